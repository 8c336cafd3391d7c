import type { LedgerEntry } from '../../api/types';

/** What an entry is about, as one looks for it. */
export const ABOUT = ['visit', 'aid', 'care', 'file'] as const;
export type About = (typeof ABOUT)[number];

const CARE = ['case.notice-', 'case.objection-', 'case.means-', 'case.exclusion-', 'case.appeal-', 'case.paper-', 'case.attachment-'];
const STARTS: [About, string[]][] = [
  ['visit', ['case.visit', 'case.follow-up-']],
  ['aid', ['aid.', 'case.aided']],
  ['care', CARE],
];

const OF_FACT: Record<string, About> = { FOLLOW_UP: 'visit' };

export function aboutOf({ type, data }: Pick<LedgerEntry, 'type' | 'data'>): About {
  if (type === 'case.fact-reversed') return OF_FACT[String(data?.fact)] ?? 'care';
  return STARTS.find(([, starts]) => starts.some((start) => type.startsWith(start)))?.[0] ?? 'file';
}

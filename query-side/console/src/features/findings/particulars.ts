import { yuan } from '../../format/money';
import { choiceWord, translate, words, type Language, type WordKey } from '../../i18n';

/** The closed lists that a particular's value may be of; a category is one of aid or of hardship. */
const LISTS: Record<string, string[]> = {
  category: ['aid', 'category'],
  role: ['hand'],
  missing: ['evidence'],
  needs: ['needs'],
  propose: ['propose'],
  reason: ['closeReason'],
  event: ['what'],
  mismatch: ['payeeMismatch'],
};

export interface Particular {
  name: string;
  value: string;
}

/** What a finding says of its figures, in the reader's words; one whose name is unknown here is shown as it came. */
export function particularsIn(particulars: Record<string, string> | undefined, lang: Language): Particular[] {
  return Object.entries(particulars ?? {}).map(([name, value]) => ({ name: nameOf(name, lang), value: valueOf(name, value, lang) }));
}

function nameOf(name: string, lang: Language): string {
  const key = [`particular.${name}`, `threshold.${name}`].find((candidate) => candidate in words);
  if (key) return translate(key as WordKey, lang);
  return name.endsWith('Fen') ? name.slice(0, -3) : name;
}

function valueOf(name: string, value: string, lang: Language): string {
  if (/fen$/i.test(name) && /^-?\d+$/.test(value)) return `${yuan(Number(value))} ${translate('unit.yuan', lang)}`;
  const lists = LISTS[name];
  if (!lists) return value;
  return value
    .split(/,\s*/)
    .map((one) => choiceWord(lists.find((list) => `${list}.${one}` in words) ?? name, one, lang))
    .join(lang === 'en' ? ', ' : '、');
}

/** `C08_SAME_AID_TWICE` → `C08`. */
export const shortCode = (code: string): string => /^C\d\d/.exec(code)?.[0] ?? code;

/** Where the page of what a finding is about is, if there is one. */
export function placeOf(subject: { kind: string; id: string }, caseId?: string): string | undefined {
  if (caseId) return `/cases/${caseId}`;
  switch (subject.kind) {
    case 'CASE':
      return `/cases/${subject.id}`;
    case 'AID':
      return `/disbursements/${subject.id}`;
    case 'FUND':
      return `/funds/${encodeURIComponent(subject.id)}`;
    case 'ROSTER':
      return `/rosters/${subject.id}`;
    case 'FORM':
      return '/forms';
    default:
      return undefined;
  }
}

/** The page that shows an event given as evidence, by the name of its stream. */
export function placeOfStream(stream: string): string | undefined {
  if (stream.startsWith('case-')) return `/cases/${stream}`;
  if (stream.startsWith('commitment-')) return `/disbursements/${stream}`;
  if (stream.startsWith('fund-')) return `/funds/${encodeURIComponent(stream.slice(5))}`;
  return stream.startsWith('roster-') ? `/rosters/${stream}` : undefined;
}

/** A threshold's name in the reader's words; one unknown here is shown as it came. */
export function thresholdWord(name: string, lang: Language): string {
  const key = `threshold.${name}`;
  return key in words ? translate(key as WordKey, lang) : name;
}

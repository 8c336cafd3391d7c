import { limitOf } from '../../api/limits';
import { count, fundPlace, listed, yuan } from '../../format';
import { choiceWord, translate, wordIfAny, words, type Language } from '../../i18n';

/** The closed lists that a particular's value may be of; a category is one of aid or of hardship. */
const LISTS: Record<string, string[]> = {
  category: ['aid', 'category'],
  role: ['hand'],
  missing: ['evidence', 'missing'],
  source: ['source'],
  tier: ['tier'],
  needs: ['needs'],
  propose: ['propose'],
  reason: ['closeReason'],
  event: ['what'],
  mismatch: ['mismatch'],
  loosens: ['check'],
  judgesAnew: ['check'],
};

export interface Particular {
  name: string;
  value: string;
}

/** Who knows what is only named by its code: somebody by the account, a fund. */
type Told = Record<string, (code: string) => string>;

/** What a finding says of its figures, in the reader's words; one whose name is unknown here is shown as it came. */
export const particularsIn = (particulars: Record<string, string> | undefined, lang: Language, told: Told = {}): Particular[] =>
  Object.entries(particulars ?? {}).map(([name, value]) => ({ name: nameOf(name, lang), value: told[name]?.(value) ?? valueOf(name, value, lang) }));

const nameOf = (name: string, lang: Language): string =>
  wordIfAny(`particular.${name}`, lang) ?? wordIfAny(`threshold.${name}`, lang) ?? name.replace(/Fen$/, '');

function valueOf(name: string, value: string, lang: Language): string {
  if (/fen$/i.test(name) && /^-?\d+$/.test(value)) return `${yuan(Number(value))} ${translate('unit.yuan', lang)}`;
  const [, was, now] = /^(\d+) → (\d+)$/.exec(value) ?? [];
  if (was && now) return `${settingValue(name, Number(was), lang)} → ${settingValue(name, Number(now), lang)}`;
  const lists = LISTS[name];
  if (!lists) return value;
  const said = value.split(/,\s*/).map((one) => choiceWord(lists.find((list) => `${list}.${one}` in words) ?? name, one, lang));
  return listed(said, lang);
}

/** As much as there can be: nothing is above it. */
const MOST_FEN = limitOf('/api/funds/{code}/allocations', ['money', 'fen']);

/** What somebody set: amounts in yuan, everything else a whole number. */
export function settingValue(name: string, value: number, lang: Language): string {
  if (!name.endsWith('Fen')) return count(value);
  return value === MOST_FEN ? translate('checks.noLimit', lang) : yuan(value);
}

/** Where the page of what a finding is about is, if there is one. */
export function placeOf(subject: { kind: string; id: string }, caseId?: string): string | undefined {
  if (caseId) return `/cases/${caseId}`;
  switch (subject.kind) {
    case 'CASE':
      return `/cases/${subject.id}`;
    case 'AID':
      return `/disbursements/${subject.id}`;
    case 'FUND':
      return fundPlace(subject.id);
    case 'ROSTER':
      return `/rosters/${subject.id}`;
    case 'FORM':
      return '/forms';
    default:
      return undefined;
  }
}

/** A threshold's name in the reader's words; one unknown here is shown as it came. */
export const thresholdWord = (name: string, lang: Language): string => wordIfAny(`threshold.${name}`, lang) ?? name;

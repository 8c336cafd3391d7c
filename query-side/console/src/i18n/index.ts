import { listed } from '../format';
import { language, say, type Language, type Word } from './language';
import { caseWords } from './words/cases';
import { commonWords } from './words/common';
import { enumWords } from './words/enums';
import { formWords } from './words/forms';
import { historyWords } from './words/history';
import { importWords } from './words/imports';
import { overviewWords } from './words/overview';
import { accessWords } from './words/accesslog';
import { accessPartWords } from './words/accessparts';
import { applicationWords } from './words/applications';
import { activityWords } from './words/activity';
import { campaignWords } from './words/campaigns';
import { careWords } from './words/care';
import { disbursementWords } from './words/disbursements';
import { findingWords } from './words/findings';
import { erasureWords } from './words/erasures';
import { filePaperWords } from './words/filepaper';
import { fundWords } from './words/funds';
import { keyWords } from './words/keys';
import { listWords } from './words/lists';
import { planWords } from './words/plans';
import { readerWords } from './words/readers';
import { rosterWords } from './words/rosters';
import { statisticsWords } from './words/statistics';
import { problemWords } from './words/problems';
import { transferWords } from './words/transfers';
import { todayWords } from './words/today';
import { unionWords } from './words/unions';
import { worklistWords } from './words/worklists';

const ownWords = {
  ...commonWords,
  ...caseWords,
  ...enumWords,
  ...formWords,
  ...historyWords,
  ...importWords,
  ...keyWords,
  ...overviewWords,
  ...planWords,
  ...problemWords,
  ...activityWords,
  ...campaignWords,
  ...careWords,
  ...todayWords,
  ...disbursementWords,
  ...findingWords,
  ...erasureWords,
  ...filePaperWords,
  ...fundWords,
  ...readerWords,
  ...rosterWords,
  ...statisticsWords,
  ...unionWords,
  ...transferWords,
  ...worklistWords,
  ...accessWords,
  ...accessPartWords,
  ...applicationWords,
} satisfies Record<string, Word>;

/** Every word by its key: the console's own, and those of the closed lists. */
export const words: Record<string, Word> = { ...listWords, ...ownWords };

export type WordKey = keyof typeof ownWords;
export type Values = Record<string, string | number>;
export type Say = (key: WordKey, values?: Values) => string;

export const translate = (key: WordKey, lang: Language = language(), values?: Values): string => say(words[key]!, lang, values);

/** The word of an enumeration's value, e.g. `choice('category', 'DEEP')`; an unknown value is shown as it came. */
export function choiceWord(kind: string, value: string | undefined | null, lang: Language = language()): string {
  if (!value) return '—';
  const word = words[`${kind}.${value}`];
  return word ? say(word, lang) : value;
}

/** A word in the reader's language. Pages are drawn anew when that changes, so nobody who says one has to listen for it. */
export const t: Say = (key, values) => translate(key, language(), values);

/** A value of a closed list in the reader's language; an unknown value is shown as it came. */
export const choice = (kind: string, value?: string | null): string => choiceWord(kind, value);

/** Several of a kind, as the reader's language has them one after the other. */
export const list = (said: string[]): string => listed(said, language());

export { useLanguage, speak, language, type Language } from './language';

/** An event's short name where there is one; otherwise as the ledger calls it. */
export const eventWord = (name: string, lang: Language = language()) => wordIfAny(`what.${name}`, lang) ?? name;

/** A word under a key that was put together, if there is one. */
export const wordIfAny = (key: string, lang: Language = language()) => (words[key] ? say(words[key], lang) : undefined);

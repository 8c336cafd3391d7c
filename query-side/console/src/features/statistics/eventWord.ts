import { words, type WordKey } from '../../i18n';

/** An event's short name where there is one; otherwise as the ledger calls it. */
export function eventWord(name: string, t: (key: WordKey) => string): string {
  const key = `what.${name}`;
  return key in words ? t(key as WordKey) : name;
}

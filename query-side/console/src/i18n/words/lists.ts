import table from '@words?raw';
import type { Word } from '../language';

/** The closed lists of the field, `<kind>.<VALUE>`, as the ledger's own table calls them. */
export const listWords: Record<string, Word> = read(table);

function read(text: string): Record<string, Word> {
  const words: Record<string, Word> = {};
  let kind = '';
  for (const line of text.split('\n')) {
    kind = /^\[\S+ (\w+)\]$/.exec(line)?.[1] ?? kind;
    const [, value, zh, en] = /^(\w+) = (.+?) \| (.+?)(?: \| .+)?$/.exec(line) ?? [];
    if (value && zh && en) words[`${kind}.${value}`] = [zh, en];
  }
  return words;
}

/** The values of one list, in the order they are offered. */
export const valuesOf = (kind: string): string[] =>
  Object.keys(listWords)
    .filter((key) => key.startsWith(`${kind}.`))
    .map((key) => key.slice(kind.length + 1));

import { dirname, join } from 'node:path';

export type Sources = Record<string, string>;

const texts = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./api/generated/**'], { query: '?raw', import: 'default', eager: true });

/** All that the console is made of, tests included. */
export const sources: Sources = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(2), text]));

/** What a file brings in of our own, at once or once it is needed, styles included. */
export function usedBy(file: string, all: Sources): string[] {
  const named = [...(all[file] ?? '').matchAll(/(?:from|import|import\() ?'(\.[^']*)'/g)].map(([, path]) => join(dirname(file), path!));
  return named.map((path) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((known) => known in all) ?? path);
}

/** What is there once a file is. */
export function reachedFrom(file: string, all: Sources, seen = new Set([file])): Set<string> {
  for (const next of usedBy(file, all)) if (!seen.has(next) && seen.add(next)) reachedFrom(next, all, seen);
  return seen;
}

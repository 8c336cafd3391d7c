import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Who may use whom: everything to the right, nothing to the left. */
const LAYERS = ['shell', 'features', 'forms', 'parts', 'api', 'i18n', 'format'];

type Sources = Record<string, string>;

const texts = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./api/generated/**'], { query: '?raw', import: 'default', eager: true });
const sources: Sources = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(2), text]));

/** What a file brings in of our own, at once or once it is needed, styles included. */
function usedBy(file: string, all: Sources): string[] {
  const named = [...(all[file] ?? '').matchAll(/(?:from|import|import\() ?'(\.[^']*)'/g)].map(([, path]) => join(dirname(file), path!));
  return named.map((path) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((known) => known in all) ?? path);
}

const roomOf = (file: string) => (file.startsWith('features/') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0]!);
const levelOf = (file: string) => LAYERS.indexOf(file.split('/')[0]!);
const isTest = (file: string) => file.includes('.test.');

/** Uses that lead up, or from one feature into another. */
function breaches(all: Sources): string[] {
  const uses = Object.keys(all)
    .filter((file) => !isTest(file) && levelOf(file) >= 0)
    .flatMap((file) => usedBy(file, all).map((used) => ({ file, used })));
  const wrong = uses.filter(({ file, used }) => roomOf(file) !== roomOf(used) && levelOf(used) <= levelOf(file));
  return wrong.map(({ file, used }) => `${file} → ${used}`);
}

/** Files that come back to themselves, by whatever way. */
function circles(all: Sources): string[] {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    usedBy(from, all).some((next) => next === to || (!seen.has(next) && !!seen.add(next) && reaches(next, to, seen)));
  return Object.keys(all).filter((file) => reaches(file, file));
}

test('shell → features → forms → parts → api → i18n → format, and no feature uses another', () => {
  expect(Object.keys(sources).filter((file) => levelOf(file) >= 0).length).toBeGreaterThan(100);
  expect(breaches(sources)).toEqual([]);
});

test('no file comes back to itself', () => expect(circles(sources)).toEqual([]));

test('a planted breach is found', () => {
  const upwards = { 'api/http.ts': "import { Page } from '../parts/Page';", 'parts/Page.ts': '' };
  expect(breaches(upwards)).toEqual(['api/http.ts → parts/Page.ts']);
  const across = { 'features/aid/A.tsx': "const B = lazy(() => import('../care/B'));\nimport '../funds/funds.css';", 'features/care/B.tsx': '' };
  expect(breaches(across)).toEqual(['features/aid/A.tsx → features/care/B.tsx', 'features/aid/A.tsx → features/funds/funds.css']);
  const round = {
    'parts/a.ts': "import { b } from './b';",
    'parts/b.ts': "export * from './c';",
    'parts/c.ts': "import type { A } from './a';",
    'parts/d.ts': '',
  };
  expect(circles(round)).toEqual(['parts/a.ts', 'parts/b.ts', 'parts/c.ts']);
});

test('a function of more than thirty lines, or a file of more than three hundred, is refused', () => {
  const home = mkdtempSync(join(tmpdir(), 'walls-'));
  writeFileSync(join(home, 'long.ts'), `export function long() {\n${'  long();\n'.repeat(30)}}\n${'long();\n'.repeat(270)}`);
  const { stdout } = spawnSync(join('node_modules', '.bin', 'oxlint'), ['--config', '.oxlintrc.json', home], { encoding: 'utf8' });
  expect(stdout).toContain('max-lines-per-function');
  expect(stdout).toContain('max-lines)');
});

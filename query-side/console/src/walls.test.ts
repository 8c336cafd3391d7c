import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reachedFrom, sources, usedBy, type Sources } from './sources.testkit';

/** Who may use whom: everything to the right, nothing to the left. */
const LAYERS = ['shell', 'features', 'forms', 'parts', 'api', 'i18n', 'format'];

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
  const comesBack = (file: string) => usedBy(file, all).some((next) => next === file || reachedFrom(next, all).has(file));
  return Object.keys(all).filter(comesBack);
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

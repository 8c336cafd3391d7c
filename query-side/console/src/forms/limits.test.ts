import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { limitOf } from '../api/limits';

const SRC = resolve(import.meta.dirname, '..');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(resolve(SRC, file), 'utf8') }));

/** An account is bounded by its pattern, which allows blanks. */
const UNCOUNTED = /accountNumber$/;

interface Source {
  file: string;
  text: string;
}

/** Every field of a kind in a file, with the path and the part that it belongs to. */
function fieldsIn({ file, text }: Source) {
  const forms = [...text.matchAll(/(\w+)(?: =|:) (?:formOf|fieldsOf<.*>)\((?:'([^']+)')?(?:, \['(\w+)'\])?/g)];
  return [...text.matchAll(/<(\w+)\.(?:Text|Area)\s[^>]*?name=(?:"(\w+)"|\{\[([^\]]+)\]\})/g)].flatMap(([, letter, plain, nested]) => {
    // A form that is chosen at run time may be any of its file's.
    const own = forms.filter(([, name]) => name === letter);
    const name = plain ? [plain] : [...nested!.matchAll(/'(\w+)'/g)].map(([, part]) => part!);
    return (own.length ? own : forms.filter(([, , path]) => path)).map(([, , path, part]) => ({ file, path, field: [part ?? [], name].flat() }));
  });
}

const unlimited = (source: Source) =>
  fieldsIn(source)
    .filter(({ path, field }) => limitOf(path, field) === undefined && !UNCOUNTED.test(field.join('.')))
    .map(({ file, path, field }) => `${file}: ${path} ${field.join('.')}`);

test('whatever is typed is as long as the description lets it be', () => {
  expect(sources.flatMap(fieldsIn).length).toBeGreaterThan(45);
  expect(sources.flatMap(unlimited)).toEqual([]);
});

test('no field states a length of its own; the numbers of a person and of a phone are as long as they are', () => {
  const stated = sources.flatMap(({ text }) => [...text.matchAll(/\b(?:max|maxLength|maxCount)=\{?"?[\d_]+/g)].map(([said]) => said));
  expect(stated.sort()).toEqual(['maxCount={1', 'maxLength={11', 'maxLength={18']);
});

test('what is in a part, in a list, or how many there are is found', () => {
  expect(limitOf('/api/cases', ['head', 'name'])).toBe(50);
  expect(limitOf('/api/cases', ['members', 'name'])).toBe(50);
  expect(limitOf('/api/cases', ['secondaryCauses'])).toBe(3);
  expect(limitOf('/api/checks/{code}/thresholds', ['thresholds', 'any'])).toBeUndefined();
});

test('a planted field without a limit is found', () => {
  const text = `const F = formOf('/api/cases/{caseId}/aids');\n<F.Text name="boundless" />`;
  expect(unlimited({ file: 'planted', text })).toEqual(['planted: /api/cases/{caseId}/aids boundless']);
});

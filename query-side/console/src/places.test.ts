import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { reachedFrom, sources, type Sources } from './sources.testkit';

interface Described {
  paths: Record<string, { post?: object }>;
}

const describedBy = (side: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../infra/docs/api/${side}-side.json`), 'utf8')) as Described;

/** Whatever can be told to the ledger, of both sides. */
const commands = ['command', 'query'].flatMap((side) => Object.entries(describedBy(side).paths).flatMap(([path, { post }]) => (post ? [path] : [])));

/** The paths to which a file sends: those of its forms, of the addresses that it fills in, of its questions, and of its tables of either. */
function sentBy(source: string): string[] {
  const constants = new Map([...source.matchAll(/^(?:export )?const (\w+) = ['`](\/api[^'`]*|\$\{[^'`]*)['`]/gm)].map(([, name, text]) => [name!, text!]));
  const filled = (text: string): string => text.replace(/\$\{(\w+)\}/g, (all, name: string) => (constants.has(name) ? filled(constants.get(name)!) : all));
  const named = [...source.matchAll(/\b(?:at|ask)\((?:['`]([^'`]+)['`]|(\w+)[,)])/g)].map(([, text, name]) => text ?? constants.get(name!) ?? '');
  const tabled = [...source.matchAll(/\b\w+: ['`](\/api[^'`]*|\$\{[^'`]*)['`]/g)].map(([, text]) => text!);
  const forms = [...source.matchAll(/(?:const (\w+) = |[\w'-]+: )formOf\('([^']+)'/g)];
  // One that only lends its fields to another sends nothing.
  const opened = forms.filter(([, name]) => !name || source.includes(`<${name}.Act`)).map(([, , text]) => text!);
  return [...named, ...tabled, ...opened].map(filled);
}

/** Commands that nobody can give on a page. */
function withoutPlace(all: Sources): string[] {
  const sent = new Set([...reachedFrom('main.tsx', all)].flatMap((file) => sentBy(all[file] ?? '')));
  return commands.filter((path) => !sent.has(path));
}

/** Changing a file comes next. */
const NEXT = ['/api/cases/{caseId}/revisions'];

test('every command has its place in the console', () => {
  expect(commands.length).toBeGreaterThan(120);
  expect(withoutPlace(sources).filter((path) => !NEXT.includes(path))).toEqual([]);
});

test('a place that nobody comes to is none, and neither is a page that only reads or borrows fields', () => {
  const sending = "const O = formOf('/api/funds');\nexport const Open = () => <O.Act of={{}} />;";
  const has = (page: string, main = "import './Page';") => !withoutPlace({ 'main.tsx': main, 'Page.tsx': page }).includes('/api/funds');
  expect(has(sending)).toBe(true);
  expect(has("const TO = '/api/funds';\nconst to = at(TO, {});")).toBe(true);
  expect(has("const ALL = '/api' as const;\nconst WAYS = { open: `${ALL}/funds` };")).toBe(true);
  expect(has(sending, '')).toBe(false);
  expect(has("const O = formOf('/api/funds');\nexport const Open = () => <O.Text />;")).toBe(false);
  expect(has("const page = usePages('/api/funds', {});")).toBe(false);
});

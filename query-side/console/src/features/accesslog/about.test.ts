import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { valuesOf } from '../../i18n/words/lists';
import { aboutOf, purposeOf } from './about';

interface Described {
  paths: Record<string, Partial<Record<'get' | 'post', { parameters?: object[] }>>>;
}

const DOCS = resolve(import.meta.dirname, '../../../../../infra/docs/api');
const described = ['command', 'query'].map((side) => JSON.parse(readFileSync(`${DOCS}/${side}-side.json`, 'utf8')) as Described);

/** Whatever the log can hold: every read, and every act that can be tried out, by its address. */
const SUBJECTS = described.flatMap(({ paths }) =>
  Object.entries(paths)
    .filter(([, { get, post }]) => get ?? JSON.stringify(post?.parameters ?? []).includes('dryRun'))
    .map(([path]) => path.slice('/api/'.length)),
);

test('whatever was read or tried out is told in words, part by part', () => {
  expect(SUBJECTS.length).toBeGreaterThan(100);
  const fixed = (subject: string) => subject.split('/').filter((part) => !part.startsWith('{'));
  const untold = SUBJECTS.flatMap((subject) =>
    fixed(subject)
      .filter((part) => aboutOf(part, 'en') === 'Other')
      .map((part) => `${part} of ${subject}`),
  );
  expect(untold).toEqual([]);
});

test('no id and no code is shown', () => {
  for (const lang of ['zh-CN', 'en'] as const) {
    const told = SUBJECTS.map((subject) => aboutOf(subject.replaceAll(/[{]\w+[}]/g, 'finding-0zx9'), lang));
    expect(told.filter((said) => /0zx9/.test(said))).toEqual([]);
  }
  const things = ['case', 'aid', 'commitment-visit', 'commitment', 'roster', 'appropriation', 'import', 'visit', 'service', 'enterprise-visit'];
  expect(things.map((kind) => aboutOf(`${kind}-0zx9`, 'en')).filter((said) => said === 'Other' || said.includes('0zx9'))).toEqual([]);
  expect(aboutOf('findings/finding-0zx9/second-approval', 'zh-CN')).toBe('核查 · 第二人核准');
});

test('a purpose is told as its list calls it, with what was said besides', () => {
  for (const task of valuesOf('accessPurpose')) expect(purposeOf(task, 'zh-CN')).not.toMatch(/[A-Z]/);
  expect(purposeOf('REVIEW; 年度', 'zh-CN')).toBe('档案复核; 年度');
  expect(purposeOf('年度审计', 'zh-CN')).toBe('年度审计');
});

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Described {
  paths: Record<string, { post?: { requestBody?: { content: Record<string, { schema: { $ref?: string } }> } } }>;
  components: { schemas: Record<string, { properties?: object }> };
}

const FEATURES = resolve(import.meta.dirname, '../features');
const DESCRIPTION = resolve(import.meta.dirname, '../../../../infra/docs/api/command-side.json');
const described = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Described;

const sources = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(resolve(FEATURES, file), 'utf8'));
const forms = sources.flatMap((source) => [...source.matchAll(/formOf\('([^']+)'/g)].map(([, path]) => ({ path: path!, source })));

/** What a form need not ask for: the day is today, the rest its page knows or nobody has asked for yet. */
const UNASKED: Record<string, string[]> = {
  '/api/campaigns': ['code'],
  '/api/services': ['caseId', 'fund'],
  '/api/cases/{caseId}/visits': ['fund', 'held'],
  '/api/enterprise-visits': ['fund'],
  '/api/cases/{caseId}/aids': ['beneficiary', 'selfPaid'],
  '/api/statistics/{form}/filings': ['from', 'to'],
  '/api/statistics/{form}/mismatches': ['from', 'to'],
};

function takenBy(path: string): string[] {
  const content = Object.values(described.paths[path]?.post?.requestBody?.content ?? {})[0];
  return Object.keys(described.components.schemas[content?.schema.$ref?.split('/').at(-1) ?? '']?.properties ?? {});
}

describe('a form asks for everything that its path takes', () => {
  test('there are forms', () => expect(forms.length).toBeGreaterThan(30));

  test.each(forms)('$path', ({ path, source }) => {
    const asked = (name: string) => new RegExp(`name="${name}"|'${name}'|\\b${name}:|\\{ ${name} \\}`).test(source);
    const unasked = takenBy(path).filter((name) => !asked(name) && name !== 'occurredOn');
    expect(unasked).toEqual(UNASKED[path] ?? []);
  });
});

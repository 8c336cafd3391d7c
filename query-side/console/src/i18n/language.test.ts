import { expect, test } from 'vitest';
import { firstLanguage } from './language';

test.each([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['zh-CN', 'zh-CN'],
  ['de-DE', 'zh-CN'],
  [undefined, 'zh-CN'],
] as const)('a browser that speaks %s starts in %s', (browser, first) => expect(firstLanguage('', null, browser)).toBe(first));

test('what was chosen is kept, whatever the browser speaks', () => {
  expect(firstLanguage('', 'zh-CN', 'en-US')).toBe('zh-CN');
  expect(firstLanguage('', 'en', 'zh-CN')).toBe('en');
});

test('an address that names a language is read in it', () => expect(firstLanguage('?lang=zh-CN', 'en', 'en-US')).toBe('zh-CN'));

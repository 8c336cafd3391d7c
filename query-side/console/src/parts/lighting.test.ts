// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { beginLighting, lightBy, lighting } from './lighting';

const shown = () => document.documentElement.dataset.theme;

beforeAll(beginLighting);

test('a browser is light until its system or somebody says otherwise, and what was chosen is kept', () => {
  expect(shown()).toBe('light');
  lightBy('dark');
  expect(shown()).toBe('dark');
  expect(localStorage.getItem('warm-ledger.theme')).toBe('dark');
});

test('what is printed is printed on white, and is as it was afterwards', () => {
  lightBy('dark');
  dispatchEvent(new Event('beforeprint'));
  expect(shown()).toBe('light');
  dispatchEvent(new Event('afterprint'));
  expect(lighting()).toBe('dark');
});

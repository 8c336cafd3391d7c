import { describe, expect, test } from 'vitest';
import type { Cell } from '../../api/types';
import { isSecondPart, itemsOf, numberOf, said, usualPeriod } from './paper';

const cell = (id: string, item: string): Cell => ({ id, item, label: { zh: id, en: id }, unit: { zh: '户', en: 'households' }, printed: '0' });

describe('a form on paper', () => {
  test('has one line per item, in the order of the form', () => {
    const items = itemsOf([cell('1.enterprises', '1'), cell('1.households', '1'), cell('2', '2'), cell('II.1', 'II.1'), cell('II.1.city', 'II.1')]);
    expect(items.map(({ item, lead, rest }) => [item, lead.id, rest.map(({ id }) => id)])).toEqual([
      ['1', '1.enterprises', ['1.households']],
      ['2', '2', []],
      ['II.1', 'II.1', ['II.1.city']],
    ]);
    expect(items.map(({ item }) => [numberOf(item), isSecondPart(item)])).toEqual([
      ['1', false],
      ['2', false],
      ['1', true],
    ]);
  });

  test('is asked for a period that has ended', () => {
    expect(usualPeriod('two-festivals', '2026-11-24')).toEqual({ from: '2026-01-01', to: '2026-02-28' });
    expect(usualPeriod('send-warmth', '2024-01-20')).toEqual({ from: '2023-01-01', to: '2023-02-28' });
    expect(usualPeriod('register', '2026-11-24')).toEqual({ from: '2026-01-01', to: '2026-11-24' });
  });

  test('speaks the reader’s language', () => {
    expect(said({ zh: '户', en: 'households' }, 'en')).toBe('households');
    expect(said('万元', 'en')).toBe('万元');
  });
});

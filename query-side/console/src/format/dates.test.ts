import { expect, test } from 'vitest';
import { daysBetween, shiftDays, today } from './dates';
import { presets } from './periods';

test('days are counted over the end of a month and a leap day', () => {
  expect(daysBetween('2026-01-31', '2026-02-01')).toBe(1);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
  expect(shiftDays('2024-03-01', -1)).toBe('2024-02-29');
});

test('the offered periods are what they are called', () => {
  const of = Object.fromEntries(presets('2026-11-22').map(({ word, period }) => [word, period]));
  expect(of.thisYear).toEqual({ from: '2026-01-01', to: '2026-11-22' });
  expect(of.lastYear).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(of.last30).toEqual({ from: '2026-10-24', to: '2026-11-22' });
  expect(of.festivals).toEqual({ from: '2026-01-01', to: '2026-02-28' });
});

test('today is the day it is in China, wherever the reader is', () => {
  expect(today(new Date('2026-11-24T15:59:00Z'))).toBe('2026-11-24');
  expect(today(new Date('2026-11-24T16:01:00Z'))).toBe('2026-11-25');
});

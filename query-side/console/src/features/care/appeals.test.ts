import { expect, test } from 'vitest';
import { appealOf } from './appeals';

const appeal = (outcome?: 'GRANTED' | 'DISMISSED') => ({
  on: '2026-01-21',
  decision: outcome ? { outcome, by: 'supervisor@410803', on: '2026-01-25' } : undefined,
});

test('an appeal is pending until it is decided', () => {
  expect(appealOf({ appeals: [] })).toEqual({ pending: false, outcome: undefined });
  expect(appealOf({ appeals: [appeal()] })).toEqual({ pending: true, outcome: undefined });
  expect(appealOf({ appeals: [appeal('DISMISSED')] })).toEqual({ pending: false, outcome: 'DISMISSED' });
});

test('after one was dismissed another may wait, and the last decision is the one that counts', () => {
  expect(appealOf({ appeals: [appeal('DISMISSED'), appeal()] }).pending).toBe(true);
  expect(appealOf({ appeals: [appeal('DISMISSED'), appeal('GRANTED')] }).outcome).toBe('GRANTED');
});

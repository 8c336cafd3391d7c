import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../api/types';
import { standing, wayBack } from './standing';

const entry = (sequence: number, type: string, data: Record<string, unknown> = {}) => ({ sequence, type, data }) as unknown as LedgerEntry;

test('what was taken back is not offered again, what was entered anew is', () => {
  const entries = [
    entry(1, 'case.notice-published', { noticeId: 'n-1' }),
    entry(2, 'case.fact-reversed', { fact: 'NOTICE', about: 'n-1' }),
    entry(3, 'case.notice-published', { noticeId: 'n-2' }),
    entry(4, 'case.visited', { visitId: 'v-1' }),
    entry(5, 'case.visited', { visitId: 'v-2' }),
    entry(6, 'case.visit-reversed', { visitId: 'v-1' }),
  ];
  expect([...standing(entries)]).toEqual([3, 5]);
});

test('a closure is taken back while the file is closed, a reopening while it is open, a transfer while it is the last', () => {
  const moved = [entry(1, 'case.transferred'), entry(2, 'case.transferred'), entry(3, 'case.transfer-reversed')];
  expect([...standing(moved)]).toEqual([1]);
  expect([...standing([entry(1, 'case.closed'), entry(2, 'case.reopened')])]).toEqual([2]);
  expect([...standing([entry(1, 'case.closed'), entry(2, 'case.reopened'), entry(3, 'case.reopening-reversed')])]).toEqual([1]);
  expect([...standing([entry(1, 'case.closed'), entry(2, 'case.reopened'), entry(3, 'case.closed')])]).toEqual([3]);
  expect([...standing([entry(1, 'case.closed')])]).toEqual([1]);
});

test('a caseworker takes back what caseworkers enter, a supervisor everything', () => {
  expect(wayBack(entry(1, 'case.closed'), 'supervisor')?.fact).toBe('CLOSURE');
  expect(wayBack(entry(1, 'case.closed'), 'caseworker')).toBeUndefined();
  expect(wayBack(entry(1, 'case.paper-confirmed'), 'caseworker')?.fact).toBe('PAPER');
  expect(wayBack(entry(1, 'case.archived'), 'supervisor')).toBeUndefined();
});

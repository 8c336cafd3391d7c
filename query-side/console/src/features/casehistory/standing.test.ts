import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../api/types';
import { corrections } from './corrections';
import { standing, wayBack } from './standing';

const entry = (sequence: number, type: string, fact?: string, data: Record<string, unknown> = {}) =>
  ({ sequence, type, fact, takesBack: [], data }) as unknown as LedgerEntry;
const back = (sequence: number, ...takesBack: string[]) => ({ ...entry(sequence, 'case.fact-reversed'), takesBack });
const offered = (...entries: LedgerEntry[]) => [...standing(entries, corrections(entries))];

test('what was taken back is not offered again, what was entered anew is', () =>
  expect(
    offered(
      entry(1, 'case.notice-published', 'NOTICE/n-1', { noticeId: 'n-1' }),
      back(2, 'NOTICE/n-1'),
      entry(3, 'case.notice-published', 'NOTICE/n-2', { noticeId: 'n-2' }),
      entry(4, 'case.visited', 'visit/v-1', { visitId: 'v-1' }),
      entry(5, 'case.visited', 'visit/v-2', { visitId: 'v-2' }),
      back(6, 'visit/v-1'),
    ),
  ).toEqual([3, 5]));

test('a closure is taken back while the file is closed, a reopening while it is open, a transfer while it is the last', () => {
  const [closed, reopened] = [entry(1, 'case.closed', 'closure/1'), entry(2, 'case.reopened', 'reopening/2')];
  expect(offered(entry(1, 'case.transferred', 'transfer/1'), entry(2, 'case.transferred', 'transfer/2'), back(3, 'transfer/2'))).toEqual([1]);
  expect(offered(closed)).toEqual([1]);
  expect(offered(closed, reopened)).toEqual([2]);
  expect(offered(closed, reopened, back(3, 'reopening/2'))).toEqual([1]);
  expect(offered(closed, reopened, entry(3, 'case.closed', 'closure/3'))).toEqual([3]);
});

test('a caseworker takes back what caseworkers enter, a supervisor everything', () => {
  expect(wayBack(entry(1, 'case.closed'), 'supervisor')?.fact).toBe('CLOSURE');
  expect(wayBack(entry(1, 'case.closed'), 'caseworker')).toBeUndefined();
  expect(wayBack(entry(1, 'case.paper-confirmed'), 'caseworker')?.fact).toBe('PAPER');
  expect(wayBack(entry(1, 'case.archived'), 'supervisor')).toBeUndefined();
});

test('of a file that is elsewhere by now, what was paid is taken back and nothing else', () => {
  expect(wayBack(entry(1, 'case.aided'), 'finance', true)?.fact).toBe('AID');
  expect(wayBack(entry(1, 'case.visited'), 'supervisor', true)?.fact).toBe('VISIT');
  expect(wayBack(entry(1, 'case.transferred'), 'supervisor', true)).toBeUndefined();
  expect(wayBack(entry(1, 'case.aided'), 'supervisor')).toBeUndefined();
});

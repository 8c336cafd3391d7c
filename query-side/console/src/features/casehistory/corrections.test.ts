import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../api/types';
import { corrections } from './corrections';

const entry = (sequence: number, fact?: string, ...takesBack: string[]) => ({ sequence, fact, takesBack }) as unknown as LedgerEntry;

const said = (entries: LedgerEntry[]) => {
  const { takenBackBy, takesBack } = corrections(entries);
  return {
    by: Object.fromEntries([...takenBackBy].map(([at, { sequence }]) => [at, sequence])),
    back: Object.fromEntries([...takesBack].map(([at, them]) => [at, them.map(({ sequence }) => sequence)])),
  };
};

test('a visit is taken back with the return visit that was promised at it', () =>
  expect(said([entry(1, 'visit/v-1'), entry(2, 'visit/v-1'), entry(3, 'visit/v-2'), entry(4, undefined, 'visit/v-1')])).toEqual({
    by: { 1: 4, 2: 4 },
    back: { 4: [1, 2] },
  }));

test('what was entered again after it was taken back stands', () =>
  expect(said([entry(3, 'closure/2026-01-20'), entry(1, 'closure/2026-01-20'), entry(2, undefined, 'closure/2026-01-20')])).toEqual({
    by: { 1: 2 },
    back: { 2: [1] },
  }));

test('what takes back something that is not shown says nothing of it', () => expect(said([entry(7, undefined, 'visit/v-1')])).toEqual({ by: {}, back: {} }));

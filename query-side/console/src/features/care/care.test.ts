import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../api/types';
import { careOf } from './care';

let sequence = 0;
const entry = (type: string, data: Record<string, unknown>): LedgerEntry => ({ position: ++sequence, sequence, type, occurredOn: '2026-01-20', recordedAt: '2026-01-20T02:00:00Z', actor: 'caseworker@410803', data });

test('an objection stays open until it is resolved, at the notice it was raised against', () => {
  const entries = [
    entry('case.notice-published', { noticeId: 'n1', from: '2026-01-05', to: '2026-01-12' }),
    entry('case.objection-raised', { noticeId: 'n1', objectionId: 'o1' }),
    entry('case.objection-raised', { noticeId: 'n1', objectionId: 'o2' }),
    entry('case.objection-resolved', { noticeId: 'n1', objectionId: 'o1', outcome: 'DISMISSED' }),
  ];
  const [notice] = careOf(entries.reverse()).notices;
  expect(notice?.objections.map(({ objectionId, outcome }) => [objectionId, outcome])).toEqual([['o1', 'DISMISSED'], ['o2', undefined]]);
});

test('a means check remembers who made it, what it found, and how an appeal ended', () => {
  const { checks, paper } = careOf([
    entry('case.means-checked', { checkId: 'm1', exclusions: ['VEHICLE'], checkedBy: 'supervisor@410803' }),
    entry('case.exclusion-appealed', { checkId: 'm1' }),
    entry('case.appeal-decided', { checkId: 'm1', outcome: 'GRANTED' }),
    entry('case.paper-confirmed', { place: '档案室' }),
  ]);
  expect(checks).toEqual([{ checkId: 'm1', on: '2026-01-20', exclusions: ['VEHICLE'], checkedBy: 'supervisor@410803', appealed: true, outcome: 'GRANTED' }]);
  expect(paper).toEqual({ place: '档案室', on: '2026-01-20' });
});

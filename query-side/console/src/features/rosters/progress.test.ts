import { describe, expect, test } from 'vitest';
import type { Me, Role } from '../../api/types';
import { lineActs, parts, rosterActs } from './progress';

const me = (role: Role): Me => ({ subject: `${role}@410800`, role, union: { code: '410800', name: '焦作市总工会' }, runsLedger: false });

describe('a roster', () => {
  test('is in four heaps that add up to its lines', () => {
    const heaps = parts({ lines: 100, carried: 97, refused: 3, paid: 80, returned: 4, wrongAccount: 2, dropped: 1, takenBack: 0 });
    expect(heaps.map(({ n }) => n)).toEqual([80, 10, 6, 4]);
    expect(heaps.reduce((sum, { n }) => sum + n, 0)).toBe(100);
  });

  test('is approved by another supervisor than drew it up', () => {
    expect(rosterActs(me('supervisor'), { state: 'DRAWN_UP', drawnUpBy: 'caseworker@410800' })).toEqual(['approve', 'reject']);
    expect(rosterActs(me('supervisor'), { state: 'DRAWN_UP', drawnUpBy: 'supervisor@410800' })).toEqual([]);
  });

  test('gets its bank results from finance, once it is approved', () => {
    expect(rosterActs(me('finance'), { state: 'CARRIED', drawnUpBy: 'x', approvedBy: 'supervisor@410800' })).toEqual(['bank']);
    expect(rosterActs(me('finance'), { state: 'DRAWN_UP', drawnUpBy: 'x' })).toEqual([]);
    expect(rosterActs(me('supervisor'), { state: 'CARRIED', drawnUpBy: 'x' })).toEqual([]);
  });

  test('has lines that are corrected or dropped where the bank could not pay', () => {
    expect(lineActs(me('finance'), { state: 'WRONG_ACCOUNT' })).toEqual(['correct', 'drop']);
    expect(lineActs(me('caseworker'), { state: 'RETURNED' })).toEqual(['correct']);
    expect(lineActs(me('finance'), { state: 'PAID' })).toEqual([]);
    const correction = { accountTail: '****8888', enteredBy: 'finance@410800' };
    expect(lineActs(me('supervisor'), { state: 'RETURNED', correction })).toEqual(['confirm', 'correct', 'drop']);
    expect(lineActs(me('finance'), { state: 'RETURNED', correction })).toEqual(['correct', 'drop']);
    expect(lineActs(me('compliance'), { state: 'RETURNED' })).toEqual([]);
  });

  test('has bills that are corrected by two, where medical aid rests on them', () => {
    const medical = { category: 'MEDICAL' } as const;
    const billsCorrection = { enteredBy: 'finance@410800' };
    expect(lineActs(me('caseworker'), { state: 'CARRIED' }, medical)).toEqual(['bills']);
    expect(lineActs(me('supervisor'), { state: 'CARRIED', billsCorrection }, medical)).toEqual(['confirmBills', 'bills', 'drop']);
    expect(lineActs(me('finance'), { state: 'CARRIED', billsCorrection }, medical)).toEqual(['bills', 'drop']);
    expect(lineActs(me('caseworker'), { state: 'CARRIED' }, { category: 'LIVING' })).toEqual([]);
    expect(lineActs(me('caseworker'), { state: 'PAID' }, medical)).toEqual([]);
  });

  test('has answers of the bank that are taken back where they were recorded wrongly', () => {
    expect(lineActs(me('finance'), { state: 'RETURNED', answered: 'RETURNED' })).toEqual(['correct', 'unanswer', 'drop']);
    expect(lineActs(me('supervisor'), { state: 'PAID', answered: 'PAID' })).toEqual(['unanswer']);
    expect(lineActs(me('caseworker'), { state: 'PAID', answered: 'PAID' })).toEqual([]);
    expect(lineActs(me('finance'), { state: 'TAKEN_BACK', answered: 'PAID' })).toEqual(['correct', 'drop']);
    expect(lineActs(me('finance'), { state: 'TAKEN_BACK', answered: 'RETURNED' })).toEqual(['correct', 'unanswer', 'drop']);
  });

  test('has lines that are paid once more when their money came back, by another than drew it up', () => {
    expect(lineActs(me('supervisor'), { state: 'TAKEN_BACK' }, { drawnUpBy: 'x' })).toEqual(['renew', 'correct', 'drop']);
    expect(lineActs(me('supervisor'), { state: 'TAKEN_BACK' }, { drawnUpBy: 'supervisor@410800' })).toEqual(['correct', 'drop']);
    expect(lineActs(me('finance'), { state: 'TAKEN_BACK' }, { drawnUpBy: 'x' })).toEqual(['correct', 'drop']);
  });
});

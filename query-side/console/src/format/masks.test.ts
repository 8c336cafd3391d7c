import { describe, expect, test } from 'vitest';
import { grouped, isIdentityNumber, isMistypedCard, isMasked, tailOf } from './masks';

const TODAY = new Date('2026-11-22');

describe('masks', () => {
  test('a masked identity number and mobile are recognised, whole ones are not', () => {
    expect(isMasked('4108**********1234')).toBe(true);
    expect(isMasked('138****1234')).toBe(true);
    expect(isMasked('410999199003071234')).toBe(false);
    expect(isMasked(undefined)).toBe(false);
  });

  test('a masked value is spoken by its tail', () => expect(tailOf('4108**********123X')).toBe('123X'));

  test('whole values are grouped as people read them', () => {
    expect(grouped('410999198604294091')).toBe('410999 19860429 4091');
    expect(grouped('19900006081')).toBe('199 0000 6081');
    expect(grouped('4108**********1234')).toBe('4108**********1234');
  });
});

describe('an identity number', () => {
  test.each(['410999198604294091', '41049919671101874X', '41049919671101874x'])('%s holds', (number) => expect(isIdentityNumber(number, TODAY)).toBe(true));
  test.each([
    ['a wrong check digit', '410999198604294092'],
    ['a day that never was', '410999198602304091'],
    ['a birth in the future', '410999203001014091'],
    ['too short', '41099919860429409'],
    ['letters', '4109991986042940AB'],
  ])('%s is refused', (_, number) => expect(isIdentityNumber(number, TODAY)).toBe(false));
});

test('a card tells by its last digit that another is wrong; other accounts do not', () => {
  expect(['6222020000000007', '6222 0200 0000 0007', '1702020009000000000', '3654'].map(isMistypedCard)).toEqual([false, false, false, false]);
  expect(['6222020000000000', '6222020000000070'].map(isMistypedCard)).toEqual([true, true]);
});

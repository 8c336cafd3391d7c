import { describe, expect, test } from 'vitest';
import { count, parseYuan, yuan, yuanShort } from './money';

describe('money', () => {
  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [180000, '1,800.00'],
    [64269000, '642,690.00'],
    [4840437690, '48,404,376.90'],
    [-5, '−0.05'],
  ])('%i fen reads %s yuan', (fen, text) => expect(yuan({ fen })).toBe(text));

  test('no amount reads as nothing given', () => expect(yuan(undefined)).toBe('0.00'));

  test.each([
    ['1800', 180000],
    ['1,800.5', 180050],
    ['0.29', 29],
    ['￥ 1 234.56', 123456],
    ['9999999999.99', 999999999999],
  ])('%s typed is %i fen, exactly', (typed, fen) => expect(parseYuan(typed)).toEqual({ fen }));

  test.each(['', '-1', '1.234', '1.2.3', 'abc', '1e5', '１８'])('"%s" is no amount', (typed) => expect(parseYuan(typed)).toBeUndefined());

  test('what is shown can be typed back', () => {
    for (const fen of [1, 99, 100, 12345, 98765432109]) expect(parseYuan(yuan(fen))).toEqual({ fen });
  });

  test('an axis counts in 万 for Chinese and thousands for English', () => {
    expect(yuanShort(27269100, 'zh-CN')).toBe('27.27万');
    expect(yuanShort(27269100, 'en')).toBe('273k');
    expect(yuanShort(50000, 'zh-CN')).toBe('500');
    expect(yuanShort(100000000000, 'zh-CN')).toBe('10亿');
  });

  test('counts are grouped in threes', () => expect(count(134630)).toBe('134,630'));
});

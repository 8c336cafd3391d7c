import { expect, test } from 'vitest';
import { translate, type Say } from './index';
import { lackingSaid } from './lacking';

const zh: Say = (key, values) => translate(key, 'zh-CN', values);
const en: Say = (key, values) => translate(key, 'en', values);
const none = { fen: 0 };
const rice = (quantity: number) => ({ item: '大米', quantity, unit: '袋', unitValue: { fen: 10000 } });

test('the item that lacked is named, how much was asked for and how much there was: rice, not yuan', () => {
  const rest = { on: '2026-02-02', money: none, goods: [rice(2)], leftMoney: none, leftGoods: [rice(3)] };
  expect(lackingSaid(rest, zh)).toEqual(['大米：需要 5 袋，2026-02-02 只有 3 袋']);
  expect(lackingSaid(rest, en)).toEqual(['大米: 5 袋 asked for, 3 袋 there on 2026-02-02']);
  expect(lackingSaid({ ...rest, leftGoods: [] }, zh)).toEqual(['大米：需要 2 袋，2026-02-02 只有 0 袋']);
});

test('money that lacked is named beside goods', () => {
  const both = { on: '2026-02-02', money: { fen: 80000 }, goods: [rice(1)], leftMoney: { fen: 100000 }, leftGoods: [] };
  expect(lackingSaid(both, zh)).toEqual(['需要 1,800.00 元，2026-02-02 只有 1,000.00 元', '大米：需要 1 袋，2026-02-02 只有 0 袋']);
});

test('where there was the like of it, what differs is named: the value, the unit or the name', () => {
  const of = (other: object) => ({ on: '2026-02-02', money: none, goods: [rice(1)], leftMoney: none, leftGoods: [], instead: [{ ...rice(10), ...other }] });
  expect(lackingSaid(of({ unitValue: { fen: 9999 } }), zh)).toEqual(['大米：需要单价 100.00 元的 1 袋，2026-02-02 没有；有单价 99.99 元的 10 袋：单价不同']);
  expect(lackingSaid(of({ unit: '公斤' }), zh)).toEqual(['大米：需要 1 袋，2026-02-02 没有；有 10 公斤：单位不同']);
  expect(lackingSaid(of({ item: '东北大米' }), en)).toEqual(['大米: 1 袋 asked for, none there on 2026-02-02; there are 10 袋 of 东北大米: the name differs']);
});

test('where nothing is kept nothing is said', () => expect(lackingSaid(undefined, zh)).toEqual([]));

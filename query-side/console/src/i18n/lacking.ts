import { count, yuan } from '../format';
import type { Say, WordKey } from './index';

interface Fen {
  fen: number;
}

interface Pieces {
  item: string;
  quantity: number;
  unit: string;
  unitValue: Fen;
}

/** What a fund had too little of, and what was left of just that. */
export interface Shortage {
  on: string;
  money: Fen;
  goods: Pieces[];
  leftMoney: Fen;
  leftGoods: Pieces[];
  /** What there was like goods of which there was nothing. */
  instead?: Pieces[];
}

/** Each that lacked in words, with how much was asked for and how much there was: rice, not yuan. */
export function lackingSaid(of: Shortage | null | undefined, speak: Say): string[] {
  if (!of) return [];
  const money = of.money.fen > 0 ? [speak('lacking.money', { on: of.on, asked: yuan(of.money.fen + of.leftMoney.fen), left: yuan(of.leftMoney) })] : [];
  return [...money, ...of.goods.map((some) => goodsSaid(some, of, speak))];
}

function goodsSaid(some: Pieces, { on, leftGoods, instead = [] }: Shortage, speak: Say): string {
  const left = leftGoods.find((other) => DIFFERENCES.every((same) => same(some, other)))?.quantity ?? 0;
  const values = { on, item: some.item, unit: some.unit, asked: count(some.quantity + left), left: count(left) };
  const other = left === 0 ? like(some, instead) : undefined;
  if (!other) return speak('lacking.goods', values);
  const there = { otherItem: other.item, there: count(other.quantity), otherUnit: other.unit, value: yuan(some.unitValue), otherValue: yuan(other.unitValue) };
  return speak(differs(some, other), { ...values, ...there });
}

type Same = (one: Pieces, other: Pieces) => boolean;
const sameItem: Same = (one, other) => one.item === other.item;
const sameUnit: Same = (one, other) => one.unit === other.unit;
const sameValue: Same = (one, other) => one.unitValue.fen === other.unitValue.fen;
const DIFFERENCES = [sameItem, sameUnit, sameValue];

/** Of the same item, or else like it but for its name. */
const like = (some: Pieces, others: Pieces[]) =>
  others.find((other) => sameItem(some, other)) ?? others.find((other) => sameUnit(some, other) && sameValue(some, other));

function differs(some: Pieces, other: Pieces): WordKey {
  if (!sameItem(some, other)) return 'lacking.goods.item';
  return sameUnit(some, other) ? 'lacking.goods.value' : 'lacking.goods.unit';
}

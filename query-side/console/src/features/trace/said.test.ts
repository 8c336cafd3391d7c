import { expect, test } from 'vitest';
import { saidIn } from './said';

test('an approval says which versions the approver had in front of them, and why it may exceed a cap', () =>
  expect(saidIn({ seen: { fileVersion: 3, fundVersion: 12 }, capOverride: { text: '病情危重' }, reason: { text: '同意' } })).toEqual([
    {
      word: 'trace.seen',
      values: [
        ['trace.seen.file', 3],
        ['trace.seen.fund', 12],
      ],
    },
    { word: 'trace.override', value: '病情危重' },
    { word: 'common.reason', value: '同意', kind: undefined },
  ]));

test('a delivery says to whom, on what voucher and by which proxy', () => {
  const said = saidIn({
    payee: { name: '钟**', accountNumber: '****6081', proxy: { name: '李**', relation: '配偶' } },
    receipt: { voucher: 'PZ1', kind: 'BANK_SLIP' },
  });
  expect(said.map(({ word, value }) => [word, value])).toEqual([
    ['common.payee', '钟** ****6081'],
    ['trace.proxy', '李** · 配偶'],
    ['trace.receipt', 'PZ1'],
  ]);
});

test('a refusal says what the fund lacked', () => {
  const lacking = { on: '2026-02-02', money: { fen: 100 }, goods: [], leftMoney: { fen: 0 }, leftGoods: [] };
  expect(saidIn({ code: 'C22_OVERDRAWN', lacking })).toEqual([
    { word: 'trace.refusal', value: 'C22_OVERDRAWN', kind: 'check' },
    { word: 'trace.lacking', lacking },
  ]);
});

test('a release says its reason in the words of the list; what was erased is not said', () => {
  expect(saidIn({ reason: 'LAPSED' })).toEqual([{ word: 'common.reason', value: 'LAPSED', kind: 'releaseReason' }]);
  expect(saidIn({ payee: { erased: true }, reason: { erased: true } })).toEqual([]);
});

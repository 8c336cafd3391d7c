import { expect, test } from 'vitest';
import { idOf, madeBy, takenBack } from './takenback';

const receipt = { movement: 'RECEIVED', appropriations: [{ appropriationId: 'appropriation-1' }] } as never;
const received = { movement: 'RECEIVED', counterFund: 'SHI', transferId: 'transfer-2' } as never;
const allocated = { movement: 'ALLOCATED', counterFund: 'XIAN', transferId: 'transfer-2' } as never;

test('a receipt from outside, an allocation and a return are taken back where they were entered', () => {
  expect(madeBy(receipt)).toBe('movement-1');
  expect(madeBy(allocated)).toBe('movement-2');
  expect(madeBy(received)).toBeUndefined();
  expect(madeBy({ movement: 'DISBURSED' } as never)).toBeUndefined();
});

test('what was taken back is known by the id of what had moved', () => {
  const back = { movement: 'RECEIPT_REVERSED', appropriations: [{ appropriationId: 'appropriation-1' }] } as never;
  expect([...takenBack([receipt, back])]).toEqual([idOf(receipt)]);
  expect([...takenBack([allocated])]).toEqual([]);
});

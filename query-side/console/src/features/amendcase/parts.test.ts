import { expect, test } from 'vitest';
import type { CaseFile } from '../../api/types';
import { begunWith, otherwise, read } from './parts';

const account = { bank: '工商银行', branch: '', accountNumber: '****3654', holder: '钟君晶' };
const head = { name: '钟君晶', mobile: '199****2291', health: '***', ethnicity: '汉族', employer: '一厂', singleParent: false, account };
const file = { head, annualIncome: { fen: 100 } } as unknown as CaseFile;

test('only what is said otherwise is sent; what is covered stays unless it is typed anew', () => {
  const begun = begunWith(file, 'worker');
  expect(begun).toMatchObject({ name: '钟君晶', mobile: undefined, health: undefined });
  expect(otherwise({ ...begun, ethnicity: '回族', singleParent: false, health: '' }, begun, 'worker')).toEqual({ ethnicity: '回族' });
  expect(otherwise({ ...begun, mobile: '19900002299' }, begun, 'worker')).toEqual({ mobile: '19900002299' });
  expect(otherwise({ ...begun, ethnicity: undefined }, begun, 'worker')).toEqual({ ethnicity: '' });
});

test('an account is sent as a whole, and amounts by what they are', () => {
  const begun = begunWith(file, 'account');
  expect(otherwise({ account: { ...account, accountNumber: '' } }, begun, 'account')).toEqual({});
  const typed = { account: { ...account, accountNumber: '6222020000000007' } };
  expect(otherwise(typed, begun, 'account')).toEqual(typed);
  const means = begunWith(file, 'means');
  expect(otherwise({ annualIncome: { fen: 100 }, rigidExpenses: { fen: 5 } }, means, 'means')).toEqual({ rigidExpenses: { fen: 5 } });
});

test('values are read as people read them', () => {
  expect([read(true), read('汉族'), read({ fen: 100 }), read(undefined), read(account)]).toEqual(['是', '汉族', '1.00 元', '', '工商银行 ****3654 钟君晶']);
});

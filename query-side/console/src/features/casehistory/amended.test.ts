import { expect, test } from 'vitest';
import { amendedIn } from './amended';

const was = {
  name: '钟君晶',
  address: '山阳区幸福路271号',
  annualIncome: { fen: 2_400_000 },
  singleParent: false,
  account: { bank: '工商银行', accountNumber: '****3654', holder: '钟君晶' },
};

test('what a file says otherwise is told as it was and as it is', () => {
  const now = { address: '新街1号', annualIncome: { fen: 1_800_000 }, singleParent: true };
  expect(amendedIn({ was, now }, 'zh-CN')).toEqual(['住址：山阳区幸福路271号 → 新街1号', '家庭年收入：24,000.00 元 → 18,000.00 元', '单亲家庭：否 → 是']);
});

test('a name that stands with its account is not told, what looks the same because it is covered is', () => {
  const now = { name: '钟君晶', account: { ...was.account, bank: '建设银行' }, health: '***' };
  expect(amendedIn({ was: { ...was, health: '***' }, now }, 'zh-CN')).toEqual([
    '收款账户：工商银行 ****3654 钟君晶 → 建设银行 ****3654 钟君晶',
    '健康状况：*** → ***',
  ]);
});

test('what was cleared is nothing, and what went by the old value is told', () => {
  const told = amendedIn({ was, now: { address: '' }, meansCheckedOn: '2026-01-11', noticedOn: '2026-01-12' }, 'en');
  expect(told).toEqual(['Address: 山阳区幸福路271号 → —', 'Means check of 2026-01-11', 'Public notice of 2026-01-12']);
});

import { expect, test } from 'vitest';
import { placeOfStream, shortCode } from '../../format';
import { particularsIn, placeOf } from './particulars';

test('a finding’s figures are said in the reader’s words, money in yuan', () => {
  expect(particularsIn({ receivedOn: '2026-01-20', leftFen: '180000', category: 'MEDICAL' }, 'zh-CN')).toEqual([
    { name: '收入日期', value: '2026-01-20' },
    { name: '剩余', value: '1,800.00 元' },
    { name: '类别', value: '医疗救助' },
  ]);
  expect(particularsIn({ category: 'MEDICAL', role: 'APPROVED', needs: 'SECOND_APPROVER' }, 'en').map(({ value }) => value)).toEqual([
    'Medical',
    'approved',
    'A second approver',
  ]);
  expect(particularsIn({ category: 'DEEP', lineFen: '80000', propose: 'CLOSE' }, 'zh-CN').map(({ value }) => value)).toEqual([
    '深度困难',
    '800.00 元',
    '注销档案',
  ]);
  expect(particularsIn({ event: 'case.visited', reason: 'LIFTED', missing: 'RECEIPT,NOTICE' }, 'zh-CN').map(({ value }) => value)).toEqual([
    '走访慰问',
    '脱困',
    '签领、凭证、公示',
  ]);
});

test('what past aid lacks and whose money it was are said in words', () =>
  expect(particularsIn({ missing: 'BILL', source: 'CENTRAL_FISCAL', tier: 'COUNTY', selfPaidFen: '260000' }, 'zh-CN')).toEqual([
    { name: '缺少', value: '票据' },
    { name: '资金来源', value: '中央财政' },
    { name: '建档标准', value: '区县级' },
    { name: '自付部分', value: '2,600.00 元' },
  ]));

test('a figure that this console does not know yet is still shown', () =>
  expect(particularsIn({ moonPhase: 'full', gapFen: '5' }, 'en')).toEqual([
    { name: 'moonPhase', value: 'full' },
    { name: 'gap', value: '0.05 yuan' },
  ]));

test('findings and their evidence lead to the page of what they are about', () => {
  expect(placeOf({ kind: 'FUND', id: 'ZYCZ-2026' })).toBe('/funds/ZYCZ-2026');
  expect(placeOf({ kind: 'ACCOUNT', id: 'hash' })).toBeUndefined();
  expect(placeOf({ kind: 'AID', id: 'aid-1' }, 'case-1')).toBe('/cases/case-1');
  expect(placeOfStream('commitment-aid-1')).toBe('/disbursements/commitment-aid-1');
  expect(placeOfStream('fund-ZYCZ-2026')).toBe('/funds/ZYCZ-2026');
  expect(placeOfStream('person-1')).toBeUndefined();
  expect(shortCode('C08_SAME_AID_TWICE')).toBe('C08');
});

import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../api/types';
import { sentence, termsIn } from './sentences';

const unionName = (code?: string) => ({ '410802': '解放区总工会', '410803': '中站区总工会' })[code ?? ''] ?? '?';
const terms = { category: 'MEDICAL', fund: 'ZYCZ-2026', money: { fen: 180000 }, goods: [] };
const entry = (type: string, data: Record<string, unknown> = {}): LedgerEntry => ({ position: 1, sequence: 1, type, occurredOn: '2026-01-20', recordedAt: '2026-01-21T02:00:00Z', data });
const proposed = entry('aid.proposed', { aidId: 'aid-1', terms, reason: { text: '住院' } });
const said = (type: string, data?: Record<string, unknown>, lang: 'zh-CN' | 'en' = 'zh-CN') => sentence(entry(type, data), lang, unionName, termsIn([proposed])).said;

describe('every event is one plain sentence', () => {
  test.each([
    ['case.archived', { hardship: { tier: 'NATIONAL', category: 'DEEP', primaryCause: 'MAJOR_ILLNESS' } }, '建立档案：全国级，深度困难，主要原因患重特大疾病', 'File opened: National tier, Deep hardship, mainly Major illness'],
    ['case.revised', {}, '更新了档案内容', 'File contents revised'],
    ['case.visited', { money: { fen: 50000 } }, '走访慰问', 'Household visited'],
    ['case.follow-up-promised', { dueOn: '2026-02-20' }, '约定在 2026-02-20 前回访', 'Return visit promised by 2026-02-20'],
    ['case.follow-up-done', {}, '完成回访', 'Return visit made'],
    ['aid.proposed', { terms }, '申报医疗救助 1,800.00 元', 'Medical aid proposed: 1,800.00 yuan'],
    ['aid.approved', { aidId: 'aid-1' }, '审批同意医疗救助 1,800.00 元', 'Medical aid approved: 1,800.00 yuan'],
    ['aid.rejected', { aidId: 'aid-1' }, '驳回医疗救助申报 1,800.00 元', 'Medical aid rejected: 1,800.00 yuan'],
    ['case.aided', { terms }, '发放医疗救助 1,800.00 元', 'Medical aid delivered: 1,800.00 yuan'],
    ['aid.reversed', { terms }, '冲正医疗救助 1,800.00 元', 'Medical aid reversed: 1,800.00 yuan'],
    ['case.transferred', { union: '100000/410000/410800/410803', to: '100000/410000/410800/410802' }, '移交至 解放区总工会', 'Transferred to 解放区总工会'],
    ['case.closed', { reason: 'LIFTED' }, '注销档案：脱困', 'File closed: Lifted out of hardship'],
    ['case.reopened', {}, '返困重启档案', 'File reopened'],
    ['case.person-erased', {}, '抹除了一名成员的个人信息', 'Personal data of one person erased'],
  ])('%s', (type, data, zh, en) => {
    expect(said(type, data)).toBe(zh);
    expect(said(type, data, 'en')).toBe(en);
  });

  test('an event that this console does not know yet is still shown', () => expect(said('case.photographed')).toContain('case.photographed'));

  test('aid without money is a service', () => expect(said('case.aided', { terms: { category: 'LEGAL_AID', money: { fen: 0 }, goods: [] } })).toBe('发放法律援助（服务）'));
});

describe('what else the event says', () => {
  test('a visit says what was given, by whom and what was found', () => {
    const { parts } = sentence(
      entry('case.visited', {
        campaign: '2026年两节送温暖',
        notes: { visitors: '春燕走访组', findings: '希望介绍工作' },
        money: { fen: 50000 },
        goods: [{ item: '米10kg', quantity: 2, unit: '袋', unitValue: { fen: 6000 } }],
      }),
      'zh-CN',
      unionName,
    );
    expect(parts).toEqual(['慰问金 500.00 元', '米10kg ×2袋', '2026年两节送温暖', '走访人 春燕走访组', '希望介绍工作']);
  });

  test('a delivery says to whom and on what voucher; what was erased is left out', () => {
    const data = { terms, payee: { name: '钟君晶' }, receipt: { voucher: 'PZ000001', kind: 'BANK_SLIP' }, origin: 'IMPORTED' };
    expect(sentence(entry('case.aided', data), 'zh-CN', unionName).parts).toEqual(['资金 ZYCZ-2026', '收款人 钟君晶', '银行回单 PZ000001', '历史补录']);
    expect(sentence(entry('case.aided', { ...data, payee: { erased: true } }), 'en', unionName).parts).not.toContain('钟君晶');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../api/types';
import { sentence, termsIn, unionsIn } from './sentences';

const unionName = (code?: string) => ({ '410802': '解放区总工会', '410803': '中站区总工会' })[code ?? ''] ?? '?';
const terms = { category: 'MEDICAL', fund: 'ZYCZ-2026', money: { fen: 180000 }, goods: [] };
const entry = (type: string, data: Record<string, unknown> = {}): LedgerEntry => ({
  position: 1,
  sequence: 1,
  type,
  occurredOn: '2026-01-20',
  recordedAt: '2026-01-21T02:00:00Z',
  lateByDays: 1,
  actor: 'caseworker@410803',
  takesBack: [],
  role: 'caseworker',
  union: '410803',
  data,
});
const proposed = entry('aid.proposed', { aidId: 'aid-1', terms, reason: { text: '住院' } });
const said = (type: string, data?: Record<string, unknown>, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  sentence(entry(type, data), lang, unionName, termsIn([proposed])).said;

describe('every event is one plain sentence', () => {
  test.each([
    [
      'case.archived',
      { hardship: { tier: 'NATIONAL', category: 'DEEP', primaryCause: 'MAJOR_ILLNESS' } },
      '建立档案：全国级，深度困难，主要原因患重特大疾病',
      'File opened: National tier, Deep hardship, mainly Major illness',
    ],
    ['case.revised', {}, '更新了档案内容', 'File contents revised'],
    ['case.amended', {}, '修改了档案内容', 'File changed'],
    ['case.amended', { takesBack: 'amendment-1' }, '撤回了一次修改，恢复原内容', 'A change of the file taken back'],
    ['case.visited', { money: { fen: 50000 } }, '走访慰问', 'Household visited'],
    ['case.follow-up-promised', { dueOn: '2026-02-20' }, '约定在 2026-02-20 前回访', 'Return visit promised by 2026-02-20'],
    ['case.follow-up-done', {}, '完成回访', 'Return visit made'],
    ['case.visits-compared', {}, '核对重复走访', 'Visits compared'],
    ['aid.proposed', { terms }, '申报医疗救助 1,800.00 元', 'Medical aid proposed: 1,800.00 yuan'],
    ['aid.approved', { aidId: 'aid-1' }, '审批同意医疗救助 1,800.00 元', 'Medical aid approved: 1,800.00 yuan'],
    ['aid.rejected', { aidId: 'aid-1' }, '驳回医疗救助申报 1,800.00 元', 'Medical aid rejected: 1,800.00 yuan'],
    ['case.aided', { terms }, '发放医疗救助 1,800.00 元', 'Medical aid delivered: 1,800.00 yuan'],
    ['aid.reversed', { terms }, '冲正医疗救助 1,800.00 元', 'Medical aid reversed: 1,800.00 yuan'],
    ['case.transferred', { union: '100000/410000/410800/410803', to: '100000/410000/410800/410802' }, '移交至 解放区总工会', 'Transferred to 解放区总工会'],
    ['case.transfer-offered', { to: '100000/410000/410800/410802' }, '向 解放区总工会 发起移交', 'Offered to 解放区总工会'],
    ['case.assigned', { assignee: '王敏' }, '指定由 王敏 负责', 'Assigned to 王敏'],
    ['case.unassigned', { assignee: '王敏' }, '不再由 王敏 负责', 'Taken back from 王敏'],
    ['case.transfer-returned', { to: '100000/410000/410800/410802' }, '解放区总工会 退回移交', 'Sent back by 解放区总工会'],
    ['case.transfer-withdrawn', { to: '100000/410000/410800/410802' }, '撤回向 解放区总工会 的移交', 'Offer to 解放区总工会 taken back'],
    ['case.closed', { reason: 'LIFTED' }, '注销档案：脱困', 'File closed: Lifted out of hardship'],
    ['case.visit-reversed', {}, '撤回一次走访', 'Visit taken back'],
    ['case.archiving-reversed', {}, '撤回建档：本不应有此档案', 'Archiving taken back: there should never have been a file'],
    ['case.closure-reversed', {}, '撤回注销：档案一直在档', 'Closure taken back: on file all along'],
    ['case.reopening-reversed', {}, '撤回返困恢复在档：档案仍为注销', 'Reopening taken back: closed as it was'],
    [
      'case.transfer-reversed',
      { union: '100000/410000/410800/410802', backTo: '100000/410000/410800/410803' },
      '撤回移交，档案回到 中站区总工会',
      'Transfer taken back: with 中站区总工会 again',
    ],
    ['case.fact-reversed', { fact: 'NOTICE', about: 'notice-1' }, '撤回：公示', 'Taken back: Public notice'],
    ['case.reopened', {}, '返困恢复在档', 'File reopened'],
    ['aid.funded', { aidId: 'aid-1', fund: 'ZYCZ-2026' }, '资金落实：医疗救助 1,800.00 元', 'Funds set aside: Medical 1,800.00 yuan'],
    ['aid.funds-refused', { aidId: 'aid-1', code: 'C22_OVERDRAWN' }, '资金未落实：医疗救助 1,800.00 元', 'Funds refused: Medical 1,800.00 yuan'],
    ['aid.lapsed', { aidId: 'aid-1' }, '逾期未发放，资金退回：医疗救助 1,800.00 元', 'Not delivered in time, funds released: Medical 1,800.00 yuan'],
    ['aid.repayment-entered', { money: { fen: 50000 } }, '登记还款 500.00 元，待他人确认', 'Repayment entered, to be confirmed: 500.00 yuan'],
    [
      'aid.repayment-entered',
      { money: { fen: 50000 }, takesBack: 'repayment-1' },
      '登记撤回还款 500.00 元，待他人确认',
      'Taking back a repayment entered, to be confirmed: 500.00 yuan',
    ],
    ['aid.bills-corrected', {}, '更正帮扶票据', 'The bills of the aid corrected'],
    ['aid.repayment-refused', {}, '退回还款登记', 'What was entered about a repayment turned down'],
    ['aid.repayment-reversed', { money: { fen: 50000 } }, '撤回还款 500.00 元', 'Repayment taken back: 500.00 yuan'],
    ['aid.loan-repaid', { aidId: 'aid-1', money: { fen: 50000 } }, '归还创业贷款 500.00 元', 'Start-up loan repaid: 500.00 yuan'],
    ['case.notice-published', { from: '2026-01-05', to: '2026-01-12' }, '公示，2026-01-05 至 2026-01-12', 'Public notice, 2026-01-05 to 2026-01-12'],
    ['case.objection-raised', {}, '有人提出异议', 'An objection was raised'],
    ['case.objection-resolved', { outcome: 'DISMISSED' }, '处理异议：异议不成立', 'Objection resolved: Dismissed'],
    ['case.means-checked', { exclusions: ['VEHICLE', 'BUSINESS'] }, '核对家庭经济状况：机动车、经营实体', 'Means checked: Vehicle, Business'],
    ['case.means-checked', { exclusions: [] }, '核对家庭经济状况：未发现排除情形', 'Means checked: nothing that excludes'],
    ['case.exclusion-appealed', {}, '对排除情形提出申诉', 'Exclusion appealed against'],
    ['case.appeal-decided', { outcome: 'GRANTED' }, '处理申诉：申诉成立', 'Appeal decided: Granted'],
    ['case.paper-confirmed', {}, '纸质档案已归档', 'Paper file confirmed'],
    ['case.person-erased', {}, '依法删除了一名成员的个人信息', 'Personal data of one person erased'],
  ])('%s', (type, data, zh, en) => {
    expect(said(type, data)).toBe(zh);
    expect(said(type, data, 'en')).toBe(en);
  });

  test('an event that this console does not know yet is still shown', () => expect(said('case.photographed')).toContain('case.photographed'));

  test('aid without money is a service', () =>
    expect(said('case.aided', { terms: { category: 'LEGAL_AID', money: { fen: 0 }, goods: [] } })).toBe('发放法律援助（服务）'));
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

  /** Whose, where and when stand beside the sentence; what kind of worker it was, forms go by. */
  const BESIDE = ['caseId', 'union', 'visitId', 'occurredOn', 'identity'];

  test('a visit says everything that was entered', () => {
    const folder = resolve(import.meta.dirname, '../../../../../shared-events/src/test/resources/contracts');
    const golden = readdirSync(folder).flatMap((name) => /^(case\.visited\..*)\.json$/.exec(name)?.[1] ?? []);
    const newest = `${golden.sort((a, b) => a.localeCompare(b, undefined, { numeric: true })).at(-1)}.json`;
    const stored = JSON.parse(readFileSync(resolve(folder, newest), 'utf8')) as Record<string, unknown>;
    const data: Record<string, unknown> = { ...stored, notes: { visitors: '春燕走访组', findings: '希望介绍工作' } };
    const parts = (of: Record<string, unknown>) => sentence(entry('case.visited', of), 'zh-CN', unionName).parts.length;
    const untold = Object.keys(data).filter((field) => parts({ ...data, [field]: undefined }) === parts(data));
    expect(untold.sort()).toEqual(BESIDE.sort());
    const codes = sentence(entry('case.visited', data), 'zh-CN', unionName).parts.filter((part) => /[A-Z]_[A-Z]/.test(part));
    expect(codes).toEqual([]);
  });

  test('an approval says what was seen and why it may exceed a cap; a refusal by which rule', () => {
    const approved = sentence(
      entry('aid.approved', { aidId: 'aid-1', seen: { fileVersion: 3, fundVersion: 12 }, capOverride: { text: '病情危重' } }),
      'zh-CN',
      unionName,
    );
    expect(approved.parts).toEqual(['超限理由：病情危重', '审批时档案版本：3，资金版本：12']);
    const refused = sentence(entry('aid.funds-refused', { aidId: 'aid-1', fund: 'ZYCZ-2026', code: 'C22_OVERDRAWN' }), 'en', unionName);
    expect(refused.parts).toEqual(['fund ZYCZ-2026', 'by rule: Overdrawn']);
  });

  test('a refusal names the item that the fund lacked', () => {
    const rice = (quantity: number) => ({ item: '大米', quantity, unit: '袋', unitValue: { fen: 10000 } });
    const lacking = { on: '2026-02-02', money: { fen: 0 }, goods: [rice(2)], leftMoney: { fen: 0 }, leftGoods: [rice(3)] };
    const { parts } = sentence(entry('aid.funds-refused', { aidId: 'aid-1', code: 'C22_OVERDRAWN', lacking }), 'zh-CN', unionName);
    expect(parts).toContain('大米：需要 5 袋，2026-02-02 只有 3 袋');
  });

  test('a notice says its text, a means check its authorisation and note, a paper file its place', () => {
    const parts = (type: string, data: Record<string, unknown>) => sentence(entry(type, data), 'zh-CN', unionName).parts;
    expect(parts('case.notice-published', { text: '拟帮扶困难职工名单' })).toEqual(['拟帮扶困难职工名单']);
    expect(parts('case.means-checked', { exclusions: [], authorization: 'SQ-7', note: { text: '无车无房' } })).toEqual(['授权书 SQ-7', '无车无房']);
    expect(parts('case.paper-confirmed', { place: '三楼档案室' })).toEqual(['存于 三楼档案室']);
    expect(parts('case.follow-up-done', { note: { text: '已找到工作' } })).toEqual(['回访情况：已找到工作']);
    expect(parts('aid.loan-repaid', { money: { fen: 50000 }, voucher: 'HK-1' })).toContain('凭证 HK-1');
  });

  test('a delivery says to whom and on what voucher; what was erased is left out', () => {
    const data = { terms, payee: { name: '钟君晶' }, receipt: { voucher: 'PZ000001', kind: 'BANK_SLIP' }, origin: 'IMPORTED' };
    expect(sentence(entry('case.aided', data), 'zh-CN', unionName).parts).toEqual(['原资金标签 ZYCZ-2026', '收款人 钟君晶', '银行回单 PZ000001', '历史补录']);
    const named = (data: Record<string, unknown>) => sentence(entry('case.aided', data), 'zh-CN', unionName, undefined, () => '后设资金').parts;
    expect(named(data)).not.toContain('资金 后设资金');
    expect(named({ ...data, origin: 'CASEWORK' })).toContain('资金 后设资金');
    expect(sentence(entry('case.aided', { ...data, payee: { erased: true } }), 'en', unionName).parts).not.toContain('钟君晶');
  });

  test('says of a visit of the past under which label it was paid, and whose money it was', () => {
    const visit = { money: { fen: 50000 }, past: { label: 'LWZJ-2025', source: 'OWN_UNION' } };
    expect(sentence(entry('case.visited', visit), 'zh-CN', unionName).parts).toEqual(['慰问金 500.00 元', '原资金标签 LWZJ-2025', '本级工会']);
    expect(sentence(entry('case.visited', { money: { fen: 50000 }, past: {} }), 'zh-CN', unionName).parts).toEqual(['慰问金 500.00 元']);
  });
});

test('unions that hand a file over are named to those of another scope as well', () => {
  const offered = entry('case.transfer-offered', { union: '410000/410800/410803', to: '220000/220500/220582' });
  const moved = entry('case.transferred', { union: '410000/410800/410803', to: '220000/220500/220582' });
  expect(unionsIn([entry('case.visited', { union: '410000/410800/410802' }), offered, moved])).toEqual(['220582', '410803']);
});

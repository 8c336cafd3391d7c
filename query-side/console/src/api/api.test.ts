import { describe, expect, test } from 'vitest';
import { nameHit, otherHits, pieces } from '../features/casesearch/highlights';
import { aidActs, caseActs, heldByFourEyes, repaymentActs, type Repayment } from '../parts';
import { fundActs } from '../features/funds/acts';
import { stated } from '../forms';
import { splitMessages } from './imports';
import { fileName } from './http';
import { fieldPath, Problem } from './problem';
import type { Aid, Me, Role } from './types';

const me = (role: Role, subject = `${role}@410803`): Me => ({ subject, role, union: { code: '410803', name: '中站区总工会' }, runsLedger: false });
const aid = (more: Partial<Aid>): Aid => ({
  aidId: 'aid-1',
  state: 'PROPOSED',
  origin: 'CASEWORK',
  category: 'MEDICAL',
  money: { fen: 0 },
  goods: [],
  ...more,
});

describe('a refusal', () => {
  test('points at the field of the form', () => {
    expect(fieldPath('/members/0/identityNumber')).toEqual(['members', 0, 'identityNumber']);
    expect(fieldPath('/annualIncome/fen')).toEqual(['annualIncome']);
    expect(fieldPath('/a~1b')).toEqual(['a/b']);
  });

  test('carries its code and field errors', () => {
    const problem = new Problem(422, { code: 'C09_PAYEE_MISMATCH', fields: [{ pointer: '/payee/name', code: 'MALFORMED', detail: '不一致' }] });
    expect(problem.code).toBe('C09_PAYEE_MISMATCH');
    expect(problem.fields).toEqual([{ pointer: '/payee/name', detail: '不一致' }]);
    expect(new Problem(502, {}).code).toBe('HTTP_502');
  });
});

describe('a stream of progress', () => {
  test('is cut into messages however it arrives', () => {
    const first = splitMessages('event: progress\r\ndata: {"done":1}\r\n\r\n: still here\n\ndata: {"do');
    expect(first.messages).toEqual(['{"done":1}']);
    expect(splitMessages(`${first.rest}ne":2}\n\n`).messages).toEqual(['{"done":2}']);
  });
});

describe('what is offered to whom', () => {
  test('nobody approves what they proposed, nobody pays what they approved', () => {
    const supervisor = me('supervisor');
    expect(aidActs(supervisor, aid({ proposedBy: 'caseworker@410803' }))).toEqual(['approve', 'reject']);
    expect(aidActs(supervisor, aid({ proposedBy: supervisor.subject }))).toEqual([]);
    expect(heldByFourEyes(supervisor, aid({ proposedBy: supervisor.subject }))).toBe('approve');
    expect(aidActs(supervisor, aid({ state: 'APPROVED', approvedBy: supervisor.subject }))).toEqual([]);
    expect(aidActs(me('finance'), aid({ state: 'APPROVED', approvedBy: supervisor.subject }))).toEqual(['deliver']);
    expect(aidActs(me('caseworker'), aid({}))).toEqual([]);
  });

  test('that aid came back says another than who approved or delivered it', () => {
    const given = aid({ state: 'DELIVERED', money: { fen: 100 }, approvedBy: me('supervisor').subject, deliveredBy: me('finance').subject });
    expect(aidActs(me('supervisor'), given)).toEqual([]);
    expect(aidActs(me('finance'), given)).toEqual([]);
    expect(aidActs({ ...me('supervisor'), subject: 'supervisor@410800' }, given)).toEqual(['reverse']);
    expect(aidActs(me('caseworker'), given)).toEqual([]);
  });

  test('aid on a roster is paid through the bank, not by hand', () => {
    const listed = aid({ state: 'FUNDED', roster: 'roster-1', approvedBy: me('supervisor').subject });
    expect(aidActs(me('finance'), listed)).toEqual([]);
    expect(heldByFourEyes(me('supervisor'), listed)).toBeUndefined();
  });

  test('money is paid once the fund has set it aside; a service waits for no fund', () => {
    const money = { fen: 180000 };
    expect(aidActs(me('finance'), aid({ state: 'APPROVED', money }))).toEqual([]);
    expect(aidActs(me('finance'), aid({ state: 'FUNDED', money }))).toEqual(['deliver']);
    expect(aidActs(me('finance'), aid({ state: 'APPROVED' }))).toEqual(['deliver']);
    expect(aidActs(me('finance'), aid({ state: 'FUNDED', money, roster: 'roster-1' }))).toEqual([]);
    expect(aidActs(me('supervisor'), aid({ state: 'FUNDS_REFUSED', money, proposedBy: 'caseworker@410803' }))).toEqual(['approve', 'reject']);
    expect(aidActs(me('finance'), aid({ state: 'DELIVERED', category: 'STARTUP_LOAN', money }))).toEqual(['repay', 'reverse']);
    expect(aidActs(me('supervisor'), aid({ state: 'LAPSED', money }))).toEqual([]);
  });

  test('what comes back of a loan is confirmed by another hand, and taken back once', () => {
    const finance = me('finance');
    const part = (more: Partial<Repayment>): Repayment => ({
      repaymentId: 'repayment-1',
      state: 'WAITING',
      on: '2026-05-10',
      money: { fen: 100 },
      enteredBy: finance.subject,
      ...more,
    });
    const loan = (...repayments: Repayment[]) => aid({ state: 'DELIVERED', category: 'STARTUP_LOAN', repayments });
    expect(repaymentActs(finance, loan(), part({}))).toEqual(['refuse']);
    expect(repaymentActs(me('supervisor'), loan(), part({}))).toEqual(['confirm', 'refuse']);
    expect(repaymentActs(me('caseworker'), loan(), part({}))).toEqual([]);
    expect(repaymentActs(finance, loan(), part({ state: 'CONFIRMED' }))).toEqual(['takeBack']);
    const disputed = loan(part({ repaymentId: 'repayment-2', takesBack: 'repayment-1' }));
    expect(repaymentActs(finance, disputed, part({ state: 'CONFIRMED' }))).toEqual([]);
    expect(repaymentActs(finance, loan(), part({ state: 'CONFIRMED', takesBack: 'repayment-0' }))).toEqual([]);
  });

  test('a fund is moved by finance and supervisors, and closed only when it is empty', () => {
    const none = { received: { fen: 0 }, allocated: { fen: 0 }, committed: { fen: 0 }, disbursed: { fen: 0 }, returned: { fen: 0 }, inHand: { fen: 0 } };
    expect(fundActs(me('supervisor'), { state: 'OPEN', money: none, goods: [] })).toEqual(['receive', 'amend', 'closeFund']);
    expect(fundActs(me('supervisor'), { state: 'OPEN', money: { ...none, inHand: { fen: 1 } }, goods: [] })).toEqual([
      'receive',
      'allocate',
      'grant',
      'return',
      'amend',
    ]);
    expect(fundActs(me('finance'), { state: 'OPEN', money: { ...none, committed: { fen: 1 } }, goods: [] })).toEqual(['receive', 'amend']);
    expect(fundActs(me('supervisor'), { state: 'CLOSED', money: none, goods: [] })).toEqual(['reopenFund']);
    expect(fundActs(me('finance'), { state: 'CLOSED', money: none, goods: [] })).toEqual([]);
    expect(fundActs(me('compliance'), { state: 'OPEN', money: none, goods: [] })).toEqual([]);
  });

  test('a closed file is only reopened; those who only look are offered nothing', () => {
    expect(caseActs(me('caseworker'), { state: 'OPEN' })).toEqual(['visit', 'aid', 'close']);
    expect(caseActs(me('supervisor'), { state: 'CLOSED' })).toEqual(['reopen']);
    expect(caseActs(me('supervisor'), { state: 'TAKEN_BACK' })).toEqual([]);
    expect(caseActs(me('finance'), { state: 'OPEN' })).toEqual([]);
  });
});

test('highlights are marked and everything else stays text', () =>
  expect(pieces('第<em>一</em>厂 &lt;b&gt; &amp; 店')).toEqual([
    { text: '第', hit: false },
    { text: '一', hit: true },
    { text: '厂 <b> & 店', hit: false },
  ]));

test('a hit on the head is marked in the name, one on a member is shown beside it', () => {
  const found = { names: ['<em>钟</em>君晶', '<em>钟</em>一鸣'], notes: ['租房居住'] };
  expect(nameHit('钟君晶', found)).toBe('<em>钟</em>君晶');
  expect(otherHits('钟君晶', found)).toEqual(['<em>钟</em>一鸣']);
});

test('what was left blank is not sent', () =>
  expect(stated({ name: '钟', note: ' ', money: undefined, goods: [], head: { mobile: '' } })).toEqual({ name: '钟', goods: [], head: {} }));

test('a download is named as the server names it', () => {
  expect(fileName("attachment; filename*=UTF-8''%E8%A1%A8.xlsx")).toBe('表.xlsx');
  expect(fileName('attachment; filename="disbursements.xlsx"')).toBe('disbursements.xlsx');
  expect(fileName(null)).toBeUndefined();
});

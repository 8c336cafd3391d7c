import { describe, expect, test } from 'vitest';
import type { Disbursement, Origin, Step, Trace } from '../../api/types';
import { flowOf, inOrder, type Flow } from './flow';

const step = (kind: Step['kind'], position: number, event: string, more: Partial<Step> = {}): Step => ({
  kind,
  stream: `s${position}`,
  sequence: 0,
  position,
  event,
  data: {},
  occurredOn: '2026-01-20',
  recordedAt: '2026-01-20T02:00:00Z',
  actor: 'finance@410800',
  role: 'finance',
  union: { code: '410800', name: '焦作市总工会' },
  ...more,
});
const origin = (id: string, fund: string): Origin => ({ appropriationId: id, fund, source: 'CENTRAL_FISCAL', money: { fen: 100 }, goods: [] });
const disbursement: Disbursement = {
  disbursementId: 'commitment-aid-1',
  kind: 'AID',
  origin: 'CASEWORK',
  erased: false,
  id: 'aid-1',
  fund: 'XIAN',
  union: { code: '410803', name: '中站区总工会' },
  money: { fen: 100 },
  goods: [],
  state: 'SETTLED',
};
const acts = [
  step('PROPOSAL', 10, 'aid.proposed'),
  step('APPROVAL', 11, 'aid.approved'),
  step('COMMITMENT', 12, 'funds.committed', { fund: 'XIAN' }),
  step('DELIVERY', 14, 'case.aided'),
  step('SETTLEMENT', 15, 'funds.settled', { fund: 'XIAN' }),
];
const trace: Trace = {
  disbursement,
  appropriations: [origin('appropriation-1', 'SHENG')],
  steps: [
    step('APPROPRIATION', 1, 'fund.received', { fund: 'SHENG' }),
    step('ALLOCATION', 3, 'fund.received', { fund: 'SHI', data: { from: { fund: 'SHENG' } } }),
    step('ALLOCATION', 5, 'fund.allocated', { fund: 'SHI', data: { to: 'XIAN' } }),
    step('FUND', 4, 'fund.opened', { fund: 'XIAN' }),
    ...acts,
  ],
};
const column = (flow: Flow, id: string) => flow.nodes.find((node) => node.id === id)?.column;

describe('the picture of a disbursement', () => {
  const flow = flowOf(trace);

  test('leads from the appropriation through every allocation to the fund that pays', () => {
    expect(['appropriation:appropriation-1', 'fund:SHENG', 's3/0', 'fund:SHI', 's5/0', 'fund:XIAN', 's12/0'].map((id) => column(flow, id))).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });

  test('puts every step to the right of all that it follows from', () => {
    for (const { from, to } of flow.edges) expect(column(flow, to)).toBeGreaterThan(column(flow, from)!);
  });

  test('shows money above and what people did below, no two nodes in one place', () => {
    expect(flow.nodes.filter(({ band }) => band === 'acts').map(({ kind }) => kind)).toEqual(['PROPOSAL', 'APPROVAL', 'DELIVERY']);
    const places = flow.nodes.map(({ band, column: at, row }) => `${band}/${at}/${row}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('keeps lines short: the approval stands right before the commitment it leads to', () => {
    expect(column(flow, 's11/0')).toBe(column(flow, 's12/0')! - 1);
    expect(column(flow, 's10/0')).toBe(column(flow, 's11/0')! - 1);
  });

  test('draws the appropriation and each fund once', () => {
    expect(flow.nodes.filter(({ kind }) => kind === 'APPROPRIATION')).toHaveLength(1);
    expect(flow.nodes.filter(({ kind }) => kind === 'FUND').map(({ fund }) => fund)).toEqual(['SHENG', 'XIAN', 'SHI']);
    expect(flow.nodes.find(({ id }) => id === 'fund:XIAN')?.step?.event).toBe('fund.opened');
  });

  test('is read from top to bottom in the order in which it happened', () => {
    const kinds = inOrder(flow).map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['APPROPRIATION', 'FUND']);
    expect(kinds.lastIndexOf('FUND')).toBeLessThan(kinds.indexOf('PROPOSAL'));
    expect(kinds.indexOf('COMMITMENT')).toBeLessThan(kinds.indexOf('DELIVERY'));
    expect(kinds.at(-1)).toBe('SETTLEMENT');
  });
});

test('two appropriations that pay together stand below each other', () => {
  const flow = flowOf({ ...trace, appropriations: [origin('appropriation-1', 'XIAN'), origin('appropriation-2', 'XIAN')], steps: acts });
  const roots = flow.nodes.filter(({ kind }) => kind === 'APPROPRIATION');
  expect(roots.map(({ column: at, row }) => [at, row])).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(flow.rows.money).toBe(2);
  expect(column(flow, 'fund:XIAN')).toBe(1);
});

test('aid from before the ledger has acts and no money behind it', () => {
  const flow = flowOf({ disbursement: { ...disbursement, fund: undefined }, appropriations: [], steps: [step('DELIVERY', 3, 'case.aided')] });
  expect(flow.nodes.map(({ kind }) => kind)).toEqual(['DELIVERY']);
  expect(flow.edges).toEqual([]);
});

test('money that a lower fund gave back does not turn the picture in a circle', () => {
  const back = step('ALLOCATION', 6, 'fund.received', { fund: 'SHENG', data: { from: { fund: 'XIAN' } } });
  const flow = flowOf({ ...trace, steps: [...trace.steps, back] });
  expect(flow.columns).toBeLessThan(flow.nodes.length);
  for (const { from, to } of flow.edges) expect(column(flow, to)).toBeGreaterThan(column(flow, from)!);
});

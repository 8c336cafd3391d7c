// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginSession, sessionEnded } from '../api/session';
import Workplace from './Workplace';

const union = { code: '410800', name: '焦作市总工会' };
const approval = {
  kind: 'AID',
  caseId: 'case-1',
  aidId: 'aid-1',
  name: '钟君晶',
  erased: false,
  category: 'MEDICAL',
  fund: 'ZYCZ-2026',
  campaign: '两节送温暖',
  money: { fen: 180000 },
  goods: [],
  lines: 1,
  reason: '住院',
  proposedBy: 'caseworker@410803',
  proposedOn: '2026-01-20',
  union,
  fundInHand: { fen: 1 },
  fundVersion: 3,
};
const OPTIONAL = ['caseId', 'name', 'erased', 'fund', 'campaign', 'lines', 'reason', 'fundInHand', 'fundVersion'] as const;
const without = (name: string, value?: null) => ({ ...approval, aidId: `aid-${name}-${value}`, [name]: value });
const items = [approval, ...OPTIONAL.flatMap((name) => [without(name), without(name, null)])];

const answers: Record<string, unknown> = {
  '/api/me': { subject: 'supervisor@410800', role: 'supervisor', union },
  '/api/approvals': { items, total: items.length, cursor: null },
};

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => {
    const answer = answers[new URL(address, 'http://ledger').pathname];
    return Promise.resolve(answer ? Response.json(answer) : Response.json({ code: 'NOT_FOUND' }, { status: 404 }));
  });
  beginSession({ accessToken: 'token', expiresAt: Date.now() + 60_000 });
});
afterEach(() => {
  cleanup();
  sessionEnded();
});

const open = (page: string) =>
  render(
    <MemoryRouter initialEntries={[page]}>
      <Workplace />
    </MemoryRouter>,
  );
const shows = (testid: string, times: number) => waitFor(() => expect(screen.queryAllByTestId(testid)).toHaveLength(times), { timeout: 20_000 });

test('approvals are shown with any optional value absent or null', async () => {
  open('/approvals');
  await shows('approvals-row', items.length);
  expect(screen.queryAllByTestId('broken')).toEqual([]);
}, 30_000);

test('one entry that cannot be shown says so and takes no other away', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answers['/api/approvals'] = { items: [...items, { aidId: 'aid-bad' }], total: items.length + 1 };
  open('/approvals');
  await shows('approvals-row', items.length);
  await shows('broken', 1);
}, 30_000);

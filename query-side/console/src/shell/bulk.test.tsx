// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answering, nothing, open, settled } from './ledger.testkit';
import { sampleOf } from './samples.testkit';

const PATIENCE = 60_000;
const LIST = '/findings?code=C16_STALE_FILE';

const finding = (n: number, more: object = {}) => ({
  ...(sampleOf('Finding').value as object),
  findingId: `finding-${n}`,
  code: 'C16_STALE_FILE',
  state: 'OPEN',
  version: n,
  ...more,
});

const refusal = () =>
  Response.json(
    { code: 'OWN_FINDING', title: '不能办理', detail: '与本人有关的问题须由他人办结' },
    { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
  );

/** What was sent, as act and headers, in the order of the rows. */
function watched() {
  const told: { path: string; key: string; version: string; body: string }[] = [];
  const before = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    const headers = (init?.headers ?? {}) as Record<string, string>;
    if (init?.method === 'POST') told.push({ path: address, key: headers['Idempotency-Key']!, version: headers['If-Match']!, body: String(init.body) });
    return before(address, init);
  });
  return told;
}

async function choosing(special: Record<string, unknown>) {
  answering('supervisor', nothing, false, {
    '/api/findings': { items: [finding(1), finding(2), finding(3), finding(4, { state: 'RESOLVED' })], total: 4, counts: {} },
    ...special,
  });
  await open(LIST);
  const told = watched();
  fireEvent.click(screen.getByTestId('finding-choose-all').querySelector('input') ?? screen.getByTestId('finding-choose-all'));
  fireEvent.click(screen.getByTestId('bulk-dismiss'));
  await settled();
  return told;
}

async function sendWith(reason: string) {
  fireEvent.change(screen.getByTestId('bulk-reason'), { target: { value: reason } });
  fireEvent.click(screen.getByTestId('bulk-submit'));
  await settled();
  await settled();
}

test(
  'many are dismissed at once, each under a key of its own and with an answer of its own',
  async () => {
    const done = { findingId: 'finding-1', version: 9 };
    const told = await choosing({ '/api/findings/finding-2/dismissal': refusal(), '/api/findings/:findingId/dismissal': done });
    expect(screen.getByTestId('findings-bulk').textContent).toContain('3');
    await sendWith('已电话联系，近期走访');
    expect(told.map(({ path }) => path)).toEqual([1, 2, 3].map((n) => `/api/findings/finding-${n}/dismissal`));
    expect(told.map(({ version }) => version)).toEqual(['"1"', '"2"', '"3"']);
    expect(new Set(told.map(({ key }) => key)).size).toBe(3);
    const verdicts = screen.getAllByTestId('bulk-verdict').map((row) => row.textContent ?? '');
    expect(verdicts.map((text) => /已办理/.test(text))).toEqual([true, false, true]);
    expect(verdicts[1]).toContain('与本人有关的问题须由他人办结');
    // Sent again, only what was refused goes, under the key that it had.
    fireEvent.click(screen.getByTestId('bulk-submit'));
    await settled();
    expect(told).toHaveLength(4);
    expect(told[3]).toEqual(told[1]);
  },
  PATIENCE,
);

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answering, nothing, open, settled } from './ledger.testkit';
import { sampleOf } from './samples.testkit';

const PATIENCE = 60_000;

const file = (n: number) => ({ ...(sampleOf('CaseRow').value as object), caseId: `case-${n}`, name: `欧韵${n}`, erased: false, state: 'OPEN' });

const refusal = () =>
  Response.json(
    { code: 'CASE_CLOSED', title: '档案已注销', detail: '已注销的档案不能办理' },
    { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
  );

/** What was sent, in the order of the rows. */
function watched() {
  const told: { path: string; key: string; body: string }[] = [];
  const before = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    const headers = (init?.headers ?? {}) as Record<string, string>;
    if (init?.method === 'POST') told.push({ path: address, key: headers['Idempotency-Key']!, body: String(init.body) });
    return before(address, init);
  });
  return told;
}

test(
  'several files are taken at once by a caseworker, each under a key of its own and with an answer of its own',
  async () => {
    answering('caseworker', nothing, false, {
      '/api/cases': { items: [file(1), file(2)], total: 2, facets: {} },
      '/api/cases/case-2/assignment': refusal(),
      '/api/cases/:caseId/assignment': { caseId: 'case-1', version: 9 },
    });
    await open('/cases');
    const told = watched();
    fireEvent.click(screen.getByTestId('assign-choose'));
    fireEvent.click(screen.getByTestId('assign-all').querySelector('input') ?? screen.getByTestId('assign-all'));
    fireEvent.click(screen.getByTestId('assign-chosen'));
    await settled();
    fireEvent.click(screen.getByTestId('assign-submit'));
    await settled();
    await settled();
    expect(told.map(({ path }) => path)).toEqual([1, 2].map((n) => `/api/cases/case-${n}/assignment`));
    expect(new Set(told.map(({ key }) => key)).size).toBe(2);
    const verdicts = screen.getAllByTestId('bulk-verdict').map((row) => row.textContent ?? '');
    expect(verdicts[0]).toContain('已办理');
    expect(verdicts[1]).toContain('已注销的档案不能办理');
  },
  PATIENCE,
);

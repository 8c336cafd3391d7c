// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { answered } from '../api/reach';
import { later } from '../parts';
import { answering, listOf, nothing, open } from './ledger.testkit';

const PATIENCE = 60_000;
const SOON = { timeout: 8_000 };
const rows = () => screen.queryAllByTestId('funds-row').length;
const answers = () => answering('supervisor', nothing, false);

/** The network as it is, then as `how` says, until it is mended. */
function broken(how: () => Promise<Response>) {
  const whole = globalThis.fetch;
  vi.stubGlobal('fetch', how);
  return () => vi.stubGlobal('fetch', whole);
}

test.each([
  ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server answers 503', () => Promise.resolve(Response.json({ code: 'UNAVAILABLE' }, { status: 503, headers: { 'Retry-After': '1' } }))],
])(
  'when %s, a page says so, keeps what it shows and goes on by itself',
  async (_, how) => {
    answers();
    const router = await open('/funds');
    expect(rows()).toBe(1);
    const mend = broken(how);
    await act(() => router.navigate('/funds?q=other'));
    await waitFor(() => expect(screen.getByTestId('away')).toBeTruthy(), SOON);
    expect(rows()).toBe(1);
    expect(screen.queryByTestId('problem')).toBeNull();
    mend();
    await waitFor(() => expect(screen.queryByTestId('away')).toBeNull(), SOON);
    await waitFor(() => expect(screen.queryByTestId('asking')).toBeNull(), SOON);
    expect(rows()).toBe(1);
  },
  PATIENCE,
);

test(
  'a page that could not be loaded is loaded again',
  async () => {
    let failures = 2;
    const Page = later(async () => {
      if (failures-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
      return { default: () => <p>here</p> };
    });
    const mend = broken(() => Promise.reject(new TypeError('Failed to fetch')));
    render(
      <Suspense fallback="waiting">
        <Page />
      </Suspense>,
    );
    await waitFor(() => expect(screen.getByText('here')).toBeTruthy(), SOON);
    mend();
    answered();
  },
  PATIENCE,
);

test('no page is loaded but by what loads it again', () => {
  const src = resolve(import.meta.dirname, '..');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx') || file.endsWith('.ts'));
  const lazily = files.filter((file) => /\blazy\b.* from 'react'/.test(readFileSync(resolve(src, file), 'utf8')));
  expect(lazily).toEqual(['parts/later.ts']);
});

test(
  'search never shows the rows of another question as its own: they are marked, and what comes late is dropped',
  async () => {
    answers();
    await open('/cases');
    const whole = globalThis.fetch;
    const late: (() => void)[] = [];
    const signals: (AbortSignal | null | undefined)[] = [];
    vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
      if (!address.startsWith('/api/cases?')) return whole(address, init);
      signals.push(init?.signal);
      const q = new URL(address, 'http://ledger').searchParams.get('q') ?? '';
      const { items, ...page } = listOf('CaseRow', 'CasePage', nothing, false) as { items: object[] };
      const answer = Response.json({ ...page, items: items.map((row) => ({ ...row, caseId: `case-${q}`, name: q, highlights: undefined })) });
      return new Promise((done) => late.push(() => done(answer)));
    });
    const type = (value: string) => fireEvent.change(screen.getByTestId('case-search'), { target: { value } });
    type('zhang');
    expect(screen.getByTestId('asking')).toBeTruthy();
    await waitFor(() => expect(late).toHaveLength(1), SOON);
    type('wang');
    await waitFor(() => expect(late).toHaveLength(2), SOON);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    act(() => late[1]!());
    await waitFor(() => expect(screen.getByTestId('case-row').dataset.case).toBe('case-wang'), SOON);
    act(() => late[0]!());
    await waitFor(() => expect(screen.queryByTestId('asking')).toBeNull(), SOON);
    expect(screen.getByTestId('case-row').dataset.case).toBe('case-wang');
    vi.stubGlobal('fetch', whole);
  },
  PATIENCE,
);

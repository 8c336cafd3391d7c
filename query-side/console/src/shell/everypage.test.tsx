// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { matchPath, MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginSession, sessionEnded } from '../api/session';
import { PAGES } from './pages';
import { sampleOf, without, type Sample } from './samples.testkit';
import Workplace from './Workplace';

const PATIENCE = 120_000;

/** What each read answers: a thing, or a list of things. */
const ANSWERS: Record<string, string | [item: string, page?: string]> = {
  '/api/unions': ['Union'],
  '/api/dashboards/overview': 'Overview',
  '/api/cases': ['CaseRow', 'CasePage'],
  '/api/cases/:caseId': 'CaseFile',
  '/api/cases/:caseId/history': ['LedgerEntry'],
  '/api/imports': ['ImportJob'],
  '/api/imports/:importId': 'ImportJob',
  '/api/imports/:importId/rows': ['ImportRow'],
  '/api/activities': ['Activity'],
  '/api/approvals': ['Approval'],
  '/api/funds': ['Fund'],
  '/api/funds/:code': 'Fund',
  '/api/funds/:code/statement': 'Statement',
  '/api/funds/:code/entries': ['FundEntry'],
  '/api/funds/:code/reconciliation': 'Reconciliation',
  '/api/funding/stuck': ['Stuck'],
  '/api/rosters': ['Roster'],
  '/api/rosters/:id': 'Roster',
  '/api/rosters/:id/lines': ['RosterLine'],
  '/api/disbursements': ['Disbursement'],
  '/api/disbursements/:id/trace': 'Trace',
  '/api/appropriations/:id': 'Appropriation',
  '/api/findings': ['Finding', 'FindingPage'],
  '/api/findings/:id': 'Finding',
  '/api/checks': ['Check'],
  '/api/statistics/:form': 'FormView',
  '/api/statistics/:form/cells/:cell/events': ['CellEvent'],
  '/api/statistics/:form/filings': ['Filing'],
  '/api/statistics/:form/filings/:id': 'FormView',
  '/api/worklists/:name': ['WorkItem', 'WorkPage'],
  '/api/access-log': ['Access'],
};

/** Where each page stands, and who goes there if it is not a supervisor. */
const ADDRESSES = Object.keys(PAGES).flatMap((page) => {
  const names = { ':form': ['two-festivals', 'register'], ':list': ['stale', 'follow-up'] } as Record<string, string[]>;
  const open = /:\w+/.exec(page)?.[0];
  if (!open) return page === '/findings' ? [page, `${page}?tab=checks`] : [page];
  return (names[open] ?? [`${open.slice(1)}-1`]).map((name) => page.replace(open, name));
});

/** Names that lists are told apart by. */
const KEYS = ['caseId', 'aidId', 'rosterId', 'fund', 'disbursementId', 'findingId', 'activityId', 'importId', 'filingId', 'code', 'sequence', 'number', 'row'];

type Missing = (sample: Sample) => unknown;
const nothing: Missing = ({ value }) => value;
const all: (left: null | undefined) => Missing =
  (left) =>
  ({ value, optional }) =>
    optional.reduceRight((less, path) => without(less, path, left), value);

/** Every way in which one thing may be missing, alternately not there and null. */
const variants = ({ value, optional }: Sample) => optional.map((path, i) => without(value, path, i % 2 ? null : undefined));

/** Of any two things that may be missing, once the one is there without the other, and once the other without the one. */
const halves = ({ value, optional }: Sample) =>
  Array.from({ length: Math.ceil(Math.log2(optional.length + 1)) }, (_, bit) => bit).flatMap((bit) =>
    [0, 1].map((side) => optional.reduceRight((less, path, i) => (((i >> bit) & 1) === side ? without(less, path, side ? null : undefined) : less), value)),
  );

function listOf(item: string, page: string | undefined, missing: Missing, each: boolean): object {
  const sample = sampleOf(item);
  const rows = [missing(sample), ...(each ? variants(sample) : [])] as Record<string, unknown>[];
  const own = (row: Record<string, unknown>, i: number) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, KEYS.includes(name) && value ? (typeof value === 'number' ? i : `${value}-${i}`) : value]),
    );
  const around = page ? (sampleOf(page).value as object) : {};
  return { ...around, items: rows.map(own), total: rows.length, cursor: null };
}

let answers: (path: string) => unknown;
let asked = 0;
let waiting = 0;

/** Every read answered with `missing`; lists, where asked for, with a row for each thing that may be missing. */
function answering(role: string, missing: Missing, each = false, special: Record<string, unknown> = {}) {
  const union = { code: '410800', name: '焦作市总工会' };
  answers = (path) => {
    if (path === '/api/me') return { subject: `${role}@410800`, role, union };
    const known = Object.keys(ANSWERS).find((pattern) => matchPath(pattern, path));
    if (!known) return undefined;
    const answer = ANSWERS[known]!;
    return special[known] ?? (typeof answer === 'string' ? missing(sampleOf(answer)) : listOf(answer[0], answer[1], missing, each));
  };
}

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    asked++;
    waiting++;
    await Promise.resolve();
    const answer = answers(new URL(address, 'http://ledger').pathname);
    waiting--;
    return answer ? Response.json(answer) : Response.json({ code: 'NOT_FOUND' }, { status: 404 });
  });
  beginSession({ accessToken: 'token', expiresAt: Date.now() + 3_600_000 });
});
afterEach(() => {
  cleanup();
  sessionEnded();
});

async function settled() {
  const before = asked;
  await waitFor(() => expect(waiting).toBe(0), { timeout: 20_000 });
  await act(() => new Promise((done) => setTimeout(done, 5)));
  if (asked !== before || document.querySelector('main [role=status].empty')) await settled();
}

async function open(address: string) {
  cleanup();
  sessionEnded();
  beginSession({ accessToken: 'token', expiresAt: Date.now() + 3_600_000 });
  render(
    <MemoryRouter initialEntries={[address]}>
      <Workplace />
    </MemoryRouter>,
  );
  await settled();
}

const broken = () => screen.queryAllByTestId('broken').length;
const roleFor = (address: string) => (address === '/access-log' ? 'compliance' : 'supervisor');

describe.each(ADDRESSES)('%s', (address) => {
  test(
    'shows everything, and as little as there may be',
    async () => {
      for (const missing of [nothing, all(undefined), all(null)]) {
        answering(roleFor(address), missing, missing === nothing);
        await open(address);
        expect(document.querySelector('main')?.textContent).not.toBe('');
        expect(broken()).toBe(0);
      }
    },
    PATIENCE,
  );

  test(
    'opens all that it offers, with as little as there may be',
    async () => {
      answering(roleFor(address), all(null));
      await open(address);
      const offered = [...document.querySelectorAll<HTMLButtonElement>('main button[data-testid]:not(:disabled)')];
      for (const button of offered) fireEvent.click(button);
      await settled();
      expect(broken()).toBe(0);
    },
    PATIENCE,
  );
});

const THINGS = [
  ['/overview', '/api/dashboards/overview'],
  ['/cases/case-1', '/api/cases/:caseId'],
  ['/imports/import-1', '/api/imports/:importId'],
  ['/funds/fund-1', '/api/funds/:code'],
  ['/rosters/roster-1', '/api/rosters/:id'],
  ['/disbursements/aid-1', '/api/disbursements/:id/trace'],
  ['/appropriations/appropriation-1', '/api/appropriations/:id'],
  ['/forms/two-festivals', '/api/statistics/:form'],
] as const;

test.each(THINGS)(
  '%s is shown with any part of it missing',
  async (address, path) => {
    for (const value of halves(sampleOf(ANSWERS[path] as string))) {
      answering('supervisor', nothing, false, { [path]: value });
      await open(address);
      expect(broken(), JSON.stringify(value)).toBe(0);
    }
  },
  PATIENCE,
);

test(
  'one entry that cannot be shown says so and takes no other away',
  async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { items } = listOf('Approval', undefined, nothing, true) as { items: unknown[] };
    answering('supervisor', nothing, false, { '/api/approvals': { items: [...items, { aidId: 'aid-bad' }], total: 1 } });
    await open('/approvals');
    expect(screen.getAllByTestId('approvals-row')).toHaveLength(items.length);
    expect(broken()).toBe(1);
  },
  PATIENCE,
);

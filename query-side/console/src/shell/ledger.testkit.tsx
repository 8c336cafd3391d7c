import { act, cleanup, render, waitFor } from '@testing-library/react';
import { createMemoryRouter, matchPath, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { beginSession, sessionEnded } from '../api/session';
import { PAGES } from './pages';
import { sampleOf, without, type Sample } from './samples.testkit';
import Workplace from './Workplace';

/** What each read answers: a thing, or a list of things. */
export const ANSWERS: Record<string, string | [item: string, page?: string]> = {
  '/api/unions': ['Union'],
  '/api/receiving-unions': ['UnionRef'],
  '/api/dashboards/overview': 'Overview',
  '/api/cases': ['CaseRow', 'CasePage'],
  '/api/cases/:caseId': 'CaseFile',
  '/api/cases/:caseId/history': ['LedgerEntry'],
  '/api/cases/:caseId/worker-statement': 'WorkerStatement',
  '/api/applications': ['ApplicationRow'],
  '/api/applications/:applicationId': 'Application',
  '/api/imports': ['ImportJob'],
  '/api/imports/:importId': 'ImportJob',
  '/api/imports/:importId/rows': ['ImportRow'],
  '/api/activities': ['Activity'],
  '/api/campaigns': ['Campaign'],
  '/api/campaigns/:campaignId': 'Campaign',
  '/api/campaigns/:campaignId/coverage': 'Coverage',
  '/api/campaigns/:campaignId/households': ['CoveredHousehold'],
  '/api/campaign-texts': ['CampaignText'],
  '/api/approvals': ['Approval'],
  '/api/funds': ['Fund'],
  '/api/funds/:code': 'Fund',
  '/api/funds/:code/statement': 'Statement',
  '/api/funds/:code/entries': ['FundEntry'],
  '/api/funds/:code/reconciliation': 'Reconciliation',
  '/api/funding/stuck': ['Stuck'],
  '/api/spending-plans': ['Plan'],
  '/api/erasures': ['Erasure'],
  '/api/rosters': ['Roster'],
  '/api/rosters/:id': 'Roster',
  '/api/rosters/:id/lines': ['RosterLine'],
  '/api/disbursements': ['Disbursement'],
  '/api/disbursements/:id/trace': 'Trace',
  '/api/appropriations/:id': 'Appropriation',
  '/api/finding-groups': ['FindingGroup', 'FindingGroupPage'],
  '/api/findings': ['Finding', 'FindingPage'],
  '/api/findings/:id': 'Finding',
  '/api/checks': ['Check'],
  '/api/setting-changes': ['SettingChange'],
  '/api/statistics/:form': 'FormView',
  '/api/statistics/:form/cells/:cell/events': ['CellEvent'],
  '/api/statistics/:form/filings': ['Filing'],
  '/api/statistics/:form/filings/:id': 'FormView',
  '/api/worklists/:name': ['WorkItem', 'WorkPage'],
  '/api/access-log': ['Access'],
  '/api/admin/projections': ['ReaderItem', 'ReaderList'],
  '/api/admin/projections/:name/rebuild': 'Rebuild',
  '/api/staff': ['StaffMember'],
};

/** Where each page stands, and who goes there if it is not a supervisor. */
export const ADDRESSES = Object.keys(PAGES).flatMap((page) => {
  const names = { ':form': ['two-festivals', 'register'], ':list': ['stale', 'follow-up', 'offered', 'sent'] } as Record<string, string[]>;
  const open = /:\w+/.exec(page)?.[0];
  if (!open) return page === '/findings' ? [page, `${page}?code=C16_STALE_FILE`, `${page}?tab=checks`] : [page];
  return (names[open] ?? [`${open.slice(1)}-1`]).map((name) => page.replace(open, name));
});

/** Names that lists are told apart by. */
const KEYS = [
  'applicationId',
  'caseId',
  'aidId',
  'rosterId',
  'planId',
  'fund',
  'disbursementId',
  'findingId',
  'activityId',
  'campaignId',
  'importId',
  'filingId',
  'code',
  'sequence',
  'number',
  'row',
];

export type Missing = (sample: Sample) => unknown;
export const nothing: Missing = ({ value }) => value;
export const all: (left: null | undefined) => Missing =
  (left) =>
  ({ value, optional }) =>
    optional.reduceRight((less, path) => without(less, path, left), value);

/** Every way in which one thing may be missing, alternately not there and null. */
const variants = ({ value, optional }: Sample) => optional.map((path, i) => without(value, path, i % 2 ? null : undefined));

/** Of any two things that may be missing, once the one is there without the other, and once the other without the one. */
export const halves = ({ value, optional }: Sample) =>
  Array.from({ length: Math.ceil(Math.log2(optional.length + 1)) }, (_, bit) => bit).flatMap((bit) =>
    [0, 1].map((side) => optional.reduceRight((less, path, i) => (((i >> bit) & 1) === side ? without(less, path, side ? null : undefined) : less), value)),
  );

export function listOf(item: string, page: string | undefined, missing: Missing, each: boolean): object {
  const sample = sampleOf(item);
  const rows = [missing(sample), ...(each ? variants(sample) : [])] as Record<string, unknown>[];
  const own = (row: Record<string, unknown>, i: number) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, KEYS.includes(name) && value ? (typeof value === 'number' ? i : `${value}-${i}`) : value]),
    );
  const around = page ? (sampleOf(page).value as object) : {};
  return { ...around, items: rows.map(own), total: rows.length, cursor: null };
}

let answers: (path: string, asked: string) => unknown;
let asked = 0;
let waiting = 0;

/** What was sent to be written down. */
export const sent: string[] = [];

/** The paths that were read. */
export const read = new Set<string>();

/** Every read answered with `missing`, or as a path says, with its query or without; lists, where asked for, with a row for each thing that may be missing. */
export function answering(role: string, missing: Missing, each = false, special: Record<string, unknown> = {}) {
  const union = { code: '410800', name: '焦作市总工会' };
  answers = (path, asked) => {
    if (special[path + asked]) return special[path + asked];
    if (path === '/api/me') return { subject: `${role}@410800`, role, union, runsLedger: role === 'admin' };
    const known = Object.keys({ ...special, ...ANSWERS }).find((pattern) => matchPath(pattern, path));
    if (!known) return undefined;
    if (special[known]) return special[known];
    const answer = ANSWERS[known]!;
    return typeof answer === 'string' ? missing(sampleOf(answer)) : listOf(answer[0], answer[1], missing, each);
  };
}

async function answered(address: string, init?: RequestInit): Promise<Response> {
  asked++;
  waiting++;
  if (init?.method === 'POST') sent.push(address);
  else read.add(new URL(address, 'http://ledger').pathname);
  await Promise.resolve();
  const { pathname, search } = new URL(address, 'http://ledger');
  const answer = answers(pathname, search);
  waiting--;
  if (answer instanceof Response) return answer.clone();
  return answer ? Response.json(answer) : Response.json({ code: 'NOT_FOUND' }, { status: 404 });
}

/** What a browser makes of the style sheets: none here looks, and asking is a quarter of all that these tests cost. */
const unstyled = () => document.createElement('i').style;

beforeEach(() => {
  sent.length = 0;
  read.clear();
  vi.stubGlobal('getComputedStyle', unstyled);
  vi.stubGlobal('fetch', answered);
  beginSession({ accessToken: 'token', expiresAt: Date.now() + 3_600_000 });
});
afterEach(() => {
  cleanup();
  sessionEnded();
});

/** Once everything that was asked is answered and shown. */
export async function settled() {
  const before = asked;
  await waitFor(() => expect(waiting).toBe(0), { timeout: 20_000 });
  await act(() => new Promise((done) => setTimeout(done, 5)));
  if (asked !== before || document.querySelector('main [role=status].empty')) await settled();
}

/** The page at an address, in front of somebody who has just signed in. */
export async function open(address: string) {
  cleanup();
  sessionEnded();
  return openAgain(address);
}

/** The same, after the session before was lost. */
export async function openAgain(address: string) {
  cleanup();
  beginSession({ accessToken: 'token', expiresAt: Date.now() + 3_600_000 });
  const router = createMemoryRouter([{ path: '*', element: <Workplace /> }], { initialEntries: ['/overview', address] });
  render(<RouterProvider router={router} />);
  await settled();
  return router;
}

const ROLES: Record<string, string> = { '/access-log': 'compliance', '/erasures': 'compliance', '/readers': 'admin' };
export const roleFor = (address: string) => ROLES[address] ?? 'supervisor';

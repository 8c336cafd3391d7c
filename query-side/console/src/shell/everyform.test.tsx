// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drafts } from '../api/drafts';
import { ADDRESSES, answering, nothing, open, sent, settled } from './ledger.testkit';
import { sampleOf } from './samples.testkit';

const PATIENCE = 300_000;

const forms = () => [...document.querySelectorAll<HTMLElement>('.ant-drawer [role=form]')];
const offered = () => [...document.querySelectorAll<HTMLElement>('.ant-btn[data-testid]:not(:disabled), .activity-card, [role=menuitem] [data-testid]')];

/** As a browser takes it: an Enter that nobody keeps for themselves sends the form around the field. */
function pressEnter(field: HTMLInputElement) {
  if (fireEvent.keyDown(field, { key: 'Enter' })) field.form?.requestSubmit();
}

/** Types something into the first field that takes text; a form without one has nothing to lose. */
function type(form: HTMLElement): boolean {
  const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type=text]:not([role=combobox]):not([readonly])');
  const typed = field && !field.closest('.ant-picker');
  if (typed) fireEvent.change(field, { target: { value: field.value === '12' ? '13' : '12' } });
  return !!typed;
}

/** What is wrong with a field is said at the field, too. */
const asksMore = (form: HTMLElement) => !!form.querySelector('.ant-form-item-has-error');

const found = new Map<string, string>();

/** Whatever is sent is refused, so that its form stays. */
function refusing() {
  const reads = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    if (init?.method !== 'POST') return reads(address, init);
    sent.push(address);
    return Promise.resolve(Response.json({ code: 'REFUSED' }, { status: 422 }));
  });
}

/** One form, opened: Enter in none of its fields sends it, Ctrl+Enter does, and with changes it asks before it goes. */
async function tryOne(form: HTMLElement, address: string) {
  const name = form.dataset.testid ?? '';
  found.set(name, address);
  sent.length = 0;
  for (const field of form.querySelectorAll('input')) pressEnter(field);
  await settled();
  expect(sent, `${name} sent by Enter`).toEqual([]);
  expect(screen.queryByTestId('form-mistakes'), `${name} tried by Enter`).toBeNull();
  fireEvent.keyDown(form, { key: 'Enter', ctrlKey: true });
  await settled();
  expect(sent.length > 0 || screen.queryByTestId('form-mistakes') !== null || asksMore(form), `${name} not sent by Ctrl+Enter`).toBe(true);
  // What only tries things out has nothing to lose.
  if (name === 'trial-form' || !type(form)) return void fireEvent.click(document.querySelector('.ant-drawer-close')!);
  await settled();
  fireEvent.click(document.querySelector('.ant-drawer-mask')!);
  expect(await screen.findByTestId('leave-ask'), `${name} goes without a question`).toBeTruthy();
  expect(drafts()).toHaveLength(1);
  fireEvent.click(screen.getByTestId('leave-go'));
  await settled();
  expect(drafts(), `${name} left something behind`).toEqual([]);
}

/** Signing out has a test of its own. */
const tried = new Set(['sign-out']);

/** All forms that a page opens, each by the first button of its kind. */
async function tryAll(address: string) {
  await open(address);
  const next = () => offered().find(({ dataset }) => !tried.has(dataset.testid!));
  for (let button = next(); button; button = next()) {
    tried.add(button.dataset.testid!);
    fireEvent.click(button);
    await settled();
    const form = forms().find(({ dataset }) => !found.has(dataset.testid ?? ''));
    if (form) await tryOne(form, address);
    if (form || forms().length) await open(address);
  }
}

const sample = (name: string) => sampleOf(name).value as Record<string, unknown>;
const file = sample('CaseFile');
const [aid] = file.aids as object[];
const aids = ['PROPOSED', 'FUNDED', 'DELIVERED'].map((state) => ({ ...aid, aidId: state, state, roster: undefined, category: 'STARTUP_LOAN' }));
const CASE = '/api/cases/:caseId';
const FUND = '/api/funds/:code';
const ROSTER = '/api/rosters/:id';
const LINES = '/api/rosters/:id/lines';
const nothingIn = Object.fromEntries(['received', 'allocated', 'committed', 'disbursed', 'returned', 'inHand'].map((name) => [name, { fen: 0 }]));
const due = { ...(file.visits as object[])[0], followUpBy: '2026-01-20', followUpDoneOn: undefined };
const line = { ...sample('RosterLine'), state: 'RETURNED' };

/** Who finds a form where: what is opened by whom, and in which state of what it is about. */
const PLACES: [role: string, address: string, special: Record<string, unknown>][] = [
  ...ADDRESSES.map((address): (typeof PLACES)[number] => ['supervisor', address, {}]),
  ['supervisor', '/cases/case-1', { [CASE]: { ...file, state: 'OPEN', aids, visits: [due] } }],
  ['supervisor', '/cases/case-1', { [CASE]: { ...file, state: 'CLOSED', aids } }],
  ['supervisor', '/funds/fund-1', { [FUND]: { ...sample('Fund'), state: 'OPEN', money: nothingIn, goods: [] } }],
  ['finance', '/funds/fund-1', { [FUND]: { ...sample('Fund'), state: 'OPEN' } }],
  ['supervisor', '/rosters/roster-1', { [ROSTER]: { ...sample('Roster'), state: 'DRAWN_UP' } }],
  ['supervisor', '/rosters/roster-1', { [ROSTER]: { ...sample('Roster'), state: 'PAYING' }, [LINES]: { items: [line], total: 1 } }],
  ['supervisor', '/rosters/roster-1', { [ROSTER]: { ...sample('Roster'), state: 'PAYING' }, [LINES]: { items: [{ ...line, state: 'TAKEN_BACK' }], total: 1 } }],
  ['supervisor', '/findings?code=C16_STALE_FILE', { '/api/findings': { items: [{ ...sample('Finding'), state: 'OPEN' }], total: 1 } }],
  ['compliance', '/findings?tab=checks', {}],
  ['admin', '/unions', {}],
  ['admin', '/campaigns/campaign-1', {}],
  ['supervisor', '/campaigns/campaign-1', { '/api/campaigns/:campaignId': { ...sample('Campaign'), closed: undefined } }],
  ['compliance', '/cases/case-1', {}],
  ['compliance', '/erasures', { '/api/erasures': { items: [{ ...sample('Erasure'), state: 'WAITING' }] } }],
];

test.each(PLACES)(
  'a %s at %s: no form is sent by Enter, each is by Ctrl+Enter, and with changes asks before it goes',
  async (role, address, special) => {
    answering(role, nothing, false, special);
    refusing();
    await tryAll(address);
  },
  PATIENCE,
);

test('all of them were tried', () => expect(found.size, [...found.keys()].join(' ')).toBeGreaterThan(29));

test('whatever is filled in stands in an entry, which Enter does not send', () => {
  const texts = import.meta.glob<string>(['../**/*.tsx', '!../**/*.test.tsx'], { query: '?raw', import: 'default', eager: true });
  const others = Object.entries(texts).filter(([, text]) => /^import \{[^}]*\bForm\b[^}]*\} from 'antd'/m.test(text) && /<Form[\s<>]/.test(text));
  // Asking to see personal data writes no entry.
  expect(others.map(([path]) => path.split('/').at(-1)).sort()).toEqual(['Entry.tsx', 'RevealDialog.tsx']);
});

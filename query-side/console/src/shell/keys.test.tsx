// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answering, nothing, open, read, sent, settled } from './ledger.testkit';
import { placesOf } from './rooms';
import { sampleOf } from './samples.testkit';

const PATIENCE = 60_000;
const SOON = { timeout: 5_000 };

const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const testid = () => (document.activeElement as HTMLElement | null)?.dataset.testid;

const everybody = { role: 'admin', runsLedger: true } as Parameters<typeof placesOf>[0];
const file = { '/api/cases/:caseId': { ...(sampleOf('CaseFile').value as object), state: 'OPEN' } };
const letters = placesOf(everybody).flatMap(({ places }) => places.map(({ letter }) => letter));

test('each page has a letter of its own', () => {
  expect(letters).not.toContain(undefined);
  expect(new Set(letters).size).toBe(letters.length);
});

test(
  'g and a letter go to a page, / to the search, ? shows the keys',
  async () => {
    answering('supervisor', nothing);
    const router = await open('/overview');
    press('g');
    press('f');
    await settled();
    expect(router.state.location.pathname).toBe('/funds');
    await screen.findByTestId('funds-search', {}, SOON);
    press('/');
    expect(testid()).toBe('funds-search');
    fireEvent.keyDown(document.activeElement!, { key: 'g' });
    fireEvent.keyDown(document.activeElement!, { key: 'c' });
    expect(router.state.location.pathname).toBe('/funds');
    press('Escape');
    expect(testid()).toBeUndefined();
    press('g');
    press('u');
    expect(router.state.location.pathname, 'a page of another role').toBe('/funds');
    press('?');
    expect(await screen.findByTestId('key-help')).toBeTruthy();
  },
  PATIENCE,
);

test(
  'where nothing is searched, / leads to the files, ready to type; from there arrows go through what was found, and Enter opens it',
  async () => {
    answering('supervisor', nothing);
    const router = await open('/overview');
    press('/');
    await screen.findByTestId('case-search', {}, SOON);
    await settled();
    expect(router.state.location.pathname).toBe('/cases');
    expect(testid()).toBe('case-search');
    press('ArrowDown');
    const first = document.activeElement as HTMLAnchorElement;
    expect(first.pathname).toBe('/cases/caseId-1-0');
    press('ArrowDown');
    expect(document.activeElement).toBe(first);
    press('ArrowUp');
    expect(testid()).toBe('case-search');
  },
  PATIENCE,
);

test(
  'n records a visit on a file, a proposes aid, and a letter that is typed into a form is a letter',
  async () => {
    answering('supervisor', nothing, false, file);
    await open('/cases/case-1');
    press('n');
    const field = await screen.findByTestId('visit-visitors');
    fireEvent.keyDown(field, { key: 'a' });
    await settled();
    expect(screen.queryByTestId('aid-category')).toBeNull();
    expect(sent).toEqual([]);
  },
  PATIENCE,
);

test(
  'Ctrl+K finds pages, acts of the page and people, and goes there without writing anything',
  async () => {
    answering('supervisor', nothing, false, file);
    const router = await open('/cases/case-1');
    press('k', { ctrlKey: true });
    const search = await screen.findByTestId('palette-search');
    const said = () => screen.queryAllByTestId('palette-option').map(({ textContent }) => textContent);
    expect(said()).toEqual(expect.arrayContaining([expect.stringContaining('记走访'), expect.stringContaining('花名册')]));
    read.clear();
    fireEvent.change(search, { target: { value: '王' } });
    await waitFor(() => expect(said()[0]).toContain('name-1'), SOON);
    expect([...read]).toEqual(['/api/cases']);
    fireEvent.keyDown(search, { key: 'Enter' });
    await settled();
    expect(router.state.location.pathname).toBe('/cases/caseId-1-0');
    expect(sent).toEqual([]);
  },
  PATIENCE,
);

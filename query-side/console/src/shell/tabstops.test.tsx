// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answering, nothing, open } from './ledger.testkit';
import { sampleOf } from './samples.testkit';

const PATIENCE = 60_000;
const MOST = 10;

const file = { ...(sampleOf('CaseFile').value as object), state: 'OPEN' };

/** Where the Tab key stops, one after the other. */
const stopsIn = (part: Element | null) =>
  [...(part?.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex]') ?? [])].filter(
    (one) => one.getAttribute('tabindex') !== '-1' && !(one as HTMLButtonElement).disabled && !one.closest('[aria-hidden=true]'),
  );

const at = (stops: HTMLElement[], testid: string) => stops.findIndex((one) => !!one.closest(`[data-testid="${testid}"]`));

test(
  'aid is proposed with no more than ten presses of the Tab key, from the top of the page to all that has to be said',
  async () => {
    answering('supervisor', nothing, false, { '/api/cases/:caseId': file });
    await open('/cases/case-1');
    const skip = 1;
    const page = stopsIn(document.querySelector('main'));
    expect(stopsIn(document.querySelector('.case-acts'))).toHaveLength(1);
    const toActs = skip + at(page, 'act-visit') + 1;
    screen.getByTestId('act-visit').focus();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    expect((document.activeElement as HTMLElement).dataset.testid).toBe('act-aid');
    fireEvent.click(document.activeElement!);
    const drawer = () => document.querySelector('.ant-drawer-open');
    await waitFor(() => expect(document.activeElement?.closest('[data-testid=aid-category]')).toBeTruthy(), { timeout: 5_000 });
    const fields = stopsIn(drawer());
    const [first, last, button] = ['aid-category', 'aid-reason', 'aid-submit'].map((testid) => at(fields, testid)) as [number, number, number];
    // Ctrl+Enter sends from there.
    expect(toActs + last - first).toBeLessThanOrEqual(MOST);
    expect(button - first, 'to the button, by way of what need not be said').toBeLessThanOrEqual(MOST);
    expect(last).toBeGreaterThan(first);
  },
  PATIENCE,
);

test(
  'the menu is one stop of the Tab key, at the page where one is, and arrows go through it',
  async () => {
    answering('supervisor', nothing);
    await open('/funds');
    const nav = document.querySelector('.shell-nav')!;
    expect(stopsIn(nav).map(({ dataset }) => dataset.testid)).toEqual(['nav-funds']);
    screen.getByTestId('nav-funds').focus();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect((document.activeElement as HTMLElement).dataset.testid).toBe('nav-plans');
    expect(stopsIn(nav)).toHaveLength(1);
  },
  PATIENCE,
);

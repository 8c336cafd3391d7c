// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drafts } from '../api/drafts';
import { sessionEnded } from '../api/session';
import { answering, nothing, open, openAgain, sent, settled } from './ledger.testkit';
import { sampleOf } from './samples.testkit';

const PATIENCE = 60_000;
const PAGE = '/cases/case-1';
const VISITS = '/api/cases/:caseId/visits';
const file = { ...(sampleOf('CaseFile').value as Record<string, unknown>), caseId: 'case-1', state: 'OPEN' };

/** A visit half entered. */
async function entering(special: Record<string, unknown> = {}) {
  answering('supervisor', nothing, false, { '/api/cases/:caseId': file, ...special });
  const router = await open(PAGE);
  fireEvent.click(screen.getByTestId('act-visit'));
  fireEvent.change(await screen.findByTestId('visit-visitors'), { target: { value: '春燕走访组' } });
  await settled();
  return router;
}

const typed = () => screen.getByTestId<HTMLInputElement>('visit-visitors').value;
const whole = () => fireEvent.change(screen.getByTestId('visit-findings'), { target: { value: '一切如前' } });

test(
  'Back asks, and whoever stays keeps what was typed',
  async () => {
    const router = await entering();
    await act(() => router.navigate(-1));
    fireEvent.click(await screen.findByTestId('leave-stay'));
    await settled();
    expect(router.state.location.pathname).toBe(PAGE);
    expect(typed()).toBe('春燕走访组');
    await act(() => router.navigate(-1));
    await waitFor(() => expect(screen.getAllByTestId('leave-go').length).toBeGreaterThan(0));
    fireEvent.click(screen.getAllByTestId('leave-go').at(-1)!);
    await waitFor(() => expect(router.state.location.pathname).toBe('/overview'));
    expect(drafts()).toEqual([]);
  },
  PATIENCE,
);

test(
  'Esc asks, and so does the browser before a reload',
  async () => {
    await entering();
    const reload = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(reload);
    expect(reload.defaultPrevented).toBe(true);
    fireEvent.keyDown(document.querySelector('.ant-drawer')!, { key: 'Escape', keyCode: 27 });
    expect(await screen.findByTestId('leave-ask')).toBeTruthy();
  },
  PATIENCE,
);

test(
  'what was typed is there again after a lost session, in the form on its page, for whoever typed it',
  async () => {
    await entering();
    act(() => sessionEnded(true));
    await openAgain('/cases');
    expect(screen.getByTestId('draft-waiting')).toBeTruthy();
    await openAgain(PAGE);
    await waitFor(() => expect(screen.getByTestId('draft-found')).toBeTruthy());
    expect(typed()).toBe('春燕走访组');
    fireEvent.click(screen.getByTestId('draft-drop'));
    await settled();
    expect(typed()).toBe('');
    expect(drafts()).toEqual([]);
  },
  PATIENCE,
);

test(
  'nobody finds what somebody else typed, and signing out leaves nothing',
  async () => {
    await entering();
    act(() => sessionEnded(true));
    answering('caseworker', nothing, false, { '/api/cases/:caseId': file });
    await openAgain(PAGE);
    expect(screen.queryByTestId('visit-visitors')).toBeNull();
    expect(sessionStorage.getItem('warm-ledger.drafts')).toBeNull();
    await entering();
    expect(sessionStorage.getItem('warm-ledger.drafts')).toContain('春燕走访组');
    act(() => sessionEnded());
    expect(sessionStorage.getItem('warm-ledger.drafts')).toBeNull();
  },
  PATIENCE,
);

test(
  'Ctrl+Enter sends, once, and what was sent is kept no longer',
  async () => {
    await entering({ [VISITS]: { visitId: 'visit-1' } });
    whole();
    fireEvent.keyDown(screen.getByTestId('visit-visitors'), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(sent).toEqual(['/api/cases/case-1/visits']));
    await waitFor(() => expect(drafts()).toEqual([]));
  },
  PATIENCE,
);

test(
  'a refusal is said at the button and under the hand; what is wrong with a field, at the field',
  async () => {
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const refusal = Response.json({ code: 'C22_OVERDRAWN', title: '资金余额不足', detail: '大米缺 3 袋' }, { status: 422 });
    await entering({ [VISITS]: refusal });
    fireEvent.click(screen.getByTestId('visit-submit'));
    const told = await screen.findByTestId('problem');
    expect(within(told).getByText('大米缺 3 袋')).toBeTruthy();
    expect(told.closest('.ant-drawer-footer')).toBeTruthy();
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(typed()).toBe('春燕走访组');
    fireEvent.change(screen.getByTestId('visit-visitors'), { target: { value: '' } });
    fireEvent.click(screen.getByTestId('visit-submit'));
    expect(await screen.findByTestId('form-mistakes')).toBeTruthy();
  },
  PATIENCE,
);

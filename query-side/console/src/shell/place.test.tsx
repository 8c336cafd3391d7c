// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ADDRESSES, answering, nothing, open, read, roleFor, settled } from './ledger.testkit';
import { MENU } from './rooms';

const PATIENCE = 120_000;
const waits = () => document.querySelector('main [role=status].empty');

/** Every page of the menu, and those behind them that are lists as well. */
const LISTS = ADDRESSES.filter((address) => address in MENU || /code=|rosterId|importId|stale/.test(address));

const NARROWING = 'main .filters [data-testid], main .facet button[aria-pressed], main .verdict[data-testid]';

/** What narrows a list, but for days, which are typed into a calendar. */
const narrowing = () =>
  [...document.querySelectorAll<HTMLElement>(NARROWING)].filter((one) => !one.closest('.ant-picker, .ant-select-auto-complete') && !one.closest('.ant-btn'));

function narrow(one: HTMLElement) {
  if (one instanceof HTMLInputElement) return void fireEvent.change(one, { target: { value: '12' } });
  if (one instanceof HTMLButtonElement) return void fireEvent.click(one);
  fireEvent.mouseDown(one.querySelector('input') ?? one);
  const options = document.querySelectorAll(
    '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option:not(.ant-select-item-option-selected)',
  );
  fireEvent.click([...options].at(-1)!);
}

const tried = new Set<string>();

test.each(LISTS)(
  '%s is as it was left when somebody comes back, and where; whatever narrows it is in its address',
  async (address) => {
    answering(roleFor(address), nothing);
    const router = await open(address);
    scrollTo(0, 640);
    await act(() => router.navigate('/nowhere'));
    expect(scrollY).toBe(0);
    await act(() => router.navigate(-1));
    expect(scrollY).toBe(640);
    expect(waits()).toBeNull();
    await settled();
    const done = new Set<string>();
    const next = () => narrowing().find(({ dataset }) => !done.has(dataset.testid!));
    for (let one = next(); one; one = next()) {
      done.add(one.dataset.testid!);
      const before = router.state.location.search;
      narrow(one);
      await vi.waitFor(() => expect(router.state.location.search, one?.dataset.testid).not.toBe(before), { timeout: 5_000 });
    }
    done.forEach((name) => tried.add(`${address} ${name}`));
  },
  PATIENCE,
);

test('all that narrows was tried', () => expect(tried.size, [...tried].join('\n')).toBeGreaterThan(25));

test(
  'the page behind a link is loaded once somebody is at the link, and nothing of what stands on it is read',
  async () => {
    answering('supervisor', nothing);
    await open('/cases');
    read.clear();
    const link = document.querySelector<HTMLAnchorElement>('main a[href^="/cases/case"]')!;
    fireEvent.pointerOver(link);
    fireEvent.focusIn(link);
    await settled();
    expect([...read]).toEqual([]);
  },
  PATIENCE,
);

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ADDRESSES, all, answering, ANSWERS, halves, listOf, nothing, open, roleFor, settled } from './ledger.testkit';
import { sampleOf } from './samples.testkit';

const PATIENCE = 120_000;

const broken = () => screen.queryAllByTestId('broken').length;

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

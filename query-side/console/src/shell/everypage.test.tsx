// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ADDRESSES, all, answering, ANSWERS, halves, listOf, nothing, open, read, roleFor, settled } from './ledger.testkit';
import { MENU } from './rooms';
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
      // The menu says what each room reads, and for whom: MenuIT asks the interface whether they may.
      const { reads } = MENU[address] ?? {};
      if (reads) expect([...read]).toContain(reads.split('?')[0]);
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
  ['/applications/application-1', '/api/applications/:applicationId'],
  ['/imports/import-1', '/api/imports/:importId'],
  ['/campaigns/campaign-1', '/api/campaigns/:campaignId'],
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
  'a read model that differs is said to, where it does, whoever runs the ledger decides, and who had what done stands below',
  async () => {
    const far = { generation: 2, state: 'STOPPED', phase: 'CATCHING_UP', done: 9, goal: 9 };
    const index = { index: 'files', liveDocuments: 3, newDocuments: 3, compared: 3, differing: 1, sums: [], examples: [{ id: 'case-7', fields: ['state'] }] };
    const item = { name: 'case-search', running: true, served: true, position: 9, lag: 0, deadLetters: 0, building: far };
    const noted = { at: '2026-11-30T10:00:00Z', role: 'admin', subject: 'admin/projections/case-search', rows: 0, inFull: false, files: [], shown: [] };
    const by = (actor: string, what: string, outcome: string) => ({ ...noted, actor, what, outcome, union: { code: '100000', name: '总工会' } });
    answering('admin', nothing, false, {
      '/api/access-log': { items: [by('lin@100000', 'REBUILD_DROPPED', 'NOTHING_TO_DROP'), by('he@100000', 'REBUILD_BEGUN', 'ACCEPTED')] },
      '/api/admin/projections': { head: 9, items: [item] },
      '/api/admin/projections/:name/rebuild': { ...item, state: 'STOPPED', report: { position: 9, indexes: [index] } },
    });
    await open('/readers');
    fireEvent.click(screen.getByTestId('reader-open'));
    await settled();
    expect(screen.getByTestId('reader-index').textContent).toContain('case-7');
    expect(screen.getByTestId('reader-index').textContent).toContain('state');
    expect(screen.queryAllByTestId(/^reader-(accept|drop)$/)).toHaveLength(2);
    const [refused, done] = screen.getAllByTestId('reader-acts-row').map((row) => row.textContent);
    expect(refused).toMatch(/lin.*放弃重建.*NOTHING_TO_DROP/);
    expect(done).toMatch(/he.*重建查询数据$/);
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

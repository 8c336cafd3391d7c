// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answering, ANSWERS, listOf, nothing, open, roleFor } from './ledger.testkit';

const PATIENCE = 240_000;

/** Where each list is seen, and who looks at it there. */
const SEEN: Record<string, string> = {
  '/api/cases': '/cases',
  '/api/cases/:caseId/history': '/cases/case-1',
  '/api/applications': '/applications',
  '/api/imports': '/imports',
  '/api/imports/:importId/rows': '/imports/import-1',
  '/api/activities': '/activity',
  '/api/campaigns': '/campaigns',
  '/api/campaigns/:campaignId/households': '/campaigns/campaign-1',
  '/api/approvals': '/approvals',
  '/api/funds': '/funds',
  '/api/rosters': '/rosters',
  '/api/rosters/:id/lines': '/rosters/roster-1',
  '/api/disbursements': '/disbursements',
  '/api/finding-groups': '/findings',
  '/api/findings': '/findings?code=C16_STALE_FILE',
  '/api/checks': '/findings?tab=checks',
  '/api/setting-changes': '/findings?tab=checks',
  '/api/statistics/:form/filings': '/forms/two-festivals',
  '/api/worklists/:name': '/worklists/stale',
  '/api/erasures': '/erasures',
  '/api/unions': '/unions',
  '/api/access-log': '/access-log',
};

/** Rows of which nothing is as it should be. */
const BAD = [{ type: 7, data: 7, kind: {}, on: {}, occurredOn: 7, union: 7 }, null];

test(
  'one bad row says so and takes no list away, whichever list it is',
  async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const [path, address] of Object.entries(SEEN)) {
      const [item, page] = ANSWERS[path] as [string, string?];
      const { items, ...around } = listOf(item, page, nothing, false) as { items: unknown[] };
      for (const bad of BAD) {
        answering(roleFor(address), nothing, false, { [path]: { ...around, items: [bad, ...items] } });
        await open(address);
        const texts = document.querySelector('main')!.textContent;
        expect(screen.queryByText('页面出错了'), `${address} breaks`).toBeNull();
        expect(texts, `${address} shows nothing else`).not.toContain('这一部分暂时无法显示');
        expect(screen.queryAllByTestId('broken').length, `${address} hides it`).toBeLessThanOrEqual(1);
      }
    }
  },
  PATIENCE,
);

// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { choiceWord } from '../i18n';
import { answering, nothing, open, settled } from './ledger.testkit';

const PATIENCE = 60_000;

const opener = () => screen.getByTestId('reader-open');
const drawer = () => screen.queryByTestId('reader-rebuild');

const item = { name: 'files', running: true, served: true, position: 9, lag: 0, deadLetters: 0 };
const building = { generation: 2, state: 'FILLING', phase: 'BY_STREAM', done: 4, goal: 9 };
const agrees = {
  index: 'files',
  liveVersion: 1,
  newVersion: 1,
  liveDocuments: 3,
  newDocuments: 3,
  compared: 3,
  differing: 0,
  summed: 7,
  sums: [],
  examples: [],
};
const rebuild = { ...item, generation: 2, head: 9, compared: 'SAMPLED' };

async function opened() {
  await open('/readers');
  opener().focus();
  fireEvent.click(opener());
  await settled();
}

test(
  'a drawer is entered and left by keyboard alone',
  async () => {
    answering('admin', nothing);
    await opened();
    await waitFor(() => expect(drawer()?.contains(document.activeElement)).toBe(true));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    // It slides out first.
    await waitFor(() => expect(drawer()).toBeNull(), { timeout: 10_000 });
    expect(document.activeElement).toBe(opener());
  },
  PATIENCE,
);

test(
  'whoever watches sees that what was built is served, and how it compared, without asking again',
  async () => {
    const ledger: Record<string, unknown> = {
      '/api/admin/projections': { head: 9, items: [{ ...item, building }] },
      '/api/admin/projections/:name/rebuild': { ...rebuild, state: 'FILLING', progress: building },
    };
    answering('admin', nothing, false, ledger);
    await opened();
    expect(screen.getAllByTestId('reader-progress')).toHaveLength(2);
    expect(screen.queryByTestId('reader-build')).toBeNull();
    ledger['/api/admin/projections'] = { head: 9, items: [item] };
    ledger['/api/admin/projections/:name/rebuild'] = { ...rebuild, state: 'LIVE', report: { position: 9, indexes: [agrees] } };
    await waitFor(() => expect(screen.getByTestId('reader-index').textContent).toContain('7 项数字合计均一致'), { timeout: 10_000 });
    expect(screen.queryByTestId('reader-progress')).toBeNull();
    expect(screen.getByTestId('reader-build')).toBeTruthy();
  },
  PATIENCE,
);

test('every index has its words', () => {
  const indexes = readdirSync('../src/main/resources/indexes').map((file) => file.replace(/\..*/, ''));
  expect(indexes).not.toHaveLength(0);
  for (const index of new Set(indexes)) for (const lang of ['zh-CN', 'en'] as const) expect(choiceWord('readIndex', index, lang)).not.toBe(index);
});

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answering, nothing, open, settled } from './ledger.testkit';

test.each([
  ['/worklists/sent', 'worklist-sent', 'worklist-stale'],
  ['/forms/summer', 'form-summer', 'form-register'],
  ['/findings?tab=checks', 'tab-checks', 'tab-findings'],
])('the chosen tab of %s is brought into sight when the page opens, and another when it is chosen', async (address, first, next) => {
  const scrolled: (string | null)[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    // The menu brings its own place into sight.
    if (!this.matches('[data-testid^=nav-]')) scrolled.push(this.getAttribute('data-testid'));
    // Chromium promises to tell when it has scrolled: nothing to clean up by.
    return Promise.resolve() as never;
  });
  answering('supervisor', nothing);
  await open(address);
  expect(scrolled).toEqual([first]);
  fireEvent.click(screen.getByTestId(next));
  await settled();
  expect(scrolled).toEqual([first, next]);
  vi.restoreAllMocks();
});

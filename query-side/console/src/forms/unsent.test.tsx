// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anyUnsent, useUnsent } from './unsent';

const form = (changed: boolean) => renderHook((now: boolean) => useUnsent(now, () => undefined), { initialProps: changed });

test('whoever leaves as soon as a form was sent is not asked, before it is drawn anew as after', () => {
  const { result, rerender } = form(true);
  expect(anyUnsent()).toBe(true);
  result.current();
  expect(anyUnsent()).toBe(false);
  rerender(false);
  expect(anyUnsent()).toBe(false);
});

test('one form that was sent takes no word from another', () => {
  const { result } = form(true);
  const other = form(true);
  result.current();
  expect(anyUnsent()).toBe(true);
  other.unmount();
  expect(anyUnsent()).toBe(false);
});

// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { sessionEnded } from '../api/session';
import { speak } from '../i18n';
import { ADDRESSES, answering, nothing, open, roleFor, settled } from './ledger.testkit';

const PATIENCE = 120_000;

afterEach(() => speak('zh-CN'));

const SPOKEN = ['aria-label', 'placeholder', 'title'];

/** All that stands on the page, and all that is only spoken. */
function said(): string[] {
  const attributes = [...document.body.querySelectorAll('*')].flatMap((one) => SPOKEN.map((name) => one.getAttribute(name)));
  return [...document.body.innerText.split('\n'), ...attributes].filter((line): line is string => !!line?.trim());
}

async function openAll(address: string) {
  await open(address);
  for (const button of document.querySelectorAll<HTMLButtonElement>('main button[data-testid]:not(:disabled)')) fireEvent.click(button);
  await settled();
}

test.each(ADDRESSES)(
  '%s with all that it opens says in English what it said in Chinese once somebody changes the language',
  async (address) => {
    answering(roleFor(address), nothing);
    speak('en');
    await openAll(address);
    const english = said();
    speak('zh-CN');
    await openAll(address);
    expect(said()).not.toEqual(english);
    act(() => speak('en'));
    await settled();
    expect(said()).toEqual(english);
  },
  PATIENCE,
);

test('so does the page that one signs in from', async () => {
  sessionEnded();
  history.replaceState(undefined, '', '/welcome');
  const { App } = await import('./App');
  render(<App />);
  expect(await screen.findByText('登录')).toBeTruthy();
  fireEvent.click(screen.getByTestId('language-en'));
  expect(screen.getByTestId('sign-in').textContent).toBe('Sign in');
  expect(document.querySelector('.signin')?.textContent).not.toMatch(/(?!中文)\p{Script=Han}{2}/u);
});

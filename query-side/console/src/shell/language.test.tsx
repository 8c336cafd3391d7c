// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { sessionEnded } from '../api/session';
import { speak } from '../i18n';
import { ADDRESSES, answering, nothing, open, roleFor, settled } from './ledger.testkit';

const PATIENCE = 300_000;
const HAN = /\p{Script=Han}/u;

/** What is Chinese in every language: a name, the language itself, and the heads of columns as they stand in a file. */
const OWN = /焦作市总工会|中文|(身份证号|序号)、.*[元户名]\)?|^件$/g;

afterEach(() => speak('zh-CN'));

/** All that stands on the page, and all that is only spoken. */
function said(): string[] {
  const leaves = [...document.body.querySelectorAll('*')].flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE));
  const spoken = [...document.body.querySelectorAll('*')].flatMap((one) => ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name)));
  return [...leaves.map(({ textContent }) => textContent), ...spoken].map((text) => (text ?? '').replaceAll(OWN, ''));
}

test('the page that one signs in from goes on in the language that was chosen', async () => {
  sessionEnded();
  history.replaceState(undefined, '', '/welcome');
  const { App } = await import('./App');
  render(<App />);
  expect(await screen.findByText('登录')).toBeTruthy();
  fireEvent.click(screen.getByTestId('language-en'));
  expect(screen.getByTestId('sign-in').textContent).toBe('Sign in');
  expect(document.querySelector('.signin')?.textContent).not.toMatch(/(?!中文)\p{Script=Han}{2}/u);
});

test.each(ADDRESSES)(
  'nothing on %s, nor in what it opens, goes on in Chinese once somebody changes the language',
  async (address) => {
    answering(roleFor(address), nothing);
    await open(address);
    for (const button of document.querySelectorAll<HTMLButtonElement>('main button[data-testid]:not(:disabled)')) fireEvent.click(button);
    await settled();
    expect(said().filter((text) => HAN.test(text)).length).toBeGreaterThan(20);
    act(() => speak('en'));
    await settled();
    expect(said().filter((text) => HAN.test(text))).toEqual([]);
  },
  PATIENCE,
);

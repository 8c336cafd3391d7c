// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginSession, currentSession, sessionEnded, sessionExpired } from '../../api/session';
import { IDLE, keepSignedIn } from './renewal';

const MINUTE = 60_000;
const PROVIDER = {
  authorization_endpoint: 'http://localhost:3000/oauth2/authorize',
  token_endpoint: 'http://localhost:3000/oauth2/token',
  end_session_endpoint: 'http://localhost:3000/connect/logout',
};
const asked: string[] = [];
let answer: (to: URL) => string;
let stop: () => void;

/** A provider that knows who is there, or does not. */
function provider(address: string, init?: RequestInit) {
  const to = new URL(address, 'http://localhost:3000');
  asked.push(`${init?.method ?? 'GET'} ${to.pathname}`);
  if (to.pathname.includes('openid-configuration')) return Promise.resolve(Response.json(PROVIDER));
  if (to.pathname === '/oauth2/token') return Promise.resolve(Response.json({ access_token: 'next', id_token: 'id', expires_in: 900 }));
  const response = new Response('');
  if (to.pathname === '/oauth2/authorize') Object.defineProperty(response, 'url', { value: answer(to) });
  return Promise.resolve(response);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-02T01:00:00Z'), toFake: ['Date', 'setInterval', 'clearInterval'] });
  vi.stubGlobal('fetch', provider);
  asked.length = 0;
  answer = (to) => `http://localhost:3000/signed-in?code=c&state=${to.searchParams.get('state')}`;
  beginSession({ accessToken: 'first', idToken: 'id', expiresAt: Date.now() + 15 * MINUTE });
  stop = keepSignedIn();
});
afterEach(() => {
  stop();
  sessionEnded();
  vi.useRealTimers();
});

/** The digest of a challenge takes real time, a moment of it. */
const moment = () => new Promise((done) => setTimeout(done, 5));

async function passes(minutes: number) {
  for (let quarter = 0; quarter < minutes * 4; quarter++) {
    await vi.advanceTimersByTimeAsync(MINUTE / 4);
    await moment();
  }
}

const press = () => dispatchEvent(new Event('keydown'));

test('whoever is at work has the next token before the old one ends', async () => {
  await passes(11);
  expect(currentSession()?.accessToken).toBe('first');
  press();
  await passes(2);
  await vi.waitFor(() => expect(currentSession()?.accessToken).toBe('next'));
  expect(asked.filter((each) => each === 'GET /oauth2/authorize')).toHaveLength(1);
});

test('whoever is gone for half an hour is signed out, at the ledger and at the provider', async () => {
  await passes(IDLE / MINUTE + 1);
  await vi.waitFor(() => expect(asked).toContain('GET /connect/logout'));
  expect(currentSession()).toBeUndefined();
  expect(sessionExpired()).toBe(true);
  expect(asked).toContain('POST /api/sign-out');
});

test.each(['signed-in?error=login_required&state=', 'sign-in?state='])('a provider that knows nobody any more ends the session: %s', async (page) => {
  answer = (to) => `http://localhost:3000/${page}${to.searchParams.get('state')}`;
  await passes(13);
  await vi.waitFor(() => expect(currentSession()).toBeUndefined());
});

test('a code that was not asked for is not taken, and a provider that is away is asked again', async () => {
  answer = () => 'http://localhost:3000/signed-in?code=c&state=other';
  await passes(13);
  expect(currentSession()?.accessToken).toBe('first');
  expect(asked).not.toContain('POST /oauth2/token');
  answer = (to) => `http://localhost:3000/signed-in?code=c&state=${to.searchParams.get('state')}`;
  await passes(1);
  await vi.waitFor(() => expect(currentSession()?.accessToken).toBe('next'));
});

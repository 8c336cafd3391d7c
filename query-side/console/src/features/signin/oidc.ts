import { language } from '../../i18n/language';
import { at, commonHeaders } from '../../api/http';
import { beginSession, currentSession, sessionEnded } from '../../api/session';

/** Authorization code with PKCE (RFC 7636) against the provider on our own origin: all that a public client needs. */
const CLIENT_ID = 'console';
const KEY = 'warm-ledger.sign-in';

interface Provider {
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
}

interface Attempt {
  state: string;
  verifier: string;
  returnTo: string;
}

export class SignInFailed extends Error {
  readonly reason: 'insecure' | 'unreachable' | 'stateMismatch' | 'refused';

  constructor(reason: SignInFailed['reason'], detail = '') {
    super(detail);
    this.reason = reason;
  }
}

const redirectUri = () => `${location.origin}/signed-in`;

async function discover(): Promise<Provider> {
  const response = await fetch('/.well-known/openid-configuration').catch(() => undefined);
  if (!response?.ok) throw new SignInFailed('unreachable');
  return (await response.json()) as Provider;
}

export const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const random = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));

export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64Url(new Uint8Array(digest));
}

async function request({ state, verifier }: Pick<Attempt, 'state' | 'verifier'>): Promise<URLSearchParams> {
  return new URLSearchParams({
    response_type: 'code',
    client_id: CLIENT_ID,
    redirect_uri: redirectUri(),
    scope: 'openid',
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    ui_locales: language(),
  });
}

/** Leaves the page for the provider; the reader comes back to /signed-in. */
export async function goSignIn(returnTo: string): Promise<void> {
  if (!globalThis.crypto?.subtle) throw new SignInFailed('insecure');
  const provider = await discover();
  const attempt: Attempt = { state: random(), verifier: random(), returnTo };
  sessionStorage.setItem(KEY, JSON.stringify(attempt));
  location.assign(`${provider.authorization_endpoint}?${await request(attempt)}`);
}

/** Redeems the code of the redirect and answers where the reader was going. */
export async function finishSignIn(search: string): Promise<string> {
  const answer = new URLSearchParams(search);
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (answer.get('error')) throw new SignInFailed('refused', answer.get('error_description') ?? answer.get('error') ?? '');
  const attempt = kept ? (JSON.parse(kept) as Attempt) : undefined;
  if (!attempt || attempt.state !== answer.get('state')) throw new SignInFailed('stateMismatch');
  await redeem(await discover(), answer.get('code') ?? '', attempt.verifier);
  return attempt.returnTo;
}

async function redeem(provider: Provider, code: string, verifier: string): Promise<void> {
  const response = await fetch(provider.token_endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code, redirect_uri: redirectUri(), code_verifier: verifier }),
  }).catch(() => undefined);
  if (!response) throw new SignInFailed('unreachable');
  const body = (await response.json().catch(() => ({}))) as Record<string, string | number>;
  if (!response.ok || !body.access_token) throw new SignInFailed('refused', String(body.error_description ?? body.error ?? ''));
  beginSession({
    accessToken: String(body.access_token),
    idToken: body.id_token ? String(body.id_token) : undefined,
    expiresAt: Date.now() + Number(body.expires_in ?? 300) * 1000,
  });
}

/**
 * The next token, without a word to the reader, as long as the provider's own session lasts (`prompt=none`, OpenID Connect
 * Core 3.1.2.1). The provider answers by sending back here, so the answer is the address at which the request ends; a page
 * of another address asks for a person. What fails is tried again until the old token ends.
 */
export async function renew(): Promise<void> {
  const attempt = { state: random(), verifier: random() };
  try {
    const provider = await discover();
    const query = await request(attempt);
    query.set('prompt', 'none');
    const ended = await fetch(`${provider.authorization_endpoint}?${query}`);
    const answer = new URL(ended.url).searchParams;
    const code = answer.get('code');
    if (code && answer.get('state') === attempt.state) await redeem(provider, code, attempt.verifier);
    else if (answer.get('error') || (ended.ok && !ended.url.startsWith(redirectUri()))) sessionEnded(true);
  } catch (failure) {
    if (!(failure instanceof SignInFailed || failure instanceof TypeError)) throw failure;
  }
}

/** Nobody is there any more: the session ends here, at the ledger and at the provider; what was typed waits for who typed it. */
export async function leave(): Promise<void> {
  const end = await ending();
  sessionEnded(true);
  if (end) await fetch(end).catch(() => undefined);
}

/** Ends the session here, at the ledger and at the provider, so that the next person on this machine signs in anew. */
export async function signOut(): Promise<void> {
  const end = await ending();
  sessionEnded();
  if (end) location.assign(end);
}

/** Tells the ledger that the token is over; answers where the provider is told. */
async function ending(): Promise<string | undefined> {
  const idToken = currentSession()?.idToken;
  await fetch(at('/api/sign-out'), { method: 'POST', headers: commonHeaders() }).catch(() => undefined);
  const provider = await discover().catch(() => undefined);
  if (!provider?.end_session_endpoint || !idToken) return undefined;
  return `${provider.end_session_endpoint}?${new URLSearchParams({ id_token_hint: idToken })}`;
}

import { language } from '../i18n/language';
import { accessToken, sessionEnded } from './session';
import { Problem, problemOf } from './problem';

export interface Answer<T> {
  data: T;
  etag?: string;
  position: number;
}

interface Asking {
  signal?: AbortSignal;
  purpose?: string;
  query?: Record<string, string | number | undefined | null>;
}

interface Telling {
  idempotencyKey: string;
  ifMatch?: string;
  dryRun?: boolean;
}

/** The newest position of what this browser has written: reads ask to reflect it. */
let written = 0;

/** Reads from now on ask to reflect that position, too. */
export function readAfter(position = 0): void {
  written = Math.max(written, position);
}

export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function url(path: string, query: Asking['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

export function commonHeaders(): Record<string, string> {
  const token = accessToken();
  return { 'Accept-Language': language(), ...(token ? { Authorization: `Bearer ${token}` } : {}) };
}

export async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Problem(0, {});
  }
  if (response.status === 401) sessionEnded(true);
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function answer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  return {
    data: (text ? JSON.parse(text) : undefined) as T,
    etag: response.headers.get('ETag') ?? undefined,
    position: Number(response.headers.get('Ledger-Position') ?? 0),
  };
}

/** Reads; waits, by contract, until the read side shows what this browser has just written. */
export async function read<T>(path: string, asking: Asking = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = { ...commonHeaders(), Accept: 'application/json' };
  if (written) headers['Ledger-Position'] = String(written);
  if (asking.purpose) headers['Access-Purpose'] = encodeURIComponent(asking.purpose);
  return answer<T>(await send(url(path, asking.query), { headers, signal: asking.signal }));
}

/** Sends one act. The key makes pressing twice, or trying again after a lost answer, harmless. */
export async function act<T>(path: string, body: unknown, telling: Telling): Promise<Answer<T>> {
  const headers: Record<string, string> = {
    ...commonHeaders(),
    Accept: 'application/json, application/problem+json',
    'Idempotency-Key': telling.idempotencyKey,
    'Ledger-Client': 'console',
  };
  if (!(body instanceof FormData)) headers['Content-Type'] = 'application/json';
  if (telling.ifMatch) headers['If-Match'] = telling.ifMatch;
  const target = url(path, { dryRun: telling.dryRun ? 'true' : undefined });
  const payload = body instanceof FormData ? body : JSON.stringify(body);
  const result = await answer<T>(await send(target, { method: 'POST', headers, body: payload }));
  if (!telling.dryRun) readAfter(result.position);
  return result;
}

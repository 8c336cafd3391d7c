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

/** The ledger says "there is none" by null or by silence; in here there is only silence, so that no page has to know both. */
export const parsed = (text: string): unknown => JSON.parse(text, (_, value: unknown) => value ?? undefined);

async function answer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  return {
    data: (text ? parsed(text) : undefined) as T,
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

/** Fetches a file as whoever is signed in and hands it to the browser under the name the server gives it. */
export async function download(path: string, query: Asking['query'], fallbackName: string): Promise<void> {
  const headers: Record<string, string> = { ...commonHeaders(), Accept: XLSX };
  if (written) headers['Ledger-Position'] = String(written);
  const response = await send(url(path, query), { headers });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `attachment; filename*=UTF-8''%E8%A1%A8.xlsx` → `表.xlsx`. */
export function fileName(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}

import { language } from '../i18n/language';
import { problemOf, Problem } from './problem';
import type { AnswerOf, AnswerToQuestion, AnyPath, Names, QueryOf, Question, QuestionPath, ReadPath } from './types';
import { answered, missed } from './reach';
import { accessToken, sessionEnded } from './session';

export interface Answer<T> {
  data: T;
  etag?: string;
  position: number;
}

export interface Asking<P extends ReadPath = never> {
  path?: Names<P>;
  query?: QueryOf<P>;
  purpose?: string;
  signal?: AbortSignal;
}

interface Telling {
  idempotencyKey?: string;
  ifMatch?: string;
  dryRun?: boolean;
  purpose?: string;
  /** After that many milliseconds nobody has answered. */
  patience?: number;
}

/** The newest position of what this browser has written: reads ask to reflect it. */
let written = 0;

/** Reads from now on ask to reflect that position, too. */
export function readAfter(position = 0): void {
  written = Math.max(written, position);
}

export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const filled = (path: string, names?: object): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent((names as Record<string, string | number>)[name]!));

/** The address of a resource: its path with the names filled in. */
export const at = <P extends AnyPath>(path: P, names?: Names<P>): string => filled(path, names);

function url(path: string, { path: names, query = {} }: { path?: object; query?: object }): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, unknown][]) if (value !== undefined && value !== '') search.set(name, String(value));
  return search.size ? `${filled(path, names)}?${search}` : filled(path, names);
}

export function commonHeaders(): Record<string, string> {
  const token = accessToken();
  return { 'Accept-Language': language(), ...(token ? { Authorization: `Bearer ${token}` } : {}) };
}

export async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw told(new Problem(0, {}));
  });
  if (response.status === 401) sessionEnded(true);
  if (!response.ok) throw told(await problemOf(response));
  answered();
  return response;
}

/** Every page is told when nobody answers. */
function told(problem: Problem): Problem {
  missed(problem);
  return problem;
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

/** Waits, by contract, until the read side shows what this browser has just written. */
const reading = (accept: string, purpose?: string): Record<string, string> => ({
  ...commonHeaders(),
  Accept: accept,
  ...(written ? { 'Ledger-Position': String(written) } : {}),
  ...(purpose ? { 'Access-Purpose': encodeURIComponent(purpose) } : {}),
});

/** What a path answers, by the description of the path. */
export async function read<P extends ReadPath>(path: P, asking: Asking<P> = {}): Promise<Answer<AnswerOf<P>>> {
  return answer(await send(url(path, asking), { headers: reading('application/json', asking.purpose), signal: asking.signal }));
}

/** Asks by what is sent instead of an address, for one purpose; nothing is written. */
export async function ask<P extends QuestionPath>(path: P, question: Question<P>, purpose: string): Promise<AnswerToQuestion<P>> {
  const headers = { ...reading('application/json', purpose), 'Content-Type': 'application/json' };
  const asked = await send(path, { method: 'POST', headers, body: JSON.stringify(question) });
  return (await answer<AnswerToQuestion<P>>(asked)).data;
}

/** Sends one act. The key makes pressing twice, or trying again after a lost answer, harmless. */
export async function act<T>(
  address: string,
  body: unknown,
  { idempotencyKey = newKey(), ifMatch, dryRun, purpose, patience }: Telling = {},
): Promise<Answer<T>> {
  const file = body instanceof FormData;
  const headers: Record<string, string> = {
    ...commonHeaders(),
    Accept: 'application/json, application/problem+json',
    'Idempotency-Key': idempotencyKey,
    'Ledger-Client': 'console',
    ...(file ? {} : { 'Content-Type': 'application/json' }),
    ...(ifMatch ? { 'If-Match': ifMatch } : {}),
    ...(purpose ? { 'Access-Purpose': encodeURIComponent(purpose) } : {}),
  };
  const target = url(address, { query: { dryRun: dryRun ? 'true' : undefined } });
  const signal = patience ? AbortSignal.timeout(patience) : undefined;
  const result = await answer<T>(await send(target, { method: 'POST', headers, body: file ? body : JSON.stringify(body), signal }));
  if (!dryRun) readAfter(result.position);
  return result;
}

/** A file with what is said about it, as a form sends them. */
export function filed(file: File, said: Record<string, unknown> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(said)) if (value) form.set(name, String(value));
  form.set('file', file);
  return form;
}

/** What is no text, as it is. */
export async function readBytes<P extends ReadPath>(path: P, asking: Asking<P>): Promise<Blob> {
  const response = await send(url(path, asking), { headers: reading('*/*', asking.purpose), signal: asking.signal });
  return response.blob();
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Fetches a file as whoever is signed in and hands it to the browser under the name the server gives it. */
export async function download<P extends ReadPath>(path: P, asking: Asking<P>, fallbackName: string): Promise<void> {
  const response = await send(url(path, asking), { headers: reading(XLSX, asking.purpose) });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `attachment; filename*=UTF-8''%E8%A1%A8.xlsx` → `表.xlsx`. */
export function fileName(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}

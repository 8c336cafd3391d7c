import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetHeld, heldQueue, hold, keepSending, letGoOf, nextOf, openHeld, sendAgain, type Held } from './held';
import { unsealed } from './sealed';
import { beginSession, sessionEnded } from './session';

const LI = 'caseworker@410800';
const at = (file: string) => `/api/cases/${file}/visits`;
const states = () => heldQueue().all.map(({ id, state }) => `${id} ${state}`);

/** A ledger as far as a queue knows it: it may be out of reach, lose an answer, or refuse. */
const ledger = { away: false, losesAnswers: 0, refuses: new Map<string, string>(), told: [] as string[], written: new Map<string, string>() };

function posted(path: string, init: RequestInit): Promise<Response> {
  const key = (init.headers as Record<string, string>)['Idempotency-Key']!;
  if (ledger.away) return Promise.reject(new TypeError('Failed to fetch'));
  ledger.told.push(key);
  const code = ledger.refuses.get(path);
  if (code) return Promise.resolve(Response.json({ code, title: code }, { status: 409 }));
  ledger.written.set(key, path);
  if (ledger.losesAnswers-- > 0) return Promise.reject(new TypeError('Connection reset'));
  return Promise.resolve(Response.json({ visitId: key }, { status: 201 }));
}

const record = (id: string, file: string) => hold({ id, by: LI, path: at(file), body: { visitors: '李桂芬', findings: '需透析' } });

let stop = () => {};

/** Somebody signs in, or the network is back. */
function send() {
  stop();
  stop = keepSending();
}

beforeEach(async () => {
  Object.assign(ledger, { away: false, losesAnswers: 0, refuses: new Map(), told: [], written: new Map() });
  vi.stubGlobal('fetch', posted);
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  beginSession({ accessToken: 'token', expiresAt: Date.now() + 3_600_000 });
  await openHeld(LI);
});
afterEach(async () => {
  stop();
  await forgetHeld(LI);
  sessionEnded();
});

test('what is recorded without a network arrives in its order once there is one', async () => {
  ledger.away = true;
  await record('a', 'case-1');
  await record('b', 'case-2');
  await record('c', 'case-3');
  send();
  await vi.waitFor(() => expect(heldQueue().sending).toBeUndefined());
  expect(states()).toEqual(['a WAITING', 'b WAITING', 'c WAITING']);
  ledger.away = false;
  send();
  await vi.waitFor(() => expect(states()).toEqual(['a ARRIVED', 'b ARRIVED', 'c ARRIVED']));
  expect(ledger.told).toEqual(['a', 'b', 'c']);
});

test('an answer that is lost is asked for again, under the same key', async () => {
  ledger.losesAnswers = 1;
  await record('a', 'case-1');
  send();
  await vi.waitFor(() => expect(states()).toEqual(['a ARRIVED']), { timeout: 5_000 });
  expect(ledger.told).toEqual(['a', 'a']);
  expect([...ledger.written.keys()]).toEqual(['a']);
});

test('what is refused waits for a decision, and with it what came after it on the same file; others go on', async () => {
  ledger.refuses.set(at('case-1'), 'CASE_CLOSED');
  for (const [id, file] of Object.entries({ a: 'case-1', b: 'case-1', c: 'case-2' })) await record(id, file);
  send();
  await vi.waitFor(() => expect(states()).toEqual(['a DECIDE', 'b WAITING', 'c ARRIVED']));
  expect(heldQueue().all[0]?.refused?.code).toBe('CASE_CLOSED');
  ledger.refuses.clear();
  await sendAgain(heldQueue().all[0]!, 'a2', { visitors: '李桂芬' });
  await vi.waitFor(() => expect(states()).toEqual(['a2 ARRIVED', 'b ARRIVED', 'c ARRIVED']));
});

test('nothing is sent by nobody, nor by whoever recorded something else', async () => {
  sessionEnded();
  await record('a', 'case-1');
  send();
  await vi.waitFor(() => expect(states()).toEqual(['a WAITING']));
  await openHeld('another@410800');
  expect(states()).toEqual([]);
  expect(ledger.told).toEqual([]);
});

test('what is kept says nothing to whoever reads the disk, and once forgotten nothing at all', async () => {
  const sealing = vi.spyOn(crypto.subtle, 'encrypt');
  await record('a', 'case-1');
  const bytes = new Uint8Array((await sealing.mock.results[0]!.value) as ArrayBuffer);
  expect(new TextDecoder().decode(bytes)).not.toContain('visitors');
  const key = sealing.mock.calls[0]![1];
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  expect(await unsealed<Held>('held', LI)).toHaveLength(1);
  await forgetHeld(LI);
  expect(await unsealed<Held>('held')).toEqual([]);
});

test('of what somebody lets go of nothing is sent', async () => {
  ledger.refuses.set(at('case-1'), 'CASE_CLOSED');
  await record('a', 'case-1');
  await record('b', 'case-1');
  send();
  await vi.waitFor(() => expect(states()).toEqual(['a DECIDE', 'b WAITING']));
  expect(nextOf(heldQueue().all)).toBeUndefined();
  ledger.refuses.clear();
  await letGoOf(heldQueue().all[0]!);
  await vi.waitFor(() => expect(states()).toEqual(['b ARRIVED']));
});

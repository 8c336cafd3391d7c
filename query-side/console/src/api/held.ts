import { act } from './http';
import { Problem } from './problem';
import { comesBack, pauseAfter } from './reach';
import { dropSealed, forgetSealed, keepSealed, unsealed } from './sealed';
import { currentSession } from './session';

/** Waits for a connection, has arrived, or was refused, so that somebody has to decide. */
export type HeldState = 'WAITING' | 'ARRIVED' | 'DECIDE';

/** What was recorded while nobody answered. Its name is its idempotency key, made when it was recorded: however often it is sent, it is one fact. */
export interface Held {
  id: string;
  by: string;
  at: string;
  /** Where it is sent, and what. */
  path: string;
  body: object;
  /** Whom it is about, as whoever recorded it knows them. */
  about?: string;
  state: HeldState;
  refused?: { status: number; code: string; title: string; detail: string };
}

/** What this person has recorded here, in its order, and what is on its way now. */
export interface Queue {
  all: Held[];
  sending?: string;
}

const KIND = 'held';
/** With a weak signal a request may hang for minutes. */
export const PATIENCE = 15_000;
/** What has arrived is shown for a day and a half; what it said is on the ledger, and here no more. */
const SHOWN = 36 * 3_600_000;
const listeners = new Set<() => void>();
let queue: Queue = { all: [] };
let owner: string | undefined;

/** Other tabs of this browser see the same. */
const tabs = 'indexedDB' in globalThis ? new BroadcastChannel('warm-ledger.held') : undefined;
if (tabs) tabs.onmessage = () => void look();

export const heldQueue = (): Queue => queue;

export function onHeld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function shown(next: Queue): void {
  queue = next;
  listeners.forEach((listener) => listener());
}

async function look(): Promise<void> {
  const all = owner ? await unsealed<Held>(KIND, owner) : [];
  shown({ ...queue, all: all.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)) });
}

async function changed(): Promise<void> {
  await look();
  tabs?.postMessage('changed');
}

/** From now on it is this person's. */
export async function openHeld(by: string): Promise<void> {
  owner = by;
  await look();
  const old = new Date(Date.now() - SHOWN).toISOString();
  await Promise.all(queue.all.filter(({ state, at }) => state === 'ARRIVED' && at < old).map(letGoOf));
}

const keep = async (one: Held) => {
  await keepSealed(`${KIND}/${one.id}`, one.by, one);
  await changed();
};

/** Holds it until it has arrived; browsers are asked not to throw it away for room. */
export async function hold(one: Omit<Held, 'state' | 'at'>): Promise<void> {
  await keep({ ...one, at: new Date().toISOString(), state: 'WAITING' });
  void globalThis.navigator?.storage?.persist?.();
}

/** Somebody has decided: it goes once more, as another act. */
export async function sendAgain(one: Held, id: string, body: object): Promise<void> {
  await keepSealed(`${KIND}/${id}`, one.by, { ...one, id, body, state: 'WAITING', refused: undefined });
  await letGoOf(one);
}

export async function letGoOf({ id }: Held): Promise<void> {
  await dropSealed(`${KIND}/${id}`);
  await changed();
}

/** Nothing that this person kept here stays. */
export async function forgetHeld(by: string): Promise<void> {
  await forgetSealed(by);
  await changed();
}

/** In the order in which they were recorded; what comes after something undecided about the same file waits with it. */
export function nextOf(all: Held[]): Held | undefined {
  const open = all.filter(({ state }) => state !== 'ARRIVED');
  return open.find((one, i) => one.state === 'WAITING' && !open.slice(0, i).some(({ path, state }) => state === 'DECIDE' && path === one.path));
}

const waits = (problem: unknown) => !(problem instanceof Problem) || comesBack(problem.status) || [401, 429].includes(problem.status);

/** Sends one; answers whether it makes sense to go on. */
async function sendOne(one: Held): Promise<boolean> {
  shown({ ...queue, sending: one.id });
  try {
    await act(one.path, one.body, { idempotencyKey: one.id, patience: PATIENCE });
    await keep({ ...one, body: { occurredOn: (one.body as { occurredOn?: string }).occurredOn }, state: 'ARRIVED' });
    return true;
  } catch (problem) {
    if (waits(problem) || !(problem instanceof Problem)) return false;
    const { status, code, title, detail } = problem;
    await keep({ ...one, state: 'DECIDE', refused: { status, code, title, detail } });
    return true;
  } finally {
    shown({ ...queue, sending: undefined });
  }
}

/** Sends what waits, as whoever recorded it; answers whether something has to wait on. */
async function sendAll(): Promise<boolean> {
  await look();
  for (let next = nextOf(queue.all); next; next = nextOf(queue.all)) if (!currentSession() || !(await sendOne(next))) return true;
  return false;
}

/** One tab at a time; two would only send the same twice. */
const alone = (run: () => Promise<boolean>): Promise<boolean> =>
  globalThis.navigator?.locks ? navigator.locks.request('warm-ledger.held', { ifAvailable: true }, (lock) => (lock ? run() : Promise.resolve(true))) : run();

let running: Promise<boolean> | undefined;
const once = () => (running ??= alone(sendAll).finally(() => (running = undefined)));

/** Keeps sending as long as somebody is signed in: at once, when something was recorded, when the network is back, and in between ever more seldom. */
export function keepSending(): () => void {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const go = () => {
    clearTimeout(timer);
    void once().then((left) => {
      failures = left ? failures + 1 : 0;
      if (!over && (left || nextOf(queue.all))) timer = setTimeout(go, left ? pauseAfter(failures) : 0);
    });
  };
  const stop = onHeld(() => void (!running && failures === 0 && nextOf(queue.all) && go()));
  const back = () => {
    failures = 0;
    go();
  };
  addEventListener('online', back);
  go();
  return () => {
    over = true;
    clearTimeout(timer);
    stop();
    removeEventListener('online', back);
  };
}

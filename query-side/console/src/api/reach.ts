import type { Problem } from './problem';

/** Whether the ledger can be asked: not without a network, and not while its server is away. */
export type Reach = 'here' | 'offline' | 'away';

const listeners = new Set<() => void>();
let reach: Reach = 'here';

export const reached = (): Reach => (globalThis.navigator?.onLine === false ? 'offline' : reach);

function became(next: Reach): void {
  if (next === reach) return;
  reach = next;
  listeners.forEach((listener) => listener());
}

/** Somebody answered. */
export const answered = (): void => became('here');

/** Nobody answered, or only to say that nobody is there. What is merely not shown yet is no absence. */
export function missed({ status, code }: Pick<Problem, 'status' | 'code'>): void {
  if (status === 0) became('offline');
  else if (comesBack(status)) became(code === 'NOT_YET_VISIBLE' ? 'here' : 'away');
  else became('here');
}

/** What goes away by itself: silence, and a server that is starting or behind another that says so. */
export const comesBack = (status: number): boolean => [0, 502, 503, 504].includes(status);

export function onReach(listener: () => void): () => void {
  listeners.add(listener);
  const browsers = ['online', 'offline'] as const;
  browsers.forEach((event) => globalThis.addEventListener?.(event, listener));
  return () => {
    listeners.delete(listener);
    browsers.forEach((event) => globalThis.removeEventListener?.(event, listener));
  };
}

const MOST = 15_000;

/** How long to wait before asking again: as long as the server says, otherwise longer each time. */
export const pauseAfter = (failures: number, retryAfter?: number): number => (retryAfter ? retryAfter * 1000 : Math.min(MOST, 1000 * 2 ** failures));

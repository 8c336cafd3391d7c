import { useSyncExternalStore } from 'react';

export type Lighting = 'light' | 'dark';

const KEY = 'warm-ledger.theme';
const listeners = new Set<() => void>();
const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function remembered(): Lighting | undefined {
  const kept = globalThis.localStorage?.getItem(KEY);
  return kept === 'dark' || kept === 'light' ? kept : undefined;
}

let chosen = remembered();
let onPaper = false;

/** As it was chosen on this browser, or else as the system has it; paper is always light. */
export function lighting(): Lighting {
  if (onPaper) return 'light';
  return chosen ?? (system?.matches ? 'dark' : 'light');
}

function shine(): void {
  document.documentElement.dataset.theme = lighting();
  listeners.forEach((listener) => listener());
}

export function lightBy(next: Lighting): void {
  chosen = next;
  localStorage.setItem(KEY, next);
  shine();
}

function print(begins: boolean): void {
  onPaper = begins;
  shine();
}

/** Goes along with the system and with the printer from now on. */
export function beginLighting(): void {
  system?.addEventListener('change', shine);
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
  shine();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLighting = (): Lighting => useSyncExternalStore(subscribe, lighting);

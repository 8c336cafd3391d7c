import { lazy, type ComponentType } from 'react';
import { answered, missed, pauseAfter } from '../api/reach';

const RELOADED = 'warm-ledger.reloaded';
const SOON = 60_000;

/** A part of the console that is loaded when somebody goes there, or is about to, and asked for again as long as it does not come. */
export function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  let part: Promise<{ default: ComponentType<P> }> | undefined;
  const once = () => (part ??= patiently(load));
  return Object.assign(lazy(once), { ahead: () => void once().catch(() => (part = undefined)) });
}

async function patiently<T>(load: () => Promise<T>, failures = 0): Promise<T> {
  try {
    const part = await load();
    if (failures) answered();
    return part;
  } catch (failure) {
    if (await isThere()) renewed(failure);
    else missed({ status: 0, code: '' });
    await pause(pauseAfter(failures));
    return patiently(load, failures + 1);
  }
}

const isThere = () =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** The server answers but has no such part any more: it was renewed, and so is the page, once. */
function renewed(failure: unknown): void {
  const before = Number(sessionStorage.getItem(RELOADED) ?? 0);
  if (Date.now() - before < SOON) throw failure;
  sessionStorage.setItem(RELOADED, String(Date.now()));
  location.reload();
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((over) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      over();
    };
    const timer = setTimeout(go, milliseconds);
    addEventListener('online', go);
  });

import { read } from '../api/http';
import { onSession } from '../api/session';
import type { StaffMember } from '../api/types';

/** As many letters as one question may have. */
const LONGEST = 480;

/** What the ledger has said: who somebody is, or nobody of whom the reader may know. */
const known = new Map<string, StaffMember | undefined>();
const wanted = new Set<string>();
const asked = new Set<string>();
const listeners = new Set<() => void>();
let version = 0;
let session = 0;

/** One of the staff, once the ledger has said who that is; all that one page shows are asked for together. */
export function memberOf(account: string): StaffMember | undefined {
  if (account && !known.has(account) && !asked.has(account)) {
    if (wanted.size === 0) queueMicrotask(() => void ask());
    wanted.add(account);
  }
  return known.get(account);
}

/** Whoever was chosen from a list is known without being asked for. */
export function meet(members: StaffMember[]): void {
  for (const member of members) known.set(member.account, member);
}

export const directoryVersion = () => version;

export function onDirectory(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function portions(accounts: string[]): string[][] {
  const all: string[][] = [[]];
  for (const account of accounts) {
    const last = all.at(-1)!;
    if (last.length && [...last, account].join(',').length > LONGEST) all.push([account]);
    else last.push(account);
  }
  return all;
}

/** Whoever could not be asked for is asked for when they are shown again. */
async function ask(): Promise<void> {
  const accounts = [...wanted];
  wanted.clear();
  for (const account of accounts) asked.add(account);
  await Promise.allSettled(portions(accounts).map((some) => answer(some, session)));
  for (const account of accounts) asked.delete(account);
  version++;
  listeners.forEach((listener) => listener());
}

async function answer(accounts: string[], of: number): Promise<void> {
  const { data } = await read('/api/staff', { query: { account: accounts.join(','), limit: 200 } });
  if (of !== session) return;
  for (const account of accounts) known.set(account, undefined);
  meet(data.items);
}

onSession(() => {
  session++;
  known.clear();
});

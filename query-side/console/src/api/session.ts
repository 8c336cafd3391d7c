import { forgetDrafts } from './drafts';

/** The tokens of this tab. They live in sessionStorage: gone with the tab, never shared with another site. */
export interface Session {
  accessToken: string;
  idToken?: string;
  expiresAt: number;
}

const KEY = 'warm-ledger.session';
const listeners = new Set<() => void>();

let session: Session | undefined = stored();

function stored(): Session | undefined {
  const text = globalThis.sessionStorage?.getItem(KEY);
  if (!text) return undefined;
  const kept = JSON.parse(text) as Session;
  return kept.expiresAt > Date.now() ? kept : undefined;
}

export const currentSession = (): Session | undefined => session;

export const accessToken = (): string | undefined => session?.accessToken;

export function beginSession(next: Session): void {
  session = next;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  listeners.forEach((listener) => listener());
}

/** Whether the server, not the reader, ended the last session. */
let expired = false;

export const sessionExpired = () => expired;

/** Forgets the tokens, and what was typed and not sent unless the session was lost; whoever watches sends the reader to the sign-in page. */
export function sessionEnded(byServer = false): void {
  if (!session) return;
  expired = byServer;
  if (!byServer) forgetDrafts();
  session = undefined;
  sessionStorage.removeItem(KEY);
  listeners.forEach((listener) => listener());
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

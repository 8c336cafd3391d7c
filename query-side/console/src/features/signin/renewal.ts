import { currentSession } from '../../api/session';
import { leave, renew } from './oidc';

const LOOK = 15_000;
/** A token is renewed while there is time to try again. */
const BEFORE_END = 180_000;
/** After half an hour without a key or a tap, whoever comes next has to sign in. */
export const IDLE = 1_800_000;
/** Somebody at work in one tab is at work in all of them. */
const KEY = 'warm-ledger.at-work';

const lastAct = () => Number(localStorage.getItem(KEY) ?? 0);
const acted = () => localStorage.setItem(KEY, String(Date.now()));

let looking: Promise<void> | undefined;

async function look(): Promise<void> {
  const session = currentSession();
  if (!session) return;
  if (Date.now() - lastAct() >= IDLE) await leave();
  else if (session.expiresAt - Date.now() < BEFORE_END) await renew();
}

/** Keeps whoever is at work signed in, by a new token before the old one ends, and signs out whoever is not. */
export function keepSignedIn(): () => void {
  acted();
  const signs = ['pointerdown', 'keydown'];
  signs.forEach((sign) => addEventListener(sign, acted, true));
  const timer = setInterval(() => void (looking ??= look().finally(() => (looking = undefined))), LOOK);
  return () => {
    clearInterval(timer);
    signs.forEach((sign) => removeEventListener(sign, acted, true));
  };
}

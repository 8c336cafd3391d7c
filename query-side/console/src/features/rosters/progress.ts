import type { Me, Progress, Roster, RosterLine } from '../../api/types';
import { is } from '../../api/lists';
import { isOne } from '../../parts';

export interface Part {
  word: 'paid' | 'waiting' | 'trouble' | 'out';
  n: number;
}

/** A roster's lines in four heaps that add up to all of them. */
export function parts({ lines, paid, returned, wrongAccount, dropped, refused, takenBack }: Progress): Part[] {
  const trouble = returned + wrongAccount + takenBack;
  const out = dropped + refused;
  return [
    { word: 'paid', n: paid },
    { word: 'waiting', n: Math.max(0, lines - paid - trouble - out) },
    { word: 'trouble', n: trouble },
    { word: 'out', n: out },
  ];
}

export const hasBegun = ({ state }: Pick<Roster, 'state'>) => state !== 'DRAWN_UP' && state !== 'REJECTED';

export type RosterAct = 'approve' | 'reject' | 'bank';

const PAYABLE: Roster['state'][] = ['APPROVED', 'CARRYING', 'CARRIED', 'PAYING', 'PAID'];

/** Another person approves than drew it up; another enters the bank's answer than approved. */
export function rosterActs(me: Me | undefined, roster: Pick<Roster, 'state' | 'drawnUpBy' | 'approvedBy'>): RosterAct[] {
  if (!me) return [];
  if (roster.state === 'DRAWN_UP') return me.role === 'supervisor' && roster.drawnUpBy !== me.subject ? ['approve', 'reject'] : [];
  return PAYABLE.includes(roster.state) && me.role === 'finance' && roster.approvedBy !== me.subject ? ['bank'] : [];
}

export type LineAct = 'confirm' | 'correct' | 'bills' | 'confirmBills' | 'drop' | 'renew' | 'unanswer';

/** What somebody entered about an approved line, another person confirms; what came back is paid once more by another approval. */
export function lineActs(
  me: Me | undefined,
  { state, correction, billsCorrection, answered }: Pick<RosterLine, 'state' | 'correction' | 'billsCorrection'> & Partial<Pick<RosterLine, 'answered'>>,
  { drawnUpBy, category }: Partial<Pick<Roster, 'drawnUpBy' | 'category'>> = {},
): LineAct[] {
  if (!isOne(me, 'caseworker', 'supervisor', 'finance')) return [];
  const bills: LineAct[] = is('AidCategory', 'needsBills', category) ? [...confirming(me, billsCorrection, 'confirmBills'), 'bills'] : [];
  const drop: LineAct[] = me.role === 'caseworker' ? [] : ['drop'];
  // What the bank was said to have answered, another person than recorded it takes back.
  const back: LineAct[] = answered && me.role !== 'caseworker' ? ['unanswer'] : [];
  const confirm = [...confirming(me, correction, 'confirm'), ...bills];
  if (state === 'PAID') return back;
  if (state === 'RETURNED' || state === 'WRONG_ACCOUNT') return [...confirm, 'correct', ...back, ...drop];
  if (state === 'TAKEN_BACK') return [...renewal(me, drawnUpBy), ...confirm, 'correct', ...(answered === 'PAID' ? [] : back), ...drop];
  return state === 'CARRIED' || state === 'CORRECTED' ? [...confirm, ...drop] : [];
}

const confirming = (me: Me, entered: { enteredBy: string } | undefined, act: LineAct): LineAct[] =>
  entered && me.role !== 'caseworker' && entered.enteredBy !== me.subject ? [act] : [];

const renewal = (me: Me | undefined, drawnUpBy?: string): LineAct[] => (me?.role === 'supervisor' && me.subject !== drawnUpBy ? ['renew'] : []);

import type { Progress, Roster, RosterLine } from '../../api/rosters';
import type { Me } from '../../api/types';

export interface Part {
  word: 'paid' | 'waiting' | 'trouble' | 'out';
  n: number;
}

/** A roster's lines in four heaps that add up to all of them. */
export function parts({ lines, paid, returned, wrongAccount, dropped, refused }: Progress): Part[] {
  const trouble = returned + wrongAccount;
  const out = dropped + refused;
  return [
    { word: 'paid', n: paid },
    { word: 'waiting', n: Math.max(0, lines - paid - trouble - out) },
    { word: 'trouble', n: trouble },
    { word: 'out', n: out },
  ];
}

export type RosterAct = 'approve' | 'reject' | 'bank';

/** Another person approves than drew it up; another enters the bank's answer than approved. */
export function rosterActs(me: Me | undefined, roster: Pick<Roster, 'state' | 'drawnUpBy' | 'approvedBy'>): RosterAct[] {
  if (!me) return [];
  if (roster.state === 'DRAWN_UP') return me.role === 'supervisor' && roster.drawnUpBy !== me.subject ? ['approve', 'reject'] : [];
  const payable = roster.state === 'CARRYING' || roster.state === 'CARRIED' || roster.state === 'PAYING' || roster.state === 'APPROVED';
  return payable && me.role === 'finance' && roster.approvedBy !== me.subject ? ['bank'] : [];
}

export type LineAct = 'correct' | 'drop';

export function lineActs(me: Me | undefined, line: Pick<RosterLine, 'state'>): LineAct[] {
  if (!me || !['caseworker', 'supervisor', 'finance'].includes(me.role)) return [];
  const drop: LineAct[] = me.role === 'caseworker' ? [] : ['drop'];
  if (line.state === 'RETURNED' || line.state === 'WRONG_ACCOUNT') return ['correct', ...drop];
  return line.state === 'CARRIED' || line.state === 'CORRECTED' ? drop : [];
}

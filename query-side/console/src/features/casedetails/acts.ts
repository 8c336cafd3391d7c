import type { Aid, CaseFile, Me, Role } from '../../api/types';

/** What is offered to whom; the server has the last word and says why it refuses. */
const CASEWORK: Role[] = ['caseworker', 'supervisor'];
const PAYING: Role[] = ['finance', 'caseworker', 'supervisor'];
const SEEING: Role[] = ['supervisor', 'compliance', 'caseworker'];

export type CaseAct = 'visit' | 'aid' | 'close' | 'reopen' | 'transfer';
export type AidAct = 'approve' | 'reject' | 'deliver' | 'reverse';

export function caseActs(me: Me | undefined, file: Pick<CaseFile, 'state'>): CaseAct[] {
  if (!me || !CASEWORK.includes(me.role)) return [];
  if (file.state === 'CLOSED') return ['reopen'];
  return me.role === 'supervisor' ? ['visit', 'aid', 'transfer', 'close'] : ['visit', 'aid', 'close'];
}

/** Four eyes: who proposed does not approve, who approved does not pay. */
export function aidActs(me: Me | undefined, aid: Aid): AidAct[] {
  if (!me) return [];
  const supervises = me.role === 'supervisor';
  switch (aid.state) {
    case 'PROPOSED':
      return supervises && aid.proposedBy !== me.subject ? ['approve', 'reject'] : [];
    case 'APPROVED':
      return PAYING.includes(me.role) && aid.approvedBy !== me.subject ? ['deliver'] : [];
    case 'DELIVERED':
      return supervises ? ['reverse'] : [];
    default:
      return [];
  }
}

/** True when the caller's role could take the next step, were it not their own hand that took the last one. */
export function heldByFourEyes(me: Me | undefined, aid: Aid): 'approve' | 'deliver' | undefined {
  if (!me) return undefined;
  if (aid.state === 'PROPOSED' && me.role === 'supervisor' && aid.proposedBy === me.subject) return 'approve';
  if (aid.state === 'APPROVED' && PAYING.includes(me.role) && aid.approvedBy === me.subject) return 'deliver';
  return undefined;
}

export const mayReveal = (me: Me | undefined) => !!me && SEEING.includes(me.role);

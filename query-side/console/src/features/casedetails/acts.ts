import type { Aid, CaseFile, Me, Role } from '../../api/types';

/** What is offered to whom; the server has the last word and says why it refuses. */
const CASEWORK: Role[] = ['caseworker', 'supervisor'];
const PAYING: Role[] = ['finance', 'caseworker', 'supervisor'];
const SEEING: Role[] = ['supervisor', 'compliance', 'caseworker'];

export type CaseAct = 'visit' | 'aid' | 'close' | 'reopen' | 'transfer' | 'notice' | 'means' | 'paper';
export type AidAct = 'approve' | 'reject' | 'deliver' | 'reverse' | 'repay';

export function caseActs(me: Me | undefined, file: Pick<CaseFile, 'state'>): CaseAct[] {
  if (!me || !CASEWORK.includes(me.role)) return [];
  if (file.state === 'CLOSED') return ['reopen'];
  return me.role === 'supervisor' ? ['visit', 'aid', 'transfer', 'close'] : ['visit', 'aid', 'close'];
}

/** What is done now and then, behind "more". */
export function furtherActs(me: Me | undefined, file: Pick<CaseFile, 'state'>): CaseAct[] {
  return me && CASEWORK.includes(me.role) && file.state === 'OPEN' ? ['notice', 'means', 'paper'] : [];
}

/** Neither money nor goods change hands, so no fund is asked. */
export const isService = (aid: Pick<Aid, 'money' | 'goods'>) => !aid.money?.fen && !aid.goods?.length;

/** Four eyes: who proposed does not approve, who approved does not pay. */
export function aidActs(me: Me | undefined, aid: Aid): AidAct[] {
  if (!me) return [];
  const supervises = me.role === 'supervisor';
  switch (aid.state) {
    case 'PROPOSED':
    case 'FUNDS_REFUSED':
      return supervises && aid.proposedBy !== me.subject ? ['approve', 'reject'] : [];
    case 'APPROVED':
      return isService(aid) ? paid(me, aid) : [];
    case 'FUNDED':
      return paid(me, aid);
    case 'DELIVERED':
      return [...repaid(me, aid), ...(supervises ? (['reverse'] as const) : [])];
    default:
      return [];
  }
}

const paid = (me: Me, aid: Aid): AidAct[] => (PAYING.includes(me.role) && aid.approvedBy !== me.subject && !aid.roster ? ['deliver'] : []);

const repaid = (me: Me, aid: Aid): AidAct[] =>
  aid.category === 'STARTUP_LOAN' && ['finance', 'supervisor'].includes(me.role) ? ['repay'] : [];

/** True when the caller's role could take the next step, were it not their own hand that took the last one. */
export function heldByFourEyes(me: Me | undefined, aid: Aid): 'approve' | 'deliver' | undefined {
  if (!me) return undefined;
  if ((aid.state === 'PROPOSED' || aid.state === 'FUNDS_REFUSED') && me.role === 'supervisor' && aid.proposedBy === me.subject)
    return 'approve';
  if ((aid.state === 'APPROVED' || aid.state === 'FUNDED') && PAYING.includes(me.role) && aid.approvedBy === me.subject && !aid.roster)
    return 'deliver';
  return undefined;
}

export const mayReveal = (me: Me | undefined) => !!me && SEEING.includes(me.role);

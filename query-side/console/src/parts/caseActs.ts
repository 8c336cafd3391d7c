import { is } from '../api/lists';
import type { Aid, CaseFile, Me } from '../api/types';
import { isOne } from './useMe';

/** What is offered to whom; the server has the last word and says why it refuses. */
export type CaseAct = 'visit' | 'aid' | 'close' | 'reopen' | 'transfer' | 'notice' | 'means' | 'paper' | 'erase' | 'assign' | 'unassign';
export type AidAct = 'approve' | 'reject' | 'deliver' | 'reverse' | 'repay';

/** What the form of an act on a file is given. */
export interface CaseFormProps {
  file: CaseFile;
  ifMatch?: string;
  onClose: () => void;
}

export function caseActs(me: Me | undefined, file: Pick<CaseFile, 'state' | 'offer'>): CaseAct[] {
  if (!isOne(me, 'caseworker', 'supervisor')) return [];
  if (file.state === 'TAKEN_BACK') return [];
  if (file.state === 'CLOSED') return ['reopen'];
  if (me.role !== 'supervisor') return ['visit', 'aid', 'close'];
  // One union is asked at a time.
  return file.offer && !file.offer.returned ? ['visit', 'aid', 'close'] : ['visit', 'aid', 'transfer', 'close'];
}

/** The parts of a file that are changed one at a time. */
export type FilePart = 'worker' | 'home' | 'work' | 'account' | 'means';

export const mayAmend = (me: Me | undefined, file: Pick<CaseFile, 'state' | 'head'>) =>
  isOne(me, 'caseworker', 'supervisor') && file.state === 'OPEN' && !file.head.erased;

/** What is done now and then, behind "more". */
export function furtherActs(me: Me | undefined, file: Pick<CaseFile, 'state' | 'assigned'>): CaseAct[] {
  if (isOne(me, 'compliance', 'admin')) return ['erase'];
  if (!isOne(me, 'caseworker', 'supervisor') || file.state === 'TAKEN_BACK') return [];
  return file.state === 'OPEN' ? [...assignmentActs(me, file), 'notice', 'means', 'paper'] : assignmentActs(me, file).filter((act) => act === 'unassign');
}

/** A supervisor assigns it; a caseworker takes what is nobody's and gives back what is theirs. */
function assignmentActs(me: Me, { assigned }: Pick<CaseFile, 'assigned'>): CaseAct[] {
  const supervises = me.role === 'supervisor';
  const taken: CaseAct[] = assigned && (supervises || assigned.to === me.subject) ? ['unassign'] : [];
  return supervises || !assigned ? ['assign', ...taken] : taken;
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
      return [...repaid(me, aid), ...broughtBack(me, aid)];
    default:
      return [];
  }
}

const mayPay = (me: Me, aid: Aid) => isOne(me, 'finance', 'caseworker', 'supervisor') && !aid.roster;

const paid = (me: Me, aid: Aid): AidAct[] => (mayPay(me, aid) && aid.approvedBy !== me.subject ? ['deliver'] : []);

/** That it came back says another than who approved or delivered it. */
const broughtBack = (me: Me, aid: Aid): AidAct[] =>
  isOne(me, 'finance', 'supervisor') && (isService(aid) || ![aid.approvedBy, aid.deliveredBy].includes(me.subject)) ? ['reverse'] : [];

const repaid = (me: Me, aid: Aid): AidAct[] => (is('AidCategory', 'isRepaid', aid.category) && isOne(me, 'finance', 'supervisor') ? ['repay'] : []);

/** What was entered about what came back of a loan. */
export type Repayment = NonNullable<Aid['repayments']>[number];
export type RepaymentAct = 'confirm' | 'refuse' | 'takeBack';

/** Entered by one, confirmed by another; what is confirmed is taken back in the same way. */
export function repaymentActs(me: Me | undefined, aid: Aid, one: Repayment): RepaymentAct[] {
  if (!isOne(me, 'finance', 'supervisor') || aid.state !== 'DELIVERED') return [];
  if (one.state === 'WAITING') return one.enteredBy === me.subject ? ['refuse'] : ['confirm', 'refuse'];
  const disputed = aid.repayments?.some(({ takesBack, state }) => takesBack === one.repaymentId && state === 'WAITING');
  return one.state === 'CONFIRMED' && !one.takesBack && !disputed ? ['takeBack'] : [];
}

/** What the caller's role could do next, were it not their own hand that took the last step. */
export function heldByFourEyes(me: Me | undefined, aid: Aid): 'approve' | 'deliver' | undefined {
  if (!me) return undefined;
  const proposed = aid.state === 'PROPOSED' || aid.state === 'FUNDS_REFUSED';
  if (proposed && me.role === 'supervisor' && aid.proposedBy === me.subject) return 'approve';
  const approved = aid.state === 'APPROVED' || aid.state === 'FUNDED';
  return approved && mayPay(me, aid) && aid.approvedBy === me.subject ? 'deliver' : undefined;
}

export const mayReveal = (me: Me | undefined) => isOne(me, 'supervisor', 'compliance', 'caseworker');

import type { Application, Me } from '../../api/types';
import { today } from '../../format';
import { isOne } from '../../parts';

const NEXT = { FIRST_REVIEW: 'review', HOME_SURVEY: 'survey', MEANS_CHECK: 'check', PUBLIC_NOTICE: 'publish', APPROVAL: 'approve' } as const;

export type ApplicationAct = (typeof NEXT)[keyof typeof NEXT] | 'refuse' | 'withdraw' | 'object' | 'resolve' | 'takeBackStep' | 'takeBackRefusal';

/** What somebody may do with an application; what is next comes first. */
export function actsOf(me: Me | undefined, application: Application): ApplicationAct[] {
  const { state, next, steps = [], objections = [] } = application;
  const supervises = isOne(me, 'supervisor');
  if (state === 'REFUSED' || state === 'NEAR_MISS') return supervises ? ['takeBackRefusal'] : [];
  if (state !== 'UNDERWAY' || !isOne(me, 'caseworker', 'supervisor')) return [];
  const first: ApplicationAct[] = next && (next !== 'APPROVAL' || (supervises && mayBeApproved(application))) ? [NEXT[next]] : [];
  const looks: ApplicationAct[] = supervises && objections.some(({ resolution }) => !resolution) ? ['resolve'] : [];
  const objects: ApplicationAct[] = next === 'APPROVAL' ? ['object'] : [];
  const back: ApplicationAct[] = supervises && steps.length > 0 ? ['takeBackStep'] : [];
  return [...looks, ...first, ...objects, 'refuse', 'withdraw', ...back];
}

/** Its notice is over, and nobody objects who has something to rest on. */
const mayBeApproved = ({ steps = [], objections = [] }: Application) =>
  steps.every(({ to }) => !to || to < today()) && objections.every(({ resolution }) => resolution?.outcome === 'DISMISSED');

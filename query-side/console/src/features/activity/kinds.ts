import { is } from '../../api/lists';
import type { Activity } from '../../api/types';

type Kind = NonNullable<Activity['service']>['kind'];
type Unit = keyof NonNullable<Activity['service']>['counts'];

/** What is counted of each kind of service, in the units of the forms; the whole before its parts. */
const COUNTED: Record<Kind, Unit[]> = {
  CONDOLENCE: ['households', 'householdTimes', 'personTimes', 'modelWorkers', 'migrants'],
  AID: ['persons', 'personTimes', 'migrants'],
  CENTRE_SERVICE: ['personTimes'],
  POLICY_PUBLICITY: ['personTimes'],
  JOB_PROVIDED: ['persons'],
  TRAINING: ['persons', 'zeroEmployment'],
  MUTUAL_MEDICAL_AID: ['persons'],
  SCHOOLING: ['persons', 'migrants'],
  PAIRING: ['persons'],
  WAGE_RECOVERY: ['persons', 'migrants'],
  RIGHTS_CASE: ['pieces', 'persons', 'migrants'],
  RETURN_HOME: ['personTimes'],
  CHARTER: ['pieces', 'personTimes'],
  TICKET_POINT: ['pieces'],
  GROUP_TICKET: ['pieces'],
  RETURN_SUBSIDY: ['persons'],
  COOLNESS: ['persons', 'hardshipWorkers'],
};

export const countsOf = (kind: string | undefined): Unit[] => COUNTED[kind as Kind] ?? [];

export const isTravel = (kind: string | undefined) => is('ServiceKind', 'travels', kind);

/** Money and goods go out with it, or did from employers; aid to a person goes by the file. */
export const hasMoney = (kind: string | undefined) => is('ServiceKind', 'mayHandOver', kind);

/** The money is what employers paid: it never was in a fund. */
export const isOfEmployers = (kind: string | undefined) => is('ServiceKind', 'isPaidByEmployers', kind);

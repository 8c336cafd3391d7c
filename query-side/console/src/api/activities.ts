import type { Money } from '../format/money';
import type { Page } from './funds';
import { read } from './http';
import type { Goods, UnionRef } from './types';

/** One service or one visit to an enterprise as it stands. */
export interface Activity {
  activityId: string;
  union: UnionRef;
  service?: { kind: string; category?: string; transport?: string; counts: Record<string, number> };
  enterprise?: string;
  campaign?: string;
  fund?: string;
  money: Money;
  goods: Goods[];
  note: string;
  enteredBy: string;
  occurredOn: string;
  reversal?: { reason: string; reversedBy: string; occurredOn: string };
}

export const listActivities = (query: { union?: string; from?: string; to?: string }, cursor?: string, signal?: AbortSignal) =>
  read<Page<Activity>>('/api/activities', { query: { ...query, cursor, limit: 50 }, signal });

export const activityPath = {
  services: () => '/api/services',
  enterpriseVisits: () => '/api/enterprise-visits',
  reversal: ({ activityId, service }: Activity) =>
    `${service ? activityPath.services() : activityPath.enterpriseVisits()}/${encodeURIComponent(activityId)}/reversal`,
};

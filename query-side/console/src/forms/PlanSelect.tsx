import { Select } from 'antd';
import { yuan } from '../format';
import { t } from '../i18n';
import type { Plan } from '../api/types';
import { useRead } from '../parts';
import type { Controlled } from './inputs';

export const APPROVED = { query: { state: 'APPROVED' } } as const;

type PlanUse = Plan['uses'][number];

/** Offers the approved plans of the caller's union; what may be handed over under which the server knows. */
export function PlanSelect({ id, value, onChange, testid, use }: Controlled<string> & { use: PlanUse }) {
  const plans = useRead('/api/spending-plans', APPROVED, { retry: false }).value?.items ?? [];
  const options = plans
    .filter((plan) => plan.uses.includes(use))
    .map((plan) => ({ value: plan.planId, label: `${plan.title} · ${plan.fund} · ${yuan({ fen: plan.money.fen - plan.used.fen })}` }));
  return <Select id={id} value={value} onChange={onChange} options={options} allowClear placeholder={t('plan.choose')} data-testid={testid} />;
}

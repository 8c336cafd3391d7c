import type { Plan } from '../../api/types';
import { joined, yuan } from '../../format';
import { formOf, GoodsRows } from '../../forms';

const P = formOf('/api/spending-plans');

/** What may be carried out of the house, before it is: by one person, for another to approve. */
export const DrawUpPlan = ({ union, onClose }: { union?: string; onClose: () => void }) => (
  <P.Act of={{}} word={['plans.new', 'plan.submit']} initial={{ union, goods: [], mostGoods: [], uses: ['HOUSEHOLD_VISIT'] }} onClose={onClose} testid="plan">
    <P.Text name="title" label="plan.name" required testid="plan-title" />
    <P.Fund name="fund" label="common.fund" required testid="plan-fund" />
    <P.Choices name="uses" label="plan.uses" required kind="planUse" testid="plan-uses" />
    <P.Choices name="services" label="plan.services" kind="serviceKind" testid="plan-services" />
    <P.Campaign name="campaign" label="common.campaign" testid="plan-campaign" />
    <P.Day name="from" label="plan.from" required side="any" testid="plan-from" />
    <P.Day name="to" label="plan.to" required side="any" testid="plan-to" />
    <P.Money name="money" label="plan.money" testid="plan-money" />
    <P.Money name="mostMoney" label="plan.mostMoney" testid="plan-most-money" />
    <P.Count name="mostTimes" label="plan.mostTimes" required min={1} testid="plan-most-times" />
    <GoodsRows legend="plan.goods" />
    <GoodsRows legend="plan.mostGoods" list="mostGoods" />
    <P.Union name="union" label="common.union" required testid="plan-union" />
  </P.Act>
);

const C = formOf('/api/spending-plans/{planId}/closure');

export const ClosePlan = ({ plan, onClose }: { plan: Plan; onClose: () => void }) => (
  <C.Act
    of={plan}
    word={['plan.close', 'plan.close']}
    explain="plan.close.explain"
    danger
    onClose={onClose}
    intro={<PlanSummary plan={plan} />}
    testid="plan-close">
    <C.Area name="reason" label="plan.close.reason" required testid="plan-close-reason" />
  </C.Act>
);

const W = formOf('/api/spending-plans/{planId}/withdrawal');

/** Whoever drew a plan up takes it back while it waits. */
export const WithdrawPlan = ({ plan, onClose }: { plan: Plan; onClose: () => void }) => (
  <W.Act of={plan} word={['plan.withdraw', 'plan.withdraw']} danger onClose={onClose} intro={<PlanSummary plan={plan} />} testid="plan-withdraw">
    <W.Area name="reason" label="aid.reverse.reason" required testid="plan-withdraw-reason" />
  </W.Act>
);

const PlanSummary = ({ plan: { title, money, fund } }: { plan: Plan }) => (
  <p className="acted-on">
    <b className="num">{yuan(money)}</b>
    {joined([title, fund])}
  </p>
);

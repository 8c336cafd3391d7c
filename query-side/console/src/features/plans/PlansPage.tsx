import { PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { Plan } from '../../api/types';
import { yuan } from '../../format';
import { AskedChoice, AskedUnion } from '../../forms';
import { Amount, Chip, Do, FundLink, isOne, Listing, Page, Panel, Quiet, two, useAskedAll, useMe, usePages, useStaff, type Column } from '../../parts';
import { choice, t } from '../../i18n';
import { ClosePlan, DrawUpPlan, WithdrawPlan } from './forms';

/** What may be handed over on visits and with services, what was, and what is left of it. */
export default function PlansPage() {
  const me = useMe();
  const [drawing, setDrawing] = useState(false);
  const [ending, setEnding] = useState<Plan>();
  const page = usePages('/api/spending-plans', { query: useAskedAll('union', 'state') });
  const columns = useColumns(setEnding);
  const End = ending?.state === 'APPROVED' ? ClosePlan : WithdrawPlan;
  const draw = isOne(me, 'caseworker', 'supervisor', 'finance') && (
    <Do word="plans.new" primary icon={<PlusOutlined />} onDo={() => setDrawing(true)} testid="plan-new" big />
  );
  return (
    <Page title={t('plans.title')} beside={draw}>
      <div className="filters">
        <AskedUnion testid="plans-union" />
        <AskedChoice name="state" kind="planState" placeholder="common.state" testid="plans-state" />
      </div>
      <Panel>
        <Listing caption={t('plans.title')} columns={columns} page={page} empty={t('plans.empty')} testid="plans" keyOf={({ planId }) => planId} />
      </Panel>
      {drawing && <DrawUpPlan union={me?.union.code} onClose={() => setDrawing(false)} />}
      {ending && <End plan={ending} onClose={() => setEnding(undefined)} />}
    </Page>
  );
}

function useColumns(onEnd: (plan: Plan) => void): Column<Plan>[] {
  const staff = useStaff();
  return [
    {
      head: t('plan.of'),
      cell: ({ title, uses, campaign, union }) => two(title, uses.map((use) => choice('planUse', use)).join(t('plan.and')), campaign, union.name),
    },
    { head: t('common.fund'), cell: ({ fund }) => <FundLink fund={fund} /> },
    { head: t('plans.column.period'), cell: ({ from, to }) => two(<span className="num">{from}</span>, to) },
    { head: t('statement.column.money'), num: true, cell: ({ money, goods }) => <Amount money={money} goods={goods?.slice(0, 2)} /> },
    { head: t('plans.column.used'), num: true, cell: ({ used, times, mostTimes }) => two(yuan(used), t('plans.times', { n: times, most: mostTimes })) },
    { head: t('common.state'), cell: ({ state }) => <Chip kind="planState" value={state} testid="plan-state" /> },
    { head: t('common.by'), cell: ({ drawnUpBy, decidedBy }) => two(staff(drawnUpBy), decidedBy && staff(decidedBy)) },
    { head: t('aids.column.actions'), num: true, cell: (plan) => <Ends plan={plan} onEnd={() => onEnd(plan)} /> },
  ];
}

/** Who keeps the books ends a plan in use; whoever drew one up takes it back while it waits. */
function Ends({ plan, onEnd }: { plan: Plan; onEnd: () => void }) {
  const me = useMe();
  if (plan.state === 'APPROVED' && isOne(me, 'supervisor', 'finance')) return <Do word="plan.close" onDo={onEnd} testid="plan-close" />;
  if (plan.state === 'DRAWN_UP' && plan.drawnUpBy === me?.subject) return <Do word="plan.withdraw" danger onDo={onEnd} testid="plan-withdraw" />;
  return <Quiet />;
}

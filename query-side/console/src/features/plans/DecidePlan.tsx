import type { ReactNode } from 'react';
import type { Approval } from '../../api/types';
import { yuan } from '../../format';
import { formOf } from '../../forms';
import { choice, t } from '../../i18n';
import { Amount, useFundNames } from '../../parts';

interface Props {
  item: Approval;
  how: 'approve' | 'reject';
  seen?: ReactNode;
  onClose: () => void;
}

const FORMS = { approve: formOf('/api/spending-plans/{planId}/approval'), reject: formOf('/api/spending-plans/{planId}/rejection') };

/** A spending plan is decided on by another person than drew it up, who sees all that it allows. */
export function DecidePlan({ item, how, seen, onClose }: Props) {
  const { planId = '', etag: ifMatch } = item;
  const approves = how === 'approve';
  const F = FORMS[how];
  const intro = (
    <>
      <Summary item={item} />
      {seen}
      {approves && <p className="quiet">{t('plan.approve.explain')}</p>}
    </>
  );
  return (
    <F.Act of={{ planId }} word={[`plan.${how}.title`, `act.${how}`]} danger={!approves} {...{ ifMatch, intro, onClose }} testid={`plan-${how}`}>
      <F.Area name="reason" label={`aid.${how}.reason`} required={!approves} testid={`plan-${how}-reason`} />
    </F.Act>
  );
}

function Summary({ item: { name, fund, campaign, money, goods, plan } }: { item: Approval }) {
  const fundName = useFundNames();
  if (!plan) return null;
  const said = [
    name,
    fundName(fund),
    plan.uses.map((use) => choice('planUse', use)).join(t('plan.and')),
    plan.services.map((kind) => choice('serviceKind', kind)).join(t('plan.and')),
    campaign,
    t('fund.period', { from: plan.from, to: plan.to }),
    t('plan.most', { times: plan.mostTimes, money: yuan(plan.mostMoney) }),
  ];
  return (
    <p className="acted-on">
      <b className="num">
        <Amount money={money} goods={goods} none={t('plan.of')} />
      </b>
      {said.filter(Boolean).join(' · ')}
    </p>
  );
}

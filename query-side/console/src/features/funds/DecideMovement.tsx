import type { ReactNode } from 'react';
import type { Approval } from '../../api/types';
import { yuan } from '../../format';
import { Amount, useUnions } from '../../parts';
import { useWords } from '../../i18n';
import { formOf } from '../../forms';

type Words = ReturnType<typeof useWords>;
type Scope = NonNullable<NonNullable<Approval['movement']>['terms']>['scope'];

interface Props {
  item: Approval;
  how: 'approve' | 'reject';
  seen?: ReactNode;
  onClose: () => void;
}

const FORMS = {
  approve: formOf('/api/funds/{code}/movements/{movementId}/confirmation'),
  reject: formOf('/api/funds/{code}/movements/{movementId}/rejection'),
};

/** What somebody entered about a fund is confirmed by somebody else, who sees what it is proved by: only then do its books move. */
export function DecideMovement({ item, how, seen, onClose }: Props) {
  const { t } = useWords();
  const approves = how === 'approve';
  const F = FORMS[how];
  const intro = (
    <>
      <Summary item={item} />
      {seen}
      {approves && <p className="quiet">{t('movement.confirm.explain')}</p>}
    </>
  );
  return (
    <F.Act
      of={{ code: item.fund ?? '', movementId: item.movementId ?? '' }}
      word={[`movement.${how}`, `movement.${how}`]}
      danger={!approves}
      ifMatch={item.etag}
      onClose={onClose}
      toBody={({ reason }) => ({ reason })}
      intro={intro}
      testid={`movement-${how}`}>
      <F.Area name="reason" label={`aid.${how}.reason`} required={!approves} testid={`movement-${how}-reason`} />
    </F.Act>
  );
}

function Summary({ item: { name, fund, money, goods, movement, reason } }: { item: Approval }) {
  const { t, choice } = useWords();
  const unions = useUnions();
  if (!movement) return null;
  const { voucher, giver, other, campaign, terms, source, grant } = movement;
  const said = [
    choice('fundMove', movement.kind),
    terms?.name ?? name,
    fund,
    other && `${t('movement.other')} ${other}`,
    giver && `${t('movement.giver')} ${giver}`,
    grant && `${t('grants.to')} ${unions?.find(({ code }) => grant.to.endsWith(code))?.name ?? ''} ${grant.from} – ${grant.until}`,
    source && choice('source', source),
    campaign,
    reason,
    terms && `${t('fund.project')} ${terms.projectReference}`,
    terms && t('fund.period', { from: terms.scope.from, to: terms.scope.to }),
    ...termsOf(terms?.scope, t, choice),
    voucher && `${choice('receipt', voucher.kind)} ${voucher.voucher}`,
  ];
  return (
    <p className="acted-on">
      <b className="num">
        <Amount money={money} goods={goods} none={choice('fundMove', movement.kind)} />
      </b>
      {said.filter(Boolean).join(' · ')}
    </p>
  );
}

/** What the fund may be used for once it is confirmed. */
function termsOf(scope: Scope | undefined, t: Words['t'], choice: Words['choice']): (string | undefined)[] {
  if (!scope) return [];
  const caps = scope.caps.map(({ category, per, most }) =>
    t('fund.cap', { category: category ? choice('aid', category) : t('fund.cap.any'), per: choice('capUnit', per), most: yuan(most) }),
  );
  const lists = [scope.categories.map((one) => choice('aid', one)), scope.tiers.map((one) => choice('tier', one)), caps];
  return [...lists.map((list) => list.join('、')), scope.condition?.text];
}

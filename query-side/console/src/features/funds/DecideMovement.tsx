import { App } from 'antd';
import type { ReactNode } from 'react';
import type { Agreement, Approval } from '../../api/types';
import { joined, yuan } from '../../format';
import { Amount, useStaff, useUnions } from '../../parts';
import { choice, list, t } from '../../i18n';
import { formOf } from '../../forms';

type Scope = NonNullable<NonNullable<Approval['movement']>['terms']>['scope'];

interface Props {
  item: Approval;
  how: 'approve' | 'reject';
  seen?: ReactNode;
  onClose: () => void;
}

const C = formOf('/api/funds/{code}/movements/{movementId}/confirmation');
const R = formOf('/api/funds/{code}/movements/{movementId}/rejection');

/** What somebody entered about a fund is confirmed by somebody else, or by a third after a second, who sees what it is proved by: only then do its books move. */
export function DecideMovement({ item, how, seen, onClose }: Props) {
  const tell = useThirdToCome();
  const approves = how === 'approve';
  const intro = (
    <>
      <Summary item={item} />
      {seen}
      <Before item={item} />
      {approves && <p className="quiet">{t(item.secondedBy ? 'movement.confirm.last' : 'movement.confirm.explain')}</p>}
    </>
  );
  const of = { of: { code: item.fund ?? '', movementId: item.movementId ?? '' }, ifMatch: item.etag, onClose, intro };
  if (!approves)
    return (
      <R.Act {...of} word={['movement.reject', 'movement.reject']} danger toBody={({ reason }) => ({ reason })} testid="movement-reject">
        <R.Area name="reason" label="aid.reject.reason" required testid="movement-reject-reason" />
      </R.Act>
    );
  return (
    <C.Act {...of} word={['movement.approve', 'movement.approve']} toBody={({ reason }) => ({ reason })} onDone={tell} testid="movement-approve">
      <C.Area name="reason" label="aid.approve.reason" testid="movement-approve-reason" />
    </C.Act>
  );
}

/** Tells whoever agreed to more than two people may move that it waits for a third. */
function useThirdToCome(): (answer: Agreement | undefined) => void {
  const { message } = App.useApp();
  return (answer) => void (answer?.became === 'SECONDED' && message.info(t('movement.third'), 8));
}

/** Whose hands it went through: who decides is neither of them. */
function Before({ item: { proposedBy, proposedOn, secondedBy } }: { item: Approval }) {
  const staff = useStaff();
  const said = [`${t('trace.enteredBy')} ${staff(proposedBy)} ${proposedOn}`, secondedBy && `${t('trace.secondedBy')} ${staff(secondedBy)}`];
  return (
    <p className="quiet" data-testid="movement-hands">
      {joined(said)}
    </p>
  );
}

function Summary({ item: { name, fund, money, goods, movement, reason } }: { item: Approval }) {
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
    ...termsOf(terms?.scope),
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
function termsOf(scope: Scope | undefined): (string | undefined)[] {
  if (!scope) return [];
  const caps = scope.caps.map(({ category, per, most }) =>
    t('fund.cap', { category: category ? choice('aid', category) : t('fund.cap.any'), per: choice('capUnit', per), most: yuan(most) }),
  );
  const lists = [scope.categories.map((one) => choice('aid', one)), scope.tiers.map((one) => choice('tier', one)), caps];
  return [...lists.map(list), scope.condition?.text];
}

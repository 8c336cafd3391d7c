import { useState } from 'react';
import { Link } from 'react-router';
import type { Activity } from '../../api/types';
import { count, joined } from '../../format';
import { AskedUnion, formOf } from '../../forms';
import { Amount, Do, isOne, Listing, Num, Panel, two, useAskedAll, useMe, usePages, type Column, Total, useStaff } from '../../parts';
import { choice, t } from '../../i18n';
import { countsOf } from './kinds';

/** What was entered, the latest day first; a slip is reversed from here, with its reason. */
export function Activities() {
  const [reversing, setReversing] = useState<Activity>();
  const page = usePages('/api/activities', { query: useAskedAll('union') });
  const of = { caption: t('activity.entered'), columns: useColumns(setReversing), page, empty: t('activity.empty'), testid: 'activities' };
  return (
    <>
      <div className="filters">
        <AskedUnion testid="activities-union" />
      </div>
      <Panel className="spaced" title={t('activity.entered')} beside={<Total of={page.first} word="activity.count" testid="activities-count" />}>
        <Listing {...of} keyOf={({ activityId }) => activityId} />
      </Panel>
      {reversing && <Reverse activity={reversing} onClose={() => setReversing(undefined)} />}
    </>
  );
}

/** What it was, in the words of its kind. */
function Title({ of: { service, enterprise } }: { of: Activity }) {
  if (!service) return <b>{joined([t('activity.enterprise'), enterprise])}</b>;
  const { kind, category, transport } = service;
  return <b>{joined([choice('serviceKind', kind), category && choice('aid', category), transport && choice('transport', transport)])}</b>;
}

function useColumns(onReverse: (activity: Activity) => void): Column<Activity>[] {
  const staff = useStaff();
  return [
    { head: t('activity.column.day'), cell: ({ occurredOn }) => <Num>{occurredOn}</Num> },
    { head: t('common.what'), wide: true, cell: (activity) => two(<Title of={activity} />, activity.campaign, activity.note) },
    { head: t('activity.counts'), cell: ({ service }) => service && <Counts of={service} /> },
    { head: t('activity.column.money'), num: true, cell: (activity) => <Given of={activity} /> },
    { head: t('activity.column.by'), cell: ({ union, enteredBy }) => two(union.name, staff(enteredBy)) },
    { head: t('aids.column.actions'), num: true, wide: true, cell: (activity) => <Acts activity={activity} onReverse={onReverse} /> },
  ];
}

function Counts({ of: { kind, counts } }: { of: NonNullable<Activity['service']> }) {
  const units = countsOf(kind).filter((unit) => counts[unit]);
  return units.map((unit) => (
    <div key={unit}>
      {choice('counted', unit)} <b className="num">{count(counts[unit])}</b>
    </div>
  ));
}

function Given({ of: { activityId, fund, plan, payee, money, goods } }: { of: Activity }) {
  const trace = <Link to={`/disbursements/commitment-${activityId}`}>{t('entries.trace')}</Link>;
  return (
    <>
      <Amount money={money} goods={goods} />
      {fund && <small>{trace}</small>}
      {payee && (
        <small className="quiet" data-testid="activity-payee">
          {joined([payee.name, payee.accountTail], ' ')}
        </small>
      )}
      {plan && (
        <small className="quiet" data-testid="activity-plan">
          {joined([t('plan.of'), plan.title])}
        </small>
      )}
    </>
  );
}

function Acts({ activity, onReverse }: { activity: Activity; onReverse: (activity: Activity) => void }) {
  const me = useMe();
  const { reversal } = activity;
  if (reversal) {
    return two(<span className="chip bad">{t('activity.reversed')}</span>, joined([reversal.reason, reversal.occurredOn], ' '));
  }
  return isOne(me, 'supervisor', 'finance') && <Do word="activity.reverse" danger onDo={() => onReverse(activity)} testid="activity-reverse" />;
}

const S = formOf('/api/services/{serviceId}/reversal');
const V = formOf('/api/enterprise-visits/{visitId}/reversal');
const REVERSE = { word: ['activity.reverse.title', 'activity.reverse'], danger: true, testid: 'activity-reverse' } as const;

function Reverse({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { activityId: id, service, occurredOn } = activity;
  const intro = (
    <p>
      <Title of={activity} /> <b>{occurredOn}</b> <span className="quiet">{t('aid.reverse.explain')}</span>
    </p>
  );
  const children = <WhyReversed fund={activity.fund} />;
  const more = { ...REVERSE, intro, onClose, initial: { occurredOn }, children };
  return service ? <S.Act of={{ serviceId: id }} {...more} /> : <V.Act of={{ visitId: id }} {...more} />;
}

const WhyReversed = ({ fund }: { fund?: string }) => (
  <>
    <S.Day name="occurredOn" label="aid.reverse.date" extra="takeback.date.hint" required testid="activity-reverse-date" />
    {fund && (
      <>
        <S.Choice name="voucherKind" label="aid.deliver.kind" required kind="receipt" testid="activity-reverse-kind" />
        <S.Text name="voucher" label="aid.reverse.voucher" required testid="activity-reverse-voucher" />
      </>
    )}
    <S.Area name="reason" label="aid.reverse.reason" required testid="activity-reverse-reason" />
  </>
);

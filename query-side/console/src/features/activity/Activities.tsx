import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { activityPath, listActivities, type Activity } from '../../api/activities';
import { ActDrawer } from '../../forms/ActDrawer';
import { UnionPicker } from '../../forms/UnionPicker';
import { goodsText, nameOf } from '../../format/goods';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { useAsked } from '../../shell/useAsked';
import { useMe } from '../../shell/useMe';
import { usePages } from '../../shell/usePages';
import { useUnionNames } from '../../shell/useUnionNames';
import { countsOf } from './kinds';

/** What was entered, the latest day first; a slip is reversed from here, with its reason. */
export function Activities() {
  const { t } = useWords();
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const [reversing, setReversing] = useState<Activity>();
  const query = { union: asked('union') };
  const page = usePages(['activities', query], (cursor, signal) => listActivities(query, cursor, signal));
  const columns = useColumns(setReversing);
  return (
    <>
      <div className="filters">
        <UnionPicker
          value={query.union}
          known={query.union ? { code: query.union, name: unionName(query.union) } : undefined}
          onChange={(union) => change({ union })}
          placeholder={t('overview.unionAll')}
          label={t('overview.union')}
          allowClear
          testid="activities-union"
        />
      </div>
      <section className="panel" aria-labelledby="activities-title">
        <div className="panel-head">
          <h2 id="activities-title">{t('activity.entered')}</h2>
          {page.first?.total !== undefined && (
            <span className="num quiet" data-testid="activities-count">
              {t('activity.count', { n: count(page.first.total) })}
            </span>
          )}
        </div>
        <Listing
          caption={t('activity.entered')}
          columns={columns}
          rows={page.items}
          keyOf={({ activityId }) => activityId}
          error={page.error}
          onRetry={page.refetch}
          empty={t('activity.empty')}
          hasMore={page.hasMore}
          onMore={page.loadMore}
          busy={page.isFetching}
          testid="activities"
        />
      </section>
      {reversing && <Reverse activity={reversing} onClose={() => setReversing(undefined)} />}
    </>
  );
}

/** What it was, in the words of its kind. */
function useTitle(): (activity: Activity) => string {
  const { choice, t } = useWords();
  return ({ service, enterprise }) =>
    service
      ? [
          choice('serviceKind', service.kind),
          service.category && choice('aid', service.category),
          service.transport && choice('transport', service.transport),
        ]
          .filter(Boolean)
          .join(' · ')
      : `${t('activity.enterprise')} · ${enterprise ?? ''}`;
}

function useColumns(onReverse: (activity: Activity) => void): Column<Activity>[] {
  const { t, choice, lang } = useWords();
  const me = useMe();
  const title = useTitle();
  return [
    { head: t('activity.column.day'), cell: ({ occurredOn }) => <span className="num">{occurredOn}</span> },
    {
      head: t('activity.column.what'),
      wide: true,
      cell: (activity) => (
        <>
          <b>{title(activity)}</b>
          <small>{[activity.campaign, activity.note].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    {
      head: t('activity.counts'),
      cell: ({ service }) =>
        service &&
        countsOf(service.kind)
          .filter((unit) => service.counts[unit])
          .map((unit) => (
            <div key={unit}>
              {choice('counted', unit)} <b className="num">{count(service.counts[unit] ?? 0)}</b>
            </div>
          )),
    },
    {
      head: t('activity.column.money'),
      num: true,
      cell: ({ activityId, fund, money, goods }) => (
        <>
          {money.fen > 0 && <span className="num">{yuan(money)}</span>}
          {goods.length > 0 && <small>{goodsText(goods, lang)}</small>}
          {fund && (
            <small>
              <Link to={`/disbursements/commitment-${activityId}`}>{t('entries.trace')}</Link>
            </small>
          )}
        </>
      ),
    },
    {
      head: t('activity.column.by'),
      cell: ({ union, enteredBy }) => (
        <>
          {union.name}
          <small>{nameOf(enteredBy)}</small>
        </>
      ),
    },
    {
      head: t('aids.column.actions'),
      num: true,
      wide: true,
      cell: (activity) =>
        activity.reversal ? (
          <>
            <span className="chip bad">{t('activity.reversed')}</span>
            <small>
              {activity.reversal.reason} <span className="num">{activity.reversal.occurredOn}</span>
            </small>
          </>
        ) : (
          me?.role === 'supervisor' && (
            <Button size="small" danger onClick={() => onReverse(activity)} data-testid="activity-reverse">
              {t('activity.reverse')}
            </Button>
          )
        ),
    },
  ];
}

function Reverse({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { t } = useWords();
  const title = useTitle();
  return (
    <ActDrawer<{ reason: string }>
      title="activity.reverse.title"
      submit="activity.reverse"
      danger
      path={activityPath.reversal(activity)}
      toBody={(values) => values}
      onClose={onClose}
      testid="activity-reverse"
      intro={
        <p>
          <b>
            {title(activity)} · {activity.occurredOn}
          </b>{' '}
          <span className="quiet">{t('aid.reverse.explain')}</span>
        </p>
      }>
      <Form.Item
        name="reason"
        label={t('aid.reverse.reason')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={200} showCount data-testid="activity-reverse-reason" />
      </Form.Item>
    </ActDrawer>
  );
}

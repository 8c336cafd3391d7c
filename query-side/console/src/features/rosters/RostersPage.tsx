import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { listRosters, type Roster, type RosterState } from '../../api/rosters';
import { Choice } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { goodsText, nameOf } from '../../format/goods';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { PageTitle } from '../../shell/PageTitle';
import { useAsked } from '../../shell/useAsked';
import { useMe } from '../../shell/useMe';
import { usePages } from '../../shell/usePages';
import { useUnionNames } from '../../shell/useUnionNames';
import { Heaps } from './Heaps';

const DrawUpRoster = lazy(() => import('./DrawUpRoster'));

export const ROSTER_TONE: Record<RosterState, string> = {
  DRAWN_UP: 'warn',
  REJECTED: '',
  APPROVED: 'calm',
  CARRYING: 'calm',
  CARRIED: 'calm',
  PAYING: 'hot',
  PAID: 'good',
};

/** Batches of aid: approved as one, paid line by line. */
export default function RostersPage() {
  const { t } = useWords();
  const me = useMe();
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const [drawing, setDrawing] = useState(false);
  const query = { union: asked('union'), state: asked('state') };
  const rosters = usePages(['rosters', query], (cursor, signal) => listRosters(query, cursor, signal));
  const columns = useColumns();
  const draws = me?.role === 'caseworker' || me?.role === 'supervisor';
  return (
    <>
      <PageTitle of={t('rosters.title')} />
      <div className="page-head">
        <h1>{t('rosters.title')}</h1>
        {draws && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setDrawing(true)} data-testid="roster-new">
            {t('rosters.new')}
          </Button>
        )}
      </div>
      <div className="filters">
        <UnionPicker
          value={query.union}
          known={query.union ? { code: query.union, name: unionName(query.union) } : undefined}
          onChange={(union) => change({ union })}
          placeholder={t('overview.unionAll')}
          label={t('overview.union')}
          allowClear
          testid="rosters-union"
        />
        <Choice
          kind="rosterState"
          value={query.state}
          onChange={(state) => change({ state })}
          placeholder={t('rosters.state')}
          allowClear
          testid="rosters-state"
        />
      </div>
      <section className="panel">
        <Listing
          caption={t('rosters.title')}
          columns={columns}
          rows={rosters.items}
          keyOf={({ rosterId }) => rosterId}
          error={rosters.error}
          onRetry={rosters.refetch}
          empty={t('rosters.empty')}
          hasMore={rosters.hasMore}
          onMore={rosters.loadMore}
          busy={rosters.isFetching}
          testid="rosters"
        />
      </section>
      <Suspense>{drawing && <DrawUpRoster onClose={() => setDrawing(false)} />}</Suspense>
    </>
  );
}

function useColumns(): Column<Roster>[] {
  const { t, choice, lang } = useWords();
  return [
    {
      head: t('rosters.column.title'),
      cell: ({ rosterId, title, category, fund, campaign, union }) => (
        <>
          <Link to={`/rosters/${rosterId}`} data-testid="roster-link">
            <b>{title}</b>
          </Link>
          <small>{[choice('aid', category), fund, campaign, union.name].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    { head: t('rosters.column.lines'), num: true, cell: ({ lines }) => count(lines) },
    {
      head: t('rosters.column.money'),
      num: true,
      cell: ({ money, goods }) => (
        <>
          <b>{money.fen ? yuan(money) : ''}</b>
          <small>{goodsText(goods?.slice(0, 2), lang)}</small>
        </>
      ),
    },
    {
      head: t('rosters.column.progress'),
      cell: ({ state, progress }) =>
        state === 'DRAWN_UP' || state === 'REJECTED' ? (
          <span className="quiet">—</span>
        ) : (
          <>
            <span className="num quiet">
              {count(progress.paid)} / {count(progress.lines)}
            </span>
            <Heaps progress={progress} />
          </>
        ),
    },
    {
      head: t('rosters.column.state'),
      cell: ({ state }) => <span className={`chip ${ROSTER_TONE[state]}`}>{choice('rosterState', state)}</span>,
    },
    {
      head: t('rosters.column.who'),
      cell: ({ drawnUpBy, approvedBy, drawnUpOn }) => (
        <>
          {t('roster.drawnUp', { who: nameOf(drawnUpBy) })}
          <small>{approvedBy ? t('roster.approved', { who: nameOf(approvedBy) }) : <span className="num">{drawnUpOn}</span>}</small>
        </>
      ),
    },
  ];
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { readRoster, type Roster } from '../../api/rosters';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { goodsText, nameOf } from '../../format/goods';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import { Heaps } from './Heaps';
import { Lines } from './Lines';
import { rosterActs, type RosterAct } from './progress';
import { ROSTER_TONE } from './RostersPage';
import '../casedetails/casedetails.css';
import '../funds/funds.css';

const DecideRoster = lazy(() => import('./DecideRoster'));
const BankResults = lazy(() => import('./BankResults'));

/** One roster: what it pays, how far it is, and every line of it. */
export default function RosterPage() {
  const { rosterId = '' } = useParams();
  const { t, choice, lang } = useWords();
  const me = useMe();
  const [acting, setActing] = useState<RosterAct>();
  const query = useQuery({
    queryKey: ['roster', rosterId],
    queryFn: ({ signal }) => readRoster(rosterId, signal),
    refetchInterval: ({ state }) => (moving(state.data?.data) ? 1500 : false),
  });
  if (query.error && !query.data) return <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data)
    return (
      <p className="empty" role="status">
        {t('common.loading')}
      </p>
    );
  const roster = query.data.data;
  const held = roster.state === 'DRAWN_UP' && me?.role === 'supervisor' && roster.drawnUpBy === me.subject;
  const begun = roster.state !== 'DRAWN_UP' && roster.state !== 'REJECTED';
  return (
    <>
      <PageTitle of={roster.title} />
      <nav className="crumbs">
        <Link to="/rosters">{t('rosters.title')}</Link>
      </nav>
      <header className="fund-head">
        <div>
          <h1 data-testid="roster-title">{roster.title}</h1>
          <span className={`chip ${ROSTER_TONE[roster.state]}`} data-testid="roster-state" data-state={roster.state}>
            {choice('rosterState', roster.state)}
          </span>
          <p>
            {choice('aid', roster.category)} · <Link to={`/funds/${encodeURIComponent(roster.fund)}`}>{roster.fund}</Link>
            {[
              roster.campaign,
              roster.union.name,
              t('roster.drawnUp', { who: nameOf(roster.drawnUpBy) }),
              roster.approvedBy && t('roster.approved', { who: nameOf(roster.approvedBy) }),
            ]
              .filter(Boolean)
              .map((said) => ` · ${said}`)
              .join('')}
          </p>
        </div>
        <div className="fund-acts">
          {rosterActs(me, roster).map((act) => (
            <Button
              key={act}
              type={act === 'reject' ? 'default' : 'primary'}
              onClick={() => setActing(act)}
              data-testid={`roster-act-${act}`}>
              {t(act === 'bank' ? 'roster.bank' : `act.${act}`)}
            </Button>
          ))}
          {held && <span className="quiet">{t('roster.waitOther')}</span>}
        </div>
      </header>
      <section className="panel panel-body" style={{ marginBottom: 20 }} aria-label={t('roster.progress')}>
        <p style={{ marginTop: 0 }}>
          <b className="num" style={{ fontSize: 19 }}>
            {t('roster.summary', { n: roster.lines, money: yuan(roster.money) })}
          </b>{' '}
          <span className="quiet">{goodsText(roster.goods, lang)}</span>
        </p>
        {begun && <Heaps progress={roster.progress} legend />}
      </section>
      <Lines roster={roster} />
      <Suspense>
        {(acting === 'approve' || acting === 'reject') && (
          <DecideRoster roster={roster} how={acting} onClose={() => setActing(undefined)} />
        )}
        {acting === 'bank' && <BankResults roster={roster} onClose={() => setActing(undefined)} />}
      </Suspense>
    </>
  );
}

/** Lines are being carried to their files by the ledger itself: worth looking again soon. */
const moving = (roster: Roster | undefined) => roster?.state === 'APPROVED' || roster?.state === 'CARRYING';

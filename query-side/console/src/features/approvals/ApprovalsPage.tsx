import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { listApprovals, type Approval } from '../../api/funds';
import type { Aid } from '../../api/types';
import { goodsText, nameOf } from '../../format/goods';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import { usePages } from '../../shell/usePages';
import '../funds/funds.css';

const ApproveAid = lazy(() => import('../aid/ApproveAid'));
const RejectAid = lazy(() => import('../aid/RejectAid'));
const DecideRoster = lazy(() => import('../rosters/DecideRoster'));

type Deciding = { item: Approval; how: 'approve' | 'reject' };

/** What others have proposed and the caller decides on, beside what the fund holds for it. */
export default function ApprovalsPage() {
  const { t } = useWords();
  const me = useMe();
  const [deciding, setDeciding] = useState<Deciding>();
  const page = usePages(['approvals', 'list'], (cursor, signal) => listApprovals({}, cursor, signal), {
    enabled: me?.role === 'supervisor',
    refetchInterval: 30_000,
  });
  const columns = useColumns(setDeciding);
  if (me && me.role !== 'supervisor')
    return (
      <div className="empty">
        <b>{t('approvals.notYours')}</b>
      </div>
    );
  const none = page.items?.length === 0;
  return (
    <>
      <PageTitle of={t('approvals.title')} />
      <div className="page-head">
        <h1>{t('approvals.title')}</h1>
        {page.first?.total !== undefined && (
          <span className="quiet" data-testid="approvals-count">
            {t('approvals.count', { n: page.first.total })}
          </span>
        )}
      </div>
      <section className="panel">
        {none ? (
          <div className="empty" data-testid="approvals-empty">
            <b>{t('approvals.empty')}</b>
            {t('approvals.empty.hint')}
          </div>
        ) : (
          <Listing
            caption={t('approvals.title')}
            columns={columns}
            rows={page.items}
            keyOf={({ aidId, rosterId }) => aidId ?? rosterId ?? ''}
            error={page.error}
            onRetry={page.refetch}
            empty={t('approvals.empty')}
            hasMore={page.hasMore}
            onMore={page.loadMore}
            busy={page.isFetching}
            testid="approvals"
          />
        )}
      </section>
      <Suspense>{deciding && <Decide {...deciding} onClose={() => setDeciding(undefined)} />}</Suspense>
    </>
  );
}

function useColumns(onDecide: (deciding: Deciding) => void): Column<Approval>[] {
  const { t, choice, lang } = useWords();
  return [
    {
      head: t('approvals.column.who'),
      cell: (item) => (
        <>
          <Link to={item.kind === 'AID' ? `/cases/${item.caseId}` : `/rosters/${item.rosterId}`}>
            <b>{item.erased ? t('common.erased') : (item.name ?? item.rosterId)}</b>
          </Link>
          <small>
            {[item.kind === 'ROSTER' && t('approvals.lines', { n: count(item.lines) }), item.union.name].filter(Boolean).join(' · ')}
          </small>
        </>
      ),
    },
    {
      head: t('approvals.column.what'),
      cell: ({ category, campaign, reason }) => (
        <>
          {choice('aid', category)}
          <small>{[campaign, reason].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    {
      head: t('approvals.column.amount'),
      num: true,
      cell: (item) => (
        <>
          <b>{item.money.fen ? yuan(item.money) : item.goods.length ? '' : t('aids.service')}</b>
          <small>{goodsText(item.goods, lang)}</small>
        </>
      ),
    },
    { head: t('approvals.column.inHand'), num: true, cell: (item) => <InHand item={item} /> },
    {
      head: t('approvals.column.proposed'),
      cell: ({ proposedBy, proposedOn }) => (
        <>
          {nameOf(proposedBy)}
          <small className="num">{proposedOn}</small>
        </>
      ),
    },
    {
      head: t('aids.column.actions'),
      num: true,
      wide: true,
      cell: (item) => (
        <div className="row-acts">
          <Button size="small" type="primary" onClick={() => onDecide({ item, how: 'approve' })} data-testid="approval-approve">
            {t('act.approve')}
          </Button>
          <Button size="small" onClick={() => onDecide({ item, how: 'reject' })} data-testid="approval-reject">
            {t('act.reject')}
          </Button>
        </div>
      ),
    },
  ];
}

/** What the fund has, and whether that is enough: the approver is told before the fund refuses. */
function InHand({ item }: { item: Approval }) {
  const { t } = useWords();
  if (!item.fund) return <span className="quiet">—</span>;
  const short = item.fundInHand !== undefined && item.fundInHand.fen < item.money.fen;
  return (
    <>
      {item.fundInHand ? yuan(item.fundInHand) : ''} {short && <span className="chip bad">{t('approvals.short')}</span>}
      <small>
        <Link to={`/funds/${encodeURIComponent(item.fund)}`}>{item.fund}</Link>
      </small>
    </>
  );
}

function Decide({ item, how, onClose }: Deciding & { onClose: () => void }) {
  const { t } = useWords();
  const seen = item.fund && item.fundInHand && (
    <p className="quiet" data-testid="approval-seen">
      {t('approvals.seen', { fund: item.fund, money: yuan(item.fundInHand) })}
    </p>
  );
  if (item.kind === 'ROSTER')
    return (
      <DecideRoster
        roster={{
          rosterId: item.rosterId ?? '',
          title: item.name ?? '',
          lines: item.lines ?? 0,
          money: item.money,
          category: item.category,
          fund: item.fund ?? '',
        }}
        how={how}
        seen={seen}
        onClose={onClose}
      />
    );
  const Form = how === 'approve' ? ApproveAid : RejectAid;
  const aid: Aid = {
    aidId: item.aidId ?? '',
    state: 'PROPOSED',
    category: item.category,
    fund: item.fund,
    money: item.money,
    goods: item.goods,
    reason: item.reason,
  };
  return <Form file={{ caseId: item.caseId ?? '', head: { name: item.name } }} aid={aid} seen={seen} onClose={onClose} />;
}

import { Link, useParams } from 'react-router';
import { readAppropriation, type Appropriation, type FlowShare } from '../../api/disbursements';
import { goodsText } from '../../format/goods';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { Listing, type Column } from '../../shell/Listing';
import { PageTitle } from '../../shell/PageTitle';
import { useInfiniteQuery } from '@tanstack/react-query';
import { PAID_TONE } from '../disbursements/tone';
import '../casedetails/casedetails.css';
import '../funds/funds.css';
import './trace.css';

type Given = Appropriation['disbursements'][number];
const PARTS = ['allocated', 'committed', 'disbursed', 'returned', 'inHand'] as const;

/** One appropriation forwards: through every fund that had a share of it, to every person who got one. */
export default function AppropriationPage() {
  const { id = '' } = useParams();
  const { t, choice, lang } = useWords();
  const flowColumns = useFlowColumns();
  const givenColumns = useGivenColumns();
  const query = useInfiniteQuery({
    queryKey: ['appropriation', id],
    queryFn: ({ pageParam, signal }) => readAppropriation(id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ data }) => data.cursor ?? undefined,
  });
  if (query.error && !query.data) return <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />;
  const first = query.data?.pages[0]?.data;
  if (!first)
    return (
      <p className="empty" role="status">
        {t('common.loading')}
      </p>
    );
  const { appropriation: from, received, flow, persons, personsAreMore } = first;
  return (
    <>
      <PageTitle of={t('appropriation.title')} />
      <nav className="crumbs">
        {from.fund ? (
          <Link to={`/funds/${encodeURIComponent(from.fund)}`}>{from.fundName ?? from.fund}</Link>
        ) : (
          <Link to="/funds">{t('funds.title')}</Link>
        )}
      </nav>
      <header className="fund-head">
        <div>
          <h1>{t('appropriation.title')}</h1>
          <p>
            {[
              from.source && choice('source', from.source),
              from.projectReference,
              from.campaign,
              from.voucher,
              from.union?.name,
              from.step?.occurredOn,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <dl className="case-sums">
          <div>
            <dt>{t('appropriation.received')}</dt>
            <dd className="num" data-testid="appropriation-received">
              {received ? (received.money.fen ? yuan(received.money) : goodsText(received.goods, lang)) : '—'}
              {received?.money.fen ? <small> {t('unit.yuan')}</small> : null}
            </dd>
          </div>
          <div>
            <dt>{t('appropriation.persons')}</dt>
            <dd className="num" data-testid="appropriation-persons">
              {personsAreMore ? (
                t('appropriation.personsMore', { n: count(persons) })
              ) : (
                <>
                  {count(persons)}
                  <small> {t('unit.person')}</small>
                </>
              )}
            </dd>
          </div>
        </dl>
      </header>
      <section className="panel" aria-labelledby="flow-title" style={{ marginBottom: 20 }}>
        <div className="panel-head">
          <h2 id="flow-title">{t('appropriation.flow')}</h2>
          <span className="quiet">{t('appropriation.flow.hint')}</span>
        </div>
        <Listing
          caption={t('appropriation.flow')}
          columns={flowColumns}
          rows={flow}
          keyOf={({ fund }) => fund}
          empty={t('entries.none')}
          testid="appropriation-flow"
        />
      </section>
      <section className="panel" aria-labelledby="given-title">
        <div className="panel-head">
          <h2 id="given-title">{t('appropriation.disbursements')}</h2>
        </div>
        <Listing
          caption={t('appropriation.disbursements')}
          columns={givenColumns}
          rows={query.data?.pages.flatMap(({ data }) => data.disbursements)}
          keyOf={({ disbursementId }) => disbursementId}
          empty={t('appropriation.none')}
          hasMore={query.hasNextPage}
          onMore={() => void query.fetchNextPage()}
          testid="appropriation-given"
        />
      </section>
    </>
  );
}

function useFlowColumns(): Column<FlowShare>[] {
  const { t } = useWords();
  return [
    {
      head: t('funds.column.name'),
      cell: ({ fund, name, union }) => (
        <>
          <Link to={`/funds/${encodeURIComponent(fund)}`}>
            <b>{name}</b>
          </Link>
          <small>
            {fund} · {union.name}
          </small>
        </>
      ),
    },
    { head: t('balance.received'), num: true, cell: ({ money }) => <b>{yuan(money.received)}</b> },
    ...PARTS.map((part): Column<FlowShare> => ({
      head: t(`balance.${part}`),
      num: true,
      cell: ({ money }) => (money[part].fen ? yuan(money[part]) : <span className="quiet">—</span>),
    })),
    { head: t('rosters.column.progress'), cell: ({ money }) => <Where money={money} /> },
  ];
}

function Where({ money }: Pick<FlowShare, 'money'>) {
  if (money.received.fen <= 0) return null;
  return (
    <span className="whereabouts" aria-hidden="true">
      {PARTS.map(
        (part) =>
          money[part].fen > 0 && <i key={part} className={part} style={{ width: `${(money[part].fen / money.received.fen) * 100}%` }} />,
      )}
    </span>
  );
}

function useGivenColumns(): Column<Given>[] {
  const { t, choice, lang } = useWords();
  return [
    {
      head: t('disbursements.column.payee'),
      cell: ({ disbursementId, payee, erased, union }) => (
        <>
          <Link to={`/disbursements/${disbursementId}`}>
            <b>{erased ? t('common.erased') : (payee ?? t('disbursements.noPayee'))}</b>
          </Link>
          <small>{union.name}</small>
        </>
      ),
    },
    {
      head: t('disbursements.column.what'),
      cell: ({ kind, category, campaign }) => (
        <>
          {category ? choice('aid', category) : choice('purpose', kind)}
          <small>{campaign}</small>
        </>
      ),
    },
    {
      head: t('disbursements.column.amount'),
      num: true,
      cell: ({ money, goods }) => (
        <>
          {money.fen ? yuan(money) : ''}
          <small>{goodsText(goods, lang)}</small>
        </>
      ),
    },
    {
      head: t('appropriation.share'),
      num: true,
      cell: ({ share }) => <b>{share.money.fen ? yuan(share.money) : goodsText(share.goods, lang)}</b>,
    },
    {
      head: t('disbursements.column.state'),
      cell: ({ state }) => <span className={`chip ${PAID_TONE[state] ?? ''}`}>{choice('paid', state)}</span>,
    },
    {
      head: t('disbursements.column.day'),
      cell: ({ day, deliveredOn, approvedOn }) => <span className="num">{deliveredOn ?? day ?? approvedOn}</span>,
    },
  ];
}

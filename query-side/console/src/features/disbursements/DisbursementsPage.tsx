import { DownloadOutlined, FilterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { DISBURSEMENT_FILTERS, listDisbursements, type Disbursement, type DisbursementQuery } from '../../api/disbursements';
import { download } from '../../api/http';
import { FundSelect } from '../../forms/FundSelect';
import { AskedPeriod, AskedText } from '../../forms/asked';
import { Choice } from '../../forms/inputs';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { UnionPicker } from '../../forms/UnionPicker';
import { goodsText } from '../../format/goods';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { PageTitle } from '../../shell/PageTitle';
import { useAsked } from '../../shell/useAsked';
import { useNarrow } from '../../shell/useNarrow';
import { usePages } from '../../shell/usePages';
import { useUnionNames } from '../../shell/useUnionNames';
import { PAID_TONE } from './tone';

/** Every disbursement that matches, on the screen or as a spreadsheet. */
export default function DisbursementsPage() {
  const { t } = useWords();
  const [asked] = useAsked();
  const query: DisbursementQuery = { sort: '-day' };
  for (const name of DISBURSEMENT_FILTERS) query[name] = asked(name) ?? query[name];
  const page = usePages(['disbursements', query], (cursor, signal) => listDisbursements(query, cursor, signal));
  const exporting = useMutation({ mutationFn: () => download('/api/disbursements/export', query, 'disbursements.xlsx') });
  const total = page.first?.total;
  return (
    <>
      <PageTitle of={t('disbursements.title')} />
      <div className="page-head">
        <h1>{t('disbursements.title')}</h1>
        {total !== undefined && (
          <span className="quiet num" data-testid="disbursements-count">
            {t(page.first?.totalIsMore ? 'disbursements.countMore' : 'disbursements.count', { n: count(total) })}
          </span>
        )}
        <Button
          icon={<DownloadOutlined />}
          loading={exporting.isPending}
          onClick={() => exporting.mutate()}
          data-testid="disbursements-export">
          {t(exporting.isPending ? 'disbursements.exporting' : 'disbursements.export')}
        </Button>
      </div>
      {exporting.error ? <ProblemNotice problem={exporting.error} /> : null}
      <Filters />
      <section className="panel">
        <Listing
          caption={t('disbursements.title')}
          columns={useColumns()}
          rows={page.items}
          keyOf={({ disbursementId }) => disbursementId}
          error={page.error}
          onRetry={page.refetch}
          empty={t('disbursements.empty')}
          hasMore={page.hasMore}
          onMore={page.loadMore}
          busy={page.isFetching}
          testid="disbursements"
        />
      </section>
    </>
  );
}

const SORTS = ['-day', 'day', '-fen', 'fen'] as const;

function Filters() {
  const { t } = useWords();
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const union = asked('union');
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const payee = <AskedText name="payee" placeholder={t('disbursements.payee')} grow testid="disbursements-payee" />;
  if (narrow && !all) {
    return (
      <div className="filters">
        {payee}
        <Button icon={<FilterOutlined />} onClick={() => setAll(true)} data-testid="disbursements-filters">
          {t('action.filters')}
        </Button>
      </div>
    );
  }
  return (
    <div className="filters">
      {payee}
      <UnionPicker
        value={union}
        known={union ? { code: union, name: unionName(union) } : undefined}
        onChange={(code) => change({ union: code })}
        placeholder={t('overview.unionAll')}
        label={t('overview.union')}
        allowClear
        testid="disbursements-union"
      />
      <FundSelect value={asked('fund')} onChange={(fund) => change({ fund })} testid="disbursements-fund" />
      <Choice
        kind="source"
        value={asked('source')}
        onChange={(source) => change({ source })}
        placeholder={t('funds.source')}
        allowClear
        testid="disbursements-source"
      />
      <Choice
        kind="aid"
        value={asked('category')}
        onChange={(category) => change({ category })}
        placeholder={t('aid.category')}
        allowClear
        testid="disbursements-category"
      />
      <Choice
        kind="paid"
        value={asked('state')}
        onChange={(state) => change({ state })}
        placeholder={t('disbursements.state')}
        allowClear
        testid="disbursements-state"
      />
      <AskedPeriod label={t('disbursements.period')} testid="disbursements-period" />
      <AskedText name="campaign" placeholder={t('disbursements.campaign')} testid="disbursements-campaign" />
      <AskedText name="minFen" placeholder={t('disbursements.least')} money testid="disbursements-minFen" />
      <AskedText name="maxFen" placeholder={t('disbursements.most')} money testid="disbursements-maxFen" />
      <Select
        value={asked('sort') ?? '-day'}
        onChange={(sort: string) => change({ sort })}
        options={SORTS.map((value) => ({ value, label: t(`disbursements.sort.${value}`) }))}
        aria-label={t('cases.sort')}
        data-testid="disbursements-sort"
      />
    </div>
  );
}

function useColumns(): Column<Disbursement>[] {
  const { t, choice, lang } = useWords();
  return [
    {
      head: t('disbursements.column.payee'),
      cell: ({ disbursementId, payee, erased, accountTail, union }) => (
        <>
          <Link to={`/disbursements/${disbursementId}`} data-testid="disbursement-link">
            <b>{erased ? t('common.erased') : (payee ?? t('disbursements.noPayee'))}</b>
          </Link>
          <small>{[accountTail, union.name].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    {
      head: t('disbursements.column.what'),
      cell: ({ kind, category, campaign }) => (
        <>
          {category ? choice('aid', category) : choice('purpose', kind)}
          <small>{[category && choice('purpose', kind), campaign].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    {
      head: t('disbursements.column.amount'),
      num: true,
      cell: ({ money, goods, refunded }) => (
        <>
          <b>{money.fen ? yuan(money) : ''}</b>
          <small>{goodsText(goods, lang)}</small>
          {refunded && refunded.fen > 0 && <small>{t('disbursements.back', { money: yuan(refunded) })}</small>}
        </>
      ),
    },
    {
      head: t('disbursements.column.fund'),
      cell: ({ fund, fundName, source }) =>
        fund ? (
          <>
            <Link to={`/funds/${encodeURIComponent(fund)}`}>{fundName ?? fund}</Link>
            <small>{source && choice('source', source)}</small>
          </>
        ) : (
          <span className="quiet">—</span>
        ),
    },
    {
      head: t('disbursements.column.state'),
      cell: ({ state }) => <span className={`chip ${PAID_TONE[state] ?? ''}`}>{choice('paid', state)}</span>,
    },
    {
      head: t('disbursements.column.day'),
      cell: ({ deliveredOn, approvedOn, day }) => <span className="num">{deliveredOn ?? day ?? approvedOn ?? '—'}</span>,
    },
  ];
}

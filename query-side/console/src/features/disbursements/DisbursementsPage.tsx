import { DownloadOutlined, FilterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { download } from '../../api/http';
import type { Disbursement } from '../../api/types';
import { joined, yuan } from '../../format';
import { AskedChoice, AskedPeriod, AskedText, AskedUnion, FundSelect } from '../../forms';
import {
  Amount,
  Chip,
  Do,
  FundLink,
  Listing,
  Num,
  Page,
  Panel,
  Payee,
  ProblemNotice,
  Quiet,
  SearchProblem,
  two,
  useAsked,
  useAskedAll,
  useNarrow,
  usePages,
  type Column,
  Total,
} from '../../parts';
import { choice, t } from '../../i18n';

const LISTS = ['fund', 'source', 'union', 'campaign', 'category', 'payee', 'from', 'to', 'minFen', 'maxFen', 'state', 'roster'] as const;

/** Every disbursement that matches, on the screen or as a spreadsheet. */
export default function DisbursementsPage() {
  const [asked] = useAsked();
  const query = { ...useAskedAll(...LISTS), sort: asked('sort') ?? '-day' };
  const [purpose, setPurpose] = useState<string>();
  const page = usePages('/api/disbursements', { query, purpose });
  const exporting = useMutation({ mutationFn: () => download('/api/disbursements/export', { query, purpose }, 'disbursements.xlsx') });
  const of = { caption: t('nav.disbursements'), columns: columns(), page, empty: t('disbursements.empty'), testid: 'disbursements' };
  const beside = (
    <>
      <Total of={page.first} word={page.first?.totalIsMore ? 'disbursements.countMore' : 'disbursements.count'} testid="disbursements-count" />
      <Do
        word={exporting.isPending ? 'disbursements.exporting' : 'disbursements.export'}
        icon={<DownloadOutlined />}
        loading={exporting.isPending}
        onDo={() => exporting.mutate()}
        testid="disbursements-export"
        big
      />
    </>
  );
  return (
    <Page title={t('nav.disbursements')} beside={beside}>
      <ProblemNotice problem={exporting.error} />
      <Filters />
      <Panel>{page.error ? <SearchProblem of={page} onPurpose={setPurpose} /> : <Listing {...of} keyOf={({ disbursementId }) => disbursementId} />}</Panel>
    </Page>
  );
}

/** On a phone the payee alone, until somebody wants more. */
function Filters() {
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  return (
    <div className="filters">
      <AskedText name="payee" placeholder="disbursements.payee" grow testid="disbursements-payee" />
      {narrow && !all ? <Do word="action.filters" icon={<FilterOutlined />} onDo={() => setAll(true)} testid="disbursements-filters" big /> : <MoreFilters />}
    </div>
  );
}

const SORTS = ['-day', 'day', '-fen', 'fen'] as const;

function MoreFilters() {
  const [asked, change] = useAsked();
  const sorts = SORTS.map((value) => ({ value, label: t(`disbursements.sort.${value}`) }));
  const sort = { value: asked('sort') ?? '-day', onChange: (value: string) => change({ sort: value }), options: sorts };
  return (
    <>
      <AskedUnion testid="disbursements-union" />
      <FundSelect value={asked('fund')} onChange={(fund) => change({ fund })} testid="disbursements-fund" />
      <AskedChoice name="source" kind="source" placeholder="funds.source" testid="disbursements-source" />
      <AskedChoice name="category" kind="aid" placeholder="aid.category" testid="disbursements-category" />
      <AskedChoice name="state" kind="paid" placeholder="common.state" testid="disbursements-state" />
      <AskedPeriod label="disbursements.period" testid="disbursements-period" />
      <AskedText name="campaign" placeholder="common.campaign" testid="disbursements-campaign" />
      <AskedText name="minFen" placeholder="disbursements.least" money testid="disbursements-minFen" />
      <AskedText name="maxFen" placeholder="disbursements.most" money testid="disbursements-maxFen" />
      <Select {...sort} aria-label={t('cases.sort')} data-testid="disbursements-sort" />
    </>
  );
}

const columns = (): Column<Disbursement>[] => [
  { head: t('common.payee'), cell: (of) => two(<Payee of={of} />, of.accountTail, of.union.name) },
  {
    head: t('disbursements.column.what'),
    cell: ({ kind, category, campaign }) => two(category ? choice('aid', category) : choice('purpose', kind), category && choice('purpose', kind), campaign),
  },
  { head: t('common.amountYuan'), num: true, cell: (of) => <Given of={of} /> },
  { head: t('common.fund'), cell: (of) => <OutOf of={of} /> },
  { head: t('common.state'), cell: ({ state }) => <Chip kind="paid" value={state} /> },
  { head: t('common.date'), cell: ({ deliveredOn, approvedOn, day }) => <Num>{deliveredOn ?? day ?? approvedOn ?? '—'}</Num> },
];

const Given = ({ of: { money, goods, refunded } }: { of: Disbursement }) => (
  <>
    <Amount money={money} goods={goods} />
    {refunded && refunded.fen > 0 && <small>{t('disbursements.back', { money: yuan(refunded) })}</small>}
  </>
);

function OutOf({ of: { fund, fundName, source } }: { of: Disbursement }) {
  if (!fund) return <Quiet />;
  return two(fundName ? <FundLink fund={fund}>{fundName}</FundLink> : fund, joined([source && choice('source', source)]));
}

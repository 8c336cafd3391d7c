import { Navigate, useParams } from 'react-router';
import type { WorkItem } from '../../api/types';
import { AskedUnion, DateInput } from '../../forms';
import { t } from '../../i18n';
import { DueOn, isOne, Listing, Page, Panel, Quiet, two, useAsked, useAskedAll, useMe, usePages, type Column, Tabs, Total } from '../../parts';
import { Head, Since } from './cells';
import { FetchBack } from './FetchBack';
import { offered, returned } from './offers';
import './worklists.css';

const WORKLISTS = ['unvisited', 'stale', 'never-aided', 'follow-up', 'offered', 'returned', 'sent'] as const;
type WorklistName = (typeof WORKLISTS)[number];

/** Files on which something waits, those first that wait longest. */
export default function WorklistsPage() {
  const { list } = useParams();
  const known = WORKLISTS.find((name) => name === list);
  if (!known) return <Navigate to="/worklists/unvisited" replace />;
  return (
    <Page title={t('worklists.title')}>
      <Tabs base="worklists" tabs={WORKLISTS.map((name) => ({ name, word: `worklists.${name}` as const }))} testid="worklist" />
      <OneList key={list} list={known} />
    </Page>
  );
}

function OneList({ list }: { list: WorklistName }) {
  const [, change] = useAsked();
  const query = useAskedAll('union', 'before');
  // Whoever answers an offer reads why it is made.
  const purpose = list === 'offered' || list === 'returned' ? 'REVIEW' : undefined;
  const page = usePages('/api/worklists/{name}', { path: { name: list }, query, purpose });
  const of = { caption: t(`worklists.${list}`), columns: useColumns(list), page, empty: t('worklists.empty'), testid: 'worklist' };
  const choose = (before?: string) => change({ before });
  return (
    <>
      <div className="filters">
        <AskedUnion testid="worklist-union" />
        <label className="worklist-before">
          <span>{t(`worklists.${list}.before`)}</span>
          <DateInput value={query.before ?? page.first?.before} onChange={choose} side="any" testid="worklist-before" />
        </label>
      </div>
      {(list === 'sent' || list === 'offered' || list === 'returned') && <p className="quiet">{t(`worklists.${list}.explain`)}</p>}
      <Panel beside={<Total of={page.first} word="cases.count" testid="worklist-count" />}>
        <Listing {...of} keyOf={({ caseId }) => caseId} />
      </Panel>
    </>
  );
}

function useColumns(list: WorklistName): Column<WorkItem>[] {
  const due: Column<WorkItem> = { head: t('worklists.column.due'), cell: ({ dueOn }) => (dueOn ? <DueOn day={dueOn} /> : <Quiet />) };
  const promised = list === 'follow-up';
  const supervises = isOne(useMe(), 'supervisor');
  if (list === 'offered') return offered(supervises);
  if (list === 'returned') return returned(supervises);
  if (list === 'sent') {
    return [
      { head: t('cases.column.head'), cell: ({ caseId, name, sentFrom }) => two(<Head {...{ caseId, name }} />, sentFrom?.name) },
      { head: t('worklists.column.sentTo'), cell: ({ union }) => union.name },
      { head: t('worklists.column.sent'), cell: ({ sentOn }) => <Since day={sentOn} /> },
      { head: t('aids.column.actions'), num: true, cell: (file) => <FetchBack file={file} /> },
    ];
  }
  return [
    { head: t('cases.column.head'), cell: ({ caseId, name, union }) => two(<Head {...{ caseId, name }} />, union.name) },
    ...(promised ? [due] : []),
    { head: t('cases.column.lastVisit'), cell: ({ lastVisitedOn }) => <Since day={lastVisitedOn} none={t('cases.neverVisited')} /> },
    { head: t('worklists.column.last'), cell: ({ lastOn }) => <Since day={lastOn} /> },
    { head: t('worklists.column.open'), cell: ({ openSince }) => <Since day={openSince} /> },
    ...(promised ? [] : [due]),
  ];
}

import { Navigate, useParams } from 'react-router';
import type { WorkItem } from '../../api/types';
import { daysBetween, today } from '../../format';
import { AskedUnion, DateInput } from '../../forms';
import { t } from '../../i18n';
import { DueOn, Listing, Named, Num, Page, Panel, Quiet, two, useAsked, useAskedAll, usePages, type Column, Tabs, Total } from '../../parts';
import { FetchBack } from './FetchBack';
import './worklists.css';

const WORKLISTS = ['unvisited', 'stale', 'never-aided', 'follow-up', 'sent'] as const;
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
  const page = usePages('/api/worklists/{name}', { path: { name: list }, query });
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
      {list === 'sent' && <p className="quiet">{t('worklists.sent.explain')}</p>}
      <Panel beside={<Total of={page.first} word="cases.count" testid="worklist-count" />}>
        <Listing {...of} keyOf={({ caseId }) => caseId} />
      </Panel>
    </>
  );
}

function useColumns(list: WorklistName): Column<WorkItem>[] {
  const due: Column<WorkItem> = { head: t('worklists.column.due'), cell: ({ dueOn }) => (dueOn ? <DueOn day={dueOn} /> : <Quiet />) };
  const promised = list === 'follow-up';
  // Whose it is no more has no page for us.
  if (list === 'sent') {
    return [
      { head: t('cases.column.head'), cell: ({ name, sentFrom }) => two(<b data-testid="worklist-case">{name ?? t('common.erased')}</b>, sentFrom?.name) },
      { head: t('worklists.column.sentTo'), cell: ({ union }) => union.name },
      { head: t('worklists.column.sent'), cell: ({ sentOn }) => <Since day={sentOn} /> },
      { head: t('aids.column.actions'), num: true, cell: (file) => <FetchBack file={file} /> },
    ];
  }
  return [
    {
      head: t('cases.column.head'),
      cell: ({ caseId, name, union }) => two(<Named to={`/cases/${caseId}`} name={name} erased={!name} testid="worklist-case" />, union.name),
    },
    ...(promised ? [due] : []),
    { head: t('cases.column.lastVisit'), cell: ({ lastVisitedOn }) => <Since day={lastVisitedOn} none={t('cases.neverVisited')} /> },
    { head: t('worklists.column.last'), cell: ({ lastOn }) => <Since day={lastOn} /> },
    { head: t('worklists.column.open'), cell: ({ openSince }) => <Since day={openSince} /> },
    ...(promised ? [] : [due]),
  ];
}

function Since({ day, none }: { day?: string; none?: string }) {
  if (!day) return none ? <span className="chip warn">{none}</span> : <Quiet />;
  const n = daysBetween(day, today());
  return two(<Num>{day}</Num>, n > 0 && t('worklists.ago', { n }));
}

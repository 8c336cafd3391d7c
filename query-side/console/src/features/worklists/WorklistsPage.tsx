import { useState, type ComponentType } from 'react';
import { Navigate, useParams } from 'react-router';
import type { WorkItem } from '../../api/types';
import { AskedUnion, AskedWhose, Assignee, choosingBy, DateInput, TakeAlong, useAssigning } from '../../forms';
import { t } from '../../i18n';
import { Do, DueOn, isOne, Listing, Num, Page, Panel, Quiet, two, useAsked, useAskedAll, useMe, usePages, type Column, Tabs, Total } from '../../parts';
import { Caseload } from './Caseload';
import { Head, Since } from './cells';
import { FetchBack } from './FetchBack';
import { offered, returned } from './offers';
import { Presets } from './Presets';
import './worklists.css';

const WORKLISTS = ['unvisited', 'stale', 'never-aided', 'follow-up', 'offered', 'returned', 'sent'] as const;
const TABS = [...WORKLISTS, 'caseload'] as const;
type WorklistName = (typeof WORKLISTS)[number];

const isAnOffer = (list: WorklistName) => list === 'offered' || list === 'returned' || list === 'sent';

/** Files on which something waits, those first that wait longest. */
export default function WorklistsPage({ Visit }: { Visit: ComponentType<VisitProps> }) {
  const { list } = useParams();
  const known = TABS.find((name) => name === list);
  if (!known) return <Navigate to="/worklists/unvisited" replace />;
  return (
    <Page title={t('worklists.title')}>
      <Tabs base="worklists" tabs={TABS.map((name) => ({ name, word: `worklists.${name}` as const }))} testid="worklist" />
      {known === 'caseload' ? <Caseload /> : <OneList key={list} list={known} Visit={Visit} />}
    </Page>
  );
}

interface VisitProps {
  file: Pick<WorkItem, 'caseId' | 'union'>;
  onClose: () => void;
}

function OneList({ list, Visit }: { list: WorklistName; Visit: ComponentType<VisitProps> }) {
  const [, change] = useAsked();
  const query = useAskedAll('union', 'before', 'whose', 'assignee');
  const offers = isAnOffer(list);
  // Whoever answers an offer reads why it is made.
  const purpose = list === 'offered' || list === 'returned' ? 'REVIEW' : undefined;
  const page = usePages('/api/worklists/{name}', { path: { name: list }, query, purpose });
  const [visiting, setVisiting] = useState<WorkItem>();
  const { box, bar } = useAssigning(offers ? [] : (page.items ?? []));
  const columns = [...choosingBy<WorkItem>(box), ...useColumns(list, setVisiting)];
  const of = { caption: t(`worklists.${list}`), columns, page, empty: t('worklists.empty'), testid: 'worklist' };
  return (
    <>
      <div className="filters">
        <AskedUnion testid="worklist-union" />
        <label className="worklist-before">
          <span>{t(`worklists.${list}.before`)}</span>
          <DateInput value={query.before ?? page.first?.before} onChange={(before) => change({ before })} side="any" testid="worklist-before" />
        </label>
        {!offers && <Whose list={list} files={page.items} />}
      </div>
      <Presets of={list} chosen={query.before} onChoose={(before) => change({ before })} />
      {isAnOffer(list) && <p className="quiet">{t(`worklists.${list}.explain`)}</p>}
      <Panel beside={<Total of={page.first} word="cases.count" testid="worklist-count" />}>
        {bar}
        <Listing {...of} keyOf={({ caseId }) => caseId} />
      </Panel>
      {visiting && <Visit file={visiting} onClose={() => setVisiting(undefined)} />}
    </>
  );
}

const Whose = ({ list, files }: { list: WorklistName; files: WorkItem[] | undefined }) => (
  <>
    <AskedWhose testid="worklist-whose" />
    <TakeAlong title={t(`worklists.${list}`)} files={files} />
  </>
);

function useColumns(list: WorklistName, onVisit: (file: WorkItem) => void): Column<WorkItem>[] {
  const due: Column<WorkItem> = { head: t('worklists.column.due'), cell: ({ dueOn }) => (dueOn ? <DueOn day={dueOn} /> : <Quiet />) };
  const promised = list === 'follow-up';
  const me = useMe();
  const supervises = isOne(me, 'supervisor');
  const visits = isOne(me, 'caseworker', 'supervisor');
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
    { head: t('worklists.column.contact'), cell: ({ mobile, address }) => (mobile || address ? two(<Num>{mobile}</Num>, address) : <Quiet />), wide: true },
    { head: t('assign.assignee'), cell: ({ assignee }) => <Assignee of={assignee} /> },
    { head: t('worklists.column.last'), cell: ({ lastOn }) => <Since day={lastOn} /> },
    { head: t('worklists.column.open'), cell: ({ openSince }) => <Since day={openSince} /> },
    ...(promised ? [] : [due]),
    ...(visits
      ? [{ head: t('aids.column.actions'), num: true, cell: (file: WorkItem) => <Do word="act.visit" onDo={() => onVisit(file)} testid="worklist-visit" /> }]
      : []),
  ];
}

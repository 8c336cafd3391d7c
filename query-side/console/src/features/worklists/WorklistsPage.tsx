import { Link, Navigate, NavLink, useParams, useSearchParams } from 'react-router';
import { listWork, WORKLISTS, type WorkItem, type WorklistName } from '../../api/worklists';
import { AnyDate } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { daysBetween, today } from '../../format/dates';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { PageTitle } from '../../shell/PageTitle';
import { useAsked } from '../../shell/useAsked';
import { usePages } from '../../shell/usePages';
import { useUnionNames } from '../../shell/useUnionNames';
import './worklists.css';

/** Files on which something waits, those first that wait longest. */
export default function WorklistsPage() {
  const { t } = useWords();
  const { list } = useParams();
  const [params] = useSearchParams();
  if (!WORKLISTS.includes(list as WorklistName)) return <Navigate to="/worklists/unvisited" replace />;
  const union = params.get('union');
  return (
    <>
      <PageTitle of={t('worklists.title')} />
      <div className="page-head">
        <h1>{t('worklists.title')}</h1>
      </div>
      <nav className="tabs" aria-label={t('worklists.title')}>
        {WORKLISTS.map((name) => (
          <NavLink key={name} to={`/worklists/${name}${union ? `?union=${union}` : ''}`} data-testid={`worklist-${name}`}>
            {t(`worklists.${name}`)}
          </NavLink>
        ))}
      </nav>
      <OneList key={list} list={list as WorklistName} />
    </>
  );
}

function OneList({ list }: { list: WorklistName }) {
  const { t } = useWords();
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const query = { union: asked('union'), before: asked('before') };
  const page = usePages(['worklist', list, query], (cursor, signal) => listWork(list, query, cursor, signal));
  const before = query.before ?? page.first?.before;
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
          testid="worklist-union"
        />
        <label className="worklist-before">
          <span>{t(`worklists.${list}.before`)}</span>
          <AnyDate value={before} onChange={(day) => change({ before: day })} testid="worklist-before" />
        </label>
      </div>
      <section className="panel">
        {page.first?.total !== undefined && (
          <div className="panel-head">
            <span className="num" data-testid="worklist-count">
              {t('cases.count', { n: count(page.first.total) })}
            </span>
          </div>
        )}
        <Listing
          caption={t(`worklists.${list}`)}
          columns={useColumns(list)}
          rows={page.items}
          keyOf={({ caseId }) => caseId}
          error={page.error}
          onRetry={page.refetch}
          empty={t('worklists.empty')}
          hasMore={page.hasMore}
          onMore={page.loadMore}
          busy={page.isFetching}
          testid="worklist"
        />
      </section>
    </>
  );
}

function useColumns(list: WorklistName): Column<WorkItem>[] {
  const { t } = useWords();
  const due: Column<WorkItem> = { head: t('worklists.column.due'), cell: ({ dueOn }) => <Due day={dueOn} /> };
  return [
    {
      head: t('cases.column.head'),
      cell: ({ caseId, name, union }) => (
        <>
          <Link to={`/cases/${caseId}`} data-testid="worklist-case">
            <b>{name ?? t('common.erased')}</b>
          </Link>
          <small>{union.name}</small>
        </>
      ),
    },
    ...(list === 'follow-up' ? [due] : []),
    {
      head: t('cases.column.lastVisit'),
      cell: ({ lastVisitedOn }) =>
        lastVisitedOn ? <Since day={lastVisitedOn} /> : <span className="chip warn">{t('cases.neverVisited')}</span>,
    },
    { head: t('worklists.column.last'), cell: ({ lastOn }) => <Since day={lastOn} /> },
    { head: t('worklists.column.open'), cell: ({ openSince }) => <Since day={openSince} /> },
    ...(list === 'follow-up' ? [] : [due]),
  ];
}

function Since({ day }: { day: string }) {
  const { t } = useWords();
  const days = daysBetween(day, today());
  return (
    <>
      <span className="num">{day}</span>
      {days > 0 && <small>{t('worklists.ago', { n: days })}</small>}
    </>
  );
}

function Due({ day }: { day?: string }) {
  const { t } = useWords();
  if (!day) return <span className="quiet">—</span>;
  const late = daysBetween(day, today());
  return (
    <>
      <span className="num">{day}</span> {late > 0 && <span className="chip bad">{t('case.followUp.overdue', { n: late })}</span>}
    </>
  );
}

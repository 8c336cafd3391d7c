import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { CaseRow } from '../../api/types';
import { daysBetween, joined, today, yuan } from '../../format';
import { Assignee } from '../../forms';
import { choice, t } from '../../i18n';
import { Asking, Chip, Each, Personal, useAskedAll, Heads } from '../../parts';
import { FACETS, WHOSE } from './Facets';
import { Highlighted } from './Highlighted';
import { nameHit, otherHits } from './highlights';

interface Props {
  page: { items?: CaseRow[]; stale?: boolean; hasMore: boolean; loadMore: () => void };
  narrow: boolean;
  /** To choose a file by, while somebody chooses. */
  box?: (file: CaseRow) => ReactNode;
  bar: ReactNode;
}

type Box = Props['box'];

export function CaseList({ page: { items, stale, hasMore, loadMore }, narrow, box, bar }: Props) {
  if (!items) return <Waiting />;
  if (items.length === 0) return <Nothing bar={bar} />;
  return (
    <div className={stale ? 'stale' : undefined}>
      {stale && <Asking />}
      {bar}
      {narrow ? <Cards rows={items} box={box} /> : <Table rows={items} box={box} />}
      {hasMore && !stale && <More onReached={loadMore} />}
    </div>
  );
}

function Nothing({ bar }: { bar: ReactNode }) {
  const filtered = Object.values(useAskedAll('q', ...FACETS, ...WHOSE)).some(Boolean);
  return (
    <div className="empty" data-testid="case-empty">
      {bar}
      <b>{t(filtered ? 'cases.empty' : 'cases.none')}</b>
      {t(filtered ? 'cases.empty.hint' : 'cases.none.hint')}
    </div>
  );
}

const HEADS = ['head', 'hardship', 'union', 'tier', 'lastVisit', 'aidTotal', 'state'] as const;

const Table = ({ rows, box }: { rows: CaseRow[]; box: Box }) => (
  <div className="scroll-x">
    <table className="ledger case-table" data-testid="case-list">
      <Heads of={[...(box ? [{ head: t('findings.choose') }] : []), ...HEADS.map((name) => ({ head: t(`cases.column.${name}`), num: name === 'aidTotal' }))]} />
      <tbody>
        <Each of={rows} keyOf={({ caseId }) => caseId} columns={HEADS.length}>
          {(row) => <Row row={row} box={box} />}
        </Each>
      </tbody>
    </table>
  </div>
);

function Row({ row, box }: { row: CaseRow; box: Box }) {
  const navigate = useNavigate();
  return (
    <tr data-testid="case-row" data-case={row.caseId} onClick={() => void navigate(`/cases/${row.caseId}`)}>
      {box && <td onClick={(event) => event.stopPropagation()}>{box(row)}</td>}
      <td>
        <Who row={row} />
      </td>
      <td>
        {choice('category', row.category)}
        <div className="quiet">{choice('cause', row.primaryCause)}</div>
      </td>
      <td>
        <Kept row={row} />
      </td>
      <td>{choice('tier', row.tier)}</td>
      <td>
        <LastVisit date={row.lastVisitedOn} />
      </td>
      <td className="num">{yuan(row.aidTotal)}</td>
      <td>
        <Chip kind="state" value={row.state} testid="case-state" />
      </td>
    </tr>
  );
}

/** By which union, and whose work it is there. */
const Kept = ({ row: { union, assignee } }: { row: CaseRow }) => (
  <>
    {union.name}
    {assignee && (
      <div className="quiet">
        <Assignee of={assignee} />
      </div>
    )}
  </>
);

const Cards = ({ rows, box }: { rows: CaseRow[]; box: Box }) => (
  <ul className="case-cards" data-testid="case-list">
    <Each of={rows} keyOf={({ caseId }) => caseId}>
      {(row) => <Card row={row} box={box} />}
    </Each>
  </ul>
);

const Card = ({ row, box }: { row: CaseRow; box: Box }) => (
  <li data-testid="case-row" data-case={row.caseId}>
    <div className="case-card-top">
      {box?.(row)}
      <Who row={row} />
      <Chip kind="state" value={row.state} testid="case-state" />
    </div>
    <div>{joined([choice('category', row.category), choice('cause', row.primaryCause)])}</div>
    <div className="quiet">{joined([row.union.name, choice('tier', row.tier)])}</div>
    <dl>
      <div>
        <dt>{t('cases.column.lastVisit')}</dt>
        <dd>
          <LastVisit date={row.lastVisitedOn} />
        </dd>
      </div>
      <div>
        <dt>{t('cases.column.aidTotal')}</dt>
        <dd className="num">{yuan(row.aidTotal)}</dd>
      </div>
    </dl>
  </li>
);

function Who({ row: { caseId, name, identityNumber, erased, highlights } }: { row: CaseRow }) {
  const named = nameHit(name, highlights);
  const shown = named ? <Highlighted marked={named} /> : name;
  return (
    <div>
      <Link to={`/cases/${caseId}`} className="case-name" onClick={(event) => event.stopPropagation()}>
        {erased ? <Personal erased /> : shown}
      </Link>
      {!erased && (
        <div className="quiet">
          <Personal value={identityNumber} />
        </div>
      )}
      {otherHits(name, highlights).map((marked) => (
        <div key={marked} className="case-hit">
          <Highlighted marked={marked} />
        </div>
      ))}
    </div>
  );
}

function LastVisit({ date }: { date?: string }) {
  if (!date) return <span className="chip warn">{t('cases.neverVisited')}</span>;
  return <span className={`num${daysBetween(date, today()) > 365 ? ' stale' : ''}`}>{date}</span>;
}

/** Asks for the next page when its row scrolls into sight, or when the button is pressed. */
function More({ onReached }: { onReached: () => void }) {
  const mark = useRef<HTMLButtonElement>(null);
  const reached = useRef(onReached);
  reached.current = onReached;
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && reached.current(), { rootMargin: '600px' });
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return (
    <button ref={mark} type="button" className="case-more linklike" onClick={onReached} data-testid="case-more">
      {t('action.more')}
    </button>
  );
}

const Waiting = () => (
  <div className="panel-body" aria-hidden="true">
    {Array.from({ length: 8 }, (_, i) => (
      <span key={i} className="skeleton" style={{ width: `${92 - ((i * 7) % 30)}%`, margin: '14px 0' }} />
    ))}
  </div>
);

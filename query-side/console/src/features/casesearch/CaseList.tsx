import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { CaseRow } from '../../api/types';
import { daysBetween, today } from '../../format/dates';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Personal } from '../../shell/Personal';
import { Highlighted } from './Highlighted';
import { nameHit, otherHits } from './highlights';
import type { CaseSearch } from './useCaseSearch';

interface Props {
  search: CaseSearch;
  narrow: boolean;
  filtered: boolean;
}

export function CaseList({ search, narrow, filtered }: Props) {
  const { t } = useWords();
  if (!search.rows) return <Waiting />;
  if (search.rows.length === 0) {
    return (
      <div className="empty" data-testid="case-empty">
        <b>{t(filtered ? 'cases.empty' : 'cases.none')}</b>
        {t(filtered ? 'cases.empty.hint' : 'cases.none.hint')}
      </div>
    );
  }
  return (
    <>
      {narrow ? <Cards rows={search.rows} /> : <Table rows={search.rows} />}
      {search.hasMore && <More onReached={search.loadMore} />}
    </>
  );
}

function Table({ rows }: { rows: CaseRow[] }) {
  const { t, choice } = useWords();
  const navigate = useNavigate();
  return (
    <div className="scroll-x">
      <table className="ledger case-table" data-testid="case-list">
        <thead>
          <tr>
            <th scope="col">{t('cases.column.head')}</th>
            <th scope="col">{t('cases.column.hardship')}</th>
            <th scope="col">{t('cases.column.union')}</th>
            <th scope="col">{t('cases.column.tier')}</th>
            <th scope="col">{t('cases.column.lastVisit')}</th>
            <th scope="col" className="num">
              {t('cases.column.aidTotal')}
            </th>
            <th scope="col">{t('cases.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.caseId} data-testid="case-row" data-case={row.caseId} onClick={() => void navigate(`/cases/${row.caseId}`)}>
              <td>
                <Who row={row} />
              </td>
              <td>
                {choice('category', row.category)}
                <div className="quiet">{choice('cause', row.primaryCause)}</div>
              </td>
              <td>{row.union.name}</td>
              <td>{choice('tier', row.tier)}</td>
              <td>
                <LastVisit date={row.lastVisitedOn} />
              </td>
              <td className="num">{yuan(row.aidTotal)}</td>
              <td>
                <StateChip state={row.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ rows }: { rows: CaseRow[] }) {
  const { t, choice } = useWords();
  return (
    <ul className="case-cards" data-testid="case-list">
      {rows.map((row) => (
        <li key={row.caseId} data-testid="case-row" data-case={row.caseId}>
          <div className="case-card-top">
            <Who row={row} />
            <StateChip state={row.state} />
          </div>
          <div>
            {choice('category', row.category)} · {choice('cause', row.primaryCause)}
          </div>
          <div className="quiet">
            {row.union.name} · {choice('tier', row.tier)}
          </div>
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
      ))}
    </ul>
  );
}

function Who({ row }: { row: CaseRow }) {
  const named = nameHit(row.name, row.highlights);
  return (
    <div>
      <Link to={`/cases/${row.caseId}`} className="case-name" onClick={(event) => event.stopPropagation()}>
        {row.erased ? <Personal erased /> : named ? <Highlighted marked={named} /> : row.name}
      </Link>
      {!row.erased && (
        <div className="quiet">
          <Personal value={row.identityNumber} />
        </div>
      )}
      {otherHits(row.name, row.highlights).map((marked) => (
        <div key={marked} className="case-hit">
          <Highlighted marked={marked} />
        </div>
      ))}
    </div>
  );
}

function LastVisit({ date }: { date?: string | null }) {
  const { t } = useWords();
  if (!date) return <span className="chip warn">{t('cases.neverVisited')}</span>;
  const long = daysBetween(date, today()) > 365;
  return <span className={`num${long ? ' stale' : ''}`}>{date}</span>;
}

export function StateChip({ state }: { state: string }) {
  const { choice } = useWords();
  return (
    <span className={`chip ${state === 'OPEN' ? 'good' : ''}`} data-testid="case-state" data-state={state}>
      {choice('state', state)}
    </span>
  );
}

/** Asks for the next page when its row scrolls into sight, or when the button is pressed. */
function More({ onReached }: { onReached: () => void }) {
  const { t } = useWords();
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

function Waiting() {
  return (
    <div className="panel-body" aria-hidden="true">
      {Array.from({ length: 8 }, (_, i) => (
        <span key={i} className="skeleton" style={{ width: `${92 - ((i * 7) % 30)}%`, margin: '14px 0' }} />
      ))}
    </div>
  );
}

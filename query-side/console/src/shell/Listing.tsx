import type { ReactNode } from 'react';
import { ProblemNotice } from '../forms/ProblemNotice';
import { useWords } from '../i18n';
import { Boundary } from './Boundary';
import './listing.css';

export interface Column<T> {
  head: string;
  cell: (row: T) => ReactNode;
  num?: boolean;
  /** Spans the whole card on a phone. */
  wide?: boolean;
}

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[] | undefined;
  keyOf: (row: T) => string | number;
  error?: unknown;
  onRetry?: () => void;
  empty: string;
  hasMore?: boolean;
  onMore?: () => void;
  busy?: boolean;
  testid: string;
  mark?: (row: T) => string | undefined;
}

/** A table on a desk, cards in the hand; the words of the columns stay with their values in both. */
export function Listing<T>({ caption, columns, rows, keyOf, error, onRetry, empty, hasMore, onMore, busy, testid, mark }: Props<T>) {
  const { t } = useWords();
  if (error && !rows)
    return (
      <div className="panel-body">
        <ProblemNotice problem={error} onRetry={onRetry} />
      </div>
    );
  if (!rows)
    return (
      <p className="empty" role="status">
        {t('common.loading')}
      </p>
    );
  if (rows.length === 0)
    return (
      <p className="empty" data-testid={`${testid}-empty`}>
        {empty}
      </p>
    );
  return (
    <div aria-busy={busy}>
      <div className="scroll-x">
        <table className="ledger listing" data-testid={testid}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ head, num }, i) => (
                <th key={i} scope="col" className={num ? 'num' : ''}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Boundary key={keyOf(row)} resetKey={row} fallback={<Broken columns={columns.length} />}>
                <Row row={row} columns={columns} className={mark?.(row)} testid={testid} />
              </Boundary>
            ))}
          </tbody>
        </table>
      </div>
      {hasMore && (
        <button type="button" className="listing-more linklike" onClick={onMore} data-testid={`${testid}-more`}>
          {t('action.more')}
        </button>
      )}
    </div>
  );
}

function Row<T>({ row, columns, className, testid }: { row: T; columns: Column<T>[]; className?: string; testid: string }) {
  return (
    <tr className={className} data-testid={`${testid}-row`}>
      {columns.map(({ head, cell, num, wide }, i) => (
        <td key={i} data-head={head} className={`${num ? 'num' : ''}${wide ? ' wide' : ''}`}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** One bad row never takes the others away. */
function Broken({ columns }: { columns: number }) {
  const { t } = useWords();
  return (
    <tr>
      <td colSpan={columns} className="wide" role="alert" data-testid="broken">
        {t('common.brokenRow')}
      </td>
    </tr>
  );
}

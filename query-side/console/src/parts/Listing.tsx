import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { Heads } from './Heads';
import { Boundary } from './Boundary';
import { Loading, ProblemNotice } from './ProblemNotice';
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
  page: { items?: T[]; error?: unknown; isFetching?: boolean; hasMore?: boolean; loadMore?: () => void; refetch?: () => void };
  keyOf: (row: T) => string | number;
  empty: ReactNode;
  testid: string;
  mark?: (row: T) => string | undefined;
}

/** A table on a desk, cards in the hand; the words of the columns stay with their values in both. */
export function Listing<T>({ caption, columns, page, keyOf, empty, testid, mark }: Props<T>) {
  const { t } = useWords();
  const { items, error, isFetching, hasMore, loadMore, refetch } = page;
  if (error && !items) return <Refused problem={error} onRetry={refetch} />;
  if (!items) return <Loading />;
  if (items.length === 0) return <div className="empty" data-testid={`${testid}-empty`} children={empty} />;
  return (
    <div aria-busy={isFetching}>
      <div className="scroll-x">
        <table className="ledger listing" data-testid={testid}>
          <caption className="visually-hidden">{caption}</caption>
          <Heads of={columns} />
          <tbody>
            {items.map((row) => (
              <Boundary key={keyOf(row)} resetKey={row} fallback={<BrokenRow columns={columns.length} />}>
                <Row row={row} name={keyOf(row)} columns={columns} className={mark?.(row)} testid={testid} />
              </Boundary>
            ))}
          </tbody>
        </table>
      </div>
      {hasMore && <More onMore={loadMore} said={t('action.more')} testid={`${testid}-more`} />}
    </div>
  );
}

const Refused = ({ problem, onRetry }: { problem: unknown; onRetry?: () => void }) => (
  <div className="panel-body">
    <ProblemNotice problem={problem} onRetry={onRetry} />
  </div>
);

const classOf = <T,>({ num, wide }: Column<T>) => `${num ? 'num' : ''}${wide ? ' wide' : ''}`;

interface RowProps<T> {
  row: T;
  name: string | number;
  columns: Column<T>[];
  className?: string;
  testid: string;
}

function Row<T>({ row, name, columns, className, testid }: RowProps<T>) {
  return (
    <tr className={className} data-row={name} data-testid={`${testid}-row`}>
      {columns.map((column, i) => (
        <td key={i} data-head={column.head} className={classOf(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** One bad row never takes the others away. */
export const BrokenRow = ({ columns }: { columns: number }) => (
  <tr>
    <td colSpan={columns} className="wide" role="alert" data-testid="broken">
      {useWords().t('common.brokenRow')}
    </td>
  </tr>
);

export function More({ onMore, said, testid }: { onMore?: () => void; said: string; testid?: string }) {
  return (
    <button type="button" className="listing-more linklike" onClick={onMore} data-testid={testid}>
      {said}
    </button>
  );
}

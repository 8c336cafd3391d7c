import type { ReactNode } from 'react';
import { t } from '../i18n';
import { Heads } from './Heads';
import { Each } from './Each';
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
  page: { items?: T[]; error?: unknown; isFetching?: boolean; stale?: boolean; hasMore?: boolean; loadMore?: () => void; refetch?: () => void };
  keyOf: (row: T) => string | number;
  empty: ReactNode;
  testid: string;
  mark?: (row: T) => string | undefined;
}

/** A table on a desk, cards in the hand; the words of the columns stay with their values in both. */
export function Listing<T>({ caption, columns, page, keyOf, empty, testid, mark }: Props<T>) {
  const { items, error, isFetching, stale, hasMore, loadMore, refetch } = page;
  if (error && !items) return <Refused problem={error} onRetry={refetch} />;
  if (!items) return <Loading />;
  if (items.length === 0) return <div className="empty" data-testid={`${testid}-empty`} children={empty} />;
  return (
    <div aria-busy={isFetching} className={stale ? 'stale' : undefined}>
      {stale && <Asking />}
      <div className="scroll-x">
        <table className="ledger listing" data-testid={testid}>
          <caption className="visually-hidden">{caption}</caption>
          <Heads of={columns} />
          <tbody>
            <Each of={items} keyOf={keyOf} columns={columns.length}>
              {(row) => <Row row={row} name={keyOf(row)} columns={columns} className={mark?.(row)} testid={testid} />}
            </Each>
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

const Row = <T,>({ row, name, columns, className, testid }: RowProps<T>) => (
  <tr className={className} data-row={name} data-testid={`${testid}-row`}>
    {columns.map((column, i) => (
      <td key={i} data-head={column.head} className={classOf(column)}>
        {column.cell(row)}
      </td>
    ))}
  </tr>
);

/** While a new question is on its way, what is still shown is the answer to the one before. */
export const Asking = () => (
  <p className="asking" role="status" data-testid="asking">
    {t('common.asking')}
  </p>
);

export const More = ({ onMore, said, testid }: { onMore?: () => void; said: string; testid?: string }) => (
  <button type="button" className="listing-more linklike" onClick={onMore} data-testid={testid}>
    {said}
  </button>
);

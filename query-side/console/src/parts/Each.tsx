import type { ReactNode } from 'react';
import { t } from '../i18n';
import { Boundary } from './Boundary';

interface Props<T> {
  of: readonly T[];
  keyOf: (row: T) => string | number;
  /** How many columns a row has, where the rows are of a table; otherwise they are of a list. */
  columns?: number;
  children: (row: T, i: number) => ReactNode;
}

/** Row by row, each for itself: one that cannot be shown says so in its place and takes no other away. */
export const Each = <T,>({ of: rows, keyOf, columns, children }: Props<T>) =>
  rows.map((row, i) => (
    <Boundary key={safely(keyOf, row) ?? `#${i}`} resetKey={row} fallback={columns ? <BrokenRow columns={columns} /> : <BrokenItem />}>
      <One show={() => children(row, i)} />
    </Boundary>
  ));

const One = ({ show }: { show: () => ReactNode }) => show();

function safely<T>(keyOf: (row: T) => string | number, row: T): string | number | undefined {
  try {
    return keyOf(row);
  } catch {
    return undefined;
  }
}

export const BrokenRow = ({ columns }: { columns: number }) => (
  <tr>
    <td colSpan={columns} className="wide" role="alert" data-testid="broken">
      {t('common.brokenRow')}
    </td>
  </tr>
);

const BrokenItem = () => (
  <li role="alert" className="quiet" data-testid="broken">
    {t('common.brokenRow')}
  </li>
);

import type { ReactNode } from 'react';
import { t } from '../i18n';
import { inWords, Noticed } from '../parts';
import type { Verdict, Verdicts } from './useEach';
import './each.css';

interface Props<R> {
  rows: R[];
  idOf: (row: R) => string;
  verdicts: Verdicts;
  children: (row: R) => ReactNode;
}

/** What became of each of many. */
export const EachTold = <R,>({ rows, idOf, verdicts, children }: Props<R>) => (
  <Noticed of={verdicts}>
    <ul className="bulk-told" data-testid="bulk-told">
      {rows.map((row) => (
        <li key={idOf(row)} data-testid="bulk-verdict">
          <span>{children(row)}</span>
          <span className={`chip ${verdicts.get(idOf(row))?.done ? 'good' : 'bad'}`}>{saidOf(verdicts.get(idOf(row)))}</span>
        </li>
      ))}
    </ul>
  </Noticed>
);

function saidOf(verdict: Verdict | undefined): string {
  if (!verdict) return t('findings.bulk.waits');
  if (verdict.done) return t('findings.bulk.done');
  const { title, lines } = inWords(verdict.problem);
  return lines[0] ?? title;
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readImportRows } from '../../api/imports';
import type { ImportJob, ImportRow, Verdict } from '../../api/types';
import { count } from '../../format/money';
import { useWords } from '../../i18n';

const VERDICTS: Verdict[] = ['accepted', 'rejected', 'duplicate', 'withheld'];
const TONE: Record<Verdict, string> = { accepted: 'good', rejected: 'bad', duplicate: 'warn', withheld: '' };

/** Every row's verdict; opens on the rejected ones where there are any, for those need hands. */
export function ImportRows({ importId, job }: { importId: string; job: ImportJob }) {
  const { t, choice } = useWords();
  const [asked, setAsked] = useState<Verdict | 'all'>();
  const verdict = asked ?? (job.rejected > 0 && job.state !== 'RUNNING' ? 'rejected' : 'all');
  const query = useInfiniteQuery({
    queryKey: ['import-rows', importId, verdict],
    queryFn: ({ pageParam, signal }) => readImportRows(importId, verdict === 'all' ? undefined : verdict, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ data }) => data.cursor ?? undefined,
    enabled: job.state !== 'RUNNING',
  });
  const rows = query.data?.pages.flatMap(({ data }) => data.items) ?? [];
  return (
    <>
      <div className="verdicts" role="group" aria-label={t('imports.rows')}>
        <Filter label={t('common.all')} n={job.done} chosen={verdict === 'all'} onChoose={() => setAsked('all')} testid="verdict-all" />
        {verdictsOf(job).map((value) => (
          <Filter
            key={value}
            label={choice('verdict', value)}
            n={job[value]}
            tone={TONE[value]}
            chosen={verdict === value}
            onChoose={() => setAsked(value)}
            testid={`verdict-${value}`}
          />
        ))}
      </div>
      {query.data && rows.length === 0 && <p className="empty">{t('imports.rows.empty')}</p>}
      {rows.length > 0 && <Rows rows={rows} />}
      {query.hasNextPage && (
        <button type="button" className="case-more linklike" onClick={() => void query.fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}

/** Only rows that stand or fall together can be withheld. */
const verdictsOf = (job: ImportJob) => VERDICTS.filter((value) => value !== 'withheld' || job.kind === 'roster' || job.withheld > 0);

interface FilterProps {
  label: string;
  n: number;
  tone?: string;
  chosen: boolean;
  onChoose: () => void;
  testid: string;
}

function Filter({ label, n, tone = '', chosen, onChoose, testid }: FilterProps) {
  return (
    <button type="button" className={`verdict ${tone}`} aria-pressed={chosen} onClick={onChoose} data-testid={testid}>
      <b className="num" data-testid={`${testid}-count`}>
        {count(n)}
      </b>
      <span>{label}</span>
    </button>
  );
}

function Rows({ rows }: { rows: ImportRow[] }) {
  const { t, choice } = useWords();
  return (
    <div className="scroll-x">
      <table className="ledger" data-testid="import-rows">
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('imports.column.row')}
            </th>
            <th scope="col">{t('imports.column.verdict')}</th>
            <th scope="col">{t('imports.column.words')}</th>
            <th scope="col">{t('imports.column.code')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} data-testid="import-row" data-verdict={row.verdict}>
              <td className="num">{row.row}</td>
              <td>
                <span className={`chip ${TONE[row.verdict]}`}>{choice('verdict', row.verdict)}</span>
              </td>
              <td>
                {row.verdict === 'withheld' ? (
                  <span className="quiet">{t('imports.withheld')}</span>
                ) : (
                  [row.field, row.detail].filter(Boolean).join('：')
                )}
              </td>
              <td className="mono quiet">{row.code}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

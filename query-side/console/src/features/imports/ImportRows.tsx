import { useState } from 'react';
import type { ImportJob, ImportRow, Verdict } from '../../api/types';
import { count, joined } from '../../format';
import { useWords } from '../../i18n';
import { Chip, More, toneOf, usePages, Heads } from '../../parts';

const VERDICTS: Verdict[] = ['accepted', 'rejected', 'duplicate', 'withheld'];

/** Every row's verdict; opens on the rejected ones where there are any, for those need hands. */
export function ImportRows({ job }: { job: ImportJob }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Verdict | 'all'>();
  const over = job.state !== 'RUNNING';
  const chosen = asked ?? (job.rejected > 0 && over ? 'rejected' : 'all');
  const asking = { path: { importId: job.importId }, query: { verdict: chosen === 'all' ? undefined : chosen, limit: 100 } };
  const { items = [], first, hasMore, loadMore } = usePages('/api/imports/{importId}/rows', asking, { enabled: over });
  return (
    <>
      <Verdicts job={job} chosen={chosen} onChoose={setAsked} />
      {first && items.length === 0 && <p className="empty">{t('imports.rows.empty')}</p>}
      {items.length > 0 && <Rows rows={items} />}
      {hasMore && <More onMore={loadMore} said={t('action.more')} />}
    </>
  );
}

/** Only rows that stand or fall together can be withheld. */
const verdictsOf = ({ kind, withheld }: ImportJob) => VERDICTS.filter((value) => value !== 'withheld' || kind === 'roster' || withheld > 0);

function Verdicts({ job, chosen, onChoose }: { job: ImportJob; chosen: Verdict | 'all'; onChoose: (verdict: Verdict | 'all') => void }) {
  const { t, choice } = useWords();
  const all = [{ value: 'all' as const, n: job.done, label: t('common.all') }];
  const each = verdictsOf(job).map((value) => ({ value, n: job[value], label: choice('verdict', value) }));
  return (
    <div className="verdicts" role="group" aria-label={t('imports.rows')}>
      {[...all, ...each].map(({ value, n, label }) => {
        const of = { className: `verdict ${toneOf('verdict', value)}`, 'aria-pressed': chosen === value, 'data-testid': `verdict-${value}` };
        return (
          <button key={value} type="button" onClick={() => onChoose(value)} {...of}>
            <b className="num" data-testid={`verdict-${value}-count`} children={count(n)} />
            <span>{label}</span>
          </button>
        );
      })}
    </div>
  );
}

const HEADS = ['row', 'verdict', 'words', 'code'] as const;

function Rows({ rows }: { rows: ImportRow[] }) {
  const { t } = useWords();
  return (
    <div className="scroll-x">
      <table className="ledger" data-testid="import-rows">
        <Heads of={HEADS.map((name) => ({ head: t(`imports.column.${name}`), num: name === 'row' }))} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.row} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { row, verdict, field, detail, code } }: { row: ImportRow }) {
  const { t } = useWords();
  return (
    <tr data-testid="import-row" data-verdict={verdict}>
      <td className="num">{row}</td>
      <td>
        <Chip kind="verdict" value={verdict} />
      </td>
      <td>{verdict === 'withheld' ? <span className="quiet">{t('imports.withheld')}</span> : joined([field, detail], '：')}</td>
      <td className="mono quiet">{code}</td>
    </tr>
  );
}

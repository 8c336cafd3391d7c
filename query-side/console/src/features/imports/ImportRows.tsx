import { Link } from 'react-router';
import type { ImportJob, ImportRow, Verdict } from '../../api/types';
import { count, joined } from '../../format';
import { choice, t, wordIfAny } from '../../i18n';
import { Chip, Listing, Quiet, toneOf, useAsked, usePages, useStaff, type Column } from '../../parts';

const VERDICTS: Verdict[] = ['accepted', 'rejected', 'duplicate', 'withheld'];
const CHOICES = [...VERDICTS, 'all'] as const;

/** Every row's verdict; opens on the rejected ones where there are any, for those need hands. */
export function ImportRows({ job }: { job: ImportJob }) {
  const [asked, change] = useAsked();
  const over = job.state !== 'RUNNING';
  const known = CHOICES.find((choice) => choice === asked('verdict'));
  const chosen = known ?? (job.rejected > 0 && over ? 'rejected' : 'all');
  const asking = { path: { importId: job.importId }, query: { verdict: chosen === 'all' ? undefined : chosen, limit: 100 } };
  const page = usePages('/api/imports/{importId}/rows', asking, { enabled: over });
  const of = { caption: t('imports.rows'), columns: columns(), page, empty: t('imports.rows.empty'), testid: 'import-rows' };
  return (
    <>
      <Verdicts job={job} chosen={chosen} onChoose={(verdict) => change({ verdict }, { replace: true })} />
      {over && <Listing {...of} keyOf={({ row, sheet }) => `${sheet ?? ''} ${row}`} />}
    </>
  );
}

/** Only rows that stand or fall together can be withheld. */
const verdictsOf = ({ kind, withheld }: ImportJob) => VERDICTS.filter((value) => value !== 'withheld' || kind === 'roster' || withheld > 0);

function Verdicts({ job, chosen, onChoose }: { job: ImportJob; chosen: Verdict | 'all'; onChoose: (verdict: Verdict | 'all') => void }) {
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

/** Who took a row back before, and the import with which that was done. */
function By({ of: { by, importId } }: { of: NonNullable<ImportRow['takenBack']> }) {
  const staff = useStaff();
  return (
    <small>
      {staff(by)} {importId && <Link to={`/imports/${importId}`}>{t('imports.reversed.by')}</Link>}
    </small>
  );
}

const columns = (): Column<ImportRow>[] => [
  { head: t('imports.column.row'), num: true, cell: ({ row, sheet }) => (sheet ? t('imports.sheetRow', { sheet, row }) : row) },
  { head: t('imports.column.verdict'), cell: ({ verdict }) => <Chip kind="verdict" value={verdict} /> },
  {
    head: t('imports.column.words'),
    wide: true,
    cell: ({ verdict, field, detail, takenBack }) => (
      <>
        {verdict === 'withheld' ? <Quiet>{t('imports.withheld')}</Quiet> : joined([field, detail], '：')} {takenBack && <By of={takenBack} />}
      </>
    ),
  },
  { head: t('imports.column.code'), cell: ({ code }) => <Quiet>{(code && wordIfAny(`check.${code}`)) ?? ''}</Quiet> },
];

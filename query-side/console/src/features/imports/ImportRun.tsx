import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { Link } from 'react-router';
import { act, at } from '../../api/http';
import type { ImportJob } from '../../api/types';
import { count, joined } from '../../format';
import { choice, list, t } from '../../i18n';
import { Chip, Loaded } from '../../parts';
import { ImportRows } from './ImportRows';
import { PastSums, ReleaseImport } from './ReleaseImport';
import { TakeBackImport } from './TakeBackImport';
import { useImportJob } from './useImportJob';

/** One import under way or done: how far, with which verdicts, row by row. */
export const ImportRun = ({ importId }: { importId: string }) => <Loaded read={useImportJob(importId)}>{(job) => <Run job={job} />}</Loaded>;

function Run({ job }: { job: ImportJob }) {
  const { kind, mode, state, failure } = job;
  return (
    <section className="panel imports-run" aria-labelledby="run-title" data-testid="import-run" data-state={state}>
      <div className="panel-head">
        <h2 id="run-title">{joined([choice('kind', kind), choice('mode', mode), job.reverses && t('imports.takeback.title')])}</h2>
        <TakeBackImport job={job} />
        <Steer job={job} />
        <Chip kind="importState" value={state} testid="import-state" />
      </div>
      <div className="panel-body">
        <Bar job={job} />
        <HowFar job={job} />
        {failure && <Alert type="error" showIcon title={choice('importFailure', failure)} data-testid="import-failure" />}
        <Reversed job={job} />
        <NotRead job={job} />
        <ReleaseImport job={job} />
        <PastSums sums={job.sums} />
      </div>
      <ImportRows job={job} />
    </section>
  );
}

/** What of it was taken back since, and by which import. */
function Reversed({ job: { reversal } }: { job: ImportJob }) {
  if (!reversal) return null;
  const words = t('imports.reversed', { rows: count(reversal.rows), left: count(reversal.left) });
  const by = <Link to={`/imports/${reversal.importId}`}>{t('imports.reversed.by')}</Link>;
  return <Alert type="info" showIcon title={words} action={by} data-testid="import-reversed" />;
}

/** What of the file is not read, or not as it shows. */
function NotRead({ job }: { job: ImportJob }) {
  const { unknownColumns = [], unreadSheets = [], hiddenColumns = [], hiddenRows = 0, leftOut = 0 } = job;
  const said = [
    { id: 'unread-sheets', n: unreadSheets.length, words: t('imports.unreadSheets', { sheets: list(unreadSheets) }) },
    { id: 'unknown-columns', n: unknownColumns.length, words: t('imports.unknownColumns', { columns: list(unknownColumns) }) },
    { id: 'hidden-columns', n: hiddenColumns.length, words: t('imports.hiddenColumns', { columns: list(hiddenColumns) }) },
    { id: 'hidden-rows', n: hiddenRows, words: t('imports.hiddenRows', { rows: count(hiddenRows) }) },
    { id: 'left-out', n: leftOut, words: t('imports.leftOut', { rows: count(leftOut) }) },
  ];
  return said.filter(({ n }) => n > 0).map(({ id, words }) => <Alert key={id} type="warning" showIcon title={words} data-testid={`import-${id}`} />);
}

function Bar({ job }: { job: ImportJob }) {
  const running = job.state === 'RUNNING';
  const ended = job.state === 'DONE' && !notTaken(job) ? 'success' : 'exception';
  const of = { percent: percent(job), status: running ? ('active' as const) : ended, strokeColor: running ? '#b4441a' : undefined } as const;
  return <Progress {...of} showInfo={false} aria-label={t('imports.progress')} data-testid="import-progress" />;
}

function HowFar({ job }: { job: ImportJob }) {
  const { rows, done, rosterId } = job;
  const far = rows ? t('imports.progress.rows', { done: count(done), rows: count(rows) }) : t('imports.progress.reading');
  return (
    <p className="num imports-progress" role="status">
      {joined([far, job.state === 'RUNNING' ? choice('importState', job.state) : t(stateWord(job))])}
      {rosterId && (
        <>
          {' · '}
          <Link to={`/rosters/${rosterId}`} data-testid="import-roster">
            {t('imports.toRoster')}
          </Link>
        </>
      )}
    </p>
  );
}

/** Stops an import under way, or lets one that stands still go on. */
function Steer({ job: { importId, state } }: { job: ImportJob }) {
  const queries = useQueryClient();
  const stops = state === 'RUNNING';
  const address = stops ? at('/api/imports/{importId}/stop', { importId }) : at('/api/imports/{importId}/resumption', { importId });
  const steer = useMutation({
    mutationFn: () => act(address, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ['/api/imports/{importId}', importId] }),
  });
  if (['DONE', 'TAKEN_BACK', 'WAITING', 'REFUSED'].includes(state)) return null;
  const of = { type: stops ? 'default' : 'primary', loading: steer.isPending, 'data-testid': `import-${stops ? 'stop' : 'resumption'}` } as const;
  return (
    <Button size="small" onClick={() => steer.mutate()} {...of}>
      {t(stops ? 'imports.stop' : 'imports.resume')}
    </Button>
  );
}

function percent({ state, rows, done }: ImportJob): number {
  if (state === 'DONE' || state === 'TAKEN_BACK') return 100;
  return rows ? Math.floor((done / rows) * 100) : 0;
}

/** A roster is taken whole: one wrong row, and nothing of it was. */
const notTaken = ({ kind, mode, rejected }: ImportJob) => kind === 'roster' && mode === 'apply' && rejected > 0;

function stateWord(job: ImportJob) {
  switch (job.state) {
    case 'DONE':
      if (notTaken(job)) return 'imports.state.notTaken';
      return job.mode === 'rehearse' ? 'imports.state.rehearsed' : 'imports.state.applied';
    case 'TAKEN_BACK':
      return 'imports.state.takenBack';
    case 'WAITING':
      return 'imports.state.waiting';
    case 'REFUSED':
      return 'imports.state.refused';
    case 'STOPPED':
      return 'imports.state.stopped';
    default:
      return 'imports.state.failed';
  }
}

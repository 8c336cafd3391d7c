import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Alert, Button, Progress } from 'antd';
import { steerImport } from '../../api/imports';
import type { ImportJob } from '../../api/types';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { ImportRows } from './ImportRows';
import { useImportJob } from './useImportJob';

/** One import under way or done: how far, with which verdicts, row by row. */
export function ImportRun({ importId }: { importId: string }) {
  const { t, choice } = useWords();
  const { job, error, refetch } = useImportJob(importId);
  if (error && !job) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!job)
    return (
      <p className="empty" role="status">
        {t('common.loading')}
      </p>
    );
  const unknown = job.unknownColumns ?? [];
  return (
    <section className="panel imports-run" aria-labelledby="run-title" data-testid="import-run" data-state={job.state}>
      <div className="panel-head">
        <h2 id="run-title">{[choice('kind', job.kind), choice('mode', job.mode)].join(' · ')}</h2>
        <Steer job={job} />
        <span className={`chip ${TONE[job.state]}`} data-testid="import-state">
          {choice('importState', job.state)}
        </span>
      </div>
      <div className="panel-body">
        <Progress
          percent={percent(job)}
          status={job.state === 'RUNNING' ? 'active' : job.state === 'DONE' && !notTaken(job) ? 'success' : 'exception'}
          showInfo={false}
          strokeColor={job.state === 'RUNNING' ? '#b4441a' : undefined}
          aria-label={t('imports.progress')}
          data-testid="import-progress"
        />
        <p className="num imports-progress" role="status">
          {job.rows ? t('imports.progress.rows', { done: count(job.done), rows: count(job.rows) }) : t('imports.progress.reading')}
          {' · '}
          {t(stateWord(job))}
          {job.rosterId && (
            <>
              {' '}
              ·{' '}
              <Link to={`/rosters/${job.rosterId}`} data-testid="import-roster">
                {t('imports.toRoster')}
              </Link>
            </>
          )}
        </p>
        {unknown.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('imports.unknownColumns', { columns: unknown.join('、') })}
            data-testid="import-unknown-columns"
          />
        )}
      </div>
      <ImportRows importId={importId} job={job} />
    </section>
  );
}

/** Stops an import under way, or lets one that stands still go on. */
function Steer({ job }: { job: ImportJob }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const steer = useMutation({
    mutationFn: (step: 'stop' | 'resumption') => steerImport(job.importId, step),
    onSettled: () => queries.invalidateQueries({ queryKey: ['import', job.importId] }),
  });
  if (job.state === 'DONE') return null;
  const step = job.state === 'RUNNING' ? 'stop' : 'resumption';
  return (
    <Button
      size="small"
      type={step === 'stop' ? 'default' : 'primary'}
      loading={steer.isPending}
      onClick={() => steer.mutate(step)}
      data-testid={`import-${step}`}>
      {t(step === 'stop' ? 'imports.stop' : 'imports.resume')}
    </Button>
  );
}

const TONE: Record<ImportJob['state'], string> = { RUNNING: 'hot', DONE: 'good', STOPPED: 'warn', FAILED: 'bad' };

function percent(job: ImportJob): number {
  if (job.state === 'DONE') return 100;
  return job.rows ? Math.floor((job.done / job.rows) * 100) : 0;
}

/** A roster is taken whole: one wrong row, and nothing of it was. */
const notTaken = (job: ImportJob) => job.kind === 'roster' && job.mode === 'apply' && job.rejected > 0;

function stateWord(job: ImportJob) {
  switch (job.state) {
    case 'DONE':
      if (notTaken(job)) return 'imports.state.notTaken';
      return job.mode === 'rehearse' ? 'imports.state.rehearsed' : 'imports.state.applied';
    case 'STOPPED':
      return 'imports.state.stopped';
    case 'FAILED':
      return 'imports.state.failed';
    default:
      return 'importState.RUNNING';
  }
}

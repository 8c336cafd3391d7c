import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { CaseFile, Me, Visit } from '../../api/types';
import { daysBetween, today } from '../../format/dates';
import { useWords } from '../../i18n';
import { caseActs } from '../casedetails/acts';

const CompleteFollowUp = lazy(() => import('./CompleteFollowUp'));

/** Return visits promised and not yet made, the most urgent first. */
export function FollowUps({ file, ifMatch, me }: { file: CaseFile; ifMatch?: string; me: Me | undefined }) {
  const { t } = useWords();
  const [done, setDone] = useState<Visit>();
  const promised = dueVisits(file);
  if (promised.length === 0 && !done) return null;
  const mayComplete = caseActs(me, file).includes('visit');
  return (
    <section className="panel" aria-labelledby="follow-ups-title">
      <div className="panel-head">
        <h2 id="follow-ups-title">{t('case.followUps')}</h2>
      </div>
      <ul className="follow-ups" data-testid="follow-ups">
        {promised.map((visit) => (
          <li key={visit.visitId}>
            <span>{t('case.followUp.by', { date: visit.followUpBy ?? '' })}</span>
            <Urgency date={visit.followUpBy ?? ''} />
            {mayComplete && (
              <Button size="small" onClick={() => setDone(visit)} data-testid="act-follow-up">
                {t('act.followUp')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Suspense>{done && <CompleteFollowUp file={file} visit={done} ifMatch={ifMatch} onClose={() => setDone(undefined)} />}</Suspense>
    </section>
  );
}

function Urgency({ date }: { date: string }) {
  const { t } = useWords();
  const left = daysBetween(today(), date);
  return (
    <span className={`chip ${left < 0 ? 'bad' : left < 8 ? 'warn' : ''}`}>
      {left < 0 ? t('case.followUp.overdue', { n: -left }) : left === 0 ? t('case.followUp.today') : t('case.followUp.due', { n: left })}
    </span>
  );
}

function dueVisits(file: CaseFile): Visit[] {
  if (file.state === 'CLOSED') return [];
  return (file.visits ?? [])
    .filter(({ followUpBy, followUpDoneOn }) => followUpBy && !followUpDoneOn)
    .sort((a, b) => (a.followUpBy ?? '').localeCompare(b.followUpBy ?? ''));
}

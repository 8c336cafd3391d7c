import { useState } from 'react';
import type { CaseFile, Me, Visit } from '../../api/types';
import { daysBetween, today } from '../../format';
import { formOf } from '../../forms';
import { caseActs, Do, Panel } from '../../parts';
import { t } from '../../i18n';

/** Return visits promised and not yet made, the most urgent first. */
export function FollowUps({ file, ifMatch, me }: { file: CaseFile; ifMatch?: string; me: Me | undefined }) {
  const [done, setDone] = useState<Visit>();
  const promised = dueVisits(file);
  if (promised.length === 0 && !done) return null;
  const mayComplete = caseActs(me, file).includes('visit');
  return (
    <Panel title={t('case.followUps')}>
      <ul className="follow-ups" data-testid="follow-ups">
        {promised.map((visit) => (
          <li key={visit.visitId}>
            <span>{t('case.followUp.by', { date: visit.followUpBy ?? '' })}</span>
            <Urgency date={visit.followUpBy ?? ''} />
            {mayComplete && <Do word="act.followUp" onDo={() => setDone(visit)} testid="act-follow-up" />}
          </li>
        ))}
      </ul>
      {done && <CompleteFollowUp of={{ caseId: file.caseId, visitId: done.visitId }} ifMatch={ifMatch} onClose={() => setDone(undefined)} />}
    </Panel>
  );
}

const F = formOf('/api/cases/{caseId}/visits/{visitId}/follow-up');

const CompleteFollowUp = (props: { of: { caseId: string; visitId: string }; ifMatch?: string; onClose: () => void }) => (
  <F.Act {...props} word="followUp" testid="follow-up">
    <F.Day name="occurredOn" label="followUp.date" required testid="follow-up-date" />
    <F.Area name="note" label="followUp.note" rows={4} testid="follow-up-note" />
  </F.Act>
);

function Urgency({ date }: { date: string }) {
  const left = daysBetween(today(), date);
  const said = left < 0 ? 'overdue' : left === 0 ? 'today' : 'due';
  return <span className={`chip ${left < 0 ? 'bad' : left < 8 ? 'warn' : ''}`}>{t(`case.followUp.${said}`, { n: Math.abs(left) })}</span>;
}

function dueVisits({ state, visits = [] }: CaseFile): Visit[] {
  if (state !== 'OPEN') return [];
  return visits
    .filter(({ followUpBy, followUpDoneOn }) => followUpBy && !followUpDoneOn)
    .sort((a, b) => (a.followUpBy ?? '').localeCompare(b.followUpBy ?? ''));
}

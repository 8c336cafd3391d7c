import type { ReactNode } from 'react';
import type { Application, StepTaken } from '../../api/types';
import { daysBetween, joined, today } from '../../format';
import { choice, list, t } from '../../i18n';
import { valuesOf } from '../../i18n/words/lists';
import { Chip, useStaff } from '../../parts';
import './applications.css';

/** What an application has passed, what is next and what comes then: who, when, and how long it waits. */
export function StepLine({ application }: { application: Application }) {
  const { steps = [], next, ending } = application;
  return (
    <ol className="step-line" data-testid="application-steps">
      <li className="done">
        <Made application={application} />
      </li>
      {valuesOf('applicationStep').map((name) => {
        const taken = steps.find(({ step }) => step === name);
        if (taken) return <Taken key={name} step={taken} children={name === 'PUBLIC_NOTICE' && <Objections of={application} />} />;
        return name === next ? <Next key={name} name={name} since={application.waitingSince} /> : <li key={name}>{choice('applicationStep', name)}</li>;
      })}
      {ending && <Ended ending={ending} state={application.state} />}
    </ol>
  );
}

function Made({ application: { source, takenBy, madeOn, note } }: { application: Application }) {
  const staff = useStaff();
  return (
    <>
      <b>{t('application.made')}</b>
      <small>{joined([choice('applicationSource', source), staff(takenBy), madeOn])}</small>
      {note && <p>{note}</p>}
    </>
  );
}

function Taken({ step, children }: { step: StepTaken; children?: ReactNode }) {
  const staff = useStaff();
  const { by = [], on, note, text } = step;
  return (
    <li className="done" data-step={step.step}>
      <b>{choice('applicationStep', step.step)}</b>
      <small>{joined([...by.map((one) => staff(one)), on])}</small>
      {saidBy(step).map((line) => (
        <small key={line}>{line}</small>
      ))}
      {text && <p>{text}</p>}
      {note && <p>{note}</p>}
      {children}
    </li>
  );
}

/** What only steps of its kind say. */
function saidBy({ step, signedOn, authorization, exclusions = [], from, to }: StepTaken): string[] {
  const found = exclusions.length ? list(exclusions.map((one) => choice('exclusion', one))) : t('care.means.clear');
  return [
    signedOn && t('application.signed', { day: signedOn }),
    step === 'MEANS_CHECK' && joined([authorization, found]),
    from && to && t('fund.period', { from, to }),
  ].filter((line): line is string => !!line);
}

function Next({ name, since }: { name: string; since: string }) {
  const n = daysBetween(since, today());
  return (
    <li className="next" aria-current="step" data-step={name}>
      <b>{choice('applicationStep', name)}</b>
      <small>{n > 0 ? t('application.waitsFor', { n }) : t('application.waitsNow')}</small>
    </li>
  );
}

function Ended({ ending: { by, on, ground, reason }, state }: { ending: NonNullable<Application['ending']>; state: string }) {
  const staff = useStaff();
  return (
    <li className="ended">
      <b>{choice('applicationState', state)}</b>
      <small>{joined([ground && choice('refusalGround', ground), staff(by), on])}</small>
      {reason && <p>{reason}</p>}
    </li>
  );
}

/** Who objected to what was published, and what became of it. */
const Objections = ({ of: { objections = [] } }: { of: Application }) =>
  objections.map(({ objectionId, raisedOn, objection, resolution }) => (
    <div key={objectionId} data-testid="application-objection">
      <small>{joined([t('care.objection'), raisedOn])}</small>
      {resolution ? <Chip kind="objectionOutcome" value={resolution.outcome} /> : <span className="chip bad">{t('care.objection.open')}</span>}
      {objection && <p>{objection}</p>}
    </div>
  ));

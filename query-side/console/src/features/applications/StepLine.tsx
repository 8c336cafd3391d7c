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
  const open = valuesOf('applicationStep').find((name) => !steps.some(({ step }) => step === name));
  return (
    <ol className="step-line" data-testid="application-steps">
      <li className="done">
        <Made application={application} />
      </li>
      {valuesOf('applicationStep').map((name) => {
        const taken = steps.find(({ step }) => step === name);
        if (taken) return <Taken key={name} step={taken} children={name === 'PUBLIC_NOTICE' && <Objections of={application} />} />;
        if (ending && name === open) return <Ended key={name} ending={ending} state={application.state} at={name} />;
        return name === next ? <Next key={name} name={name} of={application} /> : <li key={name}>{choice('applicationStep', name)}</li>;
      })}
    </ol>
  );
}

function Made({ application: { source, takenBy, madeOn, note } }: { application: Application }) {
  const staff = useStaff();
  return (
    <>
      <b>{t('application.made')}</b>
      <small>{madeOn}</small>
      <small>{staff(takenBy)}</small>
      <small>{choice('applicationSource', source)}</small>
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
      <small>{on}</small>
      {by.map((one) => (
        <small key={one}>{staff(one)}</small>
      ))}
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

function Next({ name, of: { waitingSince, steps = [] } }: { name: string; of: Application }) {
  const n = daysBetween(waitingSince, today());
  const until = steps.find(({ to }) => to && to >= today())?.to;
  return (
    <li className="next" aria-current="step" data-step={name}>
      <b>{choice('applicationStep', name)}</b>
      <small>{n > 0 ? t('application.waitsFor', { n }) : t('application.waitsNow')}</small>
      {until && <small>{t('application.noticeUntil', { day: until })}</small>}
    </li>
  );
}

/** It ended without a file at the step that it waited for. */
function Ended({ ending: { by, on, ground, reason }, state, at }: { ending: NonNullable<Application['ending']>; state: string; at: string }) {
  const staff = useStaff();
  return (
    <li className="ended" data-step={at}>
      <b>{joined([choice('applicationStep', at), choice('applicationState', state)])}</b>
      <small>{on}</small>
      <small>{staff(by)}</small>
      {ground && ground !== state && <small>{choice('refusalGround', ground)}</small>}
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

import { useNavigate } from 'react-router';
import type { Application } from '../../api/types';
import { joined, today } from '../../format';
import { formOf } from '../../forms';
import { choice } from '../../i18n';

export interface StepFormProps {
  application: Application;
  ifMatch: string;
  onClose: () => void;
}

const Who = ({ of: { head, number, union } }: { of: Application }) => (
  <p className="acted-on">
    <b>{head.name}</b> {joined([number, union.name])}
  </p>
);

const R = formOf('/api/applications/{applicationId}/review');

export const Review = ({ application, onClose }: StepFormProps) => (
  <R.Act of={application} word="application.review" intro={<Who of={application} />} explain="application.review.explain" onClose={onClose} testid="review">
    <R.Area name="note" label="application.note" testid="review-note" />
    <R.Day name="occurredOn" label="common.date" required testid="review-date" />
  </R.Act>
);

const S = formOf('/api/applications/{applicationId}/survey');

export const Survey = ({ application, onClose }: StepFormProps) => (
  <S.Act of={application} word="application.survey" intro={<Who of={application} />} initial={{ signedOn: today() }} onClose={onClose} testid="survey">
    <S.Staff name="surveyedWith" label="application.second" required testid="survey-second" />
    <S.Area name="findings" label="application.findings" required rows={5} testid="survey-findings" />
    <div className="form-two">
      <S.Day name="occurredOn" label="application.surveyedOn" required testid="survey-date" />
      <S.Day name="signedOn" label="application.signedOn" required testid="survey-signed" />
    </div>
  </S.Act>
);

const M = formOf('/api/applications/{applicationId}/means-check');

export const CheckApplicant = ({ application, onClose }: StepFormProps) => (
  <M.Act of={application} word="application.check" intro={<Who of={application} />} initial={{ exclusions: [] }} onClose={onClose} testid="check">
    <M.Text name="authorization" label="common.authorisation" required testid="check-authorization" />
    <M.Choices name="exclusions" label="means.exclusions" kind="exclusion" testid="check-exclusions" />
    <M.Area name="note" label="means.note" testid="check-note" />
    <M.Day name="occurredOn" label="common.date" required testid="check-date" />
  </M.Act>
);

const N = formOf('/api/applications/{applicationId}/notice');

/** The ledger writes the notice and counts its working days. */
export const Publish = ({ application, onClose }: StepFormProps) => (
  <N.Act
    of={application}
    word="application.publish"
    intro={<Who of={application} />}
    explain="application.publish.explain"
    initial={{ from: today() }}
    onClose={onClose}
    testid="publish">
    <div className="form-two">
      <N.Day name="from" label="notice.from" required side="any" testid="publish-from" />
      <N.Day name="to" label="notice.to" extra="application.publish.to" side="any" testid="publish-to" />
    </div>
    <N.Day name="occurredOn" label="common.date" required testid="publish-date" />
  </N.Act>
);

const A = formOf('/api/applications/{applicationId}/approval');

/** Approved is who has a file: it opens at once. */
export function Approve({ application, ifMatch, onClose }: StepFormProps) {
  const navigate = useNavigate();
  return (
    <A.Act
      of={application}
      word="application.approve"
      ifMatch={ifMatch}
      intro={<Who of={application} />}
      explain="application.approve.explain"
      onDone={({ caseId }) => void navigate(`/cases/${caseId}`)}
      onClose={onClose}
      testid="approve">
      <A.Area name="note" label="application.note" testid="approve-note" />
      <A.Day name="occurredOn" label="common.date" required testid="approve-date" />
    </A.Act>
  );
}

const F = formOf('/api/applications/{applicationId}/refusal');

export const Refuse = ({ application, onClose }: StepFormProps) => (
  <F.Act
    of={application}
    word="application.refuse"
    intro={<Who of={application} />}
    explain="application.refuse.explain"
    danger
    onClose={onClose}
    testid="refuse">
    <F.Choice name="ground" label="application.ground" required kind="refusalGround" testid="refuse-ground" />
    <F.Area name="reason" label="application.reason" required testid="refuse-reason" />
    <F.Day name="occurredOn" label="common.date" required testid="refuse-date" />
  </F.Act>
);

const W = formOf('/api/applications/{applicationId}/withdrawal');

export const Withdraw = ({ application, onClose }: StepFormProps) => (
  <W.Act of={application} word="application.withdraw" intro={<Who of={application} />} danger onClose={onClose} testid="withdraw">
    <W.Area name="reason" label="application.reason" required testid="withdraw-reason" />
    <W.Day name="occurredOn" label="common.date" required testid="withdraw-date" />
  </W.Act>
);

const B = formOf('/api/applications/{applicationId}/steps/{step}/reversal');

/** The last step is taken back, and done anew. */
export function TakeBackStep({ application, onClose }: StepFormProps) {
  const { applicationId, steps = [] } = application;
  const step = steps.at(-1)?.step ?? '';
  return (
    <B.Act
      of={{ applicationId, step }}
      word="application.takeBackStep"
      intro={<p className="acted-on">{choice('applicationStep', step)}</p>}
      danger
      onClose={onClose}
      testid="step-back">
      <B.Area name="reason" label="application.reason" required testid="step-back-reason" />
      <B.Day name="occurredOn" label="common.date" required testid="step-back-date" />
    </B.Act>
  );
}

const G = formOf('/api/applications/{applicationId}/refusal/reversal');

export const TakeBackRefusal = ({ application, onClose }: StepFormProps) => (
  <G.Act of={application} word="application.takeBackRefusal" intro={<Who of={application} />} onClose={onClose} testid="refusal-back">
    <G.Area name="reason" label="application.reason" required testid="refusal-back-reason" />
    <G.Day name="occurredOn" label="common.date" required testid="refusal-back-date" />
  </G.Act>
);

const O = formOf('/api/applications/{applicationId}/objections');

export const Objected = ({ application, onClose }: StepFormProps) => (
  <O.Act of={application} word="application.object" intro={<Who of={application} />} onClose={onClose} testid="objected">
    <O.Area name="objection" label="objection.text" required testid="objected-text" />
    <O.Day name="occurredOn" label="common.date" required testid="objected-date" />
  </O.Act>
);

const D = formOf('/api/applications/{applicationId}/objections/{objectionId}/resolution');

/** Another looks into the oldest objection that nobody has looked into. */
export function Resolved({ application, ifMatch, onClose }: StepFormProps) {
  const { applicationId, objections = [] } = application;
  const open = objections.find(({ resolution }) => !resolution);
  return (
    <D.Act
      of={{ applicationId, objectionId: open?.objectionId ?? '' }}
      word="application.resolve"
      ifMatch={ifMatch}
      intro={<p className="acted-on">{open?.objection}</p>}
      onClose={onClose}
      testid="resolved">
      <D.Choice name="outcome" label="resolve.outcome" required kind="objectionOutcome" testid="resolved-outcome" />
      <D.Area name="reason" label="resolve.reason" required testid="resolved-reason" />
      <D.Day name="occurredOn" label="common.date" required testid="resolved-date" />
    </D.Act>
  );
}

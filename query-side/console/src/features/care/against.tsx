import { at } from '../../api/http';
import type { Body, MeansCheck, Notice, Objection } from '../../api/types';
import { ActDrawer, fieldsOf } from '../../forms';

interface OnNotice {
  caseId: string;
  notice: Notice;
  onClose: () => void;
}

interface OnCheck {
  caseId: string;
  check: MeansCheck;
  onClose: () => void;
}

type Raised = Body<'/api/cases/{caseId}/notices/{noticeId}/objections'>;
const O = fieldsOf<Raised>();

export function RaiseObjection({ caseId, notice: { noticeId }, onClose }: OnNotice) {
  const to = at('/api/cases/{caseId}/notices/{noticeId}/objections', { caseId, noticeId });
  return (
    <ActDrawer<Raised> title="objection.title" submit="objection.submit" to={to} onClose={onClose} testid="objection">
      <O.Area name="objection" label="objection.text" required rows={4} max={2000} testid="objection-text" />
      <O.Day name="occurredOn" label="move.date" required testid="objection-date" />
    </ActDrawer>
  );
}

type Resolved = Body<'/api/cases/{caseId}/notices/{noticeId}/objections/{objectionId}/resolution'>;
const R = fieldsOf<Resolved>();

export function ResolveObjection({ caseId, notice: { noticeId }, objection: { objectionId }, onClose }: OnNotice & { objection: Objection }) {
  const to = at('/api/cases/{caseId}/notices/{noticeId}/objections/{objectionId}/resolution', { caseId, noticeId, objectionId });
  return (
    <ActDrawer<Resolved> title="resolve.title" submit="resolve.submit" to={to} onClose={onClose} testid="resolve">
      <R.Choice name="outcome" label="resolve.outcome" required kind="objectionOutcome" testid="resolve-outcome" />
      <R.Area name="reason" label="resolve.reason" required rows={4} max={2000} testid="resolve-reason" />
      <R.Day name="occurredOn" label="move.date" required testid="resolve-date" />
    </ActDrawer>
  );
}

type Appeal = Body<'/api/cases/{caseId}/means-checks/{checkId}/appeal'>;
const A = fieldsOf<Appeal>();

export function AppealExclusion({ caseId, check: { checkId }, onClose }: OnCheck) {
  const to = at('/api/cases/{caseId}/means-checks/{checkId}/appeal', { caseId, checkId });
  return (
    <ActDrawer<Appeal> title="appeal.title" submit="appeal.submit" to={to} onClose={onClose} testid="appeal">
      <A.Area name="reason" label="appeal.reason" required rows={4} max={2000} testid="appeal-reason" />
      <A.Day name="occurredOn" label="move.date" required testid="appeal-date" />
    </ActDrawer>
  );
}

type Decision = Body<'/api/cases/{caseId}/means-checks/{checkId}/appeal/decision'>;
const D = fieldsOf<Decision>();

export function DecideAppeal({ caseId, check: { checkId }, onClose }: OnCheck) {
  const to = at('/api/cases/{caseId}/means-checks/{checkId}/appeal/decision', { caseId, checkId });
  return (
    <ActDrawer<Decision> title="decide.title" submit="decide.submit" to={to} onClose={onClose} testid="decide">
      <D.Choice name="outcome" label="resolve.outcome" required kind="appealOutcome" testid="decide-outcome" />
      <D.Area name="reason" label="resolve.reason" required rows={4} max={2000} testid="decide-reason" />
      <D.Day name="occurredOn" label="move.date" required testid="decide-date" />
    </ActDrawer>
  );
}

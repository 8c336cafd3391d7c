import { formOf } from '../../forms';

interface Of<Names> {
  of: Names & { caseId: string };
  onClose: () => void;
  ifMatch?: string;
}

const O = formOf('/api/cases/{caseId}/notices/{noticeId}/objections');

export const RaiseObjection = (props: Of<{ noticeId: string }>) => (
  <O.Act {...props} word={['care.objection.raise', 'common.enter']} testid="objection">
    <O.Area name="objection" label="objection.text" required rows={4} testid="objection-text" />
    <O.Day name="occurredOn" label="common.date" required testid="objection-date" />
  </O.Act>
);

const R = formOf('/api/cases/{caseId}/notices/{noticeId}/objections/{objectionId}/resolution');

export const ResolveObjection = (props: Of<{ noticeId: string; objectionId: string }>) => (
  <R.Act {...props} word={['resolve.title', 'care.objection.resolve']} testid="resolve">
    <R.Choice name="outcome" label="resolve.outcome" required kind="objectionOutcome" testid="resolve-outcome" />
    <R.Area name="reason" label="resolve.reason" required rows={4} testid="resolve-reason" />
    <R.Day name="occurredOn" label="common.date" required testid="resolve-date" />
  </R.Act>
);

const A = formOf('/api/cases/{caseId}/means-checks/{checkId}/appeal');

export const AppealExclusion = (props: Of<{ checkId: string }>) => (
  <A.Act {...props} word={['care.means.appeal', 'common.enter']} testid="appeal">
    <A.Area name="reason" label="appeal.reason" required rows={4} testid="appeal-reason" />
    <A.Day name="occurredOn" label="common.date" required testid="appeal-date" />
  </A.Act>
);

const D = formOf('/api/cases/{caseId}/means-checks/{checkId}/appeal/decision');

export const DecideAppeal = (props: Of<{ checkId: string }>) => (
  <D.Act {...props} word={['care.means.decide', 'decide.submit']} testid="decide">
    <D.Choice name="outcome" label="resolve.outcome" required kind="appealOutcome" testid="decide-outcome" />
    <D.Area name="reason" label="resolve.reason" required rows={4} testid="decide-reason" />
    <D.Day name="occurredOn" label="common.date" required testid="decide-date" />
  </D.Act>
);

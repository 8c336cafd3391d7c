import { shiftDays, today } from '../../format';
import { formOf } from '../../forms';
import type { CaseFormProps } from '../../parts';

const N = formOf('/api/cases/{caseId}/notices');

export function PublishNotice({ file, onClose }: CaseFormProps) {
  const week = { from: today(), to: shiftDays(today(), 7) };
  return (
    <N.Act of={file} word="notice" initial={week} onClose={onClose} testid="notice" explain="notice.explain">
      <div className="form-two">
        <N.Day name="from" label="notice.from" required side="any" testid="notice-from" />
        <N.Day name="to" label="notice.to" required side="any" testid="notice-to" />
      </div>
      <N.Area name="text" label="notice.text" required rows={5} testid="notice-text" />
      <N.Day name="occurredOn" label="common.date" required testid="notice-date" />
    </N.Act>
  );
}

const M = formOf('/api/cases/{caseId}/means-checks');

export const CheckMeans = ({ file, onClose }: CaseFormProps) => (
  <M.Act of={file} word="means" initial={{ exclusions: [] }} onClose={onClose} testid="means">
    <M.Text name="authorization" label="common.authorisation" required testid="means-authorization" />
    <M.Choices name="exclusions" label="means.exclusions" kind="exclusion" testid="means-exclusions" />
    <M.Area name="note" label="means.note" testid="means-note" />
    <M.Day name="occurredOn" label="common.date" required testid="means-date" />
  </M.Act>
);

const P = formOf('/api/cases/{caseId}/paper-confirmations');

export const ConfirmPaper = ({ file, onClose }: CaseFormProps) => (
  <P.Act of={file} word="paper" onClose={onClose} testid="paper">
    <P.Text name="place" label="paper.place" required testid="paper-place" />
    <P.Day name="occurredOn" label="common.date" required testid="paper-date" />
  </P.Act>
);

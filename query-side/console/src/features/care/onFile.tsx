import { at } from '../../api/http';
import type { Body } from '../../api/types';
import { shiftDays, today } from '../../format';
import { ActDrawer, fieldsOf } from '../../forms';
import { useWords } from '../../i18n';
import type { CaseFormProps } from '../../parts';

type Notice = Body<'/api/cases/{caseId}/notices'>;
const N = fieldsOf<Notice>();

export function PublishNotice({ file: { caseId }, onClose }: CaseFormProps) {
  const { t } = useWords();
  const week = { from: today(), to: shiftDays(today(), 7) };
  const explained = <p className="quiet">{t('notice.explain')}</p>;
  const to = at('/api/cases/{caseId}/notices', { caseId });
  return (
    <ActDrawer<Notice> title="notice.title" submit="notice.submit" to={to} initial={week} onClose={onClose} testid="notice" intro={explained}>
      <div className="form-two">
        <N.Day name="from" label="notice.from" required side="any" testid="notice-from" />
        <N.Day name="to" label="notice.to" required side="any" testid="notice-to" />
      </div>
      <N.Area name="text" label="notice.text" required rows={5} max={2000} testid="notice-text" />
      <N.Day name="occurredOn" label="move.date" required testid="notice-date" />
    </ActDrawer>
  );
}

type Means = Body<'/api/cases/{caseId}/means-checks'>;
const M = fieldsOf<Means>();

export function CheckMeans({ file: { caseId }, onClose }: CaseFormProps) {
  const to = at('/api/cases/{caseId}/means-checks', { caseId });
  return (
    <ActDrawer<Means> title="means.title" submit="means.submit" to={to} initial={{ exclusions: [] }} onClose={onClose} testid="means">
      <M.Text name="authorization" label="means.authorization" required max={60} testid="means-authorization" />
      <M.Choices name="exclusions" label="means.exclusions" kind="exclusion" testid="means-exclusions" />
      <M.Area name="note" label="means.note" max={2000} testid="means-note" />
      <M.Day name="occurredOn" label="move.date" required testid="means-date" />
    </ActDrawer>
  );
}

type Paper = Body<'/api/cases/{caseId}/paper-confirmations'>;
const P = fieldsOf<Paper>();

export function ConfirmPaper({ file: { caseId }, onClose }: CaseFormProps) {
  const to = at('/api/cases/{caseId}/paper-confirmations', { caseId });
  return (
    <ActDrawer<Paper> title="paper.title" submit="paper.submit" to={to} onClose={onClose} testid="paper">
      <P.Text name="place" label="paper.place" required max={120} testid="paper-place" />
      <P.Day name="occurredOn" label="move.date" required testid="paper-date" />
    </ActDrawer>
  );
}

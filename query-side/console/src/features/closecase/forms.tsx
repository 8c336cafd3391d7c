import { Alert } from 'antd';
import { at } from '../../api/http';
import type { Body } from '../../api/types';
import { ActDrawer, fieldsOf } from '../../forms';
import { useWords } from '../../i18n';
import type { CaseFormProps } from '../../parts';

type Closure = Body<'/api/cases/{caseId}/closure'>;
const C = fieldsOf<Closure>();
const UNDER_WAY = ['PROPOSED', 'APPROVED', 'FUNDED', 'FUNDS_REFUSED'];

export function CloseCase({ file: { caseId, aids = [] }, ...of }: CaseFormProps) {
  const { t } = useWords();
  const n = aids.filter(({ state }) => UNDER_WAY.includes(state)).length;
  const warning = n > 0 && <Alert type="warning" showIcon title={t('close.pending', { n })} style={{ marginBottom: 16 }} />;
  const to = at('/api/cases/{caseId}/closure', { caseId });
  return (
    <ActDrawer<Closure> title="close.title" submit="close.submit" danger to={to} {...of} testid="close" intro={warning}>
      <C.Choice name="reason" label="close.reason" required kind="closeReason" testid="close-reason" />
      <C.Day name="occurredOn" label="close.date" required testid="close-date" />
      <C.Area name="note" label="form.note" testid="close-note" />
    </ActDrawer>
  );
}

type Reopening = Body<'/api/cases/{caseId}/reopening'>;
const R = fieldsOf<Reopening>();

export function ReopenCase({ file: { caseId }, ...of }: CaseFormProps) {
  const to = at('/api/cases/{caseId}/reopening', { caseId });
  return (
    <ActDrawer<Reopening> title="reopen.title" submit="reopen.submit" to={to} {...of} testid="reopen">
      <R.Day name="occurredOn" label="reopen.date" required testid="reopen-date" />
      <R.Area name="reason" label="reopen.reason" required testid="reopen-reason" />
    </ActDrawer>
  );
}

type Transfer = Body<'/api/cases/{caseId}/transfer'>;
const T = fieldsOf<Transfer>();

export function TransferCase({ file: { caseId }, ...of }: CaseFormProps) {
  const to = at('/api/cases/{caseId}/transfer', { caseId });
  return (
    <ActDrawer<Transfer> title="transfer.title" submit="transfer.submit" to={to} {...of} testid="transfer">
      <T.Union name="to" label="transfer.union" required testid="transfer-union" />
      <T.Day name="occurredOn" label="transfer.date" required testid="transfer-date" />
      <T.Area name="reason" label="transfer.reason" required testid="transfer-reason" />
    </ActDrawer>
  );
}

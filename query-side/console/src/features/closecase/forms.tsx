import { Alert } from 'antd';
import { formOf } from '../../forms';
import { t } from '../../i18n';
import type { CaseFormProps } from '../../parts';

const C = formOf('/api/cases/{caseId}/closure');
const UNDER_WAY = ['PROPOSED', 'APPROVED', 'FUNDED', 'FUNDS_REFUSED'];

export function CloseCase({ file, ...more }: CaseFormProps) {
  const n = (file.aids ?? []).filter(({ state }) => UNDER_WAY.includes(state)).length;
  const warning = n > 0 && <Alert type="warning" showIcon title={t('close.pending', { n })} style={{ marginBottom: 16 }} />;
  return (
    <C.Act of={file} word={['close.title', 'act.close']} danger {...more} testid="close" intro={warning}>
      <C.Choice name="reason" label="close.reason" required kind="closeReason" testid="close-reason" />
      <C.Day name="occurredOn" label="close.date" required testid="close-date" />
      <C.Area name="note" label="common.note" testid="close-note" />
    </C.Act>
  );
}

const R = formOf('/api/cases/{caseId}/reopening');

export const ReopenCase = ({ file, ...more }: CaseFormProps) => (
  <R.Act of={file} word="reopen" {...more} testid="reopen">
    <R.Day name="occurredOn" label="reopen.date" required testid="reopen-date" />
    <R.Area name="reason" label="reopen.reason" required testid="reopen-reason" />
  </R.Act>
);

const T = formOf('/api/cases/{caseId}/transfer');

export const TransferCase = ({ file, ...more }: CaseFormProps) => (
  <T.Act of={file} word={['transfer.title', 'act.transfer']} {...more} testid="transfer">
    <T.Union name="to" label="transfer.union" required testid="transfer-union" />
    <T.Day name="occurredOn" label="transfer.date" required testid="transfer-date" />
    <T.Area name="reason" label="transfer.reason" required testid="transfer-reason" />
  </T.Act>
);

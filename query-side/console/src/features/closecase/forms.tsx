import { Alert } from 'antd';
import { formOf } from '../../forms';
import { t } from '../../i18n';
import { onTheWay, type CaseFormProps } from '../../parts';

const C = formOf('/api/cases/{caseId}/closure');

export function CloseCase({ file, ...more }: CaseFormProps) {
  const n = onTheWay(file).length;
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

import { Alert, Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { Choice, DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { ActFormProps } from '../casedetails/CasePage';

interface Closure {
  reason: string;
  occurredOn: string;
  note?: string;
}

export default function CloseCase({ file, ifMatch, onClose }: ActFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  const pending = (file.aids ?? []).filter(({ state }) => ['PROPOSED', 'APPROVED', 'FUNDED', 'FUNDS_REFUSED'].includes(state)).length;
  return (
    <ActDrawer<Closure>
      title="close.title"
      submit="close.submit"
      danger
      path={actPath.closure(file.caseId)}
      ifMatch={ifMatch}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="close"
      intro={pending > 0 && <Alert type="warning" showIcon title={t('close.pending', { n: pending })} style={{ marginBottom: 16 }} />}>
      <Form.Item name="reason" label={t('close.reason')} rules={required}>
        <Choice kind="closeReason" testid="close-reason" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('close.date')} rules={required}>
        <DateInput testid="close-date" />
      </Form.Item>
      <Form.Item name="note" label={t('form.note')}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="close-note" />
      </Form.Item>
    </ActDrawer>
  );
}

import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { ActFormProps } from '../casedetails/CasePage';

interface Reopening {
  reason: string;
  occurredOn: string;
}

export default function ReopenCase({ file, ifMatch, onClose }: ActFormProps) {
  const { t } = useWords();
  return (
    <ActDrawer<Reopening>
      title="reopen.title"
      submit="reopen.submit"
      path={actPath.reopening(file.caseId)}
      ifMatch={ifMatch}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="reopen">
      <Form.Item name="occurredOn" label={t('reopen.date')} rules={[{ required: true, message: t('common.required') }]}>
        <DateInput testid="reopen-date" />
      </Form.Item>
      <Form.Item name="reason" label={t('reopen.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="reopen-reason" />
      </Form.Item>
    </ActDrawer>
  );
}

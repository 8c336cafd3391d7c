import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { ActFormProps } from '../casedetails/CasePage';

interface Transfer {
  to: string;
  occurredOn: string;
  reason: string;
}

export default function TransferCase({ file, ifMatch, onClose }: ActFormProps) {
  const { t } = useWords();
  return (
    <ActDrawer<Transfer>
      title="transfer.title"
      submit="transfer.submit"
      path={actPath.transfer(file.caseId)}
      ifMatch={ifMatch}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="transfer">
      <Form.Item name="to" label={t('transfer.union')} rules={[{ required: true, message: t('common.required') }]}>
        <UnionPicker testid="transfer-union" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('transfer.date')} rules={[{ required: true, message: t('common.required') }]}>
        <DateInput testid="transfer-date" />
      </Form.Item>
      <Form.Item name="reason" label={t('transfer.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="transfer-reason" />
      </Form.Item>
    </ActDrawer>
  );
}

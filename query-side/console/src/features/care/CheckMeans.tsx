import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { Choices, DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { ActFormProps } from '../casedetails/CasePage';

interface NewCheck {
  exclusions: string[];
  authorization: string;
  note?: string;
  occurredOn: string;
}

export default function CheckMeans({ file, onClose }: ActFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<NewCheck>
      title="means.title"
      submit="means.submit"
      path={actPath.meansChecks(file.caseId)}
      initial={{ exclusions: [], occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="means">
      <Form.Item name="authorization" label={t('means.authorization')} rules={required}>
        <Input maxLength={60} autoComplete="off" data-testid="means-authorization" />
      </Form.Item>
      <Form.Item name="exclusions" label={t('means.exclusions')}>
        <Choices kind="exclusion" testid="means-exclusions" />
      </Form.Item>
      <Form.Item name="note" label={t('means.note')}>
        <Input.TextArea rows={3} maxLength={2000} data-testid="means-note" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="means-date" />
      </Form.Item>
    </ActDrawer>
  );
}

import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import type { Notice } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';

interface NewObjection {
  objection: string;
  occurredOn: string;
}

export default function RaiseObjection({ caseId, notice, onClose }: { caseId: string; notice: Notice; onClose: () => void }) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<NewObjection>
      title="objection.title"
      submit="objection.submit"
      path={actPath.objections(caseId, notice.noticeId)}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="objection">
      <Form.Item name="objection" label={t('objection.text')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={4} maxLength={2000} data-testid="objection-text" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="objection-date" />
      </Form.Item>
    </ActDrawer>
  );
}

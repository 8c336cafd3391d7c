import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import type { Notice, Objection } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { Choice, DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';

interface Resolution {
  outcome: string;
  reason: string;
  occurredOn: string;
}

export default function ResolveObjection({
  caseId,
  notice,
  objection,
  onClose,
}: {
  caseId: string;
  notice: Notice;
  objection: Objection;
  onClose: () => void;
}) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Resolution>
      title="resolve.title"
      submit="resolve.submit"
      path={actPath.objectionResolution(caseId, notice.noticeId, objection.objectionId)}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="resolve">
      <Form.Item name="outcome" label={t('resolve.outcome')} rules={required}>
        <Choice kind="objectionOutcome" testid="resolve-outcome" />
      </Form.Item>
      <Form.Item name="reason" label={t('resolve.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={4} maxLength={2000} data-testid="resolve-reason" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="resolve-date" />
      </Form.Item>
    </ActDrawer>
  );
}

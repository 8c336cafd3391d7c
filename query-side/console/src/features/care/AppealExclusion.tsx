import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import type { MeansCheck } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';

interface Appeal {
  reason: string;
  occurredOn: string;
}

export default function AppealExclusion({ caseId, check, onClose }: { caseId: string; check: MeansCheck; onClose: () => void }) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Appeal>
      title="appeal.title"
      submit="appeal.submit"
      path={actPath.appeal(caseId, check.checkId)}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="appeal">
      <Form.Item name="reason" label={t('appeal.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={4} maxLength={2000} data-testid="appeal-reason" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="appeal-date" />
      </Form.Item>
    </ActDrawer>
  );
}

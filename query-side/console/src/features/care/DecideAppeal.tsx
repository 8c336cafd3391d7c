import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import type { MeansCheck } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { Choice, DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';

interface AppealDecision {
  outcome: string;
  reason: string;
  occurredOn: string;
}

export default function DecideAppeal({ caseId, check, onClose }: { caseId: string; check: MeansCheck; onClose: () => void }) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<AppealDecision>
      title="decide.title"
      submit="decide.submit"
      path={actPath.appealDecision(caseId, check.checkId)}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="decide">
      <Form.Item name="outcome" label={t('resolve.outcome')} rules={required}>
        <Choice kind="appealOutcome" testid="decide-outcome" />
      </Form.Item>
      <Form.Item name="reason" label={t('resolve.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={4} maxLength={2000} data-testid="decide-reason" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="decide-date" />
      </Form.Item>
    </ActDrawer>
  );
}

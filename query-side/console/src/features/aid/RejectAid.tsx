import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { useWords } from '../../i18n';
import { AidSummary } from './AidSummary';
import type { DecisionProps } from './ApproveAid';

export default function RejectAid({ file, aid, ifMatch, onClose }: DecisionProps) {
  const { t } = useWords();
  return (
    <ActDrawer<{ reason: string }>
      title="aid.reject.title"
      submit="aid.reject.submit"
      path={actPath.aidStep(file.caseId, aid.aidId, 'rejection')}
      ifMatch={ifMatch}
      toBody={({ reason }) => ({ reason })}
      onClose={onClose}
      testid="aid-reject"
      intro={<AidSummary aid={aid} who={file.head.name} />}>
      <Form.Item name="reason" label={t('aid.reject.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="aid-reject-reason" />
      </Form.Item>
    </ActDrawer>
  );
}

import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { useWords } from '../../i18n';
import { AidSummary } from './AidSummary';
import type { AidFormProps } from './AidTable';

export default function ApproveAid({ file, aid, ifMatch, onClose }: AidFormProps) {
  const { t } = useWords();
  return (
    <ActDrawer<{ reason: string }>
      title="aid.approve.title"
      submit="aid.approve.submit"
      path={actPath.aidStep(file.caseId, aid.aidId, 'approval')}
      ifMatch={ifMatch}
      toBody={({ reason }) => ({ reason })}
      onClose={onClose}
      testid="aid-approve"
      intro={<AidSummary aid={aid} who={file.head.name} />}
    >
      <Form.Item name="reason" label={t('aid.approve.reason')}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="aid-approve-reason" />
      </Form.Item>
    </ActDrawer>
  );
}

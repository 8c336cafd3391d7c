import { Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { actPath } from '../../api/cases';
import type { Approved } from '../../api/funds';
import type { Aid } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { useWords } from '../../i18n';
import { AidSummary } from './AidSummary';
import { useFundingNews } from './useFundingNews';

export interface DecisionProps {
  file: { caseId: string; head: { name?: string } };
  aid: Aid;
  ifMatch?: string;
  onClose: () => void;
  /** What else the approver has in front of them. */
  seen?: ReactNode;
}

/** Above a cap the ledger refuses, and only then asks for the reason by which it may be exceeded. */
export default function ApproveAid({ file, aid, ifMatch, onClose, seen }: DecisionProps) {
  const { t } = useWords();
  const tell = useFundingNews();
  const [capped, setCapped] = useState(false);
  return (
    <ActDrawer<{ reason?: string; capOverride?: string }, Approved>
      title="aid.approve.title"
      submit="aid.approve.submit"
      path={actPath.aidStep(file.caseId, aid.aidId, 'approval')}
      ifMatch={ifMatch}
      toBody={(values) => values}
      onDone={tell}
      onRefused={(code) => code === 'C06_CAP_EXCEEDED' && setCapped(true)}
      onClose={onClose}
      testid="aid-approve"
      intro={
        <>
          <AidSummary aid={aid} who={file.head.name} />
          {seen}
        </>
      }>
      <Form.Item name="reason" label={t('aid.approve.reason')}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="aid-approve-reason" />
      </Form.Item>
      {capped && (
        <Form.Item
          name="capOverride"
          label={t('approve.override')}
          extra={t('approve.override.hint')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
          <Input.TextArea rows={3} maxLength={500} showCount autoFocus data-testid="aid-approve-override" />
        </Form.Item>
      )}
    </ActDrawer>
  );
}

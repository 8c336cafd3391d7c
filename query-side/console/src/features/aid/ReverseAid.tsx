import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { AidSummary } from './AidSummary';
import type { AidFormProps } from './AidTable';

interface Reversal {
  reason: string;
  occurredOn: string;
}

export default function ReverseAid({ file, aid, ifMatch, onClose }: AidFormProps) {
  const { t } = useWords();
  return (
    <ActDrawer<Reversal>
      title="aid.reverse.title"
      submit="aid.reverse.submit"
      danger
      path={actPath.aidStep(file.caseId, aid.aidId, 'reversal')}
      ifMatch={ifMatch}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="aid-reverse"
      intro={
        <>
          <AidSummary aid={aid} who={file.head.name} />
          <p className="quiet">{t('aid.reverse.explain')}</p>
        </>
      }>
      <Form.Item name="occurredOn" label={t('aid.reverse.date')} rules={[{ required: true, message: t('common.required') }]}>
        <DateInput testid="aid-reverse-date" />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('aid.reverse.reason')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="aid-reverse-reason" />
      </Form.Item>
    </ActDrawer>
  );
}

import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import type { CaseFile, Visit } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';

interface Props {
  file: CaseFile;
  visit: Visit;
  ifMatch?: string;
  onClose: () => void;
}

interface FollowUp {
  occurredOn: string;
  note?: string;
}

export default function CompleteFollowUp({ file, visit, ifMatch, onClose }: Props) {
  const { t } = useWords();
  return (
    <ActDrawer<FollowUp>
      title="followUp.title"
      submit="followUp.submit"
      path={actPath.followUp(file.caseId, visit.visitId)}
      ifMatch={ifMatch}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="follow-up">
      <Form.Item name="occurredOn" label={t('followUp.date')} rules={[{ required: true, message: t('common.required') }]}>
        <DateInput testid="follow-up-date" />
      </Form.Item>
      <Form.Item name="note" label={t('followUp.note')}>
        <Input.TextArea rows={4} maxLength={2000} data-testid="follow-up-note" />
      </Form.Item>
    </ActDrawer>
  );
}

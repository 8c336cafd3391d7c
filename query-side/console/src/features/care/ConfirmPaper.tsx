import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { ActFormProps } from '../casedetails/CasePage';

interface Paper {
  place: string;
  occurredOn: string;
}

export default function ConfirmPaper({ file, onClose }: ActFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Paper>
      title="paper.title"
      submit="paper.submit"
      path={actPath.paper(file.caseId)}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="paper">
      <Form.Item name="place" label={t('paper.place')} rules={required}>
        <Input maxLength={120} data-testid="paper-place" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="paper-date" />
      </Form.Item>
    </ActDrawer>
  );
}

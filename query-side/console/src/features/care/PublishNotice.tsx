import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { AnyDate, DateInput } from '../../forms/inputs';
import { shiftDays, today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { ActFormProps } from '../casedetails/CasePage';

interface NewNotice {
  from: string;
  to: string;
  text: string;
  occurredOn: string;
}

export default function PublishNotice({ file, onClose }: ActFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<NewNotice>
      title="notice.title"
      submit="notice.submit"
      path={actPath.notices(file.caseId)}
      initial={{ from: today(), to: shiftDays(today(), 7), occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="notice"
      intro={<p className="quiet">{t('notice.explain')}</p>}>
      <div className="form-two">
        <Form.Item name="from" label={t('notice.from')} rules={required}>
          <AnyDate testid="notice-from" />
        </Form.Item>
        <Form.Item name="to" label={t('notice.to')} rules={required}>
          <AnyDate testid="notice-to" />
        </Form.Item>
      </div>
      <Form.Item name="text" label={t('notice.text')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={5} maxLength={2000} data-testid="notice-text" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="notice-date" />
      </Form.Item>
    </ActDrawer>
  );
}

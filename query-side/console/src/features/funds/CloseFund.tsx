import { Form, Input } from 'antd';
import { fundPath } from '../../api/funds';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { FundFormProps } from './FundPage';

export default function CloseFund({ fund, onClose }: FundFormProps) {
  const { t } = useWords();
  return (
    <ActDrawer<{ reason: string; occurredOn: string }>
      title="closeFund.title"
      submit="closeFund.submit"
      danger
      path={fundPath.closure(fund.fund)}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="close-fund"
      intro={<p className="quiet">{t('closeFund.explain')}</p>}>
      <Form.Item name="reason" label={t('closeFund.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="close-fund-reason" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={[{ required: true, message: t('common.required') }]}>
        <DateInput testid="close-fund-date" />
      </Form.Item>
    </ActDrawer>
  );
}

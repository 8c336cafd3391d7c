import { Form, Input } from 'antd';
import { fundPath } from '../../api/funds';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { OtherFund } from './AllocateFunds';
import { AmountFields, type Amounts } from './AmountFields';
import type { FundFormProps } from './FundPage';

interface Return extends Amounts {
  to?: string;
  reason: string;
}

export default function ReturnFunds({ fund, onClose }: FundFormProps) {
  const { t } = useWords();
  return (
    <ActDrawer<Return>
      title="return.title"
      submit="return.submit"
      path={fundPath.return(fund.fund)}
      initial={{ occurredOn: today(), goods: [] }}
      toBody={(values) => values}
      onClose={onClose}
      testid="return">
      <Form.Item name="to" label={t('return.to')} extra={t('return.to.hint')}>
        <OtherFund of={fund.fund} testid="return-to" />
      </Form.Item>
      <AmountFields goods="return.goods" fund={fund} testid="return" />
      <Form.Item name="reason" label={t('return.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="return-reason" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={[{ required: true, message: t('common.required') }]}>
        <DateInput testid="return-date" />
      </Form.Item>
    </ActDrawer>
  );
}

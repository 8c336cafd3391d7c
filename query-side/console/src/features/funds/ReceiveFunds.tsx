import { Form, Input } from 'antd';
import { fundPath } from '../../api/funds';
import { ActDrawer } from '../../forms/ActDrawer';
import { Choice, DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { AmountFields, type Amounts } from './AmountFields';
import type { FundFormProps } from './FundPage';

interface Receipt extends Amounts {
  source?: string;
  campaign?: string;
  voucher: string;
}

export default function ReceiveFunds({ fund, onClose }: FundFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Receipt>
      title="receive.title"
      submit="receive.submit"
      path={fundPath.receipt(fund.fund)}
      initial={{ occurredOn: today(), source: fund.source, goods: [] }}
      toBody={(values) => values}
      onClose={onClose}
      testid="receive"
      intro={<p className="quiet">{t('receive.explain')}</p>}>
      <AmountFields goods="receive.goods" testid="receive" />
      <Form.Item name="source" label={t('funds.source')} rules={required}>
        <Choice kind="source" testid="receive-source" />
      </Form.Item>
      <Form.Item name="campaign" label={t('aid.campaign')}>
        <Input maxLength={60} data-testid="receive-campaign" />
      </Form.Item>
      <Form.Item name="voucher" label={t('move.voucher')} rules={required}>
        <Input maxLength={60} autoComplete="off" data-testid="receive-voucher" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="receive-date" />
      </Form.Item>
    </ActDrawer>
  );
}

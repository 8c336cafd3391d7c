import { Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput, MoneyInput, moneyRule } from '../../forms/inputs';
import { today } from '../../format/dates';
import type { Money } from '../../format/money';
import { useWords } from '../../i18n';
import { AidSummary } from './AidSummary';
import type { AidFormProps } from './AidTable';

interface Repayment {
  money: Money;
  voucher: string;
  occurredOn: string;
}

/** What comes back of a start-up loan is in the fund's hand again. */
export default function RepayLoan({ file, aid, onClose }: AidFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Repayment>
      title="aid.repay.title"
      submit="aid.repay.submit"
      path={actPath.aidStep(file.caseId, aid.aidId, 'repayments')}
      initial={{ occurredOn: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="aid-repay"
      intro={<AidSummary aid={aid} who={file.head.name} />}>
      <Form.Item name="money" label={t('aid.money')} rules={[...required, moneyRule(t('form.badMoney'))]}>
        <MoneyInput testid="repay-money" />
      </Form.Item>
      <Form.Item name="voucher" label={t('aid.deliver.voucher')} rules={required}>
        <Input maxLength={60} autoComplete="off" data-testid="repay-voucher" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="repay-date" />
      </Form.Item>
    </ActDrawer>
  );
}

import { Form, Input } from 'antd';
import { actPath, type NewVisit } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { FundSelect } from '../../forms/FundSelect';
import { GoodsRows } from '../../forms/GoodsRows';
import { DateInput, MoneyInput, moneyRule } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { ActFormProps } from '../casedetails/CasePage';

export default function RecordVisit({ file, ifMatch, onClose }: ActFormProps) {
  const { t } = useWords();
  return (
    <ActDrawer<NewVisit>
      title="visit.title"
      submit="visit.submit"
      path={actPath.visit(file.caseId)}
      ifMatch={ifMatch}
      initial={{ occurredOn: today(), goods: [] }}
      toBody={(values) => ({ ...values, goods: values.goods ?? [] })}
      onClose={onClose}
      testid="visit">
      <Form.Item name="occurredOn" label={t('visit.date')} rules={[{ required: true, message: t('common.required') }]}>
        <DateInput testid="visit-date" />
      </Form.Item>
      <Form.Item name="campaign" label={t('visit.campaign')}>
        <Input maxLength={60} data-testid="visit-campaign" />
      </Form.Item>
      <Form.Item name="visitors" label={t('visit.visitors')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input maxLength={120} data-testid="visit-visitors" />
      </Form.Item>
      <Form.Item name="findings" label={t('visit.findings')}>
        <Input.TextArea rows={4} maxLength={2000} placeholder={t('visit.findings.placeholder')} data-testid="visit-findings" />
      </Form.Item>
      <Form.Item name="money" label={t('visit.money')} rules={[moneyRule(t('form.badMoney'))]}>
        <MoneyInput testid="visit-money" />
      </Form.Item>
      <GoodsRows legend="visit.goods" />
      <Form.Item name="fund" label={t('visit.fund')} extra={t('visit.fund.hint')}>
        <FundSelect union={file.union.code} testid="visit-fund" />
      </Form.Item>
      <Form.Item name="followUpBy" label={t('visit.followUp')}>
        <DateInput future testid="visit-follow-up" />
      </Form.Item>
    </ActDrawer>
  );
}

import { Form, Input } from 'antd';
import { actPath, type NewAid } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { FundSelect } from '../../forms/FundSelect';
import { GoodsRows } from '../../forms/GoodsRows';
import { Choice, DateInput, MoneyInput, moneyRule } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import type { ActFormProps } from '../casedetails/CasePage';

export default function ProposeAid({ file, ifMatch, onClose }: ActFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<NewAid>
      title="aid.title"
      submit="aid.submit"
      path={actPath.aid(file.caseId)}
      ifMatch={ifMatch}
      initial={{ occurredOn: today(), goods: [] }}
      toBody={(values) => values}
      onClose={onClose}
      testid="aid">
      <Form.Item name="category" label={t('aid.category')} rules={required}>
        <Choice kind="aid" testid="aid-category" />
      </Form.Item>
      <Form.Item name="money" label={t('aid.money')} extra={t('aid.money.service')} rules={[moneyRule(t('form.badMoney'))]}>
        <MoneyInput testid="aid-money" />
      </Form.Item>
      <GoodsRows legend="aid.goods" />
      <Form.Item noStyle dependencies={['category']}>
        {({ getFieldValue }) => (
          <>
            {getFieldValue('category') === 'MEDICAL' && (
              <Form.Item name="selfPaid" label={t('aid.selfPaid')} extra={t('aid.selfPaid.hint')} rules={[moneyRule(t('form.badMoney'))]}>
                <MoneyInput testid="aid-self-paid" />
              </Form.Item>
            )}
            <Form.Item name="fund" label={t('aid.fund')}>
              <FundSelect union={file.union.code} category={getFieldValue('category') as string} testid="aid-fund" />
            </Form.Item>
          </>
        )}
      </Form.Item>
      <Form.Item name="campaign" label={t('aid.campaign')}>
        <Input maxLength={60} data-testid="aid-campaign" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('aid.date')} rules={required}>
        <DateInput testid="aid-date" />
      </Form.Item>
      <Form.Item name="reason" label={t('aid.reason')} rules={required}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="aid-reason" />
      </Form.Item>
    </ActDrawer>
  );
}

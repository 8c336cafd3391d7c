import { Form, Input } from 'antd';
import { activityPath } from '../../api/activities';
import type { Goods } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { FundSelect } from '../../forms/FundSelect';
import { GoodsRows } from '../../forms/GoodsRows';
import { DateInput, MoneyInput, moneyRule } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { today } from '../../format/dates';
import type { Money } from '../../format/money';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';

interface Visit {
  enterprise: string;
  campaign?: string;
  fund?: string;
  money?: Money;
  goods?: Goods[];
  note?: string;
  union?: string;
  occurredOn: string;
}

export default function VisitEnterprise({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Visit>
      title="activity.enterprise"
      submit="activity.submit"
      path={activityPath.enterpriseVisits()}
      initial={{ occurredOn: today(), union: me?.union.code, goods: [] }}
      toBody={(values) => values}
      onClose={onClose}
      testid="enterprise">
      <Form.Item name="enterprise" label={t('activity.enterprise.name')} rules={required}>
        <Input maxLength={120} data-testid="enterprise-name" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('visit.date')} rules={required}>
        <DateInput testid="enterprise-date" />
      </Form.Item>
      <Form.Item name="campaign" label={t('visit.campaign')}>
        <Input maxLength={60} data-testid="enterprise-campaign" />
      </Form.Item>
      <Form.Item name="money" label={t('visit.money')} rules={[moneyRule(t('form.badMoney'))]}>
        <MoneyInput testid="enterprise-money" />
      </Form.Item>
      <GoodsRows legend="visit.goods" />
      <Form.Item name="fund" label={t('visit.fund')} extra={t('visit.fund.hint')}>
        <FundSelect testid="enterprise-fund" />
      </Form.Item>
      <Form.Item name="union" label={t('overview.union')} rules={required}>
        <UnionPicker known={me?.union} testid="enterprise-union" />
      </Form.Item>
      <Form.Item name="note" label={t('activity.note')}>
        <Input.TextArea rows={2} maxLength={500} data-testid="enterprise-note" />
      </Form.Item>
    </ActDrawer>
  );
}

import { Form, Input } from 'antd';
import { useState } from 'react';
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
import type { Entered } from './ActivityPage';

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

interface Answer {
  visitId?: string;
  enterpriseVisitId?: string;
}

const PATH = '/api/enterprise-visits';

export default function VisitEnterprise({ onClose, onEntered }: { onClose: () => void; onEntered: (entered: Entered) => void }) {
  const { t } = useWords();
  const me = useMe();
  const [sent, setSent] = useState<Visit>();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Visit, Answer>
      title="activity.enterprise"
      submit="activity.submit"
      path={PATH}
      initial={{ occurredOn: today(), union: me?.union.code, goods: [] }}
      toBody={(values) => {
        setSent(values);
        return values;
      }}
      onDone={({ visitId, enterpriseVisitId }) => onEntered({ id: visitId ?? enterpriseVisitId ?? '', path: PATH, said: [sent?.enterprise, sent?.occurredOn].filter(Boolean).join(' · '), fund: sent?.fund })}
      onClose={onClose}
      testid="enterprise"
    >
      <Form.Item name="enterprise" label={t('activity.enterprise.name')} rules={required}><Input maxLength={120} data-testid="enterprise-name" /></Form.Item>
      <Form.Item name="occurredOn" label={t('visit.date')} rules={required}><DateInput testid="enterprise-date" /></Form.Item>
      <Form.Item name="campaign" label={t('visit.campaign')}><Input maxLength={60} data-testid="enterprise-campaign" /></Form.Item>
      <Form.Item name="money" label={t('visit.money')} rules={[moneyRule(t('form.badMoney'))]}><MoneyInput testid="enterprise-money" /></Form.Item>
      <GoodsRows legend="visit.goods" />
      <Form.Item name="fund" label={t('visit.fund')} extra={t('visit.fund.hint')}><FundSelect testid="enterprise-fund" /></Form.Item>
      <Form.Item name="union" label={t('overview.union')} rules={required}><UnionPicker known={me?.union} testid="enterprise-union" /></Form.Item>
      <Form.Item name="note" label={t('activity.note')}><Input.TextArea rows={2} maxLength={500} data-testid="enterprise-note" /></Form.Item>
    </ActDrawer>
  );
}

import { Form, Input, InputNumber } from 'antd';
import { activityPath } from '../../api/activities';
import type { Goods } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { FundSelect } from '../../forms/FundSelect';
import { GoodsRows } from '../../forms/GoodsRows';
import { Choice, DateInput, MoneyInput, moneyRule } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { today } from '../../format/dates';
import type { Money } from '../../format/money';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';
import { countsOf, isOfEmployers, isTravel } from './kinds';

interface Service {
  kind: string;
  category?: string;
  transport?: string;
  campaign?: string;
  fund?: string;
  counts?: Record<string, number>;
  money?: Money;
  goods?: Goods[];
  note?: string;
  union?: string;
  occurredOn: string;
}

/** The fields follow the kind: only what the forms count of it is asked. */
export default function ProvideService({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Service>
      title="activity.service"
      submit="activity.submit"
      path={activityPath.services()}
      initial={{ occurredOn: today(), union: me?.union.code, goods: [] }}
      toBody={fitting}
      onClose={onClose}
      testid="service">
      <Form.Item name="kind" label={t('activity.kind')} rules={required}>
        <Choice kind="serviceKind" testid="service-kind" />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind', 'category']}>
        {({ getFieldValue }) => <OfKind kind={getFieldValue('kind') as string} />}
      </Form.Item>
      <Form.Item name="campaign" label={t('aid.campaign')}>
        <Input maxLength={60} data-testid="service-campaign" />
      </Form.Item>
      <Form.Item name="union" label={t('overview.union')} rules={required}>
        <UnionPicker known={me?.union} testid="service-union" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="service-date" />
      </Form.Item>
      <Form.Item name="note" label={t('activity.note')}>
        <Input.TextArea rows={2} maxLength={500} data-testid="service-note" />
      </Form.Item>
    </ActDrawer>
  );
}

function OfKind({ kind }: { kind: string | undefined }) {
  const { t, choice } = useWords();
  if (!kind) return null;
  const required = [{ required: true, message: t('common.required') }];
  const ofEmployers = isOfEmployers(kind);
  return (
    <>
      {kind === 'AID' && (
        <Form.Item name="category" label={t('aid.category')} rules={required}>
          <Choice kind="aid" testid="service-category" />
        </Form.Item>
      )}
      {isTravel(kind) && (
        <Form.Item name="transport" label={t('activity.transport')} rules={required}>
          <Choice kind="transport" testid="service-transport" />
        </Form.Item>
      )}
      <div className="counts">
        {countsOf(kind).map((unit) => (
          <Form.Item key={`${kind}.${unit}`} name={['counts', unit]} label={choice('counted', unit)}>
            <InputNumber min={0} precision={0} style={{ width: '100%' }} data-testid={`count-${unit}`} />
          </Form.Item>
        ))}
      </div>
      <p className="quiet" style={{ margin: '-8px 0 14px' }}>
        {t('activity.counts.hint')}
      </p>
      <Form.Item
        name="money"
        label={t('activity.money')}
        extra={ofEmployers ? t('activity.money.employers') : undefined}
        rules={[moneyRule(t('form.badMoney'))]}>
        <MoneyInput testid="service-money" />
      </Form.Item>
      {!ofEmployers && <GoodsRows legend="activity.goods" />}
      {!ofEmployers && (
        <Form.Item name="fund" label={t('aid.fund')}>
          <FundSelect testid="service-fund" />
        </Form.Item>
      )}
    </>
  );
}

/** What was filled in for another kind, before the kind was changed, is not sent. */
function fitting(values: Service): Service {
  const units = countsOf(values.kind);
  const counts = Object.fromEntries(Object.entries(values.counts ?? {}).filter(([unit, n]) => units.includes(unit) && n !== null));
  const ofEmployers = isOfEmployers(values.kind);
  return {
    ...values,
    counts,
    category: values.kind === 'AID' ? values.category : undefined,
    transport: isTravel(values.kind) ? values.transport : undefined,
    fund: ofEmployers ? undefined : values.fund,
    goods: ofEmployers ? [] : (values.goods ?? []),
  };
}

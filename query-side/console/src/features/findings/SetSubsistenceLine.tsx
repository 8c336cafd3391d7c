import { Form, Input } from 'antd';
import { checkPath } from '../../api/checks';
import { ActDrawer } from '../../forms/ActDrawer';
import { AnyDate, MoneyInput, moneyRule } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import type { Money } from '../../format/money';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';

interface Line {
  union?: string;
  monthly: Money;
  from: string;
  reason: string;
}

/** The monthly line of an area, against which the income of its files is measured. */
export default function SetSubsistenceLine({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const required = { required: true, message: t('common.required') };
  return (
    <ActDrawer<Line>
      title="line.title"
      submit="line.submit"
      path={checkPath.subsistenceLine()}
      initial={{ union: me?.union.code, from: today() }}
      toBody={(values) => values}
      onClose={onClose}
      testid="subsistence-line"
      intro={
        <p className="quiet" style={{ marginTop: 0 }}>
          {t('line.explain')}
        </p>
      }>
      <Form.Item name="union" label={t('overview.union')} rules={[required]}>
        <UnionPicker known={me?.union} testid="subsistence-line-union" />
      </Form.Item>
      <Form.Item name="monthly" label={t('line.monthly')} rules={[required, moneyRule(t('form.badMoney'))]}>
        <MoneyInput testid="subsistence-line-monthly" />
      </Form.Item>
      <Form.Item name="from" label={t('checks.set.from')} rules={[required]}>
        <AnyDate testid="subsistence-line-from" />
      </Form.Item>
      <Form.Item name="reason" label={t('checks.set.reason')} rules={[{ ...required, whitespace: true }]}>
        <Input.TextArea rows={3} maxLength={200} showCount data-testid="subsistence-line-reason" />
      </Form.Item>
    </ActDrawer>
  );
}

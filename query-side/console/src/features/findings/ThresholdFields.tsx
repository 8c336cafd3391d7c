import { Form, InputNumber } from 'antd';
import { MoneyInput, moneyRule } from '../../forms/inputs';
import type { Money } from '../../format/money';
import { useWords } from '../../i18n';
import { thresholdWord } from './particulars';

type Typed = Record<string, number | Money | undefined>;

/** One field per threshold; amounts in yuan, everything else a whole number. */
export function ThresholdFields({ names }: { names: string[] }) {
  const { t, lang } = useWords();
  const required = { required: true, message: t('common.required') };
  return names.map((name) => (
    <Form.Item
      key={name}
      name={['thresholds', name]}
      label={thresholdWord(name, lang)}
      rules={name.endsWith('Fen') ? [required, moneyRule(t('form.badMoney'))] : [required]}>
      {name.endsWith('Fen') ? (
        <MoneyInput testid={`threshold-${name}`} />
      ) : (
        <InputNumber min={0} precision={0} style={{ width: '100%' }} data-testid={`threshold-${name}`} />
      )}
    </Form.Item>
  ));
}

export const typed = (thresholds: Record<string, number>): Typed =>
  Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [name, name.endsWith('Fen') ? { fen: value } : value]));

export const sent = (thresholds: Typed): Record<string, number> =>
  Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [name, typeof value === 'object' ? value.fen : (value ?? 0)]));

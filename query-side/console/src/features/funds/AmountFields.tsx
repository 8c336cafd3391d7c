import { Form } from 'antd';
import { GoodsRows } from '../../forms/GoodsRows';
import { MoneyInput, moneyRule } from '../../forms/inputs';
import type { Fund } from '../../api/funds';
import type { Goods } from '../../api/types';
import { yuan, type Money } from '../../format/money';
import { useWords, type WordKey } from '../../i18n';

export interface Amounts {
  money?: Money;
  goods?: Goods[];
  occurredOn: string;
}

/** Money, goods or both; what the fund holds stands beside the amount. */
export function AmountFields({ goods, fund, testid }: { goods: WordKey; fund?: Fund; testid: string }) {
  const { t } = useWords();
  const something = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: (_: unknown, money?: Money) =>
      money?.fen || (getFieldValue('goods') as Goods[] | undefined)?.length
        ? Promise.resolve()
        : Promise.reject(new Error(t('move.nothing'))),
  });
  return (
    <>
      <Form.Item
        name="money"
        label={t('move.money')}
        extra={fund && t('move.inHand', { money: yuan(fund.money.inHand) })}
        rules={[moneyRule(t('form.badMoney')), something]}>
        <MoneyInput testid={`${testid}-money`} />
      </Form.Item>
      <GoodsRows legend={goods} />
    </>
  );
}

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import type { Goods } from '../api/types';
import { MoneyInput, moneyRule } from './inputs';
import { yuan } from '../format/money';
import { useWords, type WordKey } from '../i18n';
import './goods.css';

/** Goods handed over: each row an item, how many, in which unit, worth what. */
export function GoodsRows({ legend }: { legend: WordKey }) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <Form.List name="goods">
      {(rows, { add, remove }) => (
        <fieldset className="goods" data-testid="goods">
          <legend>{t(legend)}</legend>
          {rows.map(({ key, name }) => (
            <div key={key} className="goods-row">
              <Form.Item name={[name, 'item']} label={t('visit.goods.item')} rules={required}>
                <Input maxLength={60} data-testid={`goods-item-${name}`} />
              </Form.Item>
              <Form.Item name={[name, 'quantity']} label={t('visit.goods.quantity')} rules={required}>
                <InputNumber min={1} max={1_000_000} precision={0} data-testid={`goods-quantity-${name}`} />
              </Form.Item>
              <Form.Item name={[name, 'unit']} label={t('visit.goods.unit')} rules={required}>
                <Input maxLength={10} data-testid={`goods-unit-${name}`} />
              </Form.Item>
              <Form.Item name={[name, 'unitValue']} label={t('visit.goods.unitValue')} rules={[...required, moneyRule(t('form.badMoney'))]}>
                <MoneyInput testid={`goods-value-${name}`} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                onClick={() => remove(name)}
                aria-label={t('visit.goods.remove', { n: name + 1 })}
              />
            </div>
          ))}
          <div className="goods-foot">
            <Button size="small" icon={<PlusOutlined />} onClick={() => add({ quantity: 1, unit: '件' })} data-testid="goods-add">
              {t('visit.goods.add')}
            </Button>
            <Total />
          </div>
        </fieldset>
      )}
    </Form.List>
  );
}

function Total() {
  const { t } = useWords();
  const goods = (Form.useWatch('goods') ?? []) as Partial<Goods>[];
  const sum = goods.reduce((total, row) => total + (row?.quantity ?? 0) * (row?.unitValue?.fen ?? 0), 0);
  return sum > 0 ? <span className="num quiet">{t('visit.goods.total', { sum: yuan(sum) })}</span> : null;
}

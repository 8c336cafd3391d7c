import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { Goods } from '../api/types';
import { goodsFen, yuan } from '../format';
import { Do } from '../parts';
import { t, type WordKey } from '../i18n';
import { fieldsOf } from './fields';
import './goods.css';

/** Goods are the same wherever they are handed over. */
const F = fieldsOf<Goods>('/api/services', ['goods']);

/** What is handed over, or how much of it a plan allows a time. */
type List = 'goods' | 'mostGoods';

/** Goods handed over: each row an item, how many, in which unit, worth what. */
export const GoodsRows = ({ legend, list = 'goods' }: { legend: WordKey; list?: List }) => (
  <Form.List name={list}>
    {(rows, { add, remove }) => (
      <fieldset className="goods" data-testid={list}>
        <legend>{t(legend)}</legend>
        {rows.map(({ key, name }) => (
          <Row key={key} of={list} row={name} onRemove={() => remove(name)} />
        ))}
        <div className="goods-foot">
          <Do word="visit.goods.add" icon={<PlusOutlined />} onDo={() => add({ quantity: 1, unit: '件' })} testid={`${list}-add`} />
          <Total of={list} />
        </div>
      </fieldset>
    )}
  </Form.List>
);

const Row = ({ of, row, onRemove }: { of: List; row: number; onRemove: () => void }) => (
  <div className="goods-row">
    <F.Text name="item" row={row} label="common.item" required testid={`${of}-item-${row}`} />
    <F.Count name="quantity" row={row} label="visit.goods.quantity" required min={1} testid={`${of}-quantity-${row}`} />
    <F.Text name="unit" row={row} label="visit.goods.unit" required testid={`${of}-unit-${row}`} />
    <F.Money name="unitValue" row={row} label="common.unitValue" required testid={`${of}-value-${row}`} />
    <Button type="text" icon={<DeleteOutlined />} onClick={onRemove} aria-label={t('visit.goods.remove', { n: row + 1 })} />
  </div>
);

function Total({ of }: { of: List }) {
  const sum = goodsFen(Form.useWatch(of) as Partial<Goods>[] | undefined);
  return sum > 0 ? <span className="num quiet">{t('visit.goods.total', { sum: yuan(sum) })}</span> : null;
}

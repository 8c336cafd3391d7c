import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { Body } from '../api/types';
import { yuan } from '../format';
import { t } from '../i18n';
import { Do } from '../parts';
import { fieldsOf } from './fields';
import './goods.css';

type Bill = NonNullable<Body<'/api/cases/{caseId}/aids'>['bills']>[number];

/** Bills are the same wherever aid rests on them. */
const F = fieldsOf<Bill>('/api/cases/{caseId}/aids', ['bills']);

interface Props {
  /** The line of the list that they belong to; the form's own where there is none. */
  line?: number;
  list?: string;
}

/** The bills that medical aid rests on: it draws on them up to what the household paid itself. */
export function BillRows({ line, list = '' }: Props) {
  const of = line === undefined ? '' : `-${line}`;
  return (
    <Form.List name={line === undefined ? 'bills' : [line, 'bills']}>
      {(rows, { add, remove }) => (
        <fieldset className="goods" data-testid={`bills${of}`}>
          <legend>{t('aid.bills')}</legend>
          <p className="quiet">{t('aid.bills.hint')}</p>
          {rows.map(({ key, name }) => (
            <Row key={key} of={of} row={name} onRemove={() => remove(name)} />
          ))}
          <div className="goods-foot">
            <Do word="aid.bill.add" icon={<PlusOutlined />} onDo={() => add({})} testid={`bills-add${of}`} />
            <SelfPaid at={line === undefined ? ['bills'] : [list, line, 'bills']} />
          </div>
        </fieldset>
      )}
    </Form.List>
  );
}

const Row = ({ of, row, onRemove }: { of: string; row: number; onRemove: () => void }) => (
  <div className="bill-row">
    <F.Text name="number" row={row} label="aid.bill.number" required testid={`bill-number${of}-${row}`} />
    <F.Day name="issuedOn" row={row} label="aid.bill.date" required testid={`bill-date${of}-${row}`} />
    <F.Text name="hospital" row={row} label="aid.bill.hospital" required testid={`bill-hospital${of}-${row}`} />
    <F.Money name="total" row={row} label="aid.bill.total" required testid={`bill-total${of}-${row}`} />
    <F.Money name="selfPaid" row={row} label="aid.selfPaid" required testid={`bill-self-paid${of}-${row}`} />
    <Button type="text" icon={<DeleteOutlined />} onClick={onRemove} aria-label={t('aid.bill.remove', { n: row + 1 })} />
  </div>
);

function SelfPaid({ at }: { at: (string | number)[] }) {
  const bills = (Form.useWatch(at) as Partial<Bill>[] | undefined) ?? [];
  const sum = bills.reduce((all, bill) => all + (bill?.selfPaid?.fen || 0), 0);
  return sum > 0 ? <span className="num quiet">{t('aid.bills.sum', { sum: yuan(sum) })}</span> : null;
}

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { Body } from '../../api/types';
import { yuan } from '../../format';
import { fieldsOf } from '../../forms';
import { useWords } from '../../i18n';
import { Do } from '../../parts';

type Bill = NonNullable<Body<'/api/cases/{caseId}/aids'>['bills']>[number];

const F = fieldsOf<Bill>('/api/cases/{caseId}/aids', ['bills']);

/** The bills that medical aid rests on: it draws on them up to what the household paid itself. */
export function BillRows() {
  const { t } = useWords();
  return (
    <Form.List name="bills">
      {(rows, { add, remove }) => (
        <fieldset className="goods" data-testid="bills">
          <legend>{t('aid.bills')}</legend>
          <p className="quiet">{t('aid.bills.hint')}</p>
          {rows.map(({ key, name }) => (
            <Row key={key} row={name} onRemove={() => remove(name)} />
          ))}
          <div className="goods-foot">
            <Do word="aid.bill.add" icon={<PlusOutlined />} onDo={() => add({})} testid="bills-add" />
            <SelfPaid />
          </div>
        </fieldset>
      )}
    </Form.List>
  );
}

function Row({ row, onRemove }: { row: number; onRemove: () => void }) {
  const { t } = useWords();
  return (
    <div className="bill-row">
      <F.Text name="number" row={row} label="aid.bill.number" required testid={`bill-number-${row}`} />
      <F.Day name="issuedOn" row={row} label="aid.bill.date" required testid={`bill-date-${row}`} />
      <F.Text name="hospital" row={row} label="aid.bill.hospital" required testid={`bill-hospital-${row}`} />
      <F.Money name="total" row={row} label="aid.bill.total" required testid={`bill-total-${row}`} />
      <F.Money name="selfPaid" row={row} label="aid.selfPaid" required testid={`bill-self-paid-${row}`} />
      <Button type="text" icon={<DeleteOutlined />} onClick={onRemove} aria-label={t('aid.bill.remove', { n: row + 1 })} />
    </div>
  );
}

function SelfPaid() {
  const { t } = useWords();
  const bills = (Form.useWatch('bills') as Partial<Bill>[] | undefined) ?? [];
  const sum = bills.reduce((all, bill) => all + (bill?.selfPaid?.fen || 0), 0);
  return sum > 0 ? <span className="num quiet">{t('aid.bills.sum', { sum: yuan(sum) })}</span> : null;
}

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { Body } from '../../api/types';
import { yuan, type Money } from '../../format';
import { is } from '../../api/lists';
import { BillRows, fieldsOf } from '../../forms';
import { Do } from '../../parts';
import { t } from '../../i18n';

type HandLine = NonNullable<Body<'/api/rosters'>['lines']>[number];
type Typed = Partial<HandLine> | undefined;
const F = fieldsOf<HandLine>('/api/rosters', ['lines']);

export const totalOf = (lines: Typed[]): Money => ({ fen: lines.reduce((sum, line) => sum + (line?.money?.fen || 0), 0) });

/** A few lines typed; what they add up to stands below, as the roster's total. */
export const HandLines = () => (
  <Form.List name="lines">
    {(rows, { add, remove }) => (
      <>
        <div className="hand-lines">
          {rows.map(({ key, name }) => (
            <Line key={key} row={name} onRemove={rows.length > 1 ? () => remove(name) : undefined} />
          ))}
        </div>
        <div className="hand-foot">
          <Do word="drawUp.addLine" icon={<PlusOutlined />} onDo={() => add({})} testid="line-add" />
          <Sum />
        </div>
      </>
    )}
  </Form.List>
);

function Line({ row, onRemove }: { row: number; onRemove?: () => void }) {
  const rests = is('AidCategory', 'needsBills', Form.useWatch('category') as string | undefined);
  const hinted = (said: string) => ({ placeholder: said, 'aria-label': said, row, required: true });
  const account = hinted(t('roster.line.account'));
  return (
    <div className="hand-line">
      <F.Identity name="identityNumber" {...hinted(t('case.identityNumber'))} testid={`line-identity-${row}`} />
      <F.Text name="name" {...hinted(t('common.name'))} testid={`line-name-${row}`} />
      <F.Text name="accountNumber" {...account} inputMode="numeric" testid={`line-account-${row}`} />
      <F.Money name="money" row={row} required testid={`line-money-${row}`} />
      <Button type="text" icon={<DeleteOutlined />} disabled={!onRemove} onClick={onRemove} aria-label={t('drawUp.removeLine', { n: row + 1 })} />
      {rests && (
        <div className="line-bills">
          <BillRows line={row} list="lines" />
        </div>
      )}
    </div>
  );
}

function Sum() {
  const lines = (Form.useWatch('lines') ?? []) as Typed[];
  return <b className="num">{t('drawUp.sum', { n: lines.length, money: yuan(totalOf(lines)) })}</b>;
}

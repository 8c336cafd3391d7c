import type { Rule } from 'antd/es/form';
import { at } from '../../api/http';
import type { Body, Fund, Goods, Page } from '../../api/types';
import { yuan, type Money } from '../../format';
import { ActDrawer, fieldsOf, FundInput, GoodsRows, type Controlled } from '../../forms';
import { useWords, type WordKey } from '../../i18n';
import { useRead } from '../../parts';

export interface FundFormProps {
  fund: Fund;
  onClose: () => void;
}

const explained = (said: string) => <p className="quiet">{said}</p>;

type Receipt = Body<'/api/funds/{code}/receipts'>;
const R = fieldsOf<Receipt>();

export function ReceiveFunds({ fund, onClose }: FundFormProps) {
  const { t } = useWords();
  const initial = { source: fund.source, goods: [] };
  const of = { to: at('/api/funds/{code}/receipts', { code: fund.fund }), initial, onClose, testid: 'receive', intro: explained(t('receive.explain')) };
  return (
    <ActDrawer<Receipt> title="receive.title" submit="receive.submit" {...of}>
      <Amounts goods="receive.goods" testid="receive" />
      <R.Choice name="source" label="funds.source" required kind="source" testid="receive-source" />
      <R.Text name="campaign" label="aid.campaign" max={60} testid="receive-campaign" />
      <R.Text name="voucher" label="move.voucher" required max={60} testid="receive-voucher" />
      <R.Day name="occurredOn" label="move.date" required testid="receive-date" />
    </ActDrawer>
  );
}

type Allocation = Body<'/api/funds/{code}/allocations'>;
const A = fieldsOf<Allocation>();

export function AllocateFunds({ fund, onClose }: FundFormProps) {
  const { t } = useWords();
  const to = at('/api/funds/{code}/allocations', { code: fund.fund });
  const of = { to, initial: { goods: [] }, onClose, testid: 'allocate', intro: explained(t('allocate.explain')) };
  return (
    <ActDrawer<Allocation> title="allocate.title" submit="allocate.submit" {...of}>
      <A.Other name="to" label="allocate.to" required>
        <OtherFund of={fund.fund} testid="allocate-to" />
      </A.Other>
      <Amounts goods="allocate.goods" fund={fund} testid="allocate" />
      <A.Text name="voucher" label="move.voucher" required max={60} testid="allocate-voucher" />
      <A.Day name="occurredOn" label="move.date" required testid="allocate-date" />
    </ActDrawer>
  );
}

type Return = Body<'/api/funds/{code}/returns'>;
const B = fieldsOf<Return>();

export function ReturnFunds({ fund, onClose }: FundFormProps) {
  const of = { to: at('/api/funds/{code}/returns', { code: fund.fund }), initial: { goods: [] }, onClose, testid: 'return' };
  return (
    <ActDrawer<Return> title="return.title" submit="return.submit" {...of}>
      <B.Other name="to" label="return.to" extra="return.to.hint">
        <OtherFund of={fund.fund} testid="return-to" />
      </B.Other>
      <Amounts goods="return.goods" fund={fund} testid="return" />
      <B.Area name="reason" label="return.reason" required testid="return-reason" />
      <B.Day name="occurredOn" label="move.date" required testid="return-date" />
    </ActDrawer>
  );
}

type Closure = Body<'/api/funds/{code}/closure'>;
const C = fieldsOf<Closure>();

export function CloseFund({ fund, onClose }: FundFormProps) {
  const { t } = useWords();
  const of = { to: at('/api/funds/{code}/closure', { code: fund.fund }), onClose, testid: 'close-fund', intro: explained(t('closeFund.explain')) };
  return (
    <ActDrawer<Closure> title="closeFund.title" submit="closeFund.submit" danger {...of}>
      <C.Area name="reason" label="closeFund.reason" required testid="close-fund-reason" />
      <C.Day name="occurredOn" label="move.date" required testid="close-fund-date" />
    </ActDrawer>
  );
}

const M = fieldsOf<{ money?: Money }>();

/** Money, goods or both; what the fund holds stands beside the amount. */
function Amounts({ goods, fund, testid }: { goods: WordKey; fund?: Fund; testid: string }) {
  const { t } = useWords();
  const inHand = fund && { said: t('move.inHand', { money: yuan(fund.money.inHand) }) };
  const something: Rule = ({ getFieldValue }) => ({
    validator: (_, money?: Money) =>
      money?.fen || (getFieldValue('goods') as Goods[] | undefined)?.length ? Promise.resolve() : Promise.reject(new Error(t('move.nothing'))),
  });
  return (
    <>
      <M.Money name="money" label="move.money" extra={inHand} rules={[something]} testid={`${testid}-money`} />
      <GoodsRows legend={goods} />
    </>
  );
}

/** Another fund of the caller's scope, or one that it knows by code. */
function OtherFund({ of, ...input }: Controlled<string> & { of: string }) {
  const { value } = useRead<Page<Fund>>('/api/funds', { query: { state: 'OPEN' } }, { retry: false });
  const others = value?.items.filter(({ fund }) => fund !== of);
  return <FundInput {...input} offered={others?.map(({ fund, name, union }) => ({ fund, name, holder: union.name }))} />;
}

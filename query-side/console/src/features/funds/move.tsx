import { Select } from 'antd';
import type { Rule } from 'antd/es/form';
import type { ReactNode } from 'react';
import type { Fund, Goods } from '../../api/types';
import { yuan, type Money } from '../../format';
import { fieldsOf, formOf, FundInput, GoodsRows, type Controlled } from '../../forms';
import { choice, t, type WordKey } from '../../i18n';
import { useRead } from '../../parts';

export interface FundFormProps {
  fund: Fund;
  /** What is said first wherever a fund is moved. */
  intro: ReactNode;
  onClose: () => void;
}

/** Money goes by the bank as a rule. */
const BY_BANK = { goods: [], voucherKind: 'BANK_SLIP' as const };

const R = formOf('/api/funds/{code}/receipts');

export const ReceiveFunds = ({ fund: { fund: code, source }, ...more }: FundFormProps) => (
  <R.Act of={{ code }} word="receive" explain="receive.explain" initial={{ ...BY_BANK, source, kind: 'RECEIPT' }} {...more} testid="receive">
    <Amounts goods="receive.goods" testid="receive" />
    <R.Choice name="source" label="funds.source" required kind="source" testid="receive-source" />
    <R.Campaign name="campaign" label="common.campaign" testid="receive-campaign" />
    <R.Text name="giver" label="movement.giver" testid="receive-giver" />
    <R.Other name="kind" label="movement.receiptKind">
      <ReceiptKinds />
    </R.Other>
    <R.Text name="voucher" label="common.voucher" required testid="receive-voucher" />
    <R.Choice name="voucherKind" label="movement.voucherKind" required kind="receipt" testid="receive-voucher-kind" />
    <R.Day name="occurredOn" label="common.date" required testid="receive-date" />
  </R.Act>
);

const A = formOf('/api/funds/{code}/allocations');

export const AllocateFunds = ({ fund, ...more }: FundFormProps) => (
  <A.Act of={{ code: fund.fund }} word={['allocate.title', 'act.allocate']} explain="allocate.explain" initial={BY_BANK} {...more} testid="allocate">
    <A.Other name="to" label="allocate.to" required>
      <OtherFund of={fund.fund} testid="allocate-to" />
    </A.Other>
    <Amounts goods="allocate.goods" fund={fund} testid="allocate" />
    <A.Text name="voucher" label="common.voucher" required testid="allocate-voucher" />
    <A.Choice name="voucherKind" label="movement.voucherKind" required kind="receipt" testid="allocate-voucher-kind" />
    <A.Day name="occurredOn" label="common.date" required testid="allocate-date" />
  </A.Act>
);

const G = formOf('/api/funds/{code}/grants');

export const GrantFunds = ({ fund: { fund: code, to }, ...more }: FundFormProps) => (
  <G.Act of={{ code }} word={['grants.give', 'grants.give']} explain="grants.explain" initial={{ until: to, voucherKind: 'OTHER' }} {...more} testid="grant">
    <G.Union name="to" label="grants.to" required testid="grant-to" />
    <G.Money name="ceiling" label="grants.ceiling" required testid="grant-ceiling" />
    <G.Day name="from" label="grants.from" required side="any" testid="grant-from" />
    <G.Day name="until" label="grants.until" required side="any" testid="grant-until" />
    <G.Text name="voucher" label="common.voucher" required testid="grant-voucher" />
    <G.Choice name="voucherKind" label="movement.voucherKind" required kind="receipt" testid="grant-voucher-kind" />
    <G.Day name="occurredOn" label="common.date" required testid="grant-date" />
  </G.Act>
);

const B = formOf('/api/funds/{code}/returns');

export const ReturnFunds = ({ fund, ...more }: FundFormProps) => (
  <B.Act of={{ code: fund.fund }} word={['act.return', 'act.return']} initial={BY_BANK} {...more} testid="return">
    <B.Other name="to" label="return.to" extra="return.to.hint">
      <OtherFund of={fund.fund} testid="return-to" />
    </B.Other>
    <Amounts goods="return.goods" fund={fund} testid="return" />
    <B.Text name="giver" label="movement.giver" extra="return.giver.hint" testid="return-giver" />
    <B.Area name="reason" label="return.reason" required testid="return-reason" />
    <B.Text name="voucher" label="common.voucher" required testid="return-voucher" />
    <B.Choice name="voucherKind" label="movement.voucherKind" required kind="receipt" testid="return-voucher-kind" />
    <B.Day name="occurredOn" label="common.date" required testid="return-date" />
  </B.Act>
);

const C = formOf('/api/funds/{code}/closure');

export const CloseFund = ({ fund: { fund: code }, ...more }: FundFormProps) => (
  <C.Act of={{ code }} word="closeFund" explain="closeFund.explain" danger initial={{ voucherKind: 'OTHER' }} {...more} testid="close-fund">
    <C.Area name="reason" label="closeFund.reason" required testid="close-fund-reason" />
    <C.Text name="voucher" label="common.voucher" required testid="close-fund-voucher" />
    <C.Choice name="voucherKind" label="movement.voucherKind" kind="receipt" testid="close-fund-voucher-kind" />
    <C.Day name="occurredOn" label="common.date" required testid="close-fund-date" />
  </C.Act>
);

const O = formOf('/api/funds/{code}/closure/reversal');

/** A fund that was closed wrongly, or too early. */
export const ReopenFund = ({ fund: { fund: code }, ...more }: FundFormProps) => (
  <O.Act of={{ code }} word="reopenFund" explain="reopenFund.explain" {...more} testid="reopen-fund">
    <O.Area name="reason" label="reopenFund.reason" required testid="reopen-fund-reason" />
    <O.Day name="occurredOn" label="common.date" required testid="reopen-fund-date" />
  </O.Act>
);

/** Money came now, or was there when the ledger became the book. */
function ReceiptKinds(props: Controlled<string>) {
  const options = (['RECEIPT', 'OPENING'] as const).map((value) => ({ value, label: choice('fundMove', value) }));
  return <Select {...props} options={options} data-testid="receive-kind" />;
}

const M = fieldsOf<{ money?: Money }>();

/** Money, goods or both; what the fund holds stands beside the amount. */
function Amounts({ goods, fund, testid }: { goods: WordKey; fund?: Fund; testid: string }) {
  const inHand = fund && { said: t('move.inHand', { money: yuan(fund.money.inHand) }) };
  const something: Rule = ({ getFieldValue }) => ({
    validator: (_, money?: Money) =>
      money?.fen || (getFieldValue('goods') as Goods[] | undefined)?.length ? Promise.resolve() : Promise.reject(new Error(t('move.nothing'))),
  });
  return (
    <>
      <M.Money name="money" label="common.amount" extra={inHand} rules={[something]} testid={`${testid}-money`} />
      <GoodsRows legend={goods} />
    </>
  );
}

/** Another fund of the caller's scope, or one that it knows by code. */
function OtherFund({ of, ...input }: Controlled<string> & { of: string }) {
  const { value } = useRead('/api/funds', { query: { state: 'OPEN' } }, { retry: false });
  const others = value?.items.filter(({ fund }) => fund !== of);
  return <FundInput {...input} offered={others?.map(({ fund, name, union }) => ({ fund, name, holder: union.name }))} />;
}

import { Checkbox, Form } from 'antd';
import { at } from '../../api/http';
import type { Body } from '../../api/types';
import { isMasked } from '../../format';
import { ActDrawer, fieldsOf, GoodsRows } from '../../forms';
import { useWords } from '../../i18n';
import type { CaseFormProps } from '../../parts';
import { AidSummary, type DecisionProps } from './decide';

type Proposal = Body<'/api/cases/{caseId}/aids'>;
const P = fieldsOf<Proposal>();

export function ProposeAid({ file: { caseId, union }, ...of }: CaseFormProps) {
  const to = at('/api/cases/{caseId}/aids', { caseId });
  return (
    <ActDrawer<Proposal> title="aid.title" submit="aid.submit" to={to} {...of} initial={{ goods: [] }} testid="aid">
      <P.Choice name="category" label="aid.category" required kind="aid" testid="aid-category" />
      <P.Money name="money" label="aid.money" extra="aid.money.service" testid="aid-money" />
      <GoodsRows legend="aid.goods" />
      <ByCategory union={union.code} />
      <P.Text name="campaign" label="aid.campaign" max={60} testid="aid-campaign" />
      <P.Day name="occurredOn" label="aid.date" required testid="aid-date" />
      <P.Area name="reason" label="aid.reason" required testid="aid-reason" />
    </ActDrawer>
  );
}

function ByCategory({ union }: { union: string }) {
  const category = Form.useWatch('category') as string | undefined;
  return (
    <>
      {category === 'MEDICAL' && <P.Money name="selfPaid" label="aid.selfPaid" extra="aid.selfPaid.hint" testid="aid-self-paid" />}
      <P.Fund name="fund" label="aid.fund" union={union} category={category} testid="aid-fund" />
    </>
  );
}

type Delivery = Body<'/api/cases/{caseId}/aids/{aidId}/delivery'>;
type Delivering = Delivery & { byProxy?: boolean };
const D = fieldsOf<Delivering>();

/** Paid into an account in the worker's own name, or to a proxy whose authority is on record. */
export function DeliverAid({ file, aid, ...of }: DecisionProps) {
  const { t } = useWords();
  const { name = '' } = file.head;
  const initial: Partial<Delivering> = { payee: { name: isMasked(name) ? '' : name }, receipt: { voucher: '', kind: 'BANK_SLIP' } };
  const toBody = ({ byProxy, proxy, ...body }: Delivering) => (byProxy ? { ...body, proxy } : body);
  const to = at('/api/cases/{caseId}/aids/{aidId}/delivery', { caseId: file.caseId, aidId: aid.aidId });
  const more = { to, initial, toBody, intro: <AidSummary aid={aid} file={file} />, testid: 'aid-deliver' };
  return (
    <ActDrawer<Delivering> title="aid.deliver.title" submit="aid.deliver.submit" {...of} {...more}>
      <D.Day name="occurredOn" label="aid.deliver.date" required testid="deliver-date" />
      <D.Text name={['payee', 'name']} label="aid.deliver.payee" required testid="deliver-payee" />
      <D.Text name={['payee', 'accountNumber']} label="aid.deliver.account" required inputMode="numeric" testid="deliver-account" />
      <D.Choice name={['receipt', 'kind']} label="aid.deliver.kind" required kind="receipt" testid="deliver-kind" />
      <D.Text name={['receipt', 'voucher']} label="aid.deliver.voucher" required max={60} testid="deliver-voucher" />
      <D.Other name="byProxy" valuePropName="checked">
        <Checkbox data-testid="deliver-by-proxy">{t('aid.deliver.proxy')}</Checkbox>
      </D.Other>
      <Proxy />
    </ActDrawer>
  );
}

function Proxy() {
  if (Form.useWatch('byProxy') !== true) return null;
  return (
    <div className="form-box">
      <D.Text name={['proxy', 'name']} label="aid.deliver.proxy.name" required testid="proxy-name" />
      <D.Text name={['proxy', 'relation']} label="aid.deliver.proxy.relation" required max={40} testid="proxy-relation" />
      <D.Identity name={['proxy', 'identityNumber']} label="aid.deliver.proxy.identity" required testid="proxy-identity" />
      <D.Text name={['proxy', 'reason']} label="aid.deliver.proxy.reason" required testid="proxy-reason" />
      <D.Text name={['proxy', 'authorisation']} label="aid.deliver.proxy.authorisation" required testid="proxy-authorisation" />
    </div>
  );
}

type Reversal = Body<'/api/cases/{caseId}/aids/{aidId}/reversal'>;
const R = fieldsOf<Reversal>();

export function ReverseAid({ file, aid, ...of }: DecisionProps) {
  const { t } = useWords();
  const to = at('/api/cases/{caseId}/aids/{aidId}/reversal', { caseId: file.caseId, aidId: aid.aidId });
  const intro = (
    <>
      <AidSummary aid={aid} file={file} />
      <p className="quiet">{t('aid.reverse.explain')}</p>
    </>
  );
  return (
    <ActDrawer<Reversal> title="aid.reverse.title" submit="aid.reverse.submit" danger to={to} {...of} testid="aid-reverse" intro={intro}>
      <R.Day name="occurredOn" label="aid.reverse.date" required testid="aid-reverse-date" />
      <R.Area name="reason" label="aid.reverse.reason" required testid="aid-reverse-reason" />
    </ActDrawer>
  );
}

type Repayment = Body<'/api/cases/{caseId}/aids/{aidId}/repayments'>;
const L = fieldsOf<Repayment>();

/** What comes back of a start-up loan is in the fund's hand again. */
export function RepayLoan({ file, aid, onClose }: DecisionProps) {
  const to = at('/api/cases/{caseId}/aids/{aidId}/repayments', { caseId: file.caseId, aidId: aid.aidId });
  const of = { to, onClose, intro: <AidSummary aid={aid} file={file} />, testid: 'aid-repay' };
  return (
    <ActDrawer<Repayment> title="aid.repay.title" submit="aid.repay.submit" {...of}>
      <L.Money name="money" label="aid.money" required testid="repay-money" />
      <L.Text name="voucher" label="aid.deliver.voucher" required max={60} testid="repay-voucher" />
      <L.Day name="occurredOn" label="move.date" required testid="repay-date" />
    </ActDrawer>
  );
}

import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { is } from '../../api/lists';
import type { Body } from '../../api/types';
import { isMasked, joined } from '../../format';
import { BillRows, formOf, GoodsRows } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, isService, Personal, ProblemNotice, Quiet, useRead, type CaseFormProps } from '../../parts';
import { AidSummary, type DecisionProps } from './decide';

const P = formOf('/api/cases/{caseId}/aids');

/** What has to be said comes first; what is known already, or seldom said, after it. */
export const ProposeAid = ({ file, ...more }: CaseFormProps) => (
  <P.Act of={file} word={['act.aid', 'aid.submit']} {...more} initial={{ goods: [], bills: [] }} testid="aid">
    <P.Choice name="category" label="aid.category" required kind="aid" testid="aid-category" />
    <P.Money name="money" label="common.amount" extra="aid.money.service" testid="aid-money" />
    <ByCategory union={file.union.code} />
    <P.Area name="reason" label="aid.reason" required testid="aid-reason" />
    <P.Day name="occurredOn" label="aid.date" required testid="aid-date" />
    <P.Campaign name="campaign" label="common.campaign" testid="aid-campaign" />
    <GoodsRows legend="common.goods" />
  </P.Act>
);

function ByCategory({ union }: { union: string }) {
  const category = Form.useWatch('category') as string | undefined;
  return (
    <>
      {is('AidCategory', 'needsBills', category) && <BillRows />}
      <P.Fund name="fund" label="common.fund" union={union} category={category} testid="aid-fund" />
    </>
  );
}

type Delivering = Body<'/api/cases/{caseId}/aids/{aidId}/delivery'> & { byProxy?: boolean };
const D = formOf('/api/cases/{caseId}/aids/{aidId}/delivery', {} as { byProxy?: boolean });

/** Paid into an account in the worker's own name, or to a proxy whose authority is on record. */
export function DeliverAid({ file, aid, ...more }: DecisionProps) {
  const { name = '' } = file.head;
  const isGoods = (aid.goods ?? []).length > 0;
  const kind = isGoods ? 'GOODS_RECEIPT' : 'BANK_SLIP';
  const initial: Partial<Delivering> = { payee: { name: isMasked(name) ? '' : name }, receipt: { voucher: '', kind } };
  const toBody = ({ byProxy, proxy, ...body }: Delivering) => (byProxy ? { ...body, proxy, payee: { ...body.payee, name: proxy?.name } } : body);
  const intro = (
    <>
      <AidSummary aid={aid} file={file} />
      <Account caseId={file.caseId} />
    </>
  );
  return (
    <D.Act of={{ ...file, ...aid }} word="aid.deliver" {...more} initial={initial} toBody={toBody} intro={intro} testid="aid-deliver">
      <D.Day name="occurredOn" label="aid.deliver.date" required testid="deliver-date" />
      <D.Text name={['payee', 'name']} label="common.payee" required testid="deliver-payee" />
      <D.Choice name={['receipt', 'kind']} label="aid.deliver.kind" required kind="receipt" without={isGoods ? BY_BANK : []} testid="deliver-kind" />
      <IntoAccount />
      <D.Text name={['receipt', 'voucher']} label="common.voucher" required testid="deliver-voucher" />
      <D.Other name="byProxy" valuePropName="checked">
        <Checkbox data-testid="deliver-by-proxy">{t('aid.deliver.proxy')}</Checkbox>
      </D.Other>
      <Proxy />
    </D.Act>
  );
}

/** A bank's slip proves no goods. */
const BY_BANK = ['BANK_SLIP'];

/** A bank's slip says into which account; with another proof there may be one. */
function IntoAccount() {
  const required = Form.useWatch(['receipt', 'kind']) === 'BANK_SLIP';
  return (
    <D.Text
      name={['payee', 'accountNumber']}
      label="aid.deliver.account"
      extra={required ? 'aid.deliver.account.bank' : undefined}
      required={required}
      inputMode="numeric"
      testid="deliver-account"
    />
  );
}

/** The account that the file states, for whoever pays into it: shown when asked for, for that task, and noted. */
function Account({ caseId }: { caseId: string }) {
  const [asked, setAsked] = useState(false);
  const { value, error } = useRead('/api/cases/{caseId}', { path: { caseId }, purpose: 'PAYMENT' }, { enabled: asked });
  const account = value?.head.account;
  if (!asked)
    return (
      <p>
        <Do word="aid.deliver.showAccount" onDo={() => setAsked(true)} testid="deliver-show-account" />{' '}
        <Quiet>{t('aid.deliver.showAccount.explain', { purpose: choice('accessPurpose', 'PAYMENT') })}</Quiet>
      </p>
    );
  if (error) return <ProblemNotice problem={error} />;
  if (!value) return null;
  return (
    <p data-testid="deliver-file-account">
      {account ? (
        <>
          {joined([account.holder, account.bank, account.branch])} <Personal value={account.accountNumber} />
        </>
      ) : (
        t('aid.deliver.noAccount')
      )}
    </p>
  );
}

function Proxy() {
  if (Form.useWatch('byProxy') !== true) return null;
  return (
    <div className="form-box">
      <D.Text name={['proxy', 'name']} label="aid.deliver.proxy.name" required testid="proxy-name" />
      <D.Text name={['proxy', 'relation']} label="aid.deliver.proxy.relation" required testid="proxy-relation" />
      <D.Identity name={['proxy', 'identityNumber']} label="aid.deliver.proxy.identity" required testid="proxy-identity" />
      <D.Text name={['proxy', 'reason']} label="aid.deliver.proxy.reason" required testid="proxy-reason" />
      <D.Text name={['proxy', 'authorisation']} label="common.authorisation" required testid="proxy-authorisation" />
    </div>
  );
}

const R = formOf('/api/cases/{caseId}/aids/{aidId}/reversal');

const REVERSE = { word: ['aid.reverse.title', 'act.reverse'], explain: 'aid.reverse.explain', testid: 'aid-reverse' } as const;

export const ReverseAid = ({ file, aid, ...more }: DecisionProps) => (
  <R.Act of={{ ...file, ...aid }} {...REVERSE} danger {...more} initial={{ occurredOn: aid.deliveredOn }} intro={<AidSummary aid={aid} file={file} />}>
    <R.Day name="occurredOn" label="aid.reverse.date" extra="takeback.date.hint" required testid="aid-reverse-date" />
    {aid.fund && !isService(aid) && (
      <>
        <R.Choice name="voucherKind" label="aid.deliver.kind" required kind="receipt" testid="aid-reverse-kind" />
        <R.Text name="voucher" label="aid.reverse.voucher" required testid="aid-reverse-voucher" />
      </>
    )}
    <R.Area name="reason" label="aid.reverse.reason" required testid="aid-reverse-reason" />
  </R.Act>
);

const L = formOf('/api/cases/{caseId}/aids/{aidId}/repayments');

/** What comes back of a start-up loan is in the fund's hand again once somebody else has confirmed it. */
export const RepayLoan = ({ file, aid, onClose }: DecisionProps) => (
  <L.Act
    of={{ ...file, ...aid }}
    word="aid.repay"
    explain="aid.repay.explain"
    onClose={onClose}
    intro={<AidSummary aid={aid} file={file} />}
    testid="aid-repay">
    <L.Money name="money" label="common.amount" required testid="repay-money" />
    <L.Choice name="voucherKind" label="aid.deliver.kind" required kind="receipt" testid="repay-kind" />
    <L.Text name="voucher" label="common.voucher" required testid="repay-voucher" />
    {aid.origin === 'IMPORTED' && <L.Fund name="fund" label="aid.repay.fund" extra="aid.repay.fund.hint" testid="repay-fund" />}
    <L.Day name="occurredOn" label="common.date" required testid="repay-date" />
  </L.Act>
);

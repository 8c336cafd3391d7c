import { Form, Switch } from 'antd';
import { is } from '../../api/lists';
import type { Body, Me } from '../../api/types';
import { fieldsOf, formOf, GoodsRows, PlanSelect, proven } from '../../forms';
import { choice, t } from '../../i18n';
import { countsOf, hasMoney, isOfEmployers, isTravel } from './kinds';

export interface EnterProps {
  me: Me | undefined;
  onClose: () => void;
}

const ENTER = {
  service: ['activity.service', 'activity.submit'],
  enterprise: ['activity.enterprise', 'activity.submit'],
  centre: ['activity.centre', 'activity.submit'],
} as const;

type Service = Body<'/api/services'>;
const S = formOf('/api/services');

/** The fields follow the kind: only what the forms count of it is asked. */
export const ProvideService = ({ me, onClose }: EnterProps) => (
  <S.Act of={{}} word={ENTER.service} initial={{ union: me?.union.code, goods: [] }} toBody={fitting} onClose={onClose} testid="service">
    <S.Choice name="kind" label="activity.kind" required kind="serviceKind" testid="service-kind" />
    <OfKind />
    <S.Campaign name="campaign" label="common.campaign" testid="service-campaign" />
    <S.Union name="union" label="common.union" required testid="service-union" />
    <S.Day name="occurredOn" label="common.date" required testid="service-date" />
    <S.Area name="note" label="common.note" rows={2} testid="service-note" />
  </S.Act>
);

function OfKind() {
  const kind = Form.useWatch('kind') as string | undefined;
  if (!kind) return null;
  const ofEmployers = isOfEmployers(kind);
  return (
    <>
      {is('ServiceKind', 'statesCategory', kind) && <S.Choice name="category" label="aid.category" required kind="aid" testid="service-category" />}
      {isTravel(kind) && <S.Choice name="transport" label="activity.transport" required kind="transport" testid="service-transport" />}
      <Counts kind={kind} />
      <p className="quiet counts-hint">{t('activity.counts.hint')}</p>
      {hasMoney(kind) ? <HandedOver ofEmployers={ofEmployers} /> : <p className="quiet">{t('activity.byFile')}</p>}
    </>
  );
}

const HandedOver = ({ ofEmployers }: { ofEmployers: boolean }) => (
  <>
    <S.Money name="money" label="activity.money" extra={ofEmployers ? 'activity.money.employers' : undefined} testid="service-money" />
    {!ofEmployers && <GoodsRows legend="common.goods" />}
    {!ofEmployers && (
      <S.Other name="plan" label="plan.of" extra="plan.hint">
        <PlanSelect use="SERVICE" testid="service-plan" />
      </S.Other>
    )}
    <Proof testid="service" />
    {!ofEmployers && <IntoAccount testid="service" />}
  </>
);

/** A bank's slip proves no goods. A visit to an enterprise is proved as a service is. */
const BY_BANK = ['BANK_SLIP'];

function Proof({ testid }: { testid: string }) {
  const goods = Form.useWatch('goods') as unknown[] | undefined;
  return (
    <>
      <S.Choice name={['receipt', 'kind']} label="receipt.kind" kind="receipt" without={goods?.length ? BY_BANK : []} allowClear testid={`${testid}-receipt`} />
      <S.Text name={['receipt', 'voucher']} label="common.voucher" testid={`${testid}-voucher`} />
    </>
  );
}

/** A bank's slip says whom it paid and into which account; nothing else does. */
function IntoAccount({ testid }: { testid: string }) {
  if (Form.useWatch(['receipt', 'kind']) !== 'BANK_SLIP') return null;
  return (
    <>
      <S.Text name={['payee', 'name']} label="activity.payee" extra="activity.payee.hint" required testid={`${testid}-payee`} />
      <S.Text name={['payee', 'accountNumber']} label="aid.deliver.account" required inputMode="numeric" testid={`${testid}-account`} />
    </>
  );
}

const C = fieldsOf<Pick<Service, 'counts'>>('/api/services');

const Counts = ({ kind }: { kind: string }) => (
  <div className="counts">
    {countsOf(kind).map((unit) => (
      <C.Count key={`${kind}.${unit}`} name={['counts', unit]} label={{ said: choice('counted', unit) }} testid={`count-${unit}`} />
    ))}
  </div>
);

/** What was filled in for another kind, before the kind was changed, is not sent. */
function fitting(values: Service): Service {
  const units = countsOf(values.kind);
  const given = hasMoney(values.kind);
  const fromFund = given && !isOfEmployers(values.kind);
  return {
    ...proven(given ? values : { ...values, money: undefined, receipt: undefined, payee: undefined }),
    counts: Object.fromEntries(units.map((unit) => [unit, values.counts?.[unit] ?? undefined])),
    category: is('ServiceKind', 'statesCategory', values.kind) ? values.category : undefined,
    transport: isTravel(values.kind) ? values.transport : undefined,
    plan: fromFund ? values.plan : undefined,
    goods: fromFund ? (values.goods ?? []) : [],
  };
}

const V = formOf('/api/enterprise-visits');

export const VisitEnterprise = ({ me, onClose }: EnterProps) => (
  <V.Act of={{}} word={ENTER.enterprise} initial={{ union: me?.union.code, goods: [] }} toBody={proven} onClose={onClose} testid="enterprise">
    <V.Text name="enterprise" label="activity.enterprise.name" required testid="enterprise-name" />
    <V.Day name="occurredOn" label="visit.date" required testid="enterprise-date" />
    <V.Campaign name="campaign" label="visit.campaign" testid="enterprise-campaign" />
    <V.Money name="money" label="visit.money" testid="enterprise-money" />
    <GoodsRows legend="visit.goods" />
    <V.Other name="plan" label="plan.of" extra="plan.hint">
      <PlanSelect use="ENTERPRISE_VISIT" testid="enterprise-plan" />
    </V.Other>
    <Proof testid="enterprise" />
    <IntoAccount testid="enterprise" />
    <V.Union name="union" label="common.union" required testid="enterprise-union" />
    <V.Area name="note" label="common.note" rows={2} testid="enterprise-note" />
  </V.Act>
);

const E = formOf('/api/centres');

/** How an assistance centre is set up, as of a day; the newest statement holds. */
export const StateCentre = ({ me, onClose }: EnterProps) => (
  <E.Act of={{}} word={ENTER.centre} initial={{ union: me?.union.code, coordinates: false }} onClose={onClose} testid="centre">
    <E.Union name="union" label="common.union" required testid="centre-union" />
    <E.Count name="staff" label="activity.centre.staff" required testid="centre-staff" />
    <E.Count name="squareMetres" label="activity.centre.area" required testid="centre-area" />
    <E.Choice name="leadBody" label="activity.centre.lead" required kind="leadBody" testid="centre-lead" />
    <E.Other name="coordinates" label="activity.centre.coordinates" valuePropName="checked">
      <Switch data-testid="centre-coordinates" />
    </E.Other>
    <E.Day name="occurredOn" label="common.date" required testid="centre-date" />
  </E.Act>
);

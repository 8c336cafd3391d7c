import { Form, Switch } from 'antd';
import { at } from '../../api/http';
import type { Body, Me } from '../../api/types';
import { ActDrawer, fieldsOf, GoodsRows } from '../../forms';
import { useWords } from '../../i18n';
import { countsOf, isOfEmployers, isTravel } from './kinds';

export interface EnterProps {
  me: Me | undefined;
  onClose: () => void;
}

type Service = Body<'/api/services'>;
const S = fieldsOf<Service>();

/** The fields follow the kind: only what the forms count of it is asked. */
export function ProvideService({ me, onClose }: EnterProps) {
  const of = { to: at('/api/services'), initial: { union: me?.union.code, goods: [] }, toBody: fitting, onClose, testid: 'service' };
  return (
    <ActDrawer<Service> title="activity.service" submit="activity.submit" {...of}>
      <S.Choice name="kind" label="activity.kind" required kind="serviceKind" testid="service-kind" />
      <OfKind />
      <S.Text name="campaign" label="aid.campaign" max={60} testid="service-campaign" />
      <S.Union name="union" label="overview.union" required testid="service-union" />
      <S.Day name="occurredOn" label="move.date" required testid="service-date" />
      <S.Area name="note" label="activity.note" rows={2} testid="service-note" />
    </ActDrawer>
  );
}

function OfKind() {
  const { t } = useWords();
  const kind = Form.useWatch('kind') as string | undefined;
  if (!kind) return null;
  const ofEmployers = isOfEmployers(kind);
  return (
    <>
      {kind === 'AID' && <S.Choice name="category" label="aid.category" required kind="aid" testid="service-category" />}
      {isTravel(kind) && <S.Choice name="transport" label="activity.transport" required kind="transport" testid="service-transport" />}
      <Counts kind={kind} />
      <p className="quiet counts-hint">{t('activity.counts.hint')}</p>
      <S.Money name="money" label="activity.money" extra={ofEmployers ? 'activity.money.employers' : undefined} testid="service-money" />
      {!ofEmployers && <GoodsRows legend="activity.goods" />}
      {!ofEmployers && <S.Fund name="fund" label="aid.fund" testid="service-fund" />}
    </>
  );
}

const C = fieldsOf<{ counts: Record<string, number> }>();

function Counts({ kind }: { kind: string }) {
  const { choice } = useWords();
  return (
    <div className="counts">
      {countsOf(kind).map((unit) => (
        <C.Count key={`${kind}.${unit}`} name={['counts', unit]} label={{ said: choice('counted', unit) }} testid={`count-${unit}`} />
      ))}
    </div>
  );
}

/** What was filled in for another kind, before the kind was changed, is not sent. */
function fitting(values: Service): Service {
  const units = countsOf(values.kind);
  const counted = Object.entries((values.counts ?? {}) as Record<string, number | null>);
  const ofEmployers = isOfEmployers(values.kind);
  return {
    ...values,
    counts: Object.fromEntries(counted.filter(([unit, n]) => units.includes(unit) && n !== null)),
    category: values.kind === 'AID' ? values.category : undefined,
    transport: isTravel(values.kind) ? values.transport : undefined,
    fund: ofEmployers ? undefined : values.fund,
    goods: ofEmployers ? [] : (values.goods ?? []),
  };
}

type Visit = Body<'/api/enterprise-visits'>;
const V = fieldsOf<Visit>();

export function VisitEnterprise({ me, onClose }: EnterProps) {
  const of = { to: at('/api/enterprise-visits'), initial: { union: me?.union.code, goods: [] }, onClose, testid: 'enterprise' };
  return (
    <ActDrawer<Visit> title="activity.enterprise" submit="activity.submit" {...of}>
      <V.Text name="enterprise" label="activity.enterprise.name" required max={120} testid="enterprise-name" />
      <V.Day name="occurredOn" label="visit.date" required testid="enterprise-date" />
      <V.Text name="campaign" label="visit.campaign" max={60} testid="enterprise-campaign" />
      <V.Money name="money" label="visit.money" testid="enterprise-money" />
      <GoodsRows legend="visit.goods" />
      <V.Fund name="fund" label="visit.fund" extra="visit.fund.hint" testid="enterprise-fund" />
      <V.Union name="union" label="overview.union" required testid="enterprise-union" />
      <V.Area name="note" label="activity.note" rows={2} testid="enterprise-note" />
    </ActDrawer>
  );
}

type Centre = Body<'/api/centres'>;
const E = fieldsOf<Centre>();

/** How an assistance centre is set up, as of a day; the newest statement holds. */
export function StateCentre({ me, onClose }: EnterProps) {
  const of = { to: at('/api/centres'), initial: { union: me?.union.code, coordinates: false }, onClose, testid: 'centre' };
  return (
    <ActDrawer<Centre> title="activity.centre" submit="activity.submit" {...of}>
      <E.Union name="union" label="overview.union" required testid="centre-union" />
      <E.Count name="staff" label="activity.centre.staff" required testid="centre-staff" />
      <E.Count name="squareMetres" label="activity.centre.area" required testid="centre-area" />
      <E.Choice name="leadBody" label="activity.centre.lead" required kind="leadBody" testid="centre-lead" />
      <E.Other name="coordinates" label="activity.centre.coordinates" valuePropName="checked">
        <Switch data-testid="centre-coordinates" />
      </E.Other>
      <E.Day name="occurredOn" label="move.date" required testid="centre-date" />
    </ActDrawer>
  );
}

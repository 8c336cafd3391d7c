import { PlusOutlined } from '@ant-design/icons';

import { useState } from 'react';
import type { Fund } from '../../api/types';
import { yuan } from '../../format';
import { AskedChoice, AskedText, AskedUnion } from '../../forms';
import { Do, FundLink, isOne, Listing, Num, Page, Panel, Quiet, useAskedAll, useMe, usePages, type Column } from '../../parts';
import { choice, t } from '../../i18n';
import { GoLive } from './GoLive';
import OpenFund from './OpenFund';
import { Stuck } from './Stuck';
import './funds.css';

/** Every fund of the caller's scope with what came in, what went where, and what is left. */
export default function FundsPage() {
  const me = useMe();
  const [opening, setOpening] = useState(false);
  const page = usePages('/api/funds', { query: useAskedAll('union', 'source', 'state', 'q') });

  const open = isOne(me, 'supervisor', 'finance', 'admin') && (
    <Do word="funds.open" primary icon={<PlusOutlined />} onDo={() => setOpening(true)} testid="fund-open" big />
  );
  const mark = ({ state }: Fund) => (state === 'CLOSED' ? 'ended' : undefined);
  const of = { caption: t('nav.funds'), columns: columns(), page, empty: t('funds.empty'), testid: 'funds' };
  return (
    <Page title={t('nav.funds')} beside={open}>
      <GoLive me={me} />
      <Stuck />
      <div className="filters">
        <AskedText name="q" placeholder="funds.search" grow testid="funds-search" />
        <AskedUnion testid="funds-union" />
        <AskedChoice name="source" kind="source" placeholder="funds.source" testid="funds-source" />
        <AskedChoice name="state" kind="fundState" placeholder="common.state" testid="funds-state" />
      </div>
      <Panel>
        <Listing {...of} keyOf={({ fund }) => fund} mark={mark} />
      </Panel>
      {opening && <OpenFund me={me} onClose={() => setOpening(false)} />}
    </Page>
  );
}

const SUMS = ['received', 'allocated', 'committed', 'disbursed'] as const;

const columns = (): Column<Fund>[] => [
  { head: t('common.fund'), cell: (fund) => <Name fund={fund} /> },
  ...SUMS.map((name): Column<Fund> => ({ head: t(`balance.${name}`), num: true, cell: ({ money }) => (money[name].fen ? yuan(money[name]) : <Quiet />) })),
  { head: t('balance.inHand'), num: true, cell: (fund) => <InHand fund={fund} /> },
  { head: t('funds.column.period'), cell: ({ from, to }) => <Period from={from} to={to} /> },
];

const Name = ({ fund: { fund, name, source, union, state } }: { fund: Fund }) => (
  <>
    <FundLink fund={fund}>
      <b data-testid="fund-link">{name}</b>
    </FundLink>{' '}
    {state === 'CLOSED' && <span className="chip">{choice('fundState', state)}</span>}
    <small>
      <Num>{fund}</Num> · {choice('source', source)} · {union.name}
    </small>
  </>
);

function InHand({ fund: { money, goods } }: { fund: Fund }) {
  const held = goods.filter(({ inHand }) => inHand > 0).slice(0, 2);
  return (
    <>
      <b className={money.inHand.fen < 0 ? 'below-zero' : ''}>{yuan(money.inHand)}</b>
      <Used money={money} />
      {held.map(({ item, unit, inHand }) => (
        <small key={item + unit}>{`${item} ×${inHand}${unit}`}</small>
      ))}
    </>
  );
}

const Period = ({ from, to }: { from: string; to: string }) => (
  <span className="num quiet period">
    {from} –<br />
    {to}
  </span>
);

/** How much of the money has gone where, at a glance. */
function Used({ money }: { money: Fund['money'] }) {
  const whole = money.received.fen;
  if (whole <= 0) return null;
  const part = (fen: number) => `${((fen / whole) * 100).toFixed(2)}%`;
  const gone = money.allocated.fen + money.disbursed.fen + money.returned.fen;
  return (
    <span className="used" aria-hidden="true">
      <i className="gone" style={{ width: part(gone) }} />
      <i className="held" style={{ width: part(money.committed.fen) }} />
    </span>
  );
}

import { useState, type ComponentType } from 'react';
import { useParams } from 'react-router';
import type { Fund } from '../../api/types';
import { joined, yuan } from '../../format';
import { Chip, Do, isOne, Loaded, Sheet, useMe, useRead } from '../../parts';
import { choice, t } from '../../i18n';
import { fundActs, type FundAct } from './acts';
import { GoodsTable } from './GoodsTable';
import { AmendFund } from './AmendFund';
import { AllocateFunds, CloseFund, GrantFunds, ReceiveFunds, ReopenFund, ReturnFunds, type FundFormProps } from './move';
import { Reconciled } from './Reconciled';
import { Scope } from './Scope';
import { Statement } from './Statement';
import { TwoHands } from './TwoHands';
import { WaitingMovements } from './WaitingMovements';
import './funds.css';

const FORMS: Record<FundAct, ComponentType<FundFormProps>> = {
  receive: ReceiveFunds,
  allocate: AllocateFunds,
  grant: GrantFunds,
  return: ReturnFunds,
  amend: AmendFund,
  closeFund: CloseFund,
  reopenFund: ReopenFund,
};

const BALANCES = ['received', 'allocated', 'committed', 'disbursed', 'returned', 'inHand'] as const;

export default function FundPage() {
  const { code = '' } = useParams();
  const read = useRead('/api/funds/{code}', { path: { code } });
  return <Loaded read={read}>{(fund) => <OneFund fund={fund} />}</Loaded>;
}

/** One fund: its balances, its statement for any period, what it may be used for, and who may move it. */
function OneFund({ fund }: { fund: Fund }) {
  const me = useMe();
  const [acting, setActing] = useState<FundAct>();
  const Form = acting && FORMS[acting];
  const chips = (
    <>
      <Chip kind="fundState" value={fund.state} /> {me && !isOne(me, 'caseworker') && <Reconciled code={fund.fund} version={fund.version} />}
    </>
  );
  const acts = fundActs(me, fund).map((act, i) => (
    <Do key={act} word={`act.${act}`} primary={i === 0} danger={act === 'closeFund'} onDo={() => setActing(act)} testid={`fund-${act}`} big />
  ));
  const said = joined([fund.fund, choice('source', fund.source), fund.union.name, fund.projectReference]);
  return (
    <Sheet up={{ to: '/funds', said: t('nav.funds') }} title={fund.name} testid="fund-name" chips={chips} said={said} beside={acts}>
      <Balances fund={fund} />
      <WaitingMovements code={fund.fund} />
      <Grid fund={fund} />
      {Form && <Form fund={fund} intro={<TwoHands />} onClose={() => setActing(undefined)} />}
    </Sheet>
  );
}

const Grid = ({ fund }: { fund: Fund }) => (
  <div className="fund-grid">
    <div>
      <Statement code={fund.fund} open={fund.state === 'OPEN'} />
      {fund.goods.length > 0 && <GoodsTable goods={fund.goods} />}
    </div>
    <div>
      <Scope fund={fund} />
    </div>
  </div>
);

const Balances = ({ fund: { money } }: { fund: Fund }) => (
  <dl className="panel balances" title={t('fund.equation')}>
    {BALANCES.map((name) => (
      <div key={name}>
        <dt>{t(`balance.${name}`)}</dt>
        <dd className={`num ${money[name].fen < 0 ? 'below-zero' : ''}`} data-testid={`balance-${name}`}>
          {yuan(money[name])}
        </dd>
      </div>
    ))}
  </dl>
);

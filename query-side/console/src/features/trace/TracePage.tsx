import { useMemo, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Disbursement, Origin, Trace } from '../../api/types';
import { goodsText, joined, yuan } from '../../format';
import { choice, language, t } from '../../i18n';
import { Chip, Loaded, Num, Panel, Quiet, Sheet, useNarrow, useRead } from '../../parts';
import { flowOf } from './flow';
import { FlowPicture } from './FlowPicture';
import { StepDetails } from './StepDetails';
import { TakeBackPaid } from './TakeBackPaid';
import './trace.css';

export default function TracePage() {
  const { id = '' } = useParams();
  const read = useRead('/api/disbursements/{id}/trace', { path: { id } });
  return <Loaded read={read}>{(trace) => <Traced trace={trace} />}</Loaded>;
}

/** One disbursement from the appropriation to the signature. */
function Traced({ trace }: { trace: Trace }) {
  const { disbursement: of, appropriations } = trace;
  const { flow, node, details, choose } = useChosen(trace);
  const goods = goodsText(of.goods, language());
  const title = of.money.fen || !goods ? `${yuan(of.money)} ${t('unit.yuan')}` : goods;
  const up = { to: '/disbursements', said: t('nav.disbursements') };
  const chip = <Chip kind="paid" value={of.state} testid="trace-state" />;
  const head = { up, title, tab: t('trace.title'), testid: 'trace-amount', chips: chip, said: <Said of={of} />, beside: <Places of={of} /> };
  return (
    <Sheet {...head}>
      <Panel title={t('trace.picture')} beside={<Quiet>{t('trace.hint')}</Quiet>}>
        <FlowPicture flow={flow} chosen={node?.id} onChoose={choose} />
      </Panel>
      <div className="trace-grid">
        <div>
          <Panel title={t('trace.origins')}>
            <Origins of={appropriations} />
          </Panel>
        </div>
        <div ref={details}>{node && <StepDetails node={node} />}</div>
      </div>
    </Sheet>
  );
}

/** The step that is looked at: the one that was chosen, or the delivery, or the last. */
function useChosen(trace: Trace) {
  const flow = useMemo(() => flowOf(trace), [trace]);
  const [chosen, setChosen] = useState<string>();
  const details = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const node = flow.nodes.find(({ id }) => id === chosen) ?? flow.nodes.find(({ kind }) => kind === 'DELIVERY') ?? flow.nodes.at(-1);
  const choose = (id: string) => {
    setChosen(id);
    if (narrow) details.current?.scrollIntoView({ block: 'center' });
  };
  return { flow, node, details, choose };
}

function Said({ of }: { of: Disbursement }) {
  const category = of.category && choice('aid', of.category);
  const payee = of.erased ? t('common.erased') : of.payee;
  return joined([payee, of.accountTail, choice('purpose', of.kind), category, of.fundName ?? of.fund, of.campaign, of.union.name]);
}

function Places({ of }: { of: Disbursement }) {
  const { caseId, roster } = of;
  return (
    <>
      <TakeBackPaid of={of} />
      {caseId && <Link to={`/cases/${caseId}`}>{t('trace.case')}</Link>}
      {roster && <Link to={`/rosters/${roster}`}>{t('trace.roster')}</Link>}
    </>
  );
}

function Origins({ of: origins }: { of: Origin[] }) {
  if (origins.length === 0) return <p className="empty">{t('trace.before')}</p>;
  return (
    <ul className="origins" data-testid="origins">
      {origins.map(({ appropriationId: id, source, projectReference, step, money, goods }) => (
        <li key={id}>
          <span>
            <Link to={`/appropriations/${id}`}>{joined([choice('source', source), projectReference])}</Link> <Num quiet>{step?.occurredOn}</Num>
          </span>
          <b className="num">{money.fen ? `${yuan(money)} ${t('unit.yuan')}` : goodsText(goods, language())}</b>
        </li>
      ))}
    </ul>
  );
}

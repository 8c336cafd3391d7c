import { useParams } from 'react-router';
import type { Appropriation, FlowShare } from '../../api/types';
import { count, fundPlace, goodsText, joined, yuan } from '../../format';
import { choice, language, t } from '../../i18n';
import { Amount, Chip, FundLink, Listing, Loaded, Num, Panel, Payee, Quiet, Sheet, two, usePages, type Column, Sum } from '../../parts';
import '../../parts/file.css';
import './trace.css';

type Given = Appropriation['disbursements'][number];
const PARTS = ['allocated', 'committed', 'disbursed', 'returned', 'inHand'] as const;

export default function AppropriationPage() {
  const { id = '' } = useParams();
  const page = usePages('/api/appropriations/{id}', { path: { id } }, { itemsOf: ({ disbursements }) => disbursements });
  return <Loaded read={{ ...page, value: page.first }}>{(first) => <Forwards of={first} page={page} />}</Loaded>;
}

/** One appropriation forwards: through every fund that had a share of it, to every person who got one. */
function Forwards({ of: { appropriation: from, received, flow, persons, personsAreMore }, page }: { of: Appropriation; page: { items?: Given[] } }) {
  const up = from.fund ? { to: fundPlace(from.fund), said: from.fundName ?? from.fund } : { to: '/funds', said: t('nav.funds') };
  const facts = [from.source && choice('source', from.source), from.projectReference, from.campaign, from.voucher, from.union?.name];
  const through = { caption: t('appropriation.flow'), columns: flowColumns(), empty: t('entries.none'), testid: 'appropriation-flow' };
  const given = { caption: t('appropriation.disbursements'), columns: givenColumns(), empty: t('appropriation.none'), testid: 'appropriation-given' };
  const sums = <Sums received={received} persons={persons} more={personsAreMore} />;
  return (
    <Sheet up={up} title={t('appropriation.title')} said={joined([...facts, from.step?.occurredOn])} beside={sums}>
      <Panel title={t('appropriation.flow')} beside={<Quiet>{t('appropriation.flow.hint')}</Quiet>} className="spaced">
        <Listing {...through} page={{ items: flow }} keyOf={({ fund }) => fund} />
      </Panel>
      <Panel title={t('appropriation.disbursements')}>
        <Listing {...given} page={page} keyOf={({ disbursementId }) => disbursementId} />
      </Panel>
    </Sheet>
  );
}

function Sums({ received, persons, more }: { received: Appropriation['received']; persons: number; more?: boolean }) {
  const { fen } = received?.money ?? { fen: 0 };
  const reached = more ? t('appropriation.personsMore', { n: count(persons) }) : count(persons);
  return (
    <dl className="case-sums">
      <Sum word="appropriation.received" unit={fen ? 'unit.yuan' : undefined} testid="appropriation-received">
        {fen ? yuan(fen) : goodsText(received?.goods, language()) || '—'}
      </Sum>
      <Sum word="appropriation.persons" unit={more ? undefined : 'unit.person'} testid="appropriation-persons" children={reached} />
    </dl>
  );
}

const flowColumns = (): Column<FlowShare>[] => [
  {
    head: t('common.fund'),
    cell: ({ fund, name, union }) =>
      two(
        <FundLink fund={fund}>
          <b>{name}</b>
        </FundLink>,
        fund,
        union.name,
      ),
  },
  { head: t('balance.received'), num: true, cell: ({ money }) => <b>{yuan(money.received)}</b> },
  ...PARTS.map((part): Column<FlowShare> => ({
    head: t(`balance.${part}`),
    num: true,
    cell: ({ money }) => (money[part].fen ? yuan(money[part]) : <Quiet />),
  })),
  { head: t('imports.progress'), cell: ({ money }) => <Where money={money} /> },
];

function Where({ money }: Pick<FlowShare, 'money'>) {
  const { fen: whole } = money.received;
  if (whole <= 0) return null;
  const width = (fen: number) => ({ width: `${(fen / whole) * 100}%` });
  return (
    <span className="whereabouts" aria-hidden="true">
      {PARTS.map((part) => money[part].fen > 0 && <i key={part} className={part} style={width(money[part].fen)} />)}
    </span>
  );
}

const givenColumns = (): Column<Given>[] => [
  { head: t('common.payee'), cell: (of) => two(<Payee of={of} />, of.union.name) },
  { head: t('disbursements.column.what'), cell: ({ kind, category, campaign }) => two(category ? choice('aid', category) : choice('purpose', kind), campaign) },
  { head: t('common.amountYuan'), num: true, cell: ({ money, goods }) => <Amount money={money} goods={goods} /> },
  { head: t('appropriation.share'), num: true, cell: ({ share: { money, goods } }) => <b>{money.fen ? yuan(money) : goodsText(goods, language())}</b> },
  { head: t('common.state'), cell: ({ state }) => <Chip kind="paid" value={state} /> },
  { head: t('common.date'), cell: ({ day, deliveredOn, approvedOn }) => <Num>{deliveredOn ?? day ?? approvedOn}</Num> },
];

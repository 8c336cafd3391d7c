import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { Fragment, useState } from 'react';
import type { Balance, Figure, Movement, Statement as Stated } from '../../api/types';
import { count, goodsText, joined, thisYear, yuan } from '../../format';
import { choice, language, t } from '../../i18n';
import { Panel, PeriodPicker, ProblemNotice, Quiet, useAsked, useRead, Heads, useStaff } from '../../parts';
import { Entries } from './Entries';
import { Grants } from './Grants';

/** Which way a movement moves what is in hand; a settlement moves only what was committed. */
const SIGN: Record<Movement, string> = { received: '+', allocated: '−', committed: '−', released: '+', disbursed: '', refunded: '+', returned: '−' };

interface Asked {
  code: string;
  period: { from: string; to: string };
}

/** Opening, movements and closing of a period; every figure opens into the entries that it is the sum of. */
export function Statement({ code, open }: { code: string; open: boolean }) {
  const [asked, change] = useAsked();
  const period = { from: asked('from') ?? thisYear().from, to: asked('to') ?? thisYear().to };
  const read = useRead('/api/funds/{code}/statement', { path: { code }, query: period }, { keep: true });
  return (
    <>
      <Panel title={t('statement.title')} beside={<PeriodPicker period={period} onChange={change} />}>
        <ProblemNotice problem={read.error} onRetry={read.refetch} />
        {read.value && <Table of={read.value} code={code} period={period} />}
      </Panel>
      {read.value && <Grants code={code} grants={read.value.grants} open={open} />}
      {read.value && <Changes of={read.value.changes} />}
    </>
  );
}

/** How the fund itself became another in that time. */
function Changes({ of }: { of: Stated['changes'] }) {
  const staff = useStaff();
  if (!of.length) return null;
  return (
    <Panel title={t('changes.title')}>
      <ul className="fund-changes" data-testid="fund-changes">
        {of.map(({ event, occurredOn, by, voucher, reason }, n) => (
          <li key={n}>
            <span className="num quiet">{occurredOn}</span> {joined([choice('what', event), staff(by), voucher, reason])}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const HEADS = ['item', 'money', 'goods', 'count'] as const;

function Table({ of: statement, ...asked }: Asked & { of: Stated }) {
  const [open, setOpen] = useState<Movement>();
  return (
    <table className="ledger statement" data-testid="statement">
      <Heads of={HEADS.map((name) => ({ head: t(`statement.column.${name}`), num: name === 'money' || name === 'count', className: `${name}-head` }))} />
      <tbody>
        <BalanceRows word="opening" balance={statement.opening} />
        {(Object.keys(SIGN) as Movement[]).map((movement) => (
          <Fragment key={movement}>
            <MovementRow
              movement={movement}
              figure={statement[movement]}
              open={open === movement}
              onToggle={() => setOpen(open === movement ? undefined : movement)}
            />
            {open === movement && <Events movement={movement} {...asked} />}
          </Fragment>
        ))}
        <BalanceRows word="closing" balance={statement.closing} />
      </tbody>
    </table>
  );
}

const Events = (asked: Asked & { movement: Movement }) => (
  <tr className="statement-events">
    <td colSpan={4}>
      <Entries {...asked} />
    </td>
  </tr>
);

/** What was in hand, and how much of what came in was spoken for. */
const BalanceRows = ({ word, balance: { money, goods, committed } }: { word: 'opening' | 'closing'; balance: Balance }) => (
  <>
    <tr className="balance-row">
      <th scope="row">{t(`statement.${word}`)}</th>
      <td className="num" data-testid={`statement-${word}`} children={yuan(money)} />
      <td className="goods-cell">{goodsText(goods, language())}</td>
      <td />
    </tr>
    {committed.money.fen > 0 && (
      <tr className="sub">
        <th scope="row">{t(`statement.${word}Committed`)}</th>
        <td className="num">{yuan(committed.money)}</td>
        <td className="goods-cell">{goodsText(committed.goods, language())}</td>
        <td />
      </tr>
    )}
  </>
);

interface RowProps {
  movement: Movement;
  figure: Figure;
  open: boolean;
  onToggle: () => void;
}

function MovementRow({ movement, figure, open, onToggle }: RowProps) {
  const none = figure.count === 0;
  return (
    <tr>
      <th scope="row">
        <span className="statement-sign">{SIGN[movement]}</span>
        {choice('movement', movement.toUpperCase())}
      </th>
      <td className="num" data-testid={`statement-${movement}`}>
        {none ? <Quiet /> : yuan(figure.money)}
      </td>
      <td className="goods-cell">{goodsText(figure.goods, language())}</td>
      <td className="num">{!none && <Expand n={figure.count} movement={movement} open={open} onToggle={onToggle} />}</td>
    </tr>
  );
}

function Expand({ n, movement, open, onToggle }: Omit<RowProps, 'figure'> & { n: number }) {
  const said = open ? t('statement.fold') : t('statement.expand', { n });
  return (
    <button type="button" className="linklike" aria-expanded={open} onClick={onToggle} title={said} data-testid={`expand-${movement}`}>
      {count(n)} {open ? <DownOutlined /> : <RightOutlined />}
    </button>
  );
}

import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { MOVEMENTS, readStatement, type Figure, type Movement } from '../../api/funds';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { goodsText } from '../../format/goods';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { useAsked } from '../../shell/useAsked';
import { PeriodPicker } from '../overview/PeriodPicker';
import { thisYear } from '../overview/periods';
import { Entries } from './Entries';

/** Which way a movement moves what is in hand; a settlement moves only what was committed. */
const SIGN: Record<Movement, string> = {
  received: '+',
  allocated: '−',
  committed: '−',
  released: '+',
  disbursed: '',
  refunded: '+',
  returned: '−',
};

/** Opening, movements and closing of a period; every figure opens into the entries that it is the sum of. */
export function Statement({ code }: { code: string }) {
  const { t } = useWords();
  const [asked, change] = useAsked();
  const [open, setOpen] = useState<Movement>();
  const period = { from: asked('from') ?? thisYear().from, to: asked('to') ?? thisYear().to };
  const query = useQuery({
    queryKey: ['statement', code, period],
    queryFn: ({ signal }) => readStatement(code, period, signal),
    placeholderData: keepPreviousData,
  });
  const statement = query.data?.data;
  return (
    <section className="panel" aria-labelledby="statement-title">
      <div className="panel-head">
        <h2 id="statement-title">{t('statement.title')}</h2>
        <PeriodPicker period={period} onChange={change} />
      </div>
      {query.error ? (
        <div className="panel-body">
          <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />
        </div>
      ) : null}
      {statement && (
        <table className="ledger statement" data-testid="statement" aria-busy={query.isFetching}>
          <thead>
            <tr>
              <th scope="col">{t('statement.column.item')}</th>
              <th scope="col" className="num">
                {t('statement.column.money')}
              </th>
              <th scope="col" className="goods-head">
                {t('statement.column.goods')}
              </th>
              <th scope="col" className="num">
                {t('statement.column.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            <BalanceRow word="statement.opening" figure={statement.opening} testid="statement-opening" />
            {statement.opening.committed.money.fen > 0 && (
              <BalanceRow word="statement.openingCommitted" figure={{ ...statement.opening.committed, count: 0 }} sub />
            )}
            {MOVEMENTS.map((movement) => (
              <Fragment key={movement}>
                <MovementRow
                  movement={movement}
                  figure={statement[movement]}
                  open={open === movement}
                  onToggle={() => setOpen(open === movement ? undefined : movement)}
                />
                {open === movement && (
                  <tr className="statement-events">
                    <td colSpan={4}>
                      <Entries code={code} movement={movement} period={period} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
            <BalanceRow word="statement.closing" figure={statement.closing} testid="statement-closing" />
            {statement.closing.committed.money.fen > 0 && (
              <BalanceRow word="statement.closingCommitted" figure={{ ...statement.closing.committed, count: 0 }} sub />
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

function BalanceRow({
  word,
  figure,
  sub,
  testid,
}: {
  word: 'statement.opening' | 'statement.openingCommitted' | 'statement.closing' | 'statement.closingCommitted';
  figure: Figure;
  sub?: boolean;
  testid?: string;
}) {
  const { t, lang } = useWords();
  return (
    <tr className={sub ? 'sub' : 'balance-row'}>
      <th scope="row">{t(word)}</th>
      <td className="num" data-testid={testid}>
        {yuan(figure.money)}
      </td>
      <td className="goods-cell">{goodsText(figure.goods, lang)}</td>
      <td />
    </tr>
  );
}

function MovementRow({ movement, figure, open, onToggle }: { movement: Movement; figure: Figure; open: boolean; onToggle: () => void }) {
  const { t, lang, choice } = useWords();
  const none = figure.count === 0;
  return (
    <tr>
      <th scope="row">
        <span className="statement-sign">{SIGN[movement]}</span>
        {choice('movement', movement.toUpperCase())}
      </th>
      <td className="num" data-testid={`statement-${movement}`}>
        {none ? <span className="quiet">—</span> : yuan(figure.money)}
      </td>
      <td className="goods-cell">{goodsText(figure.goods, lang)}</td>
      <td className="num">
        {none ? null : (
          <button
            type="button"
            className="linklike"
            aria-expanded={open}
            onClick={onToggle}
            title={open ? t('statement.fold') : t('statement.expand', { n: figure.count })}
            data-testid={`expand-${movement}`}>
            {count(figure.count)} {open ? <DownOutlined /> : <RightOutlined />}
          </button>
        )}
      </td>
    </tr>
  );
}

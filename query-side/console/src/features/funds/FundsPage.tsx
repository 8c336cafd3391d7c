import { PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { listFunds, type Fund } from '../../api/funds';
import { Choice } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { useDebounced } from '../../forms/useDebounced';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { PageTitle } from '../../shell/PageTitle';
import { useAsked } from '../../shell/useAsked';
import { useMe } from '../../shell/useMe';
import { usePages } from '../../shell/usePages';
import { useUnionNames } from '../../shell/useUnionNames';
import { mayOpenFund } from './acts';
import { Stuck } from './Stuck';
import './funds.css';

const OpenFund = lazy(() => import('./OpenFund'));

/** Every fund of the caller's scope with what came in, what went where, and what is left. */
export default function FundsPage() {
  const { t } = useWords();
  const me = useMe();
  const [asked] = useAsked();
  const [opening, setOpening] = useState(false);
  const query = { union: asked('union'), source: asked('source'), state: asked('state'), q: asked('q') };
  const funds = usePages(['funds', query], (cursor, signal) => listFunds(query, cursor, signal));
  return (
    <>
      <PageTitle of={t('funds.title')} />
      <div className="page-head">
        <h1>{t('funds.title')}</h1>
        {mayOpenFund(me) && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpening(true)} data-testid="fund-open">
            {t('funds.open')}
          </Button>
        )}
      </div>
      <Stuck />
      <Filters />
      <section className="panel">
        <Listing
          caption={t('funds.title')}
          columns={useColumns()}
          rows={funds.items}
          keyOf={({ fund }) => fund}
          error={funds.error}
          onRetry={funds.refetch}
          empty={t('funds.empty')}
          hasMore={funds.hasMore}
          onMore={funds.loadMore}
          busy={funds.isFetching}
          testid="funds"
          mark={({ state }) => (state === 'CLOSED' ? 'ended' : undefined)}
        />
      </section>
      <Suspense>{opening && <OpenFund onClose={() => setOpening(false)} />}</Suspense>
    </>
  );
}

function Filters() {
  const { t } = useWords();
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const [typed, setTyped] = useState(asked('q') ?? '');
  const settled = useDebounced(typed, 250);
  useEffect(() => {
    if (settled !== (asked('q') ?? '')) change({ q: settled || undefined });
  }, [settled, asked, change]);
  const union = asked('union');
  return (
    <div className="filters">
      <Input.Search
        className="grow"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={t('funds.search')}
        aria-label={t('funds.search')}
        allowClear
        data-testid="funds-search"
      />
      <UnionPicker
        value={union}
        known={union ? { code: union, name: unionName(union) } : undefined}
        onChange={(code) => change({ union: code })}
        placeholder={t('overview.unionAll')}
        label={t('overview.union')}
        allowClear
        testid="funds-union"
      />
      <Choice
        kind="source"
        value={asked('source')}
        onChange={(source) => change({ source })}
        placeholder={t('funds.source')}
        allowClear
        testid="funds-source"
      />
      <Choice
        kind="fundState"
        value={asked('state')}
        onChange={(state) => change({ state })}
        placeholder={t('funds.state')}
        allowClear
        testid="funds-state"
      />
    </div>
  );
}

function useColumns(): Column<Fund>[] {
  const { t, choice } = useWords();
  const sum = (name: keyof Fund['money']): Column<Fund> => ({
    head: t(`balance.${name}`),
    num: true,
    cell: ({ money }) => (money[name].fen ? yuan(money[name]) : <span className="quiet">—</span>),
  });
  return [
    {
      head: t('funds.column.name'),
      cell: ({ fund, name, source, union, state }) => (
        <>
          <Link to={`/funds/${encodeURIComponent(fund)}`} data-testid="fund-link">
            <b>{name}</b>
          </Link>{' '}
          {state === 'CLOSED' && <span className="chip">{choice('fundState', state)}</span>}
          <small>
            <span className="num">{fund}</span> · {choice('source', source)} · {union.name}
          </small>
        </>
      ),
    },
    sum('received'),
    sum('allocated'),
    sum('committed'),
    sum('disbursed'),
    {
      head: t('balance.inHand'),
      num: true,
      cell: ({ money, goods }) => (
        <>
          <b className={money.inHand.fen < 0 ? 'below-zero' : ''}>{yuan(money.inHand)}</b>
          <Used money={money} />
          {goods
            .filter(({ inHand }) => inHand > 0)
            .slice(0, 2)
            .map(({ item, unit, inHand }) => (
              <small key={item + unit}>
                {item} ×{inHand}
                {unit}
              </small>
            ))}
        </>
      ),
    },
    {
      head: t('funds.column.period'),
      cell: ({ from, to }) => (
        <span className="num quiet period">
          {from} –<br />
          {to}
        </span>
      ),
    },
  ];
}

/** How much of the money has gone where, at a glance. */
export function Used({ money }: { money: Fund['money'] }) {
  const whole = money.received.fen;
  if (whole <= 0) return null;
  const part = (fen: number) => `${((fen / whole) * 100).toFixed(2)}%`;
  return (
    <span className="used" aria-hidden="true">
      <i className="gone" style={{ width: part(money.allocated.fen + money.disbursed.fen + money.returned.fen) }} />
      <i className="held" style={{ width: part(money.committed.fen) }} />
    </span>
  );
}

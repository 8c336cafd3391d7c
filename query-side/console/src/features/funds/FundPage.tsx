import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { readFund, type Fund } from '../../api/funds';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import { fundActs, mayReconcile, type FundAct } from './acts';
import { GoodsTable } from './GoodsTable';
import { Reconciled } from './Reconciled';
import { Scope } from './Scope';
import { Statement } from './Statement';
import '../casedetails/casedetails.css';
import './funds.css';

export interface FundFormProps {
  fund: Fund;
  onClose: () => void;
}

const FORMS: Record<FundAct, ReturnType<typeof lazy<React.ComponentType<FundFormProps>>>> = {
  receive: lazy(() => import('./ReceiveFunds')),
  allocate: lazy(() => import('./AllocateFunds')),
  return: lazy(() => import('./ReturnFunds')),
  closeFund: lazy(() => import('./CloseFund')),
};

const BALANCES = ['received', 'allocated', 'committed', 'disbursed', 'returned', 'inHand'] as const;

/** One fund: its balances, its statement for any period, what it may be used for, and who may move it. */
export default function FundPage() {
  const { code = '' } = useParams();
  const { t, choice } = useWords();
  const me = useMe();
  const [acting, setActing] = useState<FundAct>();
  const query = useQuery({ queryKey: ['fund', code], queryFn: ({ signal }) => readFund(code, signal) });
  if (query.error && !query.data) return <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data)
    return (
      <p className="empty" role="status">
        {t('common.loading')}
      </p>
    );
  const fund = query.data.data;
  const Form = acting && FORMS[acting];
  return (
    <>
      <PageTitle of={fund.name} />
      <nav className="crumbs">
        <Link to="/funds">{t('funds.title')}</Link>
      </nav>
      <header className="fund-head">
        <div>
          <h1 data-testid="fund-name">{fund.name}</h1>
          <span className={`chip ${fund.state === 'OPEN' ? 'good' : ''}`}>{choice('fundState', fund.state)}</span>{' '}
          {mayReconcile(me) && <Reconciled code={code} version={fund.version} />}
          <p>
            <span className="num">{fund.fund}</span> · {choice('source', fund.source)} · {fund.union.name}
            {fund.projectReference ? ` · ${fund.projectReference}` : ''}
          </p>
        </div>
        <div className="fund-acts">
          {fundActs(me, fund).map((act, i) => (
            <Button
              key={act}
              type={i === 0 ? 'primary' : 'default'}
              danger={act === 'closeFund'}
              onClick={() => setActing(act)}
              data-testid={`fund-${act}`}>
              {t(`act.${act}`)}
            </Button>
          ))}
        </div>
      </header>
      <dl className="panel balances" title={t('fund.equation')}>
        {BALANCES.map((name) => (
          <div key={name}>
            <dt>{t(`balance.${name}`)}</dt>
            <dd className={`num ${fund.money[name].fen < 0 ? 'below-zero' : ''}`} data-testid={`balance-${name}`}>
              {yuan(fund.money[name])}
            </dd>
          </div>
        ))}
      </dl>
      <div className="fund-grid">
        <div>
          <Statement code={code} />
          {fund.goods.length > 0 && <GoodsTable goods={fund.goods} />}
        </div>
        <div>
          <Scope fund={fund} />
        </div>
      </div>
      <Suspense>{Form && <Form fund={fund} onClose={() => setActing(undefined)} />}</Suspense>
    </>
  );
}

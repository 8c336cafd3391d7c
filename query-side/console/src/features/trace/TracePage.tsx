import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { readTrace, type Trace } from '../../api/disbursements';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { goodsText } from '../../format/goods';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useNarrow } from '../../shell/useNarrow';
import { PAID_TONE } from '../disbursements/tone';
import { flowOf } from './flow';
import { FlowPicture } from './FlowPicture';
import { StepDetails } from './StepDetails';
import '../casedetails/casedetails.css';
import '../funds/funds.css';
import './trace.css';

/** One disbursement from the appropriation to the signature. */
export default function TracePage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const query = useQuery({ queryKey: ['trace', id], queryFn: ({ signal }) => readTrace(id, signal) });
  if (query.error && !query.data) return <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data)
    return (
      <p className="empty" role="status">
        {t('common.loading')}
      </p>
    );
  return <Traced trace={query.data.data} />;
}

function Traced({ trace }: { trace: Trace }) {
  const { t, choice, lang } = useWords();
  const { disbursement: of, appropriations } = trace;
  const flow = useMemo(() => flowOf(trace), [trace]);
  const [chosen, setChosen] = useState<string>();
  const node = flow.nodes.find(({ id }) => id === chosen) ?? flow.nodes.find(({ kind }) => kind === 'DELIVERY') ?? flow.nodes.at(-1);
  const details = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const choose = (id: string) => {
    setChosen(id);
    if (narrow) details.current?.scrollIntoView({ block: 'center' });
  };
  const goods = goodsText(of.goods, lang);
  return (
    <>
      <PageTitle of={t('trace.title')} />
      <nav className="crumbs">
        <Link to="/disbursements">{t('disbursements.title')}</Link>
      </nav>
      <header className="fund-head">
        <div>
          <h1 className="num" data-testid="trace-amount">
            {of.money.fen || !goods ? `${yuan(of.money)} ${t('unit.yuan')}` : goods}
          </h1>
          <span className={`chip ${PAID_TONE[of.state] ?? ''}`} data-testid="trace-state" data-state={of.state}>
            {choice('paid', of.state)}
          </span>
          <p>
            {[
              of.erased ? t('common.erased') : of.payee,
              of.accountTail,
              choice('purpose', of.kind),
              of.category && choice('aid', of.category),
              of.fundName ?? of.fund,
              of.campaign,
              of.union.name,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="fund-acts">
          {of.caseId && <Link to={`/cases/${of.caseId}`}>{t('trace.case')}</Link>}
          {of.roster && <Link to={`/rosters/${of.roster}`}>{t('trace.roster')}</Link>}
        </div>
      </header>
      <section className="panel" aria-labelledby="flow-title">
        <div className="panel-head">
          <h2 id="flow-title">{t('trace.picture')}</h2>
          <span className="quiet">{t('trace.hint')}</span>
        </div>
        <FlowPicture flow={flow} chosen={node?.id} onChoose={choose} />
      </section>
      <div className="trace-grid">
        <div>
          <section className="panel" aria-labelledby="origins-title">
            <div className="panel-head">
              <h2 id="origins-title">{t('trace.origins')}</h2>
            </div>
            {appropriations.length === 0 ? (
              <p className="empty">{t('trace.before')}</p>
            ) : (
              <ul className="origins" data-testid="origins">
                {appropriations.map((origin) => (
                  <li key={origin.appropriationId}>
                    <span>
                      <Link to={`/appropriations/${origin.appropriationId}`}>
                        {[choice('source', origin.source), origin.projectReference].filter(Boolean).join(' · ')}
                      </Link>{' '}
                      <span className="quiet num">{origin.step?.occurredOn}</span>
                    </span>
                    <b className="num">{origin.money.fen ? `${yuan(origin.money)} ${t('unit.yuan')}` : goodsText(origin.goods, lang)}</b>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <div ref={details}>{node && <StepDetails node={node} />}</div>
      </div>
    </>
  );
}

import { Link } from 'react-router';
import { dateOfInstant, daysBetween, timeOfInstant } from '../../format/dates';
import { goodsText } from '../../format/goods';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Fact } from '../casedetails/Household';
import type { FlowNode } from './flow';
import { saidIn } from './said';
import '../casedetails/casedetails.css';

/** One step: who, as what, when it happened and when it was written down, where in the ledger, and what was seen. */
export function StepDetails({ node }: { node: FlowNode }) {
  const { t, choice, lang } = useWords();
  const { step, origin } = node;
  const money = origin?.money ?? step?.money;
  const goods = goodsText(origin?.goods ?? step?.goods, lang);
  const fund = node.fund ?? step?.fund;
  const late = step ? daysBetween(step.occurredOn, dateOfInstant(step.recordedAt)) : 0;
  return (
    <section className="panel" aria-live="polite" data-testid="step-details" data-kind={node.kind}>
      <div className="panel-head">
        <h2>{choice('step', node.kind)}</h2>
        {late > 0 && <span className={`chip ${late > 30 ? 'warn' : ''}`}>{t('trace.late', { n: late })}</span>}
      </div>
      <dl className="facts">
        {money && money.fen > 0 && (
          <Fact name={t('trace.amount')}>
            <b className="num">
              {yuan(money)} {t('unit.yuan')}
            </b>
          </Fact>
        )}
        {goods && <Fact name={t('trace.goods')}>{goods}</Fact>}
        {fund && (
          <Fact name={t('trace.fund')}>
            <Link to={`/funds/${encodeURIComponent(fund)}`}>{fund}</Link>
          </Fact>
        )}
        {origin && (
          <Fact name={t('funds.source')}>
            {[choice('source', origin.source), origin.projectReference, origin.campaign].filter(Boolean).join(' · ')}
          </Fact>
        )}
        {step && (
          <Fact name={t('trace.who')}>
            {step.actor}
            {step.role && <span className="quiet"> · {choice('role', step.role.toLowerCase())}</span>}
          </Fact>
        )}
        {step?.union && <Fact name={t('trace.union')}>{step.union.name}</Fact>}
        {step &&
          saidIn(step.data ?? {}).map(({ word, kind, value, values }) => (
            <Fact key={word} name={t(word)}>
              {kind ? choice(kind, value) : values ? values.map(([key, n]) => t(key, { n })).join(' · ') : value}
            </Fact>
          ))}
        {step && (
          <Fact name={t('trace.occurred')}>
            <span className="num">{step.occurredOn}</span>
          </Fact>
        )}
        {step && (
          <Fact name={t('trace.recorded')}>
            <span className="num">{timeOfInstant(step.recordedAt)}</span>
          </Fact>
        )}
        {step && (
          <Fact name={t('trace.position')}>
            <span className="num">{step.position}</span>
          </Fact>
        )}
        {step && (
          <Fact name={t('trace.event')}>
            <span className="mono">{step.event}</span>
            <div className="quiet mono" style={{ overflowWrap: 'anywhere' }}>
              {step.stream}/{step.sequence}
            </div>
          </Fact>
        )}
        {origin && (
          <Fact name="">
            <Link to={`/appropriations/${origin.appropriationId}`} data-testid="forwards">
              {t('trace.forwards')}
            </Link>
          </Fact>
        )}
      </dl>
    </section>
  );
}

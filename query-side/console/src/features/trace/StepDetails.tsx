import { Link } from 'react-router';
import type { Step } from '../../api/types';
import { dateOfInstant, daysBetween, goodsText, joined, timeOfInstant, yuan } from '../../format';
import { choice, eventWord, language, t } from '../../i18n';
import { lackingSaid } from '../../i18n/lacking';
import { Fact, FundLink, Num, Panel, useStaff } from '../../parts';
import type { FlowNode } from './flow';
import { saidIn, type Said } from './said';

/** One step: who, as what, when it happened and when it was written down, where in the ledger, and what was seen. */
export function StepDetails({ node: { step, origin, kind, ...node } }: { node: FlowNode }) {
  const money = origin?.money ?? step?.money;
  const fund = node.fund ?? step?.fund;
  return (
    <Panel title={choice('step', kind)} beside={step && <Late step={step} />} testid="step-details">
      <dl className="facts" aria-live="polite">
        <Fact name="common.amount">{money && money.fen > 0 && <b className="num">{`${yuan(money)} ${t('unit.yuan')}`}</b>}</Fact>
        <Fact name="common.goods">{goodsText(origin?.goods ?? step?.goods, language())}</Fact>
        <Fact name="common.fund">{fund && <FundLink fund={fund} />}</Fact>
        <Fact name="funds.source">{origin && joined([choice('source', origin.source), origin.projectReference, origin.campaign])}</Fact>
        {step && <OfStep step={step} />}
        <Fact>
          {origin && (
            <Link to={`/appropriations/${origin.appropriationId}`} data-testid="forwards">
              {t('trace.forwards')}
            </Link>
          )}
        </Fact>
      </dl>
    </Panel>
  );
}

function Late({ step }: { step: Step }) {
  const n = daysBetween(step.occurredOn, dateOfInstant(step.recordedAt));
  return n > 0 && <span className={`chip ${n > 30 ? 'warn' : ''}`}>{t('history.late', { n })}</span>;
}

function OfStep({ step: { actor, role, union, data = {}, occurredOn, recordedAt, position, event, enteredBy, secondedBy, seen } }: { step: Step }) {
  const staff = useStaff();
  const inWords = ({ kind, value, values = [], lacking }: Said) =>
    kind ? choice(kind, value) : value || joined([...values.map(([key, n]) => t(key, { n })), ...lackingSaid(lacking, t)]);
  return (
    <>
      <Fact name="trace.enteredBy">{enteredBy && staff(enteredBy)}</Fact>
      <Fact name="trace.secondedBy">{secondedBy && staff(secondedBy)}</Fact>
      <Fact name={enteredBy ? 'trace.confirmedBy' : 'common.by'}>{staff(actor) || choice('role', role?.toLowerCase())}</Fact>
      <Fact name="trace.union">{union?.name}</Fact>
      {saidIn(seen ? { ...data, seen } : data).map((said) => (
        <Fact key={said.word} name={said.word}>
          {inWords(said)}
        </Fact>
      ))}
      <Fact name="common.happenedOn">
        <Num>{occurredOn}</Num>
      </Fact>
      <Fact name="trace.recorded">
        <Num>{timeOfInstant(recordedAt)}</Num>
      </Fact>
      <Fact name="trace.position">
        <Num>{position}</Num>
      </Fact>
      <Fact name="trace.event">{eventWord(event)}</Fact>
    </>
  );
}

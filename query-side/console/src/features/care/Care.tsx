import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { CaseFile, MeansCheck, Me, Notice, Objection } from '../../api/types';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { appealOf } from './appeals';
import './care.css';

const RaiseObjection = lazy(() => import('./RaiseObjection'));
const ResolveObjection = lazy(() => import('./ResolveObjection'));
const AppealExclusion = lazy(() => import('./AppealExclusion'));
const DecideAppeal = lazy(() => import('./DecideAppeal'));

type Acting =
  | { act: 'object'; notice: Notice }
  | { act: 'resolve'; notice: Notice; objection: Objection }
  | { act: 'appeal' | 'decide'; check: MeansCheck };

/** Public notices with their objections, means checks with their appeals, and where the paper is. */
export function Care({ file, me }: { file: CaseFile; me: Me | undefined }) {
  const { t } = useWords();
  const [acting, setActing] = useState<Acting>();
  const notices = [...(file.notices ?? [])].reverse();
  const checks = [...(file.meansChecks ?? [])].reverse();
  const { paper } = file;
  if (notices.length + checks.length === 0 && !paper) return null;
  const close = () => setActing(undefined);
  const open = file.state === 'OPEN';
  return (
    <section className="panel" aria-labelledby="care-title">
      <div className="panel-head">
        <h2 id="care-title">{t('care.title')}</h2>
      </div>
      <ul className="care" data-testid="care">
        {notices.map((notice) => (
          <NoticeLine key={notice.noticeId} notice={notice} me={open ? me : undefined} onAct={setActing} />
        ))}
        {checks.map((check, i) => (
          <CheckLine key={check.checkId} check={check} latest={i === 0} me={open ? me : undefined} onAct={setActing} />
        ))}
        {paper && (
          <li>
            <span>{t('care.paper', { place: paper.place })}</span>
            <span className="quiet num">{paper.on}</span>
          </li>
        )}
      </ul>
      <Suspense>
        {acting?.act === 'object' && <RaiseObjection caseId={file.caseId} notice={acting.notice} onClose={close} />}
        {acting?.act === 'resolve' && (
          <ResolveObjection caseId={file.caseId} notice={acting.notice} objection={acting.objection} onClose={close} />
        )}
        {acting?.act === 'appeal' && <AppealExclusion caseId={file.caseId} check={acting.check} onClose={close} />}
        {acting?.act === 'decide' && <DecideAppeal caseId={file.caseId} check={acting.check} onClose={close} />}
      </Suspense>
    </section>
  );
}

function NoticeLine({ notice, me, onAct }: { notice: Notice; me: Me | undefined; onAct: (acting: Acting) => void }) {
  const { t, choice } = useWords();
  const running = notice.to >= today();
  const mayObject = !!me && ['caseworker', 'supervisor', 'compliance'].includes(me.role);
  return (
    <>
      <li>
        <span className="num">{t('care.notice', { from: notice.from, to: notice.to })}</span>
        <span className={`chip ${running ? 'warn' : 'good'}`}>{t(running ? 'care.notice.running' : 'care.notice.over')}</span>
        {mayObject && (
          <Button size="small" onClick={() => onAct({ act: 'object', notice })} data-testid="care-object">
            {t('care.objection.raise')}
          </Button>
        )}
      </li>
      {notice.objections.map((objection) => (
        <li key={objection.objectionId} className="sub">
          <span>
            {t('care.objection')} <span className="quiet num">{objection.raisedOn}</span>
            {objection.objection && <small className="quiet">{objection.objection}</small>}
          </span>
          <span className={`chip ${objection.resolution ? '' : 'bad'}`}>
            {objection.resolution ? choice('objectionOutcome', objection.resolution.outcome) : t('care.objection.open')}
          </span>
          {!objection.resolution && me?.role === 'supervisor' && (
            <Button size="small" onClick={() => onAct({ act: 'resolve', notice, objection })} data-testid="care-resolve">
              {t('care.objection.resolve')}
            </Button>
          )}
        </li>
      ))}
    </>
  );
}

/** Only what the latest check found can be appealed against; who made the check does not decide on the appeal. */
function CheckLine({
  check,
  latest,
  me,
  onAct,
}: {
  check: MeansCheck;
  latest: boolean;
  me: Me | undefined;
  onAct: (acting: Acting) => void;
}) {
  const { t, choice } = useWords();
  const excluded = check.exclusions.length > 0;
  const { pending, outcome } = appealOf(check);
  const mayAppeal = latest && excluded && !pending && outcome !== 'GRANTED' && (me?.role === 'caseworker' || me?.role === 'supervisor');
  const mayDecide = latest && pending && me?.role === 'supervisor' && check.by !== me.subject;
  return (
    <li>
      <span>
        {t('care.means', { date: check.on })}
        <small className="quiet">
          {excluded ? check.exclusions.map((one) => choice('exclusion', one)).join('、') : t('care.means.clear')}
        </small>
      </span>
      {pending ? (
        <span className="chip warn">{t('care.means.appealed')}</span>
      ) : (
        outcome && <span className={`chip ${outcome === 'GRANTED' ? 'good' : 'bad'}`}>{choice('appealOutcome', outcome)}</span>
      )}
      {mayAppeal && (
        <Button size="small" onClick={() => onAct({ act: 'appeal', check })} data-testid="care-appeal">
          {t('care.means.appeal')}
        </Button>
      )}
      {mayDecide && (
        <Button size="small" onClick={() => onAct({ act: 'decide', check })} data-testid="care-decide">
          {t('care.means.decide')}
        </Button>
      )}
    </li>
  );
}

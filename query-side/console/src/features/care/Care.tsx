import { useState } from 'react';
import type { CaseFile, MeansCheck, Me, Notice, Objection } from '../../api/types';
import { today } from '../../format';
import { Chip, Do, isOne, Panel } from '../../parts';
import { choice, list, t } from '../../i18n';
import { AppealExclusion, DecideAppeal, RaiseObjection, ResolveObjection } from './against';
import { appealOf } from './appeals';
import './care.css';

type Acting = { act: 'object'; notice: Notice } | { act: 'resolve'; notice: Notice; objection: Objection } | { act: 'appeal' | 'decide'; check: MeansCheck };

/** Public notices with their objections, means checks with their appeals, and where the paper is. */
export function Care({ file, me: anybody }: { file: CaseFile; me: Me | undefined }) {
  const [acting, setActing] = useState<Acting>();
  const { notices = [], meansChecks: checks = [], paper, state } = file;
  if (notices.length + checks.length === 0 && !paper) return null;
  const me = state === 'OPEN' ? anybody : undefined;
  return (
    <Panel title={t('care.title')}>
      <ul className="care" data-testid="care">
        {[...notices].reverse().map((notice) => (
          <NoticeLines key={notice.noticeId} notice={notice} me={me} onAct={setActing} />
        ))}
        {[...checks].reverse().map((check, i) => (
          <CheckLine key={check.checkId} check={check} latest={i === 0} me={me} onAct={setActing} />
        ))}
        {paper && (
          <li>
            <span>{t('care.paper', { place: paper.place })}</span>
            <span className="quiet num">{paper.on}</span>
          </li>
        )}
      </ul>
      {acting && <Act acting={acting} caseId={file.caseId} ifMatch={`"${file.version}"`} onClose={() => setActing(undefined)} />}
    </Panel>
  );
}

function Act({ acting, caseId, ...of }: { acting: Acting; caseId: string; ifMatch: string; onClose: () => void }) {
  switch (acting.act) {
    case 'object':
      return <RaiseObjection of={{ caseId, ...acting.notice }} onClose={of.onClose} />;
    case 'resolve':
      return <ResolveObjection of={{ caseId, ...acting.notice, ...acting.objection }} {...of} />;
    case 'appeal':
      return <AppealExclusion of={{ caseId, ...acting.check }} onClose={of.onClose} />;
    case 'decide':
      return <DecideAppeal of={{ caseId, ...acting.check }} {...of} />;
  }
}

interface LineProps {
  me: Me | undefined;
  onAct: (acting: Acting) => void;
}

function NoticeLines({ notice, me, onAct }: LineProps & { notice: Notice }) {
  const running = notice.to >= today();
  return (
    <>
      <li>
        <span className="num">{t('care.notice', { from: notice.from, to: notice.to })}</span>
        <span className={`chip ${running ? 'warn' : 'good'}`}>{t(running ? 'care.notice.running' : 'care.notice.over')}</span>
        {isOne(me, 'caseworker', 'supervisor', 'compliance') && (
          <Do word="care.objection.raise" onDo={() => onAct({ act: 'object', notice })} testid="care-object" />
        )}
      </li>
      {(notice.objections ?? []).map((objection) => (
        <ObjectionLine key={objection.objectionId} notice={notice} objection={objection} me={me} onAct={onAct} />
      ))}
    </>
  );
}

function ObjectionLine({ notice, objection, me, onAct }: LineProps & { notice: Notice; objection: Objection }) {
  const { resolution } = objection;
  return (
    <li className="sub">
      <span>
        {t('care.objection')} <span className="quiet num">{objection.raisedOn}</span>
        {objection.objection && <small className="quiet">{objection.objection}</small>}
      </span>
      {resolution ? <Chip kind="objectionOutcome" value={resolution.outcome} /> : <span className="chip bad">{t('care.objection.open')}</span>}
      {!resolution && me?.role === 'supervisor' && (
        <Do word="care.objection.resolve" onDo={() => onAct({ act: 'resolve', notice, objection })} testid="care-resolve" />
      )}
    </li>
  );
}

/** Only what the latest check found can be appealed against; who made the check does not decide on the appeal. */
function CheckLine({ check, latest, me, onAct }: LineProps & { check: MeansCheck; latest: boolean }) {
  const excluded = check.exclusions.length > 0;
  const { pending, outcome } = appealOf(check);
  const mayAppeal = latest && excluded && !pending && outcome !== 'GRANTED' && isOne(me, 'caseworker', 'supervisor');
  const mayDecide = latest && pending && me?.role === 'supervisor' && check.by !== me.subject;
  const found = excluded ? list(check.exclusions.map((one) => choice('exclusion', one))) : t('care.means.clear');
  const act = (how: 'appeal' | 'decide') => <Do word={`care.means.${how}`} onDo={() => onAct({ act: how, check })} testid={`care-${how}`} />;
  return (
    <li>
      <span>
        {t('care.means', { date: check.on })}
        <small className="quiet">{found}</small>
      </span>
      {pending ? <span className="chip warn">{t('care.means.appealed')}</span> : outcome && <Chip kind="appealOutcome" value={outcome} />}
      {mayAppeal && act('appeal')}
      {mayDecide && act('decide')}
    </li>
  );
}

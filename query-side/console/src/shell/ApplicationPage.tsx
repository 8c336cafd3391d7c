import { useState, type ComponentType } from 'react';
import { Link, useParams } from 'react-router';
import type { Application } from '../api/types';
import { actsOf, type ApplicationAct } from '../features/applications/acts';
import { StepLine } from '../features/applications/StepLine';
import {
  Approve,
  CheckApplicant,
  Objected,
  Publish,
  Refuse,
  Resolved,
  Review,
  Survey,
  TakeBackRefusal,
  TakeBackStep,
  Withdraw,
  type StepFormProps,
} from '../features/applications/steps';
import { Household } from '../features/casedetails/Household';
import { useRevealOf } from '../features/casedetails/useReveal';
import { joined } from '../format';
import { choice, t } from '../i18n';
import { Chip, Do, Fact, Loaded, Panel, Sheet, useMe, useRead } from '../parts';
import '../parts/file.css';

const FORMS: Record<ApplicationAct, ComponentType<StepFormProps>> = {
  review: Review,
  survey: Survey,
  check: CheckApplicant,
  publish: Publish,
  approve: Approve,
  object: Objected,
  resolve: Resolved,
  refuse: Refuse,
  withdraw: Withdraw,
  takeBackStep: TakeBackStep,
  takeBackRefusal: TakeBackRefusal,
};

const DANGER: ApplicationAct[] = ['refuse', 'withdraw', 'takeBackStep'];

export default function ApplicationPage() {
  const { applicationId = '' } = useParams();
  const read = useRead('/api/applications/{applicationId}', { path: { applicationId } });
  return <Loaded read={read}>{(application) => <OneApplication application={application} ifMatch={read.etag ?? `"${application.version}"`} />}</Loaded>;
}

/** One application: how far it is, who did what, what is next, and whom it is about. */
function OneApplication({ application, ifMatch }: { application: Application; ifMatch: string }) {
  const [acting, setActing] = useState<ApplicationAct>();
  const reveal = useRevealOf(application.applicationId);
  const seen = reveal.file ?? application;
  const { head, number, source, union, state } = application;
  const Form = acting && FORMS[acting];
  return (
    <Sheet
      up={{ to: '/applications', said: t('nav.applications') }}
      title={head.name ?? t('common.erased')}
      testid="application-name"
      chips={<Chip kind="applicationState" value={state} testid="application-state" />}
      said={joined([number, choice('applicationSource', source), union.name])}
      beside={<Acts application={application} onAct={setActing} />}>
      <Panel title={t('application.steps')}>
        <StepLine application={seen} />
      </Panel>
      <div className="case-grid" style={{ marginTop: 20 }}>
        <Household file={seen} reveal={reveal} />
        <Hardship of={seen} />
      </div>
      {Form && <Form application={application} ifMatch={ifMatch} onClose={() => setActing(undefined)} />}
    </Sheet>
  );
}

function Acts({ application, onAct }: { application: Application; onAct: (act: ApplicationAct) => void }) {
  const me = useMe();
  const { caseId } = application;
  return (
    <>
      {caseId && (
        <Link to={`/cases/${caseId}`} data-testid="application-file">
          {t('application.file')}
        </Link>
      )}
      {actsOf(me, application).map((act, i) => (
        <Do
          key={act}
          word={`application.act.${act}`}
          primary={i === 0}
          danger={DANGER.includes(act)}
          onDo={() => onAct(act)}
          testid={`application-${act}`}
          big
        />
      ))}
    </>
  );
}

const Hardship = ({ of: { category, tier, primaryCause } }: { of: Application }) => (
  <Panel title={t('case.hardship')}>
    <dl className="facts">
      <Fact name="case.category">{choice('category', category)}</Fact>
      <Fact name="case.tier">{choice('tier', tier)}</Fact>
      <Fact name="case.primaryCause">{choice('cause', primaryCause)}</Fact>
    </dl>
  </Panel>
);

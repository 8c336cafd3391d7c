import { useState, type ComponentType } from 'react';
import { Link, useParams } from 'react-router';
import { Problem } from '../api/problem';
import type { CaseFile, Me } from '../api/types';
import { AidTable } from '../features/aid/AidTable';
import { ProposeAid } from '../features/aid/give';
import { AmendFile } from '../features/amendcase/AmendFile';
import { Care } from '../features/care/Care';
import { CheckMeans, ConfirmPaper, PublishNotice } from '../features/care/onFile';
import { CaseHeader } from '../features/casedetails/CaseHeader';
import { Particulars } from '../features/casedetails/Particulars';
import { Attachments } from '../features/attachments/Attachments';
import { Eye } from '../features/casedetails/Eye';
import { Hardship } from '../features/casedetails/Hardship';
import { Household } from '../features/casedetails/Household';
import { useReveal, useRevealThen, type Reveal } from '../features/casedetails/useReveal';
import { useMoment, type Moment } from '../features/casehistory/moment';
import { BackToNow, Then } from '../features/casehistory/Then';
import { Timeline } from '../features/casehistory/Timeline';
import { CloseCase, ReopenCase } from '../features/closecase/forms';
import { AskErasure } from '../features/erasures/AskErasure';
import { FollowUps } from '../features/completefollowup/FollowUps';
import { RecordVisit } from '../features/recordvisit/RecordVisit';
import { OfferFile } from '../features/transfers/OfferFile';
import { OfferNotice } from '../features/transfers/OfferNotice';
import { AssignFiles, type AssignHow } from '../forms';
import { t } from '../i18n';
import {
  Crumb,
  isService,
  Loaded,
  Part,
  ProblemNotice,
  Sheet,
  Titled,
  useMe,
  useRead,
  type CaseAct,
  type CaseFormProps,
  type FilePart,
  mayAmend,
} from '../parts';
import '../parts/file.css';

const FORMS: Record<CaseAct, ComponentType<CaseFormProps>> = {
  visit: RecordVisit,
  aid: ProposeAid,
  close: CloseCase,
  reopen: ReopenCase,
  transfer: OfferFile,
  notice: PublishNotice,
  means: CheckMeans,
  paper: ConfirmPaper,
  erase: AskErasure,
  assign: (of) => <Assigning how="assign" {...of} />,
  unassign: (of) => <Assigning how="unassign" {...of} />,
};

const Assigning = ({ how, file, onClose }: CaseFormProps & { how: AssignHow }) => (
  <AssignFiles how={how} of={[{ caseId: file.caseId, name: file.head.name }]} onClose={onClose} />
);

/** The fund decides in a moment. */
const moving = (file: CaseFile | undefined) => !!file?.aids?.some((aid) => aid.state === 'APPROVED' && !isService(aid));

export default function CasePage() {
  const { caseId = '' } = useParams();
  const { moment } = useMoment();
  const read = useRead('/api/cases/{caseId}', { path: { caseId }, ...(moment && { query: moment }) }, { moving });
  const missing = !read.value && read.error instanceof Problem && read.error.status === 404;
  if (missing) return <Elsewhere caseId={caseId} moment={moment} />;
  return (
    <Loaded read={read}>
      {(file) => (
        <>
          <ProblemNotice problem={read.error} onRetry={read.refetch} />
          {moment ? <PastFile file={file} moment={moment} /> : <OneFile file={file} ifMatch={read.etag ?? `"${file.version}"`} />}
        </>
      )}
    </Loaded>
  );
}

/** One household's file: who, how things stand, what was given, and all that ever happened. */
function OneFile({ file, ifMatch }: { file: CaseFile; ifMatch: string }) {
  const me = useMe();
  const [acting, setActing] = useState<CaseAct>();
  const [amending, setAmending] = useState<FilePart>();
  const reveal = useReveal(file.caseId);
  const seen = reveal.file ?? file;
  const Form = acting && FORMS[acting];
  return (
    <>
      <WholeFile file={seen} onAct={setActing} onAmend={mayAmend(me, file) ? setAmending : undefined} {...{ ifMatch, me, reveal }} />
      {amending && <AmendFile file={seen} part={amending} ifMatch={ifMatch} onClose={() => setAmending(undefined)} />}
      {Form && <Form file={seen} ifMatch={ifMatch} onClose={() => setActing(undefined)} />}
    </>
  );
}

/** As it was on a day: to be read, not acted on. */
function PastFile({ file, moment }: { file: CaseFile; moment: Moment }) {
  const reveal = useRevealThen(file.caseId, moment);
  const seen = reveal.file?.was ?? file;
  return <WholeFile file={seen} reveal={reveal} above={<Then file={seen} now={reveal.file?.now} />} />;
}

interface FileProps {
  file: CaseFile;
  /** Whoever acts on it; nobody where it is only read. */
  me?: Me;
  ifMatch?: string;
  reveal?: Reveal;
  onAct?: (act: CaseAct) => void;
  onAmend?: (part: FilePart) => void;
  above?: React.ReactNode;
}

function WholeFile({ file, me, ifMatch = '', reveal, onAct = () => undefined, onAmend, above }: FileProps) {
  const side = [
    <Household {...{ file, reveal, onAmend }} />,
    <Hardship {...{ file, onAmend }} />,
    <Particulars {...{ file, onAmend }} />,
    <Care file={file} me={me} />,
    <Attachments file={file} me={me} purpose={reveal?.purpose} eye={reveal && <Eye reveal={reveal} testid="attachments-reveal" />} />,
  ];
  const main = [<AidTable file={file} ifMatch={ifMatch} me={me} />, <Timeline caseId={file.caseId} keeper={file.union.code} />];
  return (
    <>
      <Titled as={file.head.name ?? t('case.title')} />
      <Crumb to="/cases" said={t('nav.cases')} />
      <Part of={file}>
        <CaseHeader file={file} me={me} onAct={onAct} />
      </Part>
      {above && <Part of={file}>{above}</Part>}
      <OfferNotice file={file} me={me} />
      <div className="case-grid">
        <Parts className="case-side" of={[...side, <FollowUps file={file} ifMatch={ifMatch} me={me} />]} file={file} />
        <Parts className="case-main" of={main} file={file} />
      </div>
    </>
  );
}

/** Each part may break without taking the others with it. */
const Parts = ({ of, file, className }: { of: React.ReactNode[]; file: CaseFile; className: string }) => (
  <div className={className}>
    {of.map((part, i) => (
      <Part key={i} of={file}>
        {part}
      </Part>
    ))}
  </div>
);

/** Of a file that has gone elsewhere one sees what was done here. */
function Elsewhere({ caseId, moment }: { caseId: string; moment: Moment | undefined }) {
  const told = useRead('/api/cases/{caseId}/history', { path: { caseId }, query: { limit: 1, ...moment } }, { retry: false });
  if (told.error) return moment ? <NotYet /> : <Missing />;
  if (!told.value) return null;
  return (
    <Sheet up={{ to: '/worklists/sent', said: t('worklists.title') }} title={t('case.moved')} testid="case-moved" said={t('case.moved.explain')} beside={null}>
      <Timeline caseId={caseId} moved />
    </Sheet>
  );
}

const NotYet = () => (
  <div className="empty" data-testid="case-not-yet">
    <b>{t('history.then.none')}</b>
    <BackToNow />
  </div>
);

const Missing = () => (
  <div className="empty" data-testid="case-missing">
    <b>{t('case.notFound')}</b>
    <Link to="/cases">{t('nav.back')}</Link>
  </div>
);

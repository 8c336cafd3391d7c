import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { readCase } from '../../api/cases';
import { Problem } from '../../api/problem';
import type { CaseFile } from '../../api/types';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import { AidTable } from '../aid/AidTable';
import { Care } from '../care/Care';
import { Timeline } from '../casehistory/Timeline';
import { FollowUps } from '../completefollowup/FollowUps';
import { caseActs, furtherActs, isService, type CaseAct } from './acts';
import { CaseHeader } from './CaseHeader';
import { Hardship } from './Hardship';
import { Household } from './Household';
import { useReveal } from './useReveal';
import './casedetails.css';

const FORMS: Record<CaseAct, ReturnType<typeof lazy<React.ComponentType<ActFormProps>>>> = {
  visit: lazy(() => import('../recordvisit/RecordVisit')),
  aid: lazy(() => import('../aid/ProposeAid')),
  close: lazy(() => import('../closecase/CloseCase')),
  reopen: lazy(() => import('../closecase/ReopenCase')),
  transfer: lazy(() => import('../closecase/TransferCase')),
  notice: lazy(() => import('../care/PublishNotice')),
  means: lazy(() => import('../care/CheckMeans')),
  paper: lazy(() => import('../care/ConfirmPaper')),
};

export interface ActFormProps {
  file: CaseFile;
  ifMatch?: string;
  onClose: () => void;
}

/** One household's file: who, how things stand, what was given, and all that ever happened. */
export default function CasePage() {
  const { caseId = '' } = useParams();
  const { t } = useWords();
  const me = useMe();
  const [acting, setActing] = useState<CaseAct>();
  const query = useQuery({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) => readCase(caseId, { signal }),
    refetchInterval: ({ state }) => (asksFund(state.data?.data) ? 1500 : false),
  });
  const reveal = useReveal(caseId);

  if (query.error && !query.data) return <Missing problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data)
    return (
      <p className="empty" role="status">
        {t('common.loading')}
      </p>
    );

  const file = query.data.data;
  const ifMatch = query.data.etag ?? `"${file.version}"`;
  const seen = reveal.file ?? file;
  const Form = acting && FORMS[acting];
  return (
    <>
      <PageTitle of={file.head.name ?? t('case.title')} />
      <nav className="crumbs">
        <Link to="/cases">{t('cases.title')}</Link>
      </nav>
      <CaseHeader file={seen} acts={caseActs(me, file)} further={furtherActs(me, file)} onAct={setActing} />
      {query.error ? <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} /> : null}
      <div className="case-grid">
        <div className="case-side">
          <Household file={seen} reveal={reveal} />
          <Hardship file={seen} />
          <Care file={file} me={me} />
          <FollowUps file={file} ifMatch={ifMatch} me={me} />
        </div>
        <div className="case-main">
          <AidTable file={seen} ifMatch={ifMatch} me={me} />
          <Timeline caseId={caseId} />
        </div>
      </div>
      <Suspense>{Form && <Form file={seen} ifMatch={ifMatch} onClose={() => setActing(undefined)} />}</Suspense>
    </>
  );
}

/** The fund decides in a moment: worth looking again soon. */
const asksFund = (file: CaseFile | undefined) => !!file?.aids?.some((aid) => aid.state === 'APPROVED' && !isService(aid));

function Missing({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const { t } = useWords();
  if (!(problem instanceof Problem && problem.status === 404)) return <ProblemNotice problem={problem} onRetry={onRetry} />;
  return (
    <div className="empty" data-testid="case-missing">
      <b>{t('case.notFound')}</b>
      <Link to="/cases">{t('nav.back')}</Link>
    </div>
  );
}

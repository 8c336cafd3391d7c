import { Alert } from 'antd';
import { Link } from 'react-router';
import { Problem, type AidOnTheWay, type ChangedFact } from '../api/problem';
import { joined, yuan } from '../format';
import { Do } from '../parts/Do';
import { useStaff } from './useStaff';
import { choice, eventWord, t, wordIfAny } from '../i18n';

/** Where it goes on from there: what is lacking is made on another page. */
const WAYS_ON = {
  FUND_REQUIRED: ['/plans', 'problem.way.plans'],
  PLAN_REQUIRED: ['/plans', 'problem.way.plans'],
  PLAN_NOT_APPROVED: ['/plans', 'problem.way.plans'],
  PLAN_CLOSED: ['/plans', 'problem.way.plans'],
  PLAN_EXCEEDED: ['/plans', 'problem.way.plans'],
  GO_LIVE_MISSING: ['/funds', 'problem.way.goLive'],
  BEFORE_GO_LIVE: ['/funds', 'problem.way.goLive'],
} as const;

interface Props {
  problem: unknown;
  onRetry?: () => void;
  extra?: string[];
}

/** A refusal in clear words: what the server says, what to do about it, and its code for whoever is asked for help. */
export function ProblemNotice({ problem, onRetry, extra = [] }: Props) {
  if (!problem) return null;
  const { title, lines, code } = inWords(problem);
  const said = (
    <>
      {[...lines, ...extra].map((line) => (
        <div key={line}>{line}</div>
      ))}
      {problem instanceof Problem && <Changed of={problem.changed} />}
      {problem instanceof Problem && <OnTheWay of={problem.onTheWay} />}
      <WayOn code={code} />
      <div className="quiet mono" data-testid="problem-code">
        {t('problem.code', { code })}
      </div>
    </>
  );
  const retry = onRetry && <Do word="action.retry" onDo={onRetry} />;
  const style = { marginBottom: 16 };
  return <Alert type="error" showIcon role="alert" data-testid="problem" style={style} title={title} description={said} action={retry} />;
}

function WayOn({ code }: { code: string }) {
  const way = Object.entries(WAYS_ON).find(([known]) => known === code)?.[1];
  if (!way) return null;
  const [to, word] = way;
  return (
    <div>
      <Link to={to} data-testid="problem-way">
        {t(word)}
      </Link>
    </div>
  );
}

/** What has come since the page was shown: by whom, and for which day. */
function Changed({ of }: { of: ChangedFact[] }) {
  const staff = useStaff();
  if (of.length === 0) return null;
  return (
    <ul data-testid="problem-changed">
      {of.map(({ about, line, type, occurredOn, recordedAt, actor }) => (
        <li key={`${about} ${type} ${recordedAt}`}>
          {line && <Link to={`/cases/${about}`}>{t('roster.findings.line', { n: line })}</Link>} <span className="num quiet">{occurredOn}</span>{' '}
          {joined([eventWord(type), staff(actor)])}
        </li>
      ))}
    </ul>
  );
}

/** Which aid is to be settled first, and where it stands. */
function OnTheWay({ of }: { of: AidOnTheWay[] }) {
  if (of.length === 0) return null;
  return (
    <ul data-testid="problem-on-the-way">
      {of.map(({ aidId, category, money, since }) => (
        <li key={aidId}>
          <Link to={`/disbursements/${aidId}`}>{joined([choice('aid', category), money.fen && `${yuan(money.fen)} ${t('unit.yuan')}`])}</Link>{' '}
          <span className="num quiet">{since}</span>
        </li>
      ))}
    </ul>
  );
}

export function inWords(problem: unknown): { title: string; lines: string[]; code: string } {
  if (!(problem instanceof Problem)) return { title: t('problem.title'), lines: [t('problem.unknown')], code: 'UNKNOWN' };
  const { status, code, title, detail } = problem;
  if (status === 0) return { title: t('problem.title'), lines: [t('problem.network')], code };
  const said = detail !== title ? detail : undefined;
  const lines = [said, wordIfAny(`problem.hint.${code}`)].filter((line): line is string => !!line);
  const fallback = wordIfAny(`problem.status.${status}`) ?? t('problem.unknown');
  return { title: title || t('problem.title'), lines: lines.length || title ? lines : [fallback], code };
}

export const Loading = () => (
  <p className="empty" role="status">
    {t('common.loading')}
  </p>
);

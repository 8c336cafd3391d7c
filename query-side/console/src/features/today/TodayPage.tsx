import { Link } from 'react-router';
import { count, today } from '../../format';
import { AskedChoice } from '../../forms';
import { t } from '../../i18n';
import { Each, isOne, Num, Page, Panel, ProblemNotice, useMe } from '../../parts';
import { FEW, useWaiting, type Row, type Waiting } from './waiting';
import './today.css';

/** What waits for whoever is signed in, the most pressing first; what waits for nothing is not there. */
export default function TodayPage() {
  const all = useWaiting();
  const waiting = all.filter(({ page }) => page.error || page.items?.length);
  const isDone = waiting.length === 0 && all.length > 0 && all.every(({ page }) => page.items);
  return (
    <Page title={t('nav.today')} beside={<Beside />}>
      {isDone && <Done />}
      <div className="today">
        {waiting.map((one) => (
          <Pile key={one.name} of={one} />
        ))}
      </div>
    </Page>
  );
}

/** Whose files, where files are one's work; and the day. */
const Beside = () => (
  <>
    {isOne(useMe(), 'caseworker', 'supervisor') && <AskedChoice name="whose" kind="whose" placeholder="whose.all" testid="today-whose" />}
    <Num quiet>{today()}</Num>
  </>
);

const Done = () => (
  <div className="empty" data-testid="today-done">
    <b>{t('today.done')}</b>
    <Link to="/cases">{t('nav.cases')}</Link>
  </div>
);

/** The first few of what waits, and how many there are. */
function Pile({ of: { name, to, page, total, overdue = 0, rows } }: { of: Waiting }) {
  const many = total === undefined ? `${rows.length}${rows.length < FEW ? '' : '+'}` : count(total);
  const all = (
    <Link to={to} data-testid={`today-${name}-all`}>
      {t('today.all')}
    </Link>
  );
  return (
    <Panel title={<PileTitle {...{ name, many, overdue }} />} beside={all} testid={`today-${name}`}>
      <ProblemNotice problem={page.error} onRetry={page.refetch} />
      <ul className="today-list">
        <Each of={rows} keyOf={(row) => row().key}>
          {(row) => <One of={row()} testid={`today-${name}-row`} />}
        </Each>
      </ul>
    </Panel>
  );
}

const One = ({ of: { to, said, beside }, testid }: { of: Row; testid: string }) => (
  <li>
    <Link to={to} data-testid={testid}>
      {said}
    </Link>
    <span className="quiet">{beside}</span>
  </li>
);

const PileTitle = ({ name, many, overdue }: { name: Waiting['name']; many: string; overdue: number }) => (
  <>
    {t(`today.${name}`)} <span className="chip hot num">{many}</span>
    {overdue > 0 && <span className="chip bad num">{t('today.overdue', { n: overdue })}</span>}
  </>
);

import { Link } from 'react-router';
import type { Access } from '../../api/types';
import { count, placeOfStream, timeOfInstant } from '../../format';
import { AskedChoice, AskedPeriod, AskedStaff, AskedText } from '../../forms';
import { choice, language, t } from '../../i18n';
import { isOne, Listing, NotYours, Num, Page, Panel, Quiet, two, useAskedAll, useMe, usePages, type Column, useStaff } from '../../parts';
import { aboutOf, purposeOf } from './about';

/** Who read what and why, and what whoever runs the ledger had done, the newest first. */
export default function AccessLogPage() {
  const me = useMe();
  const watches = isOne(me, 'compliance', 'admin');
  const query = { ...useAskedAll('actor', 'subject', 'what', 'from', 'to'), limit: 100 };
  const page = usePages('/api/access-log', { query }, { enabled: watches });
  const of = { caption: t('nav.access-log'), columns: useColumns(), page, empty: t('access.empty'), testid: 'access' };
  if (me && !watches) return <NotYours said={t('access.notYours')} />;
  return (
    <Page title={t('nav.access-log')} explain={t('access.explain')}>
      <div className="filters">
        <AskedStaff name="actor" placeholder="access.actor" testid="access-actor" />
        <AskedText name="subject" placeholder="access.subject" grow testid="access-subject" />
        <AskedChoice name="what" kind="accessed" placeholder="access.what" testid="access-what" />
        <AskedPeriod label="common.period" testid="access-period" />
      </div>
      <Panel>
        <Listing {...of} keyOf={placeIn(page.items)} />
      </Panel>
    </Page>
  );
}

/** A read has no name of its own: it is known by its place in the list. */
const placeIn = (items: Access[] | undefined) => (access: Access) => items?.indexOf(access) ?? 0;

function useColumns(): Column<Access>[] {
  const staff = useStaff();
  return [
    { head: t('access.column.at'), cell: ({ at }) => <Num>{timeOfInstant(at)}</Num> },
    {
      head: t('access.column.who'),
      cell: ({ actor, role, union }) => <Who said={staff(actor)} role={choice('role', role.toLowerCase())} union={union.name} />,
    },
    { head: t('common.what'), cell: (access) => <What of={access} /> },
    { head: t('common.purpose'), wide: true, cell: ({ purpose }) => (purpose ? purposeOf(purpose, language()) : <Quiet />) },
    { head: t('access.column.rows'), num: true, cell: ({ rows, asked }) => two(count(rows), asked && t('access.byNumber')) },
  ];
}

/** The union that it was for then, where the name does not say the same. */
const Who = ({ said, role, union }: { said: string; role: string; union: string }) =>
  two(<b>{said}</b>, !said.includes(role) && role, !said.includes(union) && union);

const What = ({ of: { what, subject, shown, files, outcome } }: { of: Access }) => (
  <>
    {choice('accessed', what)}
    <small>
      <Subject of={subject} />
    </small>
    {outcome && outcome !== 'ACCEPTED' && <small>{t('access.refused', { why: outcome })}</small>}
    <Shown of={shown} all={files.length} />
  </>
);

/** Whose files they were, as far as they are the reader's to know; the others are counted. */
const Shown = ({ of, all }: { of: Access['shown']; all: number }) => (
  <small data-testid="access-shown">
    {of.map(({ caseId, name }) => (
      <Link key={caseId} to={`/cases/${caseId}`}>
        {name ?? t('access.unnamed')}{' '}
      </Link>
    ))}
    {all > of.length && t('access.more', { n: all - of.length })}
  </small>
);

function placeOf(subject: string): string | undefined {
  if (subject.startsWith('appropriation-')) return `/appropriations/${subject}`;
  return subject.startsWith('aid-') ? `/disbursements/${subject}` : placeOfStream(subject);
}

function Subject({ of }: { of: string }) {
  const place = placeOf(of);
  const said = aboutOf(of, language());
  return place && !of.startsWith('case-') ? <Link to={place}>{said}</Link> : said;
}

import { Link } from 'react-router';
import type { Access } from '../../api/types';
import { count, placeOfStream, timeOfInstant } from '../../format';
import { AskedChoice, AskedPeriod, AskedStaff, AskedText } from '../../forms';
import { useWords, wordIfAny } from '../../i18n';
import { isOne, Listing, NotYours, Num, Page, Panel, Quiet, two, useAskedAll, useMe, usePages, type Column, useStaff } from '../../parts';

/** Who read what, and why, the newest first. */
export default function AccessLogPage() {
  const { t } = useWords();
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
  const { t, choice } = useWords();
  return [
    { head: t('access.column.at'), cell: ({ at }) => <Num>{timeOfInstant(at)}</Num> },
    {
      head: t('access.column.who'),
      cell: ({ actor, role, union }) => <Who said={staff(actor)} role={choice('role', role.toLowerCase())} union={union.name} />,
    },
    { head: t('common.what'), cell: (access) => <What of={access} /> },
    { head: t('common.purpose'), wide: true, cell: ({ purpose }) => purpose ?? <Quiet /> },
    { head: t('access.column.rows'), num: true, cell: ({ rows, asked }) => two(count(rows), asked && t('access.byNumber')) },
  ];
}

/** The union that it was for then, where the name does not say the same. */
const Who = ({ said, role, union }: { said: string; role: string; union: string }) =>
  two(<b>{said}</b>, !said.includes(role) && role, !said.includes(union) && union);

function What({ of: { what, subject } }: { of: Access }) {
  const { choice } = useWords();
  return (
    <>
      {choice('accessed', what)}
      <small>{wordIfAny(`access.subject.${subject}`) ?? roomOf(subject) ?? <Subject of={subject} />}</small>
    </>
  );
}

/** Of a list or page, what it is called: its place begins with it. */
function roomOf(subject: string): string | undefined {
  const room = subject.split('/')[0];
  return wordIfAny(`access.room.${room}`) ?? wordIfAny(`nav.${room}`);
}

function placeOf(subject: string): string | undefined {
  if (subject.startsWith('appropriation-')) return `/appropriations/${subject}`;
  return subject.startsWith('aid-') ? `/disbursements/${subject}` : placeOfStream(subject);
}

/** What it is, without the number that the ledger knows it by. */
function useAbout() {
  const { t, choice } = useWords();
  return (of: string) => {
    if (of.startsWith('appropriation-')) return t('appropriation.title');
    const kind = KINDS[/^[a-z]+/.exec(of)?.[0] ?? ''];
    return kind === 'FUND' ? of.slice('fund-'.length) : kind ? choice('subject', kind) : of;
  };
}

const KINDS: Record<string, string> = { case: 'CASE', aid: 'AID', commitment: 'AID', roster: 'ROSTER', fund: 'FUND' };

function Subject({ of }: { of: string }) {
  const place = placeOf(of);
  const said = useAbout()(of);
  return place ? <Link to={place}>{said}</Link> : said;
}

import { Link } from 'react-router';
import { listAccess, type Access } from '../../api/accesslog';
import type { Role } from '../../api/types';
import { AskedPeriod, AskedText } from '../../forms/asked';
import { Choice } from '../../forms/inputs';
import { timeOfInstant } from '../../format/dates';
import { count } from '../../format/money';
import { useWords, words, type WordKey } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { PageTitle } from '../../shell/PageTitle';
import { useAsked } from '../../shell/useAsked';
import { useMe } from '../../shell/useMe';
import { usePages } from '../../shell/usePages';
import { placeOfStream } from '../findings/particulars';

const WATCHING: Role[] = ['compliance', 'admin'];

/** Who read what, and why, the newest first. */
export default function AccessLogPage() {
  const { t } = useWords();
  const me = useMe();
  const [asked, change] = useAsked();
  const query = { actor: asked('actor'), subject: asked('subject'), what: asked('what'), from: asked('from'), to: asked('to') };
  const watches = !!me && WATCHING.includes(me.role);
  const page = usePages(['access-log', query], (cursor, signal) => listAccess(query, cursor, signal), { enabled: watches });
  const columns = useColumns();
  if (me && !watches)
    return (
      <div className="empty">
        <b>{t('access.notYours')}</b>
      </div>
    );
  return (
    <>
      <PageTitle of={t('access.title')} />
      <div className="page-head">
        <h1>{t('access.title')}</h1>
      </div>
      <p className="quiet" style={{ margin: '-10px 0 18px' }}>
        {t('access.explain')}
      </p>
      <div className="filters">
        <AskedText name="actor" placeholder={t('access.actor')} testid="access-actor" />
        <AskedText name="subject" placeholder={t('access.subject')} grow testid="access-subject" />
        <Choice
          kind="accessed"
          value={asked('what')}
          onChange={(what) => change({ what })}
          placeholder={t('access.what')}
          allowClear
          testid="access-what"
        />
        <AskedPeriod label={t('access.period')} testid="access-period" />
      </div>
      <section className="panel">
        <Listing
          caption={t('access.title')}
          columns={columns}
          rows={page.items}
          keyOf={keyOf(page.items)}
          error={page.error}
          onRetry={page.refetch}
          empty={t('access.empty')}
          hasMore={page.hasMore}
          onMore={page.loadMore}
          busy={page.isFetching}
          testid="access"
        />
      </section>
    </>
  );
}

/** A read has no name of its own: it is known by its place in the list. */
const keyOf = (items: Access[] | undefined) => (access: Access) => items?.indexOf(access) ?? 0;

function useColumns(): Column<Access>[] {
  const { t, choice } = useWords();
  return [
    { head: t('access.column.at'), cell: ({ at }) => <span className="num">{timeOfInstant(at)}</span> },
    {
      head: t('access.column.who'),
      cell: ({ actor, role, union }) => (
        <>
          <b>{actor}</b>
          <small>{[choice('role', role.toLowerCase()), union.name].join(' · ')}</small>
        </>
      ),
    },
    {
      head: t('access.column.what'),
      cell: ({ what, subject }) => (
        <>
          {choice('accessed', what)}
          <small>
            <Subject of={subject} />
          </small>
        </>
      ),
    },
    { head: t('access.column.purpose'), wide: true, cell: ({ purpose }) => purpose ?? <span className="quiet">—</span> },
    { head: t('access.column.rows'), num: true, cell: ({ rows }) => count(rows) },
  ];
}

function Subject({ of }: { of: string }) {
  const { t } = useWords();
  const key = `access.subject.${of}`;
  if (key in words) return <>{t(key as WordKey)}</>;
  const place = of.startsWith('appropriation-')
    ? `/appropriations/${of}`
    : of.startsWith('aid-')
      ? `/disbursements/${of}`
      : placeOfStream(of);
  const said = (
    <span className="mono" style={{ overflowWrap: 'anywhere' }}>
      {of}
    </span>
  );
  return place ? <Link to={place}>{said}</Link> : said;
}

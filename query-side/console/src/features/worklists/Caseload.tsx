import { Link } from 'react-router';
import type { Carried } from '../../api/types';
import { count } from '../../format';
import { AskedUnion, Assignee } from '../../forms';
import { t } from '../../i18n';
import { Listing, Num, Panel, useAskedAll, useRead, type Column } from '../../parts';

/** How many files are whose work, and what is due of them; each leads to the files themselves. */
export function Caseload() {
  const { union } = useAskedAll('union');
  const read = useRead('/api/caseload', { query: { union } });
  const page = { items: read.value?.items, error: read.error, refetch: read.refetch, isFetching: read.isFetching };
  return (
    <>
      <div className="filters">
        <AskedUnion testid="caseload-union" />
      </div>
      <p className="quiet">{t('caseload.explain')}</p>
      <Panel>
        <Listing {...{ page, columns: columns(union) }} caption={t('caseload.title')} empty={t('caseload.empty')} testid="caseload" keyOf={keyOf} />
      </Panel>
    </>
  );
}

const keyOf = ({ assignee }: Carried) => assignee ?? '';

/** The files of one, or those that are nobody's. */
const filesOf = ({ assignee }: Carried, union: string | undefined) =>
  new URLSearchParams({ ...(assignee ? { assignee } : { whose: 'NOBODYS' }), ...(union && { union }) }).toString();

const columns = (union: string | undefined): Column<Carried>[] => [
  {
    head: t('assign.assignee'),
    cell: (one) => (
      <Link to={`/cases?state=OPEN&${filesOf(one, union)}`} data-testid="caseload-open">
        <b>
          <Assignee of={one.assignee} />
        </b>
      </Link>
    ),
  },
  { head: t('caseload.files'), num: true, cell: ({ files }) => <Num>{count(files)}</Num> },
  {
    head: t('caseload.overdue'),
    num: true,
    cell: ({ overdue, ...one }) =>
      overdue > 0 ? (
        <Link to={`/worklists/follow-up?${filesOf({ ...one, overdue }, union)}`}>
          <span className="chip bad num">{count(overdue)}</span>
        </Link>
      ) : (
        <Num quiet>0</Num>
      ),
  },
  { head: t('caseload.dueSoon'), num: true, cell: ({ dueSoon }) => <Num quiet={dueSoon === 0}>{count(dueSoon)}</Num> },
];

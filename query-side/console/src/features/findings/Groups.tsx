import type { FindingGroup, QueryOf } from '../../api/types';
import { t } from '../../i18n';
import { Chip, DueOn, Listing, Panel, Total, two, useAsked, usePages, type Column } from '../../parts';
import { About, CheckWord } from './columns';

export type FindingQuery = QueryOf<'/api/findings'>;

/** One row for each file and check: how many there are, and by when the oldest is due. */
export function Groups({ query }: { query: FindingQuery }) {
  const page = usePages('/api/finding-groups', { query });
  const of = { caption: t('nav.findings'), columns: columns(), page, empty: t('findings.empty'), testid: 'finding-groups' };
  return (
    <Panel beside={<Total of={page.first} word="findings.groups" testid="finding-groups-count" />}>
      <Listing {...of} keyOf={({ code, subject: { kind, id } }) => `${code} ${kind} ${id}`} />
    </Panel>
  );
}

const columns = (): Column<FindingGroup>[] => [
  { head: t('findings.column.what'), cell: ({ code }) => <CheckWord code={code} /> },
  { head: t('findings.column.subject'), cell: (group) => two(<About finding={group} />, group.union.name) },
  { head: t('findings.severity'), cell: ({ severity }) => <Chip kind="severity" value={severity} /> },
  { head: t('findings.column.oldest'), cell: ({ dueOn }) => <DueOn day={dueOn} /> },
  { head: t('findings.column.many'), num: true, cell: (group) => <Open group={group} /> },
];

function Open({ group: { code, subject, findings } }: { group: FindingGroup }) {
  const [, change] = useAsked();
  return (
    <button type="button" className="linklike" onClick={() => change({ code, subject: subject.id })} data-testid="finding-group-open">
      {t('findings.open', { n: findings })}
    </button>
  );
}

import type { QueryOf } from '../../api/types';
import type { FindingGroup } from '../../api/types';
import { daysBetween, shortCode, today } from '../../format';
import { choice, t } from '../../i18n';
import { Chip, Listing, Num, Panel, Total, two, useAsked, usePages, type Column } from '../../parts';
import { About } from './columns';

export type FindingQuery = QueryOf<'/api/findings'>;

/** One row for each file and check: how many there are, and by when the oldest is due. */
export function Groups({ query }: { query: FindingQuery }) {
  const page = usePages('/api/finding-groups', { query });
  const of = { caption: t('nav.findings'), columns: useColumns(), page, empty: t('findings.empty'), testid: 'finding-groups' };
  return (
    <Panel beside={<Total of={page.first} word="findings.groups" testid="finding-groups-count" />}>
      <Listing {...of} keyOf={({ code, subject: { kind, id } }) => `${code} ${kind} ${id}`} />
    </Panel>
  );
}

const useColumns = (): Column<FindingGroup>[] => [
  {
    head: t('findings.column.what'),
    cell: ({ code }) => (
      <>
        <b>{choice('check', code)}</b>
        <small className="mono">{shortCode(code)}</small>
      </>
    ),
  },
  { head: t('findings.column.subject'), cell: (group) => two(<About finding={group} />, group.union.name) },
  { head: t('findings.severity'), cell: ({ severity }) => <Chip kind="severity" value={severity} /> },
  { head: t('findings.column.oldest'), cell: ({ dueOn }) => <Oldest day={dueOn} /> },
  { head: t('findings.column.many'), num: true, cell: (group) => <Open group={group} /> },
];

function Oldest({ day }: { day: string }) {
  const late = daysBetween(day, today());
  return (
    <>
      <Num>{day}</Num> {late > 0 && <span className="chip bad">{t('case.followUp.overdue', { n: late })}</span>}
    </>
  );
}

function Open({ group: { code, subject, findings } }: { group: FindingGroup }) {
  const [, change] = useAsked();
  return (
    <button type="button" className="linklike" onClick={() => change({ code, subject: subject.id })} data-testid="finding-group-open">
      {t('findings.open', { n: findings })}
    </button>
  );
}

import type { Access } from '../../api/types';
import { timeOfInstant } from '../../format';
import { choice, t } from '../../i18n';
import { Listing, Num, two, usePages, useStaff, type Column } from '../../parts';

/** Who had what done with a read model, as the access log tells it. */
export const useActs = (name: string) => usePages('/api/access-log', { query: { subject: `admin/projections/${name}`, limit: 20 } });

export function Acts({ page }: { page: ReturnType<typeof useActs> }) {
  const of = { caption: t('readers.acts'), columns: useColumns(), page, empty: t('readers.acts.none'), testid: 'reader-acts' };
  return (
    <section>
      <h3>{t('readers.acts')}</h3>
      <Listing {...of} keyOf={(act) => page.items?.indexOf(act) ?? 0} />
    </section>
  );
}

function useColumns(): Column<Access>[] {
  const staff = useStaff();
  return [
    { head: t('access.column.at'), cell: ({ at }) => <Num>{timeOfInstant(at)}</Num> },
    { head: t('readers.acts.who'), cell: ({ actor, union }) => two(<b>{staff(actor)}</b>, !staff(actor).includes(union.name) && union.name) },
    { head: t('common.what'), cell: ({ what, outcome }) => two(choice('accessed', what), outcomeOf(outcome)) },
  ];
}

const outcomeOf = (outcome?: string) => outcome && outcome !== 'ACCEPTED' && t('access.refused', { why: outcome });

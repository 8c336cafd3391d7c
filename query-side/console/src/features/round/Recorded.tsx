import type { Held } from '../../api/held';
import { timeOfInstant } from '../../format';
import { t } from '../../i18n';
import { Chip, Listing, Num, Panel, two, useHeld, type Column } from '../../parts';
import { dayOf, stateOf } from './held';
import { Undecided } from './Undecided';
import './round.css';

/** What was recorded while nobody answered, in its order, and how far each has come. */
export function Recorded() {
  const queue = useHeld();
  if (queue.all.length === 0) return null;
  const columns: Column<Held>[] = [
    { head: t('cases.column.head'), wide: true, cell: ({ about }) => <b data-testid="held-about">{about ?? t('case.title')}</b> },
    { head: t('visit.date'), cell: (one) => <Num>{dayOf(one)}</Num> },
    { head: t('round.at'), cell: ({ at }) => <Num>{timeOfInstant(at)}</Num> },
    { head: t('round.state'), cell: (one) => two(<Chip kind="heldState" value={stateOf(one, queue)} testid="held-state" />, one.refused?.title) },
  ];
  return (
    <>
      <Panel title={t('round.queue')} className="spaced" testid="held-queue">
        <Listing caption={t('round.queue')} columns={columns} page={{ items: queue.all }} keyOf={({ id }) => id} empty="" testid="held-list" />
      </Panel>
      {queue.all
        .filter(({ state }) => state === 'DECIDE')
        .map((one) => (
          <Undecided key={one.id} of={one} />
        ))}
    </>
  );
}

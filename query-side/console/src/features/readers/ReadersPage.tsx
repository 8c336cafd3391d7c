import { useState } from 'react';
import type { ReaderItem, ReaderList } from '../../api/types';
import { bytes, count } from '../../format';
import { choice, t } from '../../i18n';
import { Chip, Do, Listing, NotYours, Num, Page, Panel, Quiet, two, useMe, useRead, type Column } from '../../parts';
import { HowFar } from './HowFar';
import { Rebuilt } from './Rebuilt';

/** One that is begun elsewhere, as by the command, is seen without being asked for. */
const UNMOVED = 10_000;

const isMoving = (items: ReaderItem[] = []) => items.some(({ building }) => building && building.state !== 'STOPPED');

/** What pages read, for whoever runs the ledger: how far it is, and building it anew. */
export default function ReadersPage() {
  const me = useMe();
  const [opened, setOpened] = useState<string>();
  const mine = !!me?.runsLedger;
  const looking = { moving: (list?: ReaderList) => isMoving(list?.items), refetchInterval: UNMOVED };
  const { value, ...asking } = useRead('/api/admin/projections', {}, { enabled: mine, ...looking });
  const of = { caption: t('readers.title'), columns: useColumns(setOpened), empty: t('readers.empty'), testid: 'readers' };
  if (me && !mine) return <NotYours said={t('readers.notYours')} />;
  const shown = value?.items.find(({ name }) => name === opened);
  return (
    <Page title={t('readers.title')} explain={t('readers.explain')}>
      <Panel>
        <Listing {...of} page={{ ...asking, items: value?.items }} keyOf={({ name }) => name} />
      </Panel>
      {shown && <Rebuilt key={shown.name} item={shown} onActed={asking.refetch} onClose={() => setOpened(undefined)} />}
    </Page>
  );
}

function stateOf({ building, error, served }: ReaderItem) {
  if (building) return building.state;
  if (!served) return 'AWAY';
  return error ? 'FAILING' : 'SERVED';
}

function useColumns(onOpen: (name: string) => void): Column<ReaderItem>[] {
  return [
    { head: t('readers.column.name'), wide: true, cell: ({ name }) => two(<b>{choice('reader', name)}</b>, name) },
    { head: t('common.state'), cell: (item) => two(<Chip kind="readerState" value={stateOf(item)} testid="reader-state" />, item.error) },
    { head: t('readers.column.behind'), num: true, cell: ({ lag }) => <Num quiet={lag <= 0}>{count(Math.max(0, lag))}</Num> },
    {
      head: t('readers.column.letters'),
      num: true,
      cell: ({ deadLetters: n }) => (n > 0 ? <span className="chip bad">{t('readers.letters', { n: count(n) })}</span> : <Quiet />),
    },
    {
      head: t('readers.column.disk'),
      num: true,
      cell: ({ disk }) => (disk ? two(bytes(disk.all), disk.kept && t('readers.kept', { n: bytes(disk.kept) })) : <Quiet />),
    },
    { head: t('readers.column.building'), cell: ({ building }) => (building ? <HowFar of={building} /> : <Quiet />) },
    { head: t('aids.column.actions'), num: true, cell: ({ name }) => <Do word="readers.open" onDo={() => onOpen(name)} testid="reader-open" /> },
  ];
}

import { PlusOutlined } from '@ant-design/icons';

import { useState } from 'react';
import type { Roster } from '../../api/types';
import { count } from '../../format';
import { AskedChoice, AskedUnion } from '../../forms';
import {
  Amount,
  Chip,
  Do,
  isOne,
  Listing,
  Named,
  Page,
  Panel,
  Quiet,
  two,
  useAskedAll,
  useMe,
  usePages,
  type Column,
  useFundNames,
  useStaff,
} from '../../parts';
import { choice, t } from '../../i18n';
import DrawUpRoster from './DrawUpRoster';
import { Heaps } from './Heaps';
import { hasBegun } from './progress';

/** Batches of aid: approved as one, paid line by line. */
export default function RostersPage() {
  const me = useMe();
  const [drawing, setDrawing] = useState(false);
  const page = usePages('/api/rosters', { query: useAskedAll('union', 'state') });
  const of = { caption: t('rosters.title'), columns: useColumns(), page, empty: t('rosters.empty'), testid: 'rosters' };
  const draw = isOne(me, 'caseworker', 'supervisor') && (
    <Do word="rosters.new" primary icon={<PlusOutlined />} onDo={() => setDrawing(true)} testid="roster-new" big />
  );
  return (
    <Page title={t('rosters.title')} beside={draw}>
      <div className="filters">
        <AskedUnion testid="rosters-union" />
        <AskedChoice name="state" kind="rosterState" placeholder="common.state" testid="rosters-state" />
      </div>
      <Panel>
        <Listing {...of} keyOf={({ rosterId }) => rosterId} />
      </Panel>
      {drawing && <DrawUpRoster onClose={() => setDrawing(false)} />}
    </Page>
  );
}

function useColumns(): Column<Roster>[] {
  const fundName = useFundNames();
  return [
    {
      head: t('roster.title'),
      cell: ({ rosterId, title, category, fund, campaign, union }) =>
        two(<Named to={`/rosters/${rosterId}`} name={title} testid="roster-link" />, choice('aid', category), fundName(fund), campaign, union.name),
    },
    { head: t('rosters.column.lines'), num: true, cell: ({ lines }) => count(lines) },
    { head: t('statement.column.money'), num: true, cell: ({ money, goods }) => <Amount money={money} goods={goods?.slice(0, 2)} /> },
    { head: t('imports.progress'), cell: (roster) => (hasBegun(roster) ? <Progress of={roster} /> : <Quiet />) },
    { head: t('common.state'), cell: ({ state }) => <Chip kind="rosterState" value={state} /> },
    { head: t('common.by'), cell: (roster) => <Hands of={roster} /> },
  ];
}

const Progress = ({ of: { progress } }: { of: Roster }) => (
  <>
    <span className="num quiet">{`${count(progress.paid)} / ${count(progress.lines)}`}</span>
    <Heaps progress={progress} />
  </>
);

function Hands({ of: { drawnUpBy, approvedBy, drawnUpOn } }: { of: Roster }) {
  const staff = useStaff();
  const later = approvedBy ? t('roster.approved', { who: staff(approvedBy) }) : drawnUpOn;
  return two(t('roster.drawnUp', { who: staff(drawnUpBy) }), later);
}

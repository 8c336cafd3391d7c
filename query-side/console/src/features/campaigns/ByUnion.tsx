import { useState } from 'react';
import type { Campaign, Coverage } from '../../api/types';
import { count, joined } from '../../format';
import { t } from '../../i18n';
import { Do, isOne, Listing, Num, Panel, two, useMe, type Column } from '../../parts';
import { SetTarget } from './acts';
import type { Reach } from './Households';
import { shareOf, To } from './To';

type OfUnion = Coverage['byUnion'][number];

/** How far each union below has come, and what it is to reach. */
export function ByUnion({ rows, campaign }: { rows: OfUnion[]; campaign: Campaign }) {
  const [setting, setSetting] = useState<OfUnion>();
  const sets = isOne(useMe(), 'supervisor', 'admin') && campaign.ours;
  const columns = sets ? [...COLUMNS(), actOf(campaign, setSetting)] : COLUMNS();
  const of = { caption: t('coverage.byUnion'), columns, page: { items: rows }, empty: '', testid: 'coverage-unions' };
  return (
    <Panel title={t('coverage.byUnion')}>
      <Listing {...of} keyOf={({ union }) => union.code} />
      {setting && <SetTarget campaign={campaign} union={setting.union} households={setting.target} onClose={() => setSetting(undefined)} />}
    </Panel>
  );
}

const number = (n: number, union: string, reach: Reach) => (
  <To changes={{ union, reach, day: undefined }}>
    <Num>{count(n)}</Num>
  </To>
);

const COLUMNS = (): Column<OfUnion>[] => [
  {
    head: t('common.union'),
    wide: true,
    cell: ({ union, target }) =>
      two(
        <To changes={{ union: union.code, day: undefined }} testid="coverage-union" children={union.name} />,
        target !== undefined && joined([t('campaigns.target'), count(target)], ' '),
      ),
  },
  { head: t('coverage.onFile'), num: true, cell: ({ union, onFile }) => number(onFile, union.code, 'ON_FILE') },
  { head: t('coverage.visited'), num: true, cell: ({ union, visited, onFile }) => two(number(visited, union.code, 'VISITED'), `${shareOf(visited, onFile)}%`) },
  { head: t('coverage.unvisited'), num: true, cell: ({ union, unvisited }) => number(unvisited, union.code, 'UNVISITED') },
];

/** The union that holds it has the target of the whole, which is put right with it. */
const actOf = (campaign: Campaign, onSet: (of: OfUnion) => void): Column<OfUnion> => ({
  head: t('aids.column.actions'),
  num: true,
  cell: (row) => row.union.code !== campaign.union.code && <Do word="campaigns.setTarget" onDo={() => onSet(row)} testid="campaign-target-open" />,
});

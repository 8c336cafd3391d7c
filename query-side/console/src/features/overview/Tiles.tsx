import type { Overview } from '../../api/types';
import { count, yuan } from '../../format';
import { useWords, type WordKey } from '../../i18n';

interface Tile {
  name: 'open' | 'archived' | 'closed' | 'visitMoney' | 'goods' | 'visitTotal' | 'visitTimes' | 'visitHouseholds' | `aid${'Money' | 'Times' | 'Households'}`;
  unit: WordKey;
  value: (overview: Overview) => string;
}

/** Households, household-times, person-times and yuan are different counts; each number carries its own unit. */
const GROUPS: { word: WordKey; tiles: Tile[] }[] = [
  {
    word: 'overview.group.files',
    tiles: [
      { name: 'open', unit: 'unit.household', value: ({ openCases }) => count(openCases) },
      { name: 'archived', unit: 'unit.household', value: ({ archived }) => count(archived) },
      { name: 'closed', unit: 'unit.household', value: ({ closed }) => count(closed) },
    ],
  },
  {
    word: 'overview.group.visits',
    tiles: [
      { name: 'visitMoney', unit: 'unit.yuan', value: ({ visits }) => yuan(visits.money) },
      { name: 'goods', unit: 'unit.yuan', value: ({ visits }) => yuan(visits.goodsValue) },
      { name: 'visitTotal', unit: 'unit.yuan', value: ({ visits }) => yuan(visits.total) },
      { name: 'visitTimes', unit: 'unit.householdTimes', value: ({ visits }) => count(visits.householdTimes) },
      { name: 'visitHouseholds', unit: 'unit.household', value: ({ visits }) => count(visits.households) },
    ],
  },
  {
    word: 'overview.group.aid',
    tiles: [
      { name: 'aidMoney', unit: 'unit.yuan', value: ({ aid }) => yuan(aid.money) },
      { name: 'aidTimes', unit: 'unit.personTimes', value: ({ aid }) => count(aid.personTimes) },
      { name: 'aidHouseholds', unit: 'unit.household', value: ({ aid }) => count(aid.households) },
    ],
  },
];

/** Three accounts, each with its headline and the lines under it. */
export function Tiles({ overview }: { overview?: Overview }) {
  const { t } = useWords();
  return (
    <div className="tiles">
      {GROUPS.map(({ word, tiles }) => (
        <section key={word} className="panel tile-group" aria-label={t(word)}>
          <h2>{t(word)}</h2>
          <dl>
            {tiles.map((tile) => (
              <Line key={tile.name} tile={tile} overview={overview} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Line({ tile: { name, unit, value }, overview }: { tile: Tile; overview?: Overview }) {
  const { t } = useWords();
  const testid = `tile-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return (
    <div>
      <dt>{t(`overview.tile.${name}`)}</dt>
      <dd className="num">
        {overview ? <b data-testid={testid}>{value(overview)}</b> : <span className="skeleton" />}
        <small>{t(unit)}</small>
      </dd>
    </div>
  );
}

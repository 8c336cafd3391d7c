import type { Overview } from '../../api/types';
import { count, yuan } from '../../format/money';
import { useWords, type WordKey } from '../../i18n';

interface Tile {
  word: WordKey;
  unit: WordKey;
  testid: string;
  value: (overview: Overview) => string;
}

/** Households, household-times, person-times and yuan are different counts; each number carries its own unit. */
const GROUPS: { word: WordKey; tiles: Tile[] }[] = [
  {
    word: 'overview.group.files',
    tiles: [
      { word: 'overview.tile.open', unit: 'unit.household', testid: 'tile-open', value: (o) => count(o.openCases) },
      { word: 'overview.tile.archived', unit: 'unit.household', testid: 'tile-archived', value: (o) => count(o.archived) },
      { word: 'overview.tile.closed', unit: 'unit.household', testid: 'tile-closed', value: (o) => count(o.closed) },
    ],
  },
  {
    word: 'overview.group.visits',
    tiles: [
      { word: 'overview.tile.visitMoney', unit: 'unit.yuan', testid: 'tile-visit-money', value: (o) => yuan(o.visits.money) },
      { word: 'overview.tile.goods', unit: 'unit.yuan', testid: 'tile-goods', value: (o) => yuan(o.visits.goodsValue) },
      { word: 'overview.tile.visitTotal', unit: 'unit.yuan', testid: 'tile-visit-total', value: (o) => yuan(o.visits.total) },
      {
        word: 'overview.tile.visitTimes',
        unit: 'unit.householdTimes',
        testid: 'tile-visit-times',
        value: (o) => count(o.visits.householdTimes),
      },
      {
        word: 'overview.tile.visitHouseholds',
        unit: 'unit.household',
        testid: 'tile-visit-households',
        value: (o) => count(o.visits.households),
      },
    ],
  },
  {
    word: 'overview.group.aid',
    tiles: [
      { word: 'overview.tile.aidMoney', unit: 'unit.yuan', testid: 'tile-aid-money', value: (o) => yuan(o.aid.money) },
      { word: 'overview.tile.aidTimes', unit: 'unit.personTimes', testid: 'tile-aid-times', value: (o) => count(o.aid.personTimes) },
      { word: 'overview.tile.aidHouseholds', unit: 'unit.household', testid: 'tile-aid-households', value: (o) => count(o.aid.households) },
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
              <div key={tile.word}>
                <dt>{t(tile.word)}</dt>
                <dd className="num">
                  {overview ? <b data-testid={tile.testid}>{tile.value(overview)}</b> : <span className="skeleton" />}
                  <small>{t(tile.unit)}</small>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

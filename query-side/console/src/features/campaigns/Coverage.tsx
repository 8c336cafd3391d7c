import type { Campaign, Coverage as Counted } from '../../api/types';
import { count } from '../../format';
import { t } from '../../i18n';
import { Listing, Num, Panel, type Column } from '../../parts';
import { ByUnion } from './ByUnion';
import type { Reach } from './Households';
import { shareOf, To } from './To';

type OfDay = Counted['byDay'][number];

/** How far it has come: every figure leads to the households behind it. */
export function Coverage({ of: { whole, visits, reached, left, byUnion, byDay }, campaign }: { of: Counted; campaign: Campaign }) {
  return (
    <>
      <Panel title={whole.union.name} beside={whole.target !== undefined && <Target target={whole.target} reached={reached} />} testid="coverage">
        <dl className="coverage-figures">
          <Figure word="onFile" n={whole.onFile} reach="ON_FILE" />
          <Figure word="visited" n={whole.visited} reach="VISITED" />
          <Figure word="unvisited" n={whole.unvisited} reach="UNVISITED" />
          <Figure word="reached" n={reached} reach="REACHED" under={t('coverage.visits', { n: count(visits) })} />
          <Figure word="left" n={left} reach="LEFT" />
        </dl>
        <Bar visited={whole.visited} onFile={whole.onFile} />
      </Panel>
      <div className="coverage-tables">
        {byUnion.length > 0 && <ByUnion rows={byUnion} campaign={campaign} />}
        {byDay.length > 0 && <ByDay rows={byDay} />}
      </div>
    </>
  );
}

const Target = ({ target, reached }: { target: number; reached: number }) => (
  <span className="num quiet" data-testid="coverage-target" children={t('coverage.target', { n: count(target), share: shareOf(reached, target) })} />
);

interface FigureProps {
  word: 'onFile' | 'visited' | 'unvisited' | 'reached' | 'left';
  n: number;
  reach: Reach;
  under?: string;
}

const Figure = ({ word, n, reach, under }: FigureProps) => (
  <div>
    <dt>{t(`coverage.${word}`)}</dt>
    <dd>
      <To changes={{ reach, day: undefined }} testid={`coverage-${word}`}>
        <b className="num">{count(n)}</b>
      </To>
      <small>{under ?? t('coverage.households')}</small>
    </dd>
  </div>
);

const Bar = ({ visited, onFile }: { visited: number; onFile: number }) => (
  <div className="coverage-bar" role="img" aria-label={t('coverage.share', { share: shareOf(visited, onFile) })}>
    <span style={{ width: `${shareOf(visited, onFile)}%` }} />
  </div>
);

function ByDay({ rows }: { rows: OfDay[] }) {
  const columns: Column<OfDay>[] = [
    { head: t('common.date'), cell: ({ day }) => <To changes={{ reach: 'REACHED', day }} testid="coverage-day" children={day} /> },
    { head: t('coverage.reached'), num: true, cell: ({ households }) => <Num>{count(households)}</Num> },
    { head: t('coverage.times'), num: true, cell: ({ visits }) => <Num>{count(visits)}</Num> },
  ];
  const of = { caption: t('coverage.byDay'), columns, page: { items: [...rows].reverse() }, empty: '', testid: 'coverage-days' };
  return (
    <Panel title={t('coverage.byDay')}>
      <Listing {...of} keyOf={({ day }) => day} />
    </Panel>
  );
}

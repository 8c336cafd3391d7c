import type { OverviewFigure } from '../../api/types';
import { choice, t } from '../../i18n';
import { figureOf, UNITS } from './figures';

/** Each account with its figures. Households, household-times, person-times and yuan are different counts: each number carries its own unit. */
export function Tiles({ figures }: { figures: OverviewFigure[] }) {
  const groups = [...new Set(figures.map(({ group }) => group))];
  return (
    <div className="tiles">
      {groups.map((group) => (
        <section key={group} className="panel tile-group" aria-label={t(`overview.group.${group}`)}>
          <h2>{t(`overview.group.${group}`)}</h2>
          <dl>{figures.map((figure) => figure.group === group && <Line key={figure.name} figure={figure} />)}</dl>
        </section>
      ))}
    </div>
  );
}

const Line = ({ figure: { name, unit, value } }: { figure: OverviewFigure }) => (
  <div>
    <dt>{choice('figure', name)}</dt>
    <dd className="num">
      <b data-testid={`tile-${name.toLowerCase().replaceAll('_', '-')}`}>{figureOf(unit, value)}</b>
      <small>{t(UNITS[unit])}</small>
    </dd>
  </div>
);

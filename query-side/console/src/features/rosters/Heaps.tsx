import type { Progress } from '../../api/types';
import { count } from '../../format';
import { t } from '../../i18n';
import { parts, type Part } from './progress';
import './rosters.css';

/** How far a roster is, as one bar; with its numbers where there is room. */
export function Heaps({ progress, legend }: { progress: Progress; legend?: boolean }) {
  const heaps = parts(progress);
  const width = (n: number) => ({ width: `${(n / Math.max(1, progress.lines)) * 100}%` });
  const said = t('roster.progress.said', { paid: progress.paid, lines: progress.lines });
  return (
    <>
      <div className={`heaps ${legend ? '' : 'small'}`} role="img" aria-label={said}>
        {heaps.map(({ word, n }) => n > 0 && <i key={word} className={word} style={width(n)} />)}
      </div>
      {legend && <Legend heaps={heaps} />}
    </>
  );
}

const Legend = ({ heaps }: { heaps: Part[] }) => (
  <ul className="legend">
    {heaps.map(({ word, n }) => (
      <li key={word} className={word}>
        <i />
        <b className="num" data-testid={`heap-${word}`} children={count(n)} />
        <span className="quiet">{t(`roster.progress.${word}`)}</span>
      </li>
    ))}
  </ul>
);

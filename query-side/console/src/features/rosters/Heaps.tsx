import type { Progress } from '../../api/rosters';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { parts } from './progress';
import './rosters.css';

/** How far a roster is, as one bar; with its numbers where there is room. */
export function Heaps({ progress, legend }: { progress: Progress; legend?: boolean }) {
  const { t } = useWords();
  const heaps = parts(progress);
  const whole = Math.max(1, progress.lines);
  return (
    <>
      <div
        className={`heaps ${legend ? '' : 'small'}`}
        role="img"
        aria-label={t('roster.progress.said', { paid: progress.paid, lines: progress.lines })}>
        {heaps.map(({ word, n }) => n > 0 && <i key={word} className={word} style={{ width: `${(n / whole) * 100}%` }} />)}
      </div>
      {legend && (
        <ul className="legend">
          {heaps.map(({ word, n }) => (
            <li key={word} className={word}>
              <i />
              <b className="num" data-testid={`heap-${word}`}>
                {count(n)}
              </b>
              <span className="quiet">{t(`roster.progress.${word}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import { Progress } from 'antd';
import type { Underway } from '../../api/types';
import { count, joined } from '../../format';
import { choice, t } from '../../i18n';

const MINUTE = 60;

/** A bar, and below it how fast it goes and how long it takes still. */
export function HowFar({ of: { phase, done, goal, state, eventsPerSecond, secondsLeft } }: { of: Underway }) {
  const all = done >= goal;
  const said =
    all && state !== 'STOPPED' ? t('readers.comparing') : t('readers.far', { phase: choice('buildPhase', phase), done: count(done), goal: count(goal) });
  return (
    <div data-testid="reader-progress">
      <Progress percent={all ? 100 : Math.floor((done / goal) * 100)} showInfo={false} aria-label={t('readers.column.building')} />
      <small>{joined([said, eventsPerSecond && t('readers.pace', { n: count(eventsPerSecond) }), secondsLeft && leftOf(secondsLeft)])}</small>
    </div>
  );
}

export const leftOf = (seconds: number): string =>
  seconds < 2 * MINUTE ? t('readers.left.seconds', { n: seconds }) : t('readers.left.minutes', { n: count(Math.round(seconds / MINUTE)) });

import { daysBetween, today } from '../../format';
import { t } from '../../i18n';
import { Num, two } from '../../parts';

/** Since when something waits, and how long that is. */
export function Waits({ since, underway }: { since: string; underway: boolean }) {
  const n = daysBetween(since, today());
  return two(<Num>{since}</Num>, underway && n > 0 && t('application.waitsFor', { n }));
}

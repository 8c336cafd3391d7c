import { shiftDays, today } from '../../format';
import { t } from '../../i18n';

/** Days up to which something waits, counted from today, as they are asked for most. */
const PRESETS: Record<string, readonly number[]> = {
  unvisited: [-90, -180, -365],
  stale: [-180, -365],
  'never-aided': [-90, -180, -365],
  'follow-up': [0, 1, 8],
};

const wordOf = (days: number) => (days < 0 ? t('worklists.preset.since', { n: -days }) : t(`worklists.preset.${days as 0 | 1 | 8}`));

/** What is asked most, in one touch. */
export function Presets({ of, chosen, onChoose }: { of: string; chosen: string | undefined; onChoose: (before?: string) => void }) {
  const days = PRESETS[of] ?? [];
  if (days.length === 0) return null;
  const on = (n: number) => shiftDays(today(), n);
  return (
    <div className="worklist-presets" role="group" aria-label={t('worklists.presets')}>
      {days.map((n) => (
        <button
          key={n}
          type="button"
          aria-pressed={chosen === on(n)}
          onClick={() => onChoose(chosen === on(n) ? undefined : on(n))}
          data-testid="worklist-preset"
          children={wordOf(n)}
        />
      ))}
    </div>
  );
}

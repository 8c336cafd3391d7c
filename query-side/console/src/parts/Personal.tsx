import { grouped, isMasked, tailOf } from '../format';
import { t } from '../i18n';

/** A personal value as it came: masked, whole, or erased for good. A masked one is spoken by its tail only. */
export function Personal({ value, erased, testid }: { value?: string; erased?: boolean; testid?: string }) {
  if (erased)
    return (
      <span className="chip" data-testid={testid}>
        {t('common.erased')}
      </span>
    );
  if (!value) return <>—</>;
  if (!isMasked(value))
    return (
      <span className="num" data-testid={testid} data-masked="false">
        {grouped(value)}
      </span>
    );
  return (
    <span className="num" data-testid={testid} data-masked="true">
      <span aria-hidden="true">{value}</span>
      <span className="visually-hidden">{t('common.masked', { tail: tailOf(value) })}</span>
    </span>
  );
}

import { Select } from 'antd';
import { choice, t } from '../../i18n';
import { valuesOf } from '../../i18n/words/lists';

/** Causes tell who is ill: they show, and can be asked for, once it is said what for. */
export function CausesFor({ onChoose }: { onChoose: (purpose: string) => void }) {
  const options = valuesOf('accessPurpose').map((value) => ({ value, label: choice('accessPurpose', value) }));
  const of = { options, onChange: onChoose, placeholder: t('cases.cause.purpose'), 'aria-label': t('cases.cause.purpose') };
  return (
    <fieldset className="facet">
      <legend>{t('cases.facet.cause')}</legend>
      <Select<string> style={{ width: '100%' }} data-testid="cause-purpose" {...of} />
    </fieldset>
  );
}

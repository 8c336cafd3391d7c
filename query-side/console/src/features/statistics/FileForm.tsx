import { Alert } from 'antd';
import type { Body, FormView } from '../../api/types';
import { formOf } from '../../forms';
import { t } from '../../i18n';
import type { Asked, FormName } from './paper';

interface Props {
  form: FormName;
  view: FormView;
  asked: Asked;
  onClose: () => void;
}

type Filing = Body<'/api/statistics/{form}/filings'>;
const F = formOf('/api/statistics/{form}/filings');

const M = formOf('/api/statistics/{form}/mismatches');

/** Says why figures contradict each other (C24), for another to file them as they are. */
export function ExplainMismatch({ form, view: { union }, asked: { from, to }, onClose }: Props) {
  const toBody = (values: Body<'/api/statistics/{form}/mismatches'>) => ({ ...values, union: union.code, from, to });
  return (
    <M.Act of={{ form }} word={['forms.mismatch.title', 'forms.mismatch']} toBody={toBody} onClose={onClose} explain="forms.mismatch.explain" testid="mismatch">
      <M.Area name="reason" label="forms.explained" required rows={4} testid="mismatch-reason" />
    </M.Act>
  );
}

/** Files the form as it stands: frozen, with what it says of the period. */
export function FileForm({ form, view: { union, problems, explained }, asked: { from, to }, onClose }: Props) {
  const intro = (
    <>
      <p>
        <b>{union.name}</b> <span className="num">{t('fund.period', { from, to })}</span>
      </p>
      <p className="quiet">{t('forms.file.explain')}</p>
      {problems?.length ? (
        <Alert type="warning" showIcon title={t(explained ? 'forms.file.explained' : 'forms.file.blocked')} style={{ marginBottom: 16 }} />
      ) : null}
    </>
  );
  const toBody = (values: Filing) => ({ ...values, union: union.code, from, to });
  return (
    <F.Act of={{ form }} word="forms.file" toBody={toBody} onClose={onClose} intro={intro} testid="file-form">
      <F.Text name="reporter" label="forms.reporter" testid="file-form-reporter" />
      <F.Text name="phone" label="forms.phone" inputMode="tel" testid="file-form-phone" />
    </F.Act>
  );
}

import { Alert, Form, Input } from 'antd';
import { formPath, type Asked, type FormName, type FormView } from '../../api/statistics';
import { ActDrawer } from '../../forms/ActDrawer';
import { useWords } from '../../i18n';

/** Files the form as it stands: frozen, with what it says of the period. */
export default function FileForm({ form, view, asked, onClose }: { form: FormName; view: FormView; asked: Asked; onClose: () => void }) {
  const { t } = useWords();
  return (
    <ActDrawer<{ reporter?: string; phone?: string }>
      title="forms.file.title"
      submit="forms.file.submit"
      path={formPath.filings(form)}
      toBody={(values) => ({ ...values, union: view.union.code, from: asked.from, to: asked.to })}
      onClose={onClose}
      testid="file-form"
      intro={
        <>
          <p>
            <b>{view.union.name}</b> <span className="num">{t('fund.period', { from: asked.from, to: asked.to })}</span>
          </p>
          <p className="quiet">{t('forms.file.explain')}</p>
          {view.problems.length > 0 && <Alert type="warning" showIcon title={t('forms.file.blocked')} style={{ marginBottom: 16 }} />}
        </>
      }>
      <Form.Item name="reporter" label={t('forms.reporter')}>
        <Input maxLength={50} data-testid="file-form-reporter" />
      </Form.Item>
      <Form.Item name="phone" label={t('forms.phone')}>
        <Input maxLength={50} inputMode="tel" autoComplete="off" data-testid="file-form-phone" />
      </Form.Item>
    </ActDrawer>
  );
}

import { DownloadOutlined } from '@ant-design/icons';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Navigate, NavLink, useParams, useSearchParams } from 'react-router';
import { download } from '../../api/http';
import { formPath, FORMS, readForm, type Asked, type Cell, type FormName } from '../../api/statistics';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { UnionPicker } from '../../forms/UnionPicker';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useAsked } from '../../shell/useAsked';
import { useMe } from '../../shell/useMe';
import { useUnionNames } from '../../shell/useUnionNames';
import { PeriodPicker } from '../overview/PeriodPicker';
import { Filings } from './Filings';
import { Paper } from './FormPaper';
import { isTable, usualPeriod } from './paper';
import { Problems } from './Problems';
import '../../shell/listing.css';
import './statistics.css';

const CellEvents = lazy(() => import('./CellEvents'));
const FileForm = lazy(() => import('./FileForm'));

/** The statutory forms, out of the ledger and as on paper. */
export default function FormsPage() {
  const { t } = useWords();
  const { form } = useParams();
  const [params] = useSearchParams();
  if (!FORMS.includes(form as FormName)) return <Navigate to="/forms/two-festivals" replace />;
  const union = params.get('union');
  return (
    <>
      <PageTitle of={t('forms.title')} />
      <nav className="tabs" aria-label={t('forms.title')}>
        {FORMS.map((name) => (
          <NavLink key={name} to={`/forms/${name}${union ? `?union=${union}` : ''}`} data-testid={`form-${name}`}>
            {t(`forms.${name}`)}
          </NavLink>
        ))}
      </nav>
      <OneForm key={form} form={form as FormName} />
    </>
  );
}

function OneForm({ form }: { form: FormName }) {
  const { t } = useWords();
  const me = useMe();
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const [shown, setShown] = useState<{ cell: Cell; union?: string }>();
  const [filing, setFiling] = useState(false);
  const usual = usualPeriod(form, today());
  const of: Asked = { union: asked('union'), from: asked('from') ?? usual.from, to: asked('to') ?? usual.to };
  const query = useQuery({
    queryKey: ['form', form, of],
    queryFn: ({ signal }) => readForm(form, of, signal),
    placeholderData: keepPreviousData,
  });
  const paper = useMutation({ mutationFn: () => download(formPath.form(form), { ...of }, `${form}.xlsx`) });
  const view = query.data?.data;
  return (
    <>
      <div className="page-head">
        <div className="form-union">
          <UnionPicker
            value={of.union}
            known={of.union ? { code: of.union, name: unionName(of.union) } : undefined}
            onChange={(union) => change({ union })}
            placeholder={me?.union.name ?? t('overview.unionAll')}
            label={t('overview.union')}
            allowClear
            testid="form-union"
          />
        </div>
        <PeriodPicker period={of} onChange={change} />
        <span style={{ marginLeft: 'auto', display: 'flex', gap: 8 }}>
          <Button icon={<DownloadOutlined />} loading={paper.isPending} onClick={() => paper.mutate()} data-testid="form-download">
            {t('forms.download')}
          </Button>
          {me?.role === 'supervisor' && (
            <Button type="primary" disabled={!view} onClick={() => setFiling(true)} data-testid="form-file">
              {t('forms.file')}
            </Button>
          )}
        </span>
      </div>
      {query.error ? <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} /> : null}
      {paper.error ? <ProblemNotice problem={paper.error} /> : null}
      {view ? (
        <div className={`forms-grid${isTable(form) ? ' sheet' : ''}`}>
          <div aria-busy={query.isFetching}>
            <Paper form={form} view={view} onCell={(cell, union) => setShown({ cell, union })} />
            <p className="quiet" style={{ margin: 0 }}>
              {t('forms.cell.shows')} {t('forms.position', { n: view.position })}
            </p>
          </div>
          <div>
            <Problems view={view} />
            <Filings form={form} union={of.union} />
          </div>
        </div>
      ) : (
        !query.error && (
          <p className="empty" role="status">
            {t('common.loading')}
          </p>
        )
      )}
      <Suspense>
        {shown && (
          <CellEvents form={form} cell={shown.cell} asked={{ ...of, union: shown.union ?? of.union }} onClose={() => setShown(undefined)} />
        )}
        {filing && view && <FileForm form={form} view={view} asked={of} onClose={() => setFiling(false)} />}
      </Suspense>
    </>
  );
}

import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';

import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { download } from '../../api/http';
import type { Cell } from '../../api/types';
import { today } from '../../format';
import { AskedUnion } from '../../forms';
import { Do, isOne, Loading, Page, PeriodPicker, ProblemNotice, useAsked, useMe, useRead, Tabs } from '../../parts';
import { t } from '../../i18n';
import { CellEvents } from './CellEvents';
import { ExplainMismatch, FileForm } from './FileForm';
import { Filings } from './Filings';
import { Paper } from './FormPaper';
import { FORMS, isTable, usualPeriod, type Asked, type FormName } from './paper';
import { Problems } from './Problems';
import './statistics.css';

/** The statutory forms, out of the ledger and as on paper. */
export default function FormsPage() {
  const { form } = useParams();
  const known = FORMS.find((name) => name === form);
  if (!known) return <Navigate to="/forms/two-festivals" replace />;
  return (
    <Page title={t('forms.title')}>
      <Tabs base="forms" tabs={FORMS.map((name) => ({ name, word: `forms.${name}` as const }))} testid="form" />
      <OneForm key={form} form={known} />
    </Page>
  );
}

type Shown = { cell: Cell; union?: string } | 'filing' | 'mismatch';

function OneForm({ form }: { form: FormName }) {
  const [asked] = useAsked();
  const me = useMe();
  const [shown, setShown] = useState<Shown>();
  const usual = usualPeriod(form, today());
  const of: Asked = { union: asked('union'), from: asked('from') ?? usual.from, to: asked('to') ?? usual.to };
  const { value: view, error, isFetching, stale, refetch } = useRead('/api/statistics/{form}', { path: { form }, query: { ...of } }, { keep: true });
  const close = () => setShown(undefined);
  return (
    <>
      <Head form={form} of={of} onFile={view && !stale ? () => setShown('filing') : undefined} />
      <ProblemNotice problem={error} onRetry={refetch} />
      {view && (
        <div className={`forms-grid${isTable(form) ? ' sheet' : ''}${stale ? ' stale' : ''}`} aria-busy={isFetching}>
          <Sheet form={form} view={view} onCell={(cell, union) => setShown({ cell, union })} />
          <div>
            <Problems view={view} onExplain={isOne(me, 'supervisor') && !stale ? () => setShown('mismatch') : undefined} />
            <Filings form={form} union={of.union} />
          </div>
        </div>
      )}
      {!view && !error && <Loading />}
      {view && shown === 'filing' && <FileForm form={form} view={view} asked={of} onClose={close} />}
      {view && shown === 'mismatch' && <ExplainMismatch form={form} view={view} asked={of} onClose={close} />}
      {shown && typeof shown === 'object' && <CellEvents form={form} cell={shown.cell} asked={{ ...of, union: shown.union ?? of.union }} onClose={close} />}
    </>
  );
}

const Sheet = (of: Parameters<typeof Paper>[0]) => (
  <div>
    <Paper {...of} />
    <p className="quiet">{`${t('forms.cell.shows')} ${t('forms.position', { n: of.view.position })}`}</p>
  </div>
);

function Head({ form, of, onFile }: { form: FormName; of: Asked; onFile?: () => void }) {
  const me = useMe();
  const [, change] = useAsked();
  const paper = useMutation({ mutationFn: () => download('/api/statistics/{form}', { path: { form }, query: { ...of } }, `${form}.xlsx`) });
  return (
    <>
      <div className="page-head">
        <div className="form-union">
          <AskedUnion placeholder={me?.union.name} testid="form-union" />
        </div>
        <PeriodPicker period={of} onChange={change} />
        <span className="form-acts">
          <Do word="forms.download" icon={<DownloadOutlined />} loading={paper.isPending} onDo={() => paper.mutate()} testid="form-download" big />
          {me?.role === 'supervisor' && <Do word="forms.file" primary disabled={!onFile} onDo={onFile} testid="form-file" big />}
        </span>
      </div>
      <ProblemNotice problem={paper.error} />
    </>
  );
}

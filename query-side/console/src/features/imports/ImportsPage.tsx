import { useParams } from 'react-router';
import type { Role } from '../../api/types';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import { ImportRun } from './ImportRun';
import { RecentImports } from './RecentImports';
import { StartImport } from './StartImport';
import './imports.css';

const IMPORTING: Role[] = ['caseworker', 'supervisor', 'admin'];

/** Brings spreadsheets into the ledger: rehearse, read the verdicts, apply. */
export default function ImportsPage() {
  const { t } = useWords();
  const { importId } = useParams();
  const me = useMe();
  if (me && !IMPORTING.includes(me.role)) {
    return (
      <div className="empty">
        <b>{t('imports.notYours')}</b>
        {t('imports.notYours.hint')}
      </div>
    );
  }
  return (
    <>
      <PageTitle of={t('imports.title')} />
      <div className="page-head">
        <h1>{t('imports.title')}</h1>
      </div>
      <p className="quiet imports-explain">{t('imports.explain')}</p>
      <div className="imports">
        <div className="imports-start">
          <StartImport key={importId} />
          <RecentImports />
        </div>
        {importId && <ImportRun key={importId} importId={importId} />}
      </div>
    </>
  );
}

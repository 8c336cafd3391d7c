import { useParams } from 'react-router';
import { t } from '../../i18n';
import { isOne, NotYours, Page, useMe } from '../../parts';
import { ImportRun } from './ImportRun';
import { RecentImports } from './RecentImports';
import { StartImport } from './StartImport';
import './imports.css';

/** Brings spreadsheets into the ledger: rehearse, read the verdicts, apply. */
export default function ImportsPage() {
  const { importId } = useParams();
  const me = useMe();
  if (me && !isOne(me, 'caseworker', 'supervisor', 'admin')) return <NotYours said={t('imports.notYours')} hint={t('imports.notYours.hint')} />;
  return (
    <Page title={t('nav.imports')} explain={t('imports.explain')}>
      <div className="imports">
        <div className="imports-start">
          <StartImport key={importId} />
          <RecentImports />
        </div>
        {importId && <ImportRun key={importId} importId={importId} />}
      </div>
    </Page>
  );
}

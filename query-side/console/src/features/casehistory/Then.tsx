import type { CaseFile } from '../../api/types';
import { t } from '../../i18n';
import { Do, Heads, Panel, useRead } from '../../parts';
import { differences } from './differences';
import { useMoment } from './moment';

/** Which moment is shown, and what the file says otherwise now: as masked as the page is. */
export function Then({ file, now: inFull }: { file: CaseFile; now: CaseFile | undefined }) {
  const masked = useRead('/api/cases/{caseId}', { path: { caseId: file.caseId } });
  const now = inFull ?? masked.value;
  return (
    <Panel className="then" title={<ThenSaid />} beside={<BackToNow />} testid="then">
      {now && <Differences before={file} after={now} />}
      {!inFull && <p className="quiet panel-none">{t('history.then.masked')}</p>}
    </Panel>
  );
}

function ThenSaid() {
  const { asOf, knownOn } = useMoment();
  if (asOf && knownOn) return t('history.then.both', { asOf, knownOn });
  return asOf ? t('history.then.asOf', { asOf }) : t('history.then.knownOn', { knownOn: knownOn ?? '' });
}

export function BackToNow() {
  const { look } = useMoment();
  return <Do word="history.backToNow" onDo={() => look({ asOf: undefined, knownOn: undefined })} testid="back-to-now" />;
}

function Differences({ before, after }: { before: CaseFile; after: CaseFile }) {
  const found = differences(before, after);
  if (found.length === 0) return <p className="quiet panel-none">{t('history.then.same')}</p>;
  return (
    <table className="ledger differences" data-testid="differences">
      <Heads of={[{ head: t('history.then.what') }, { head: t('history.then.before') }, { head: t('history.then.after') }]} />
      <tbody>
        {found.map(({ word, before: was, after: is }) => (
          <tr key={word}>
            <th scope="row">{t(word)}</th>
            <td>{was}</td>
            <td>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

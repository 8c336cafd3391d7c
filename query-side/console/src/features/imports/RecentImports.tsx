import { NavLink } from 'react-router';
import { count, joined, timeOfInstant } from '../../format';
import { choice, t } from '../../i18n';
import { Each, fileNameOf, Panel, useRead } from '../../parts';

/** The latest imports of the caller, those that wait for them, and those of others that they may take back. */
export function RecentImports() {
  const recent = useRead('/api/imports').value?.items.slice(0, 8) ?? [];
  if (recent.length === 0) return null;
  return (
    <Panel title={t('imports.recent')}>
      <ul className="imports-recent" data-testid="import-recent">
        <Each of={recent} keyOf={({ importId }) => importId}>
          {({ importId, kind, mode, state, rows, createdAt, reversal }) => (
            <li>
              <NavLink to={`/imports/${importId}`}>{fileNameOf(importId) ?? choice('kind', kind)}</NavLink>
              <span className="quiet num">
                {joined([
                  choice('mode', mode),
                  state === 'WAITING' || state === 'TAKEN_BACK' ? choice('importState', state) : undefined,
                  count(rows),
                  reversal && t('imports.reversed', { rows: count(reversal.rows), left: count(reversal.left) }),
                  createdAt && timeOfInstant(createdAt),
                ])}
              </span>
            </li>
          )}
        </Each>
      </ul>
    </Panel>
  );
}

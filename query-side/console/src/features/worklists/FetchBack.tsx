import { useState } from 'react';
import { at } from '../../api/http';
import type { WorkItem } from '../../api/types';
import { ActDrawer, formOf } from '../../forms';
import { t } from '../../i18n';
import { Do, useMe } from '../../parts';

const B = formOf('/api/cases/{caseId}/transfer/reversal');

/** A file that was moved to a wrong union comes back by a word of whoever sent it. */
export function FetchBack({ file: { caseId, name, union, sentFrom, sentOn } }: { file: WorkItem }) {
  const [asking, setAsking] = useState(false);
  if (useMe()?.role !== 'supervisor') return null;
  const intro = (
    <p className="acted-on">
      <b>{name ?? t('common.erased')}</b> {t('worklists.fetch.from', { from: sentFrom?.name ?? '', on: sentOn ?? '', to: union.name })}
    </p>
  );
  const act = { to: at('/api/cases/{caseId}/transfer/reversal', { caseId }), initial: { occurredOn: sentOn }, intro, onClose: () => setAsking(false) };
  return (
    <>
      <Do word="worklists.fetch.submit" onDo={() => setAsking(true)} testid="worklist-fetch" />
      {asking && (
        <ActDrawer {...act} word="worklists.fetch" explain="worklists.fetch.explain" danger testid="fetch">
          <B.Day name="occurredOn" label="takeback.date" extra="takeback.date.hint" required testid="fetch-date" />
          <B.Area name="reason" label="takeback.reason" required testid="fetch-reason" />
        </ActDrawer>
      )}
    </>
  );
}

import { useState } from 'react';
import type { WorkItem } from '../../api/types';
import { formOf } from '../../forms';
import { t } from '../../i18n';
import { Do, PendingAid } from '../../parts';

const A = formOf('/api/cases/{caseId}/transfer/acceptance');
const R = formOf('/api/cases/{caseId}/transfer/return');

/** The union that is asked takes the file over or sends it back. */
export function Answer({ file }: { file: WorkItem }) {
  const [answering, setAnswering] = useState<'accept' | 'return'>();
  const of = { of: { caseId: file.caseId }, intro: <Offered file={file} />, onClose: () => setAnswering(undefined) };
  return (
    <div className="row-acts">
      <Do word="transfer.accept.submit" primary onDo={() => setAnswering('accept')} testid="offer-accept" />
      <Do word="transfer.return.submit" onDo={() => setAnswering('return')} testid="offer-return" />
      {answering === 'accept' && (
        <A.Act {...of} word="transfer.accept" explain="transfer.accept.explain" testid="accept">
          <A.Day name="occurredOn" label="transfer.accept.date" required testid="accept-date" />
        </A.Act>
      )}
      {answering === 'return' && (
        <R.Act {...of} word="transfer.return" danger testid="return">
          <R.Day name="occurredOn" label="transfer.return.date" required testid="return-date" />
          <R.Area name="reason" label="transfer.return.reason" required testid="return-reason" />
        </R.Act>
      )}
    </div>
  );
}

/** Whose file it is, who offers it and why, and what has to be settled there. */
const Offered = ({ file: { name, union, offer } }: { file: WorkItem }) => (
  <>
    <p className="acted-on">
      <b>{name ?? t('common.erased')}</b> {t('transfer.from', { from: union.name, on: offer?.on ?? '' })}
      {offer?.reason && <br />}
      {offer?.reason && t('transfer.why', { reason: offer.reason })}
    </p>
    <PendingAid of={offer?.onTheWay ?? []} word="transfer.pendingThere" />
  </>
);

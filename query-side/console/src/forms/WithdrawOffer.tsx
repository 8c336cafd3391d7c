import { useState } from 'react';
import { Do } from '../parts';
import { formOf } from './formOf';

const W = formOf('/api/cases/{caseId}/transfer/withdrawal');

/** The file is not offered any more. */
export function WithdrawOffer({ caseId }: { caseId: string }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Do word="transfer.withdraw.submit" onDo={() => setAsking(true)} testid="offer-withdraw" />
      {asking && (
        <W.Act of={{ caseId }} word="transfer.withdraw" danger onClose={() => setAsking(false)} testid="withdraw">
          <W.Day name="occurredOn" label="transfer.withdraw.date" required testid="withdraw-date" />
          <W.Area name="reason" label="transfer.withdraw.reason" required testid="withdraw-reason" />
        </W.Act>
      )}
    </>
  );
}

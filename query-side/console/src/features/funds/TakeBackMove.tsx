import { useState } from 'react';
import type { FundEntry } from '../../api/types';
import { formOf } from '../../forms';
import { Do, isOne, useMe } from '../../parts';
import { madeBy } from './takenback';
import { TwoHands } from './TwoHands';

const B = formOf('/api/funds/{code}/movements/{movementId}/reversal');
const BACK = { word: 'takeback', explain: 'takeback.fund.explain', testid: 'takeback' } as const;

/** Says that what moved into or out of a fund was a mistake; somebody else confirms it. */
export function TakeBackMove({ code, entry }: { code: string; entry: FundEntry }) {
  const me = useMe();
  const [taking, setTaking] = useState(false);
  const movementId = isOne(me, 'supervisor', 'finance') ? madeBy(entry) : undefined;
  if (!movementId) return null;
  return (
    <>
      <Do word="takeback.submit" onDo={() => setTaking(true)} testid="move-takeback" />
      {taking && (
        <B.Act of={{ code, movementId }} {...BACK} danger initial={{ occurredOn: entry.occurredOn }} intro={<TwoHands />} onClose={() => setTaking(false)}>
          <B.Day name="occurredOn" label="takeback.date" extra="takeback.date.hint" required testid="takeback-date" />
          <B.Area name="reason" label="takeback.reason" required testid="takeback-reason" />
        </B.Act>
      )}
    </>
  );
}

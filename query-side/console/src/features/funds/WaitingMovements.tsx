import { useState } from 'react';
import type { EnteredMovement } from '../../api/types';
import { choice, t } from '../../i18n';
import { formOf } from '../../forms';
import { Amount, Do, Listing, Panel, two, useMe, usePages, useStaff, type Column } from '../../parts';

/** What was entered about a fund and waits for somebody else, or for a third person; whoever entered it may take it back. */
export function WaitingMovements({ code }: { code: string }) {
  const [taken, setTaken] = useState<EnteredMovement>();
  const page = usePages('/api/funds/{code}/movements', { path: { code }, query: { state: 'WAITING' } });
  const of = { caption: t('movement.waiting'), columns: useColumns(setTaken), page, empty: null, testid: 'waiting-movements' };
  if (!page.items?.length) return null;
  return (
    <Panel title={t('movement.waiting')} className="movements-waiting">
      <Listing {...of} keyOf={({ movementId }) => movementId} />
      {taken && <Withdraw movement={taken} onClose={() => setTaken(undefined)} />}
    </Panel>
  );
}

function useColumns(onTake: (movement: EnteredMovement) => void): Column<EnteredMovement>[] {
  const staff = useStaff();
  const me = useMe();
  return [
    { head: t('approvals.column.what'), cell: ({ content: { kind, other, giver, reason } }) => two(choice('fundMove', kind), other ?? giver, reason) },
    {
      head: t('common.amountYuan'),
      num: true,
      cell: ({ content: { kind, money, goods } }) => <Amount money={money} goods={goods} none={choice('fundMove', kind)} />,
    },
    {
      head: t('approvals.column.proposed'),
      cell: ({ enteredBy, occurredOn, seconded }) => two(staff(enteredBy), occurredOn, seconded && t('movement.seconded', { who: staff(seconded.by) })),
    },
    {
      head: t('aids.column.actions'),
      cell: (movement) => movement.enteredBy === me?.subject && <Do word="movement.withdraw" danger onDo={() => onTake(movement)} testid="withdraw-movement" />,
    },
  ];
}

const W = formOf('/api/funds/{code}/movements/{movementId}/withdrawal');
const WITHDRAW = { word: ['movement.withdraw', 'movement.withdraw'], testid: 'withdraw-movement' } as const;

const Withdraw = ({ movement: { fund: code, movementId, version }, onClose }: { movement: EnteredMovement; onClose: () => void }) => (
  <W.Act of={{ code, movementId }} {...WITHDRAW} danger ifMatch={`"${version}"`} onClose={onClose} toBody={({ reason }) => ({ reason })}>
    <W.Area name="reason" label="aid.reject.reason" required testid="withdraw-movement-reason" />
  </W.Act>
);

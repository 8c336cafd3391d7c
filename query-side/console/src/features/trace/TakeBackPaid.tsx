import { useState } from 'react';
import type { Disbursement } from '../../api/types';
import { joined, yuan } from '../../format';
import { formOf } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, isOne, useMe } from '../../parts';

const R = formOf('/api/cases/{caseId}/aids/{aidId}/reversal');

const PAID = ['DELIVERED', 'SETTLED'];

/** Aid is taken back where its file is or, once that has moved out of reach, from here: by the union whose fund paid it. */
export function TakeBackPaid({ of }: { of: Disbursement }) {
  const me = useMe();
  const [open, setOpen] = useState(false);
  const { caseId, id: aidId } = of;
  if (of.kind !== 'AID' || !of.fundName || !PAID.includes(of.state) || !caseId || !isOne(me, 'finance', 'supervisor')) return null;
  return (
    <>
      <Do word="act.reverse" danger onDo={() => setOpen(true)} testid="trace-reverse" />
      {open && <TakeBack of={of} ids={{ caseId, aidId }} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Props {
  of: Disbursement;
  ids: { caseId: string; aidId: string };
  onClose: () => void;
}

function TakeBack({ of, ids, onClose }: Props) {
  const intro = (
    <p className="acted-on">
      <b className="num">{`${yuan(of.money)} ${t('unit.yuan')}`}</b> {joined([of.payee, of.category && choice('aid', of.category), of.fundName])}
    </p>
  );
  const word = ['aid.reverse.title', 'act.reverse'] as const;
  const initial = { occurredOn: of.deliveredOn };
  return (
    <R.Act of={ids} word={word} explain="aid.reverse.explain" danger {...{ initial, intro, onClose }} testid="trace-aid-reverse">
      <R.Day name="occurredOn" label="aid.reverse.date" extra="takeback.date.hint" required testid="trace-reverse-date" />
      <R.Choice name="voucherKind" label="aid.deliver.kind" required kind="receipt" testid="trace-reverse-kind" />
      <R.Text name="voucher" label="aid.reverse.voucher" required testid="trace-reverse-voucher" />
      <R.Area name="reason" label="aid.reverse.reason" required testid="trace-reverse-reason" />
    </R.Act>
  );
}

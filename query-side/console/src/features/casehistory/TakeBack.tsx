import { at } from '../../api/http';
import type { LedgerEntry, Names } from '../../api/types';
import { ActDrawer, formOf } from '../../forms';
import type { wayBack } from './standing';

const B = formOf('/api/cases/{caseId}/closure/reversal');
const V = formOf('/api/cases/{caseId}/visits/{visitId}/reversal');

interface Props {
  caseId: string;
  way: NonNullable<ReturnType<typeof wayBack>>;
  entry: LedgerEntry;
  said: string;
  onClose: () => void;
}

/** Something came out of a fund, and has to be back there. */
const isPaid = ({ fact }: Props['way'], { data }: LedgerEntry) => fact === 'AID' || (fact === 'VISIT' && typeof data?.fund === 'string');

/** Says that an entry was a mistake: it stays readable, and another takes it back. */
export function TakeBack({ caseId, way, entry, said, onClose }: Props) {
  const to = at(way.path, { ...entry.data, caseId } as unknown as Names<typeof way.path>);
  const intro = (
    <p className="acted-on">
      <b>{said}</b> <span className="num">{entry.occurredOn}</span>
    </p>
  );
  const initial = { occurredOn: entry.occurredOn };
  return (
    <ActDrawer {...{ to, initial, intro, onClose }} word="takeback" explain="takeback.explain" danger testid="takeback">
      <B.Day name="occurredOn" label="takeback.date" extra="takeback.date.hint" required testid="takeback-date" />
      {isPaid(way, entry) && (
        <>
          <V.Choice name="voucherKind" label="aid.deliver.kind" required kind="receipt" testid="takeback-kind" />
          <V.Text name="voucher" label="aid.reverse.voucher" required testid="takeback-voucher" />
        </>
      )}
      <B.Area name="reason" label="takeback.reason" required testid="takeback-reason" />
    </ActDrawer>
  );
}

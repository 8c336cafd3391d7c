import { at } from '../../api/http';
import { ActDrawer, fieldsOf, KinFields, kinOf, type Kin } from '../../forms';

type Withdrawn = Kin & { staff?: string; union?: string; reason?: string };
const W = fieldsOf<Withdrawn>('/api/staff-declarations/withdrawal');

/** What somebody declared by mistake is taken back from above, never by themselves. */
export function WithdrawKin({ onClose }: { onClose: () => void }) {
  const toBody = ({ staff, union, reason, ...kin }: Withdrawn) => ({ staff, union, reason, ...kinOf(kin) });
  const of = { to: at('/api/staff-declarations/withdrawal'), toBody, onClose, explain: 'withdrawKin.explain', testid: 'withdraw-kin' } as const;
  return (
    <ActDrawer<Withdrawn> word="withdrawKin" {...of}>
      <W.Staff name="staff" label="withdrawKin.staff" required testid="withdraw-kin-staff" />
      <W.Union name="union" label="common.union" required testid="withdraw-kin-union" />
      <KinFields testid="withdraw-kin" />
      <W.Area name="reason" label="common.reason" required testid="withdraw-kin-reason" />
    </ActDrawer>
  );
}

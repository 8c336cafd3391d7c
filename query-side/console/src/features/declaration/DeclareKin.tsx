import { at } from '../../api/http';
import { ActDrawer, KinFields, kinOf, type Kin } from '../../forms';

/** Whom a member of staff may be kin to. The ledger keeps marks only, so what was declared cannot be shown again. */
export default function DeclareKin({ onClose }: { onClose: () => void }) {
  return (
    <ActDrawer<Kin> to={at('/api/staff-declarations')} word="declare" toBody={kinOf} onClose={onClose} explain="declare.explain" testid="declare">
      <KinFields testid="declare" />
    </ActDrawer>
  );
}

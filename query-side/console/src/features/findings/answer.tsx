import type { Finding } from '../../api/types';
import { formOf } from '../../forms';
import { CheckName, EndFinding, type Ending } from './set';

const F = formOf('/api/findings/{findingId}/assignment');

export const AnswerFinding = ({ how, ...of }: Ending & { onClose: () => void }) =>
  how === 'assignment' ? <AssignFinding {...of} /> : <EndFinding how={how} {...of} />;

/** Somebody is in charge of a finding, until a day. */
function AssignFinding({ finding: { findingId, code, dueOn, version }, onClose }: { finding: Finding; onClose: () => void }) {
  const of = {
    of: { findingId },
    ifMatch: `"${version}"`,
    word: ['findings.assign.title', 'findings.assign'] as const,
    explain: 'findings.assign.explain' as const,
  };
  return (
    <F.Act {...of} initial={{ dueOn }} onClose={onClose} intro={<CheckName code={code} />} testid="finding-assignment">
      <F.Staff name="inCharge" label="findings.inCharge" required testid="finding-in-charge" />
      <F.Day name="dueOn" label="findings.dueOn" side="any" testid="finding-due-on" />
    </F.Act>
  );
}

import type { Aid } from '../api/types';
import { ApproveAid, RejectAid } from '../features/aid/decide';
import { DecideRepayment } from '../features/aid/Repayments';
import type { DecideProps } from '../features/approvals/ApprovalsPage';
import { DecideMovement } from '../features/funds/DecideMovement';
import { DecidePlan } from '../features/plans/DecidePlan';
import { DecideRoster } from '../features/rosters/DecideRoster';

/** A decision on what waits for one: a movement of a fund, a spending plan, a roster as a whole, what came back of a loan, or aid to a household. */
export default function Decide({ item, how, ...of }: DecideProps) {
  if (item.kind === 'PLAN') return <DecidePlan item={item} how={how} {...of} />;
  if (item.kind === 'MOVEMENT') return <DecideMovement item={item} how={how} {...of} />;
  const { kind, caseId = '', aidId = '', rosterId = '', name, lines = 0, etag, ...more } = item;
  if (kind === 'ROSTER')
    return <DecideRoster roster={{ ...more, category: more.category ?? 'OTHER', rosterId, title: name ?? '', lines }} how={how} ifMatch={etag} {...of} />;
  if (kind !== 'AID') return <DecideRepayment item={item} how={how} {...of} />;
  const { category = 'OTHER', fund, money, goods, reason } = more;
  const aid: Aid = { aidId, state: 'PROPOSED', origin: 'CASEWORK', category, fund, money, goods, reason };
  const Form = how === 'approve' ? ApproveAid : RejectAid;
  return <Form file={{ caseId, head: { name } }} aid={aid} ifMatch={etag} {...of} />;
}

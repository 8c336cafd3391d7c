import type { Fund, Me } from '../../api/types';
import { isOne } from '../../parts';

export type FundAct = 'receive' | 'allocate' | 'grant' | 'return' | 'amend' | 'closeFund' | 'reopenFund';

/** Finance and supervisors move money; only supervisors close a fund, an empty one, or open it again. */
export function fundActs(me: Me | undefined, fund: Pick<Fund, 'state' | 'money' | 'goods'>): FundAct[] {
  if (!isOne(me, 'finance', 'supervisor')) return [];
  if (fund.state === 'CLOSED') return me.role === 'supervisor' ? ['reopenFund'] : [];
  const holds = fund.money.inHand.fen > 0 || fund.goods.some(({ inHand }) => inHand > 0);
  const owes = fund.money.committed.fen > 0 || fund.goods.some(({ committed }) => committed > 0);
  const acts: FundAct[] = ['receive'];
  if (holds) acts.push('allocate', 'grant', 'return');
  acts.push('amend');
  if (me.role === 'supervisor' && !holds && !owes) acts.push('closeFund');
  return acts;
}

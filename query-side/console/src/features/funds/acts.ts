import type { Fund, Me } from '../../api/types';
import { isOne } from '../../parts';

export type FundAct = 'receive' | 'allocate' | 'grant' | 'return' | 'closeFund';

/** Finance and supervisors move money; only supervisors close a fund, and only an empty one. */
export function fundActs(me: Me | undefined, fund: Pick<Fund, 'state' | 'money' | 'goods'>): FundAct[] {
  if (fund.state === 'CLOSED' || !isOne(me, 'finance', 'supervisor')) return [];
  const holds = fund.money.inHand.fen > 0 || fund.goods.some(({ inHand }) => inHand > 0);
  const owes = fund.money.committed.fen > 0 || fund.goods.some(({ committed }) => committed > 0);
  const acts: FundAct[] = ['receive'];
  if (holds) acts.push('allocate', 'grant', 'return');
  if (me.role === 'supervisor' && !holds && !owes) acts.push('closeFund');
  return acts;
}

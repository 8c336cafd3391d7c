import type { Fund } from '../../api/funds';
import type { Me } from '../../api/types';

export type FundAct = 'receive' | 'allocate' | 'return' | 'closeFund';

export const mayOpenFund = (me: Me | undefined) => !!me && ['supervisor', 'finance', 'admin'].includes(me.role);

export const mayReconcile = (me: Me | undefined) => !!me && me.role !== 'caseworker';

/** Finance and supervisors move money; only supervisors close a fund, and only an empty one. */
export function fundActs(me: Me | undefined, fund: Pick<Fund, 'state' | 'money' | 'goods'>): FundAct[] {
  if (!me || fund.state === 'CLOSED' || !['finance', 'supervisor'].includes(me.role)) return [];
  const holds = fund.money.inHand.fen > 0 || fund.goods.some(({ inHand }) => inHand > 0);
  const owes = fund.money.committed.fen > 0 || fund.goods.some(({ committed }) => committed > 0);
  const acts: FundAct[] = ['receive'];
  if (holds) acts.push('allocate', 'return');
  if (me.role === 'supervisor' && !holds && !owes) acts.push('closeFund');
  return acts;
}

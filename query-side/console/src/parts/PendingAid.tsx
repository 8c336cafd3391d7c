import { Alert } from 'antd';
import type { Aid, CaseFile } from '../api/types';
import { joined, yuan } from '../format';
import { choice, t } from '../i18n';

type Waiting = Pick<Aid, 'aidId' | 'category' | 'money'>;

const UNDER_WAY = ['PROPOSED', 'APPROVED', 'FUNDED', 'FUNDS_REFUSED'];

/** Aid of a file that is settled where the file is. */
export const onTheWay = ({ aids = [] }: Pick<CaseFile, 'aids'>): Waiting[] => aids.filter(({ state }) => UNDER_WAY.includes(state));

/** Which aid is not settled yet, and what becomes of it. */
export function PendingAid({ of, word }: { of: Waiting[]; word: 'transfer.pending' | 'transfer.pendingThere' }) {
  if (of.length === 0) return null;
  const named = (
    <ul className="pending-aid" data-testid="transfer-pending">
      {of.map((aid) => (
        <li key={aid.aidId}>{pendingSaid(aid)}</li>
      ))}
    </ul>
  );
  return <Alert type="warning" showIcon title={t(word, { n: of.length })} description={named} style={{ marginBottom: 16 }} />;
}

export const pendingSaid = ({ category, money }: Waiting) => joined([choice('aid', category), !!money?.fen && t('part.yuan', { money: yuan(money) })]);

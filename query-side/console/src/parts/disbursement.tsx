import type { Disbursement } from '../api/types';
import { useWords } from '../i18n';
import { Named } from './cells';

/** To whom, leading on to where the money came from. */
export function Payee({ of: { disbursementId, payee, erased } }: { of: Pick<Disbursement, 'disbursementId' | 'payee' | 'erased'> }) {
  const { t } = useWords();
  return <Named to={`/disbursements/${disbursementId}`} name={payee} erased={erased} none={t('disbursements.noPayee')} testid="disbursement-link" />;
}

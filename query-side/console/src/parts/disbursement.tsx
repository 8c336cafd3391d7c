import type { Disbursement } from '../api/types';
import { t } from '../i18n';
import { Named } from './cells';

/** To whom, leading on to where the money came from. */
export const Payee = ({ of: { disbursementId, payee, erased } }: { of: Pick<Disbursement, 'disbursementId' | 'payee' | 'erased'> }) => (
  <Named to={`/disbursements/${disbursementId}`} name={payee} erased={erased} none={t('disbursements.noPayee')} testid="disbursement-link" />
);

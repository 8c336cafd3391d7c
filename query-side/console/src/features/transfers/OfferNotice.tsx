import { Alert } from 'antd';
import type { CaseFile, Me } from '../../api/types';
import { WithdrawOffer } from '../../forms';
import { t } from '../../i18n';
import { isOne } from '../../parts';

/** That a file is offered to another union, or was sent back, stands above everything else of it. */
export function OfferNotice({ file: { caseId, offer }, me }: { file: CaseFile; me: Me | undefined }) {
  if (!offer) return null;
  const { to, on, reason, returned } = offer;
  const said = returned ? t('transfer.returned', { to: to.name, on: returned.on }) : t('transfer.waiting', { to: to.name, on });
  const why = returned ? returned.reason : reason;
  const act = isOne(me, 'supervisor') && <WithdrawOffer caseId={caseId} />;
  return (
    <Alert
      type={returned ? 'warning' : 'info'}
      showIcon
      title={said}
      description={why && t('transfer.why', { reason: why })}
      action={act}
      className="case-offer"
      data-testid="case-offer"
    />
  );
}

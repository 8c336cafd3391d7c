import type { Aid } from '../api/types';
import { joined, yuan } from '../format';
import { t } from '../i18n';

/** The bills that it rests on, as far as the reader may see them. */
export const Bills = ({ of }: { of: Aid['bills'] }) =>
  of?.map(({ number, issuedOn, hospital, total, selfPaid }, n) => (
    <div key={n} className="quiet" data-testid="aid-bill">
      {joined([t('aids.bill', { number }), issuedOn, hospital, t('aids.bill.paid', { total: yuan(total), selfPaid: yuan(selfPaid) })])}
    </div>
  ));

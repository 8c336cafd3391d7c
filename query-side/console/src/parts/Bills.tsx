import type { Aid } from '../api/types';
import { joined, yuan } from '../format';
import { useWords } from '../i18n';

/** The bills that it rests on, as far as the reader may see them. */
export function Bills({ of }: { of: Aid['bills'] }) {
  const { t } = useWords();
  return of?.map(({ number, issuedOn, hospital, total, selfPaid }, n) => (
    <div key={n} className="quiet" data-testid="aid-bill">
      {joined([t('aids.bill', { number }), issuedOn, hospital, t('aids.bill.paid', { total: yuan(total), selfPaid: yuan(selfPaid) })])}
    </div>
  ));
}

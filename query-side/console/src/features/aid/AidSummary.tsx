import type { Aid } from '../../api/types';
import { goodsText } from '../../format/goods';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import './aid.css';

/** What is being decided on, at the top of the form that decides it. */
export function AidSummary({ aid, who }: { aid: Aid; who?: string }) {
  const { t, choice, lang } = useWords();
  const goods = goodsText(aid.goods, lang);
  return (
    <p className="aid-summary">
      <b className="num">{aid.money?.fen ? `${yuan(aid.money)} ${t('unit.yuan')}` : goods || t('aids.service')}</b>
      {[choice('aid', aid.category), aid.fund, who, aid.money?.fen ? goods : ''].filter(Boolean).join(' · ')}
      {aid.reason && <span className="quiet"> — {aid.reason}</span>}
    </p>
  );
}

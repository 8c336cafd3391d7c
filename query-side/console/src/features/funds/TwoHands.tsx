import { t } from '../../i18n';

/** Said wherever a fund is moved: one person enters it, another confirms it. */
export const TwoHands = () => (
  <p className="quiet" data-testid="two-hands">
    {t('movement.twoHands')}
  </p>
);

import type { Fund } from '../../api/funds';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Fact } from '../casedetails/Household';
import '../casedetails/casedetails.css';

/** What the fund may be used for, and what it asks. */
export function Scope({ fund }: { fund: Fund }) {
  const { t, choice } = useWords();
  const { scope } = fund;
  const chips = (kind: string, values: string[] | undefined, none: string) =>
    values?.length ? (
      <span className="chips">
        {values.map((value) => (
          <span key={value} className="chip">
            {choice(kind, value)}
          </span>
        ))}
      </span>
    ) : (
      none
    );
  return (
    <section className="panel" aria-labelledby="scope-title">
      <div className="panel-head">
        <h2 id="scope-title">{t('fund.scope')}</h2>
      </div>
      <dl className="facts">
        <Fact name={t('funds.column.period')}>
          <span className="num">{t('fund.period', { from: fund.from, to: fund.to })}</span>
        </Fact>
        <Fact name={t('fund.union')}>{fund.union.name}</Fact>
        {fund.projectReference && <Fact name={t('fund.project')}>{fund.projectReference}</Fact>}
        <Fact name={t('fund.categories')}>{chips('aid', scope?.categories, t('fund.categories.all'))}</Fact>
        <Fact name={t('fund.tiers')}>{chips('tier', scope?.tiers, t('fund.tiers.all'))}</Fact>
        <Fact name={t('fund.evidence')}>{chips('evidence', scope?.evidence, t('common.none'))}</Fact>
        <Fact name={t('fund.caps')}>
          {scope?.caps.length ? (
            <ul className="caps">
              {scope.caps.map(({ category, per, most }, i) => (
                <li key={i}>
                  {t('fund.cap', {
                    category: category ? choice('aid', category) : t('fund.cap.any'),
                    per: choice('capUnit', per),
                    most: yuan(most),
                  })}
                </li>
              ))}
            </ul>
          ) : (
            t('common.none')
          )}
        </Fact>
        {scope?.condition && (
          <Fact name={t('fund.condition')}>
            {scope.condition.text}
            {scope.condition.identities.length > 0 && (
              <div className="quiet">
                {t('fund.condition.identities')} {scope.condition.identities.map((one) => choice('identity', one)).join('、')}
              </div>
            )}
            {scope.condition.causes.length > 0 && (
              <div className="quiet">
                {t('fund.condition.causes')} {scope.condition.causes.map((one) => choice('cause', one)).join('、')}
              </div>
            )}
          </Fact>
        )}
      </dl>
    </section>
  );
}

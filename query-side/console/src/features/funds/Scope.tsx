import type { Fund } from '../../api/types';
import { yuan } from '../../format';
import { choice, list, t } from '../../i18n';
import { Fact, Num, Panel } from '../../parts';

/** What the fund may be used for, and what it asks. */
export const Scope = ({ fund: { from, to, union, projectReference, scope } }: { fund: Fund }) => (
  <Panel title={t('fund.scope')}>
    <dl className="facts">
      <Fact name="funds.column.period">
        <Num>{t('fund.period', { from, to })}</Num>
      </Fact>
      <Fact name="fund.union">{union.name}</Fact>
      <Fact name="fund.project">{projectReference}</Fact>
      <Fact name="fund.categories">
        <Chips kind="aid" values={scope?.categories} none={t('fund.categories.all')} />
      </Fact>
      <Fact name="fund.tiers">
        <Chips kind="tier" values={scope?.tiers} none={t('fund.tiers.all')} />
      </Fact>
      <Fact name="fund.evidence">
        <Chips kind="evidence" values={scope?.evidence} none={t('common.none')} />
      </Fact>
      <Fact name="fund.caps">{scope?.caps?.length ? <Caps caps={scope.caps} /> : t('common.none')}</Fact>
      <Fact name="fund.condition">{scope?.condition && <Condition of={scope.condition} />}</Fact>
    </dl>
  </Panel>
);

type FundScope = NonNullable<Fund['scope']>;

function Chips({ kind, values, none }: { kind: string; values?: string[]; none: string }) {
  if (!values?.length) return none;
  return (
    <span className="chips">
      {values.map((value) => (
        <span key={value} className="chip">
          {choice(kind, value)}
        </span>
      ))}
    </span>
  );
}

function Caps({ caps }: { caps: NonNullable<FundScope['caps']> }) {
  const said = (category?: string) => (category ? choice('aid', category) : t('fund.cap.any'));
  return (
    <ul className="caps">
      {caps.map(({ category, per, most }, i) => (
        <li key={i}>{t('fund.cap', { category: said(category), per: choice('capUnit', per), most: yuan(most) })}</li>
      ))}
    </ul>
  );
}

function Condition({ of: { text, identities = [], causes = [] } }: { of: NonNullable<FundScope['condition']> }) {
  const lists = [
    { word: 'fund.condition.identities', said: identities.map((one) => choice('identity', one)) },
    { word: 'fund.condition.causes', said: causes.map((one) => choice('cause', one)) },
  ] as const;
  return (
    <>
      {text}
      {lists.map(
        ({ word, said }) =>
          said.length > 0 && (
            <div key={word} className="quiet">
              {t(word)} {list(said)}
            </div>
          ),
      )}
    </>
  );
}

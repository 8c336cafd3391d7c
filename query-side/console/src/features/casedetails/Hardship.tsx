import type { CaseFile } from '../../api/types';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Fact } from './Household';

/** Why this household is on file and what it lives on. */
export function Hardship({ file }: { file: CaseFile }) {
  const { t, choice } = useWords();
  const income = file.annualIncome;
  const perHead = income && file.householdSize ? Math.round(income.fen / 12 / file.householdSize) : undefined;
  const secondary = (file.secondaryCauses ?? []).map((cause) => choice('cause', cause)).join('、');
  return (
    <section className="panel" aria-labelledby="hardship-title">
      <div className="panel-head">
        <h2 id="hardship-title">{t('case.hardship')}</h2>
      </div>
      <dl className="facts">
        <Fact name={t('case.category')}>{choice('category', file.category)}</Fact>
        <Fact name={t('case.primaryCause')}>{choice('cause', file.primaryCause)}</Fact>
        {secondary && <Fact name={t('case.secondaryCauses')}>{secondary}</Fact>}
        <Fact name={t('case.tier')}>{choice('tier', file.tier)}</Fact>
        <Fact name={t('case.income')}>
          <span className="num">{income ? `${yuan(income)} ${t('unit.yuan')}` : '—'}</span>
        </Fact>
        <Fact name={t('case.perHead')}>
          <span className="num">{perHead === undefined ? '—' : `${yuan(perHead)} ${t('unit.yuan')}`}</span>
        </Fact>
        <Fact name={t('case.archivedOn')}>
          <span className="num">{file.archivedOn}</span>
        </Fact>
        {file.note && <Fact name={t('case.note')}>{file.note}</Fact>}
      </dl>
    </section>
  );
}

import type { CaseFile } from '../../api/types';
import { yuan, type Money } from '../../format';
import { choice, list, t } from '../../i18n';
import { Fact, Num, Panel } from '../../parts';
import { Amend, type OnAmend } from './Amend';

/** Why this household is on file and what it lives on. */
export function Hardship({ file, onAmend }: { file: CaseFile; onAmend?: OnAmend }) {
  const { annualIncome: income, householdSize: size, secondaryCauses = [] } = file;
  const perHead = income && size ? { fen: Math.round(income.fen / 12 / size) } : undefined;
  const inYuan = (money?: Money) => <Num>{money ? `${yuan(money)} ${t('unit.yuan')}` : '—'}</Num>;
  return (
    <Panel title={t('case.hardship')} beside={<Amend part="means" onAmend={onAmend} />}>
      <dl className="facts">
        <Fact name="case.category">{choice('category', file.category)}</Fact>
        <Fact name="case.primaryCause">{choice('cause', file.primaryCause)}</Fact>
        <Fact name="case.secondaryCauses">{list(secondaryCauses.map((cause) => choice('cause', cause)))}</Fact>
        <Fact name="case.tier">{choice('tier', file.tier)}</Fact>
        <Fact name="case.income">{inYuan(income)}</Fact>
        <Fact name="case.rigidExpenses">{file.rigidExpenses && inYuan(file.rigidExpenses)}</Fact>
        <Fact name="case.perHead">{inYuan(perHead)}</Fact>
        <Fact name="case.archivedOn">
          <Num>{file.archivedOn}</Num>
        </Fact>
        <Fact name="case.description">{file.description}</Fact>
        <Fact name="case.note">{file.note}</Fact>
      </dl>
    </Panel>
  );
}

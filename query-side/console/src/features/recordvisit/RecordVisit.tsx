import { at } from '../../api/http';
import type { Body } from '../../api/types';
import { ActDrawer, fieldsOf, GoodsRows } from '../../forms';
import { useWords } from '../../i18n';
import type { CaseFormProps } from '../../parts';

type Visit = Body<'/api/cases/{caseId}/visits'>;
const F = fieldsOf<Visit>();

export function RecordVisit({ file: { caseId, union }, ...of }: CaseFormProps) {
  const { t } = useWords();
  const to = at('/api/cases/{caseId}/visits', { caseId });
  const hint = t('visit.findings.placeholder');
  return (
    <ActDrawer<Visit> title="visit.title" submit="visit.submit" to={to} {...of} initial={{ goods: [] }} testid="visit">
      <F.Day name="occurredOn" label="visit.date" required testid="visit-date" />
      <F.Text name="campaign" label="visit.campaign" max={60} testid="visit-campaign" />
      <F.Text name="visitors" label="visit.visitors" required max={120} testid="visit-visitors" />
      <F.Area name="findings" label="visit.findings" rows={4} max={2000} placeholder={hint} testid="visit-findings" />
      <F.Money name="money" label="visit.money" testid="visit-money" />
      <GoodsRows legend="visit.goods" />
      <F.Fund name="fund" label="visit.fund" extra="visit.fund.hint" union={union.code} testid="visit-fund" />
      <F.Day name="followUpBy" label="visit.followUp" side="future" testid="visit-follow-up" />
    </ActDrawer>
  );
}

import { formOf, GoodsRows, PlanSelect, proven } from '../../forms';
import { t } from '../../i18n';
import type { CaseFormProps } from '../../parts';

/** What is handed over by hand is on no bank's slip. */
const BY_BANK = ['BANK_SLIP'];

const F = formOf('/api/cases/{caseId}/visits');

export function RecordVisit({ file, ...more }: CaseFormProps) {
  const hint = t('visit.findings.placeholder');
  return (
    <F.Act of={file} word="visit" {...more} initial={{ goods: [] }} toBody={proven} testid="visit">
      <F.Day name="occurredOn" label="visit.date" required testid="visit-date" />
      <F.Text name="campaign" label="visit.campaign" testid="visit-campaign" />
      <F.Text name="visitors" label="visit.visitors" required testid="visit-visitors" />
      <F.Area name="findings" label="visit.findings" rows={4} placeholder={hint} testid="visit-findings" />
      <F.Money name="money" label="visit.money" testid="visit-money" />
      <GoodsRows legend="visit.goods" />
      <F.Other name="plan" label="plan.of" extra="plan.hint">
        <PlanSelect use="HOUSEHOLD_VISIT" testid="visit-plan" />
      </F.Other>
      <F.Choice name={['receipt', 'kind']} label="receipt.kind" kind="receipt" without={BY_BANK} allowClear testid="visit-receipt" />
      <F.Text name={['receipt', 'voucher']} label="common.voucher" testid="visit-voucher" />
      <F.Day name="followUpBy" label="visit.followUp" side="future" testid="visit-follow-up" />
    </F.Act>
  );
}

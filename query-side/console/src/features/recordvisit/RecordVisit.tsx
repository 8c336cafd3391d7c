import type { Body, CaseFile } from '../../api/types';
import { formOf, GoodsRows, PlanSelect, proven, useHold } from '../../forms';
import { t } from '../../i18n';
import type { CaseFormProps } from '../../parts';

/** What is handed over by hand is on no bank's slip. */
const BY_BANK = ['BANK_SLIP'];

const F = formOf('/api/cases/{caseId}/visits');

interface Props extends Omit<CaseFormProps, 'file'> {
  file: Pick<CaseFile, 'caseId' | 'union'> & { name?: string; head?: { name?: string } };
  /** From the list of a campaign one household after the other is visited, by the same people. */
  campaign?: string;
}

let lastVisitors: string | undefined;

/** Who visited is asked again only when it was somebody else. */
function remembered(values: Body<'/api/cases/{caseId}/visits'>) {
  lastVisitors = values.visitors;
  return proven(values);
}

export function RecordVisit({ file, campaign, ...more }: Props) {
  const hold = useHold(file.head?.name ?? file.name);
  const hint = t('visit.findings.placeholder');
  const initial = { goods: [], campaign, visitors: campaign && lastVisitors };
  return (
    <F.Act of={file} word="visit" {...more} initial={initial} toBody={remembered} hold={hold} testid="visit">
      <F.Day name="occurredOn" label="visit.date" required testid="visit-date" />
      <F.Campaign name="campaign" label="visit.campaign" union={file.union.code} testid="visit-campaign" />
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

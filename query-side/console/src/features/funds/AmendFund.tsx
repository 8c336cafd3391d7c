import { Checkbox } from 'antd';
import type { Body, Fund } from '../../api/types';
import { formOf } from '../../forms';
import { t } from '../../i18n';
import type { FundFormProps } from './move';
import { Caps, Condition, Scope } from './OpenFund';

type Amended = Body<'/api/funds/{code}/amendments'>;
type Amending = Amended & { byCondition?: boolean };
const F = formOf('/api/funds/{code}/amendments', {} as { byCondition?: boolean });

/** As the fund is now. */
const now = ({ name, projectReference, from, to, scope }: Fund): Partial<Amending> => ({
  name,
  projectReference,
  from,
  to,
  categories: scope?.categories ?? [],
  tiers: scope?.tiers ?? [],
  evidence: scope?.evidence ?? [],
  caps: scope?.caps ?? [],
  donorCondition: scope?.condition,
  byCondition: !!scope?.condition,
  voucherKind: 'OTHER',
});

function bodyOf({ byCondition, donorCondition: donor, ...body }: Amending): Amended {
  if (!byCondition || !donor) return body;
  return { ...body, donorCondition: { ...donor, identities: donor.identities ?? [], causes: donor.causes ?? [] } };
}

/** What the fund was opened with is another from now on. */
export const AmendFund = ({ fund, ...more }: FundFormProps) => (
  <F.Act of={{ code: fund.fund }} word="amendFund" explain="amendFund.explain" width={640} initial={now(fund)} toBody={bodyOf} {...more} testid="amend-fund">
    <F.Text name="name" label="openFund.name" required testid="amend-fund-name" />
    <F.Text name="projectReference" label="fund.project" testid="amend-fund-project" />
    <div className="form-two">
      <F.Day name="from" label="openFund.from" required side="any" testid="amend-fund-from" />
      <F.Day name="to" label="openFund.to" required side="any" testid="amend-fund-to" />
    </div>
    <Scope />
    <Caps />
    <F.Other name="byCondition" valuePropName="checked">
      <Checkbox data-testid="amend-fund-by-condition">{t('openFund.byCondition')}</Checkbox>
    </F.Other>
    <Condition />
    <Why />
    <F.Day name="occurredOn" label="common.date" required testid="amend-fund-date" />
  </F.Act>
);

const Why = () => (
  <>
    <F.Area name="reason" label="amendFund.reason" required testid="amend-fund-reason" />
    <div className="form-two">
      <F.Text name="voucher" label="common.voucher" required testid="amend-fund-voucher" />
      <F.Choice name="voucherKind" label="movement.voucherKind" kind="receipt" testid="amend-fund-voucher-kind" />
    </div>
  </>
);

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form } from 'antd';
import type { Body, Cap, Me } from '../../api/types';
import { today } from '../../format';
import { fieldsOf, formOf } from '../../forms';
import { Do } from '../../parts';
import { t } from '../../i18n';
import { TwoHands } from './TwoHands';

type NewFund = Body<'/api/funds'>;
type Opening = NewFund & { byCondition?: boolean };
const F = formOf('/api/funds', {} as { byCondition?: boolean });

/** As funds usually are: for the year, asking for an approval and a receipt. */
const usual = (me: Me | undefined): Partial<Opening> => ({
  union: me?.union.code,
  from: `${today().slice(0, 4)}-01-01`,
  to: `${today().slice(0, 4)}-12-31`,
  categories: [],
  tiers: [],
  evidence: ['APPROVAL', 'RECEIPT'],
  caps: [],
  voucherKind: 'OTHER',
});

function bodyOf({ byCondition, donorCondition: donor, ...body }: Opening): NewFund {
  if (!byCondition || !donor) return body;
  return { ...body, donorCondition: { ...donor, identities: donor.identities ?? [], causes: donor.causes ?? [] } };
}

export default function OpenFund({ me, ...more }: { me: Me | undefined; onClose: () => void }) {
  return (
    <F.Act of={{}} word={['funds.open', 'openFund.submit']} width={640} initial={usual(me)} toBody={bodyOf} intro={<TwoHands />} {...more} testid="open-fund">
      <What />
      <Scope />
      <Caps />
      <F.Other name="byCondition" valuePropName="checked">
        <Checkbox data-testid="open-fund-by-condition">{t('openFund.byCondition')}</Checkbox>
      </F.Other>
      <Condition />
      <div className="form-two">
        <F.Text name="voucher" label="common.voucher" testid="open-fund-voucher" />
        <F.Choice name="voucherKind" label="movement.voucherKind" kind="receipt" testid="open-fund-voucher-kind" />
      </div>
      <F.Day name="occurredOn" label="common.date" required testid="open-fund-date" />
    </F.Act>
  );
}

const What = () => (
  <>
    <div className="form-two">
      <F.Text name="code" label="openFund.code" required placeholder={`ZYCZ-${today().slice(0, 4)}`} testid="open-fund-code" />
      <F.Choice name="source" label="funds.source" required kind="source" testid="open-fund-source" />
    </div>
    <F.Text name="name" label="openFund.name" required testid="open-fund-name" />
    <div className="form-two">
      <F.Text name="projectReference" label="fund.project" testid="open-fund-project" />
      <F.Union name="union" label="fund.union" required testid="open-fund-union" />
      <F.Day name="from" label="openFund.from" required side="any" testid="open-fund-from" />
      <F.Day name="to" label="openFund.to" required side="any" testid="open-fund-to" />
    </div>
  </>
);

export const Scope = () => (
  <fieldset className="form-box">
    <legend>{t('fund.scope')}</legend>
    <p className="quiet">{t('openFund.scope.hint')}</p>
    <F.Choices name="categories" label="fund.categories" kind="aid" testid="open-fund-categories" />
    <F.Choices name="tiers" label="fund.tiers" kind="tier" testid="open-fund-tiers" />
    <F.Choices name="evidence" label="fund.evidence" kind="evidence" testid="open-fund-evidence" />
  </fieldset>
);

const C = fieldsOf<Cap>();

export const Caps = () => (
  <Form.List name="caps">
    {(rows, { add, remove }) => (
      <fieldset className="form-box">
        <legend>{t('fund.caps')}</legend>
        {rows.map(({ key, name }) => (
          <div key={key} className="cap-row">
            <C.Choice name="category" row={name} label="fund.categories" kind="aid" placeholder={t('fund.cap.any')} allowClear />
            <C.Choice name="per" row={name} label="openFund.cap.per" required kind="capUnit" />
            <C.Money name="most" row={name} label="openFund.cap.most" required />
            <Button type="text" icon={<DeleteOutlined />} onClick={() => remove(name)} aria-label={t('openFund.removeCap', { n: name + 1 })} />
          </div>
        ))}
        <Do word="openFund.addCap" icon={<PlusOutlined />} onDo={() => add({ per: 'HOUSEHOLD_YEAR' })} testid="open-fund-add-cap" />
      </fieldset>
    )}
  </Form.List>
);

export function Condition() {
  if (Form.useWatch('byCondition') !== true) return null;
  return (
    <fieldset className="form-box">
      <legend>{t('fund.condition')}</legend>
      <F.Area name={['donorCondition', 'text']} label="openFund.condition.text" required rows={2} testid="open-fund-condition" />
      <F.Choices name={['donorCondition', 'identities']} label="fund.condition.identities" kind="identity" />
      <F.Choices name={['donorCondition', 'causes']} label="fund.condition.causes" kind="cause" />
    </fieldset>
  );
}

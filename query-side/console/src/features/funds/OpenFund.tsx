import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { fundPath, type Cap, type DonorCondition } from '../../api/funds';
import { ActDrawer } from '../../forms/ActDrawer';
import { AnyDate, Choice, Choices, DateInput, MoneyInput, moneyRule } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';

interface NewFund {
  code: string;
  name: string;
  source: string;
  projectReference?: string;
  union?: string;
  from: string;
  to: string;
  categories: string[];
  tiers: string[];
  evidence: string[];
  caps: Cap[];
  byCondition?: boolean;
  donorCondition?: DonorCondition;
  occurredOn: string;
}

export default function OpenFund({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const required = [{ required: true, message: t('common.required') }];
  const year = today().slice(0, 4);
  return (
    <ActDrawer<NewFund, { fund: string }>
      title="openFund.title"
      submit="openFund.submit"
      width={640}
      path={fundPath.open()}
      initial={{
        union: me?.union.code,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        categories: [],
        tiers: [],
        evidence: ['APPROVAL', 'RECEIPT'],
        caps: [],
        occurredOn: today(),
      }}
      toBody={({ byCondition, donorCondition, ...body }) =>
        byCondition && donorCondition
          ? {
              ...body,
              donorCondition: { ...donorCondition, identities: donorCondition.identities ?? [], causes: donorCondition.causes ?? [] },
            }
          : body
      }
      onDone={({ fund }) => void navigate(`/funds/${encodeURIComponent(fund)}`)}
      onClose={onClose}
      testid="open-fund">
      <div className="form-two">
        <Form.Item name="code" label={t('openFund.code')} rules={required}>
          <Input maxLength={40} placeholder={`ZYCZ-${year}`} autoComplete="off" data-testid="open-fund-code" />
        </Form.Item>
        <Form.Item name="source" label={t('funds.source')} rules={required}>
          <Choice kind="source" testid="open-fund-source" />
        </Form.Item>
      </div>
      <Form.Item name="name" label={t('openFund.name')} rules={required}>
        <Input maxLength={60} data-testid="open-fund-name" />
      </Form.Item>
      <div className="form-two">
        <Form.Item name="projectReference" label={t('fund.project')}>
          <Input maxLength={60} data-testid="open-fund-project" />
        </Form.Item>
        <Form.Item name="union" label={t('fund.union')} rules={required}>
          <UnionPicker known={me?.union} testid="open-fund-union" />
        </Form.Item>
        <Form.Item name="from" label={t('openFund.from')} rules={required}>
          <AnyDate testid="open-fund-from" />
        </Form.Item>
        <Form.Item name="to" label={t('openFund.to')} rules={required}>
          <AnyDate testid="open-fund-to" />
        </Form.Item>
      </div>
      <fieldset className="form-box">
        <legend>{t('fund.scope')}</legend>
        <p className="quiet" style={{ marginTop: 0 }}>
          {t('openFund.scope.hint')}
        </p>
        <Form.Item name="categories" label={t('fund.categories')}>
          <Choices kind="aid" testid="open-fund-categories" />
        </Form.Item>
        <Form.Item name="tiers" label={t('fund.tiers')}>
          <Choices kind="tier" testid="open-fund-tiers" />
        </Form.Item>
        <Form.Item name="evidence" label={t('fund.evidence')}>
          <Choices kind="evidence" testid="open-fund-evidence" />
        </Form.Item>
      </fieldset>
      <Caps />
      <Form.Item name="byCondition" valuePropName="checked" noStyle>
        <Checkbox style={{ marginBottom: 14 }} data-testid="open-fund-by-condition">
          {t('openFund.byCondition')}
        </Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={['byCondition']}>
        {({ getFieldValue }) => getFieldValue('byCondition') === true && <Condition />}
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="open-fund-date" />
      </Form.Item>
    </ActDrawer>
  );
}

function Caps() {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <Form.List name="caps">
      {(rows, { add, remove }) => (
        <fieldset className="form-box">
          <legend>{t('fund.caps')}</legend>
          {rows.map(({ key, name }) => (
            <div key={key} className="cap-row">
              <Form.Item name={[name, 'category']} label={t('fund.categories')}>
                <Choice kind="aid" placeholder={t('fund.cap.any')} allowClear />
              </Form.Item>
              <Form.Item name={[name, 'per']} label={t('openFund.cap.per')} rules={required}>
                <Choice kind="capUnit" />
              </Form.Item>
              <Form.Item name={[name, 'most']} label={t('openFund.cap.most')} rules={[...required, moneyRule(t('form.badMoney'))]}>
                <MoneyInput />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                onClick={() => remove(name)}
                aria-label={t('openFund.removeCap', { n: name + 1 })}
              />
            </div>
          ))}
          <Button
            size="small"
            icon={<PlusOutlined />}
            style={{ marginBottom: 14 }}
            onClick={() => add({ per: 'HOUSEHOLD_YEAR' })}
            data-testid="open-fund-add-cap">
            {t('openFund.addCap')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function Condition() {
  const { t } = useWords();
  return (
    <fieldset className="form-box">
      <legend>{t('fund.condition')}</legend>
      <Form.Item
        name={['donorCondition', 'text']}
        label={t('openFund.condition.text')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={2} maxLength={500} data-testid="open-fund-condition" />
      </Form.Item>
      <Form.Item name={['donorCondition', 'identities']} label={t('fund.condition.identities')}>
        <Choices kind="identity" />
      </Form.Item>
      <Form.Item name={['donorCondition', 'causes']} label={t('fund.condition.causes')}>
        <Choices kind="cause" />
      </Form.Item>
    </fieldset>
  );
}

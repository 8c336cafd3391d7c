import { Checkbox, Form, Input } from 'antd';
import { actPath } from '../../api/cases';
import { ActDrawer } from '../../forms/ActDrawer';
import { Choice, DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { isIdentityNumber, isMasked } from '../../format/masks';
import { useWords } from '../../i18n';
import { AidSummary } from './AidSummary';
import type { AidFormProps } from './AidTable';

interface Delivery {
  occurredOn: string;
  payee: { name: string; accountNumber?: string };
  receipt: { voucher: string; kind: string };
  byProxy?: boolean;
  proxy?: { name: string; relation: string; identityNumber: string; reason: string; authorisation: string };
}

/** Paid into an account in the worker's own name, or to a proxy whose authority is on record. */
export default function DeliverAid({ file, aid, ifMatch, onClose }: AidFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  const name = file.head.name && !isMasked(file.head.name) ? file.head.name : undefined;
  return (
    <ActDrawer<Delivery>
      title="aid.deliver.title"
      submit="aid.deliver.submit"
      path={actPath.aidStep(file.caseId, aid.aidId, 'delivery')}
      ifMatch={ifMatch}
      initial={{ occurredOn: today(), payee: { name: name ?? '' }, receipt: { voucher: '', kind: 'BANK_SLIP' } }}
      toBody={({ byProxy, proxy, ...body }) => (byProxy ? { ...body, proxy } : body)}
      onClose={onClose}
      testid="aid-deliver"
      intro={<AidSummary aid={aid} who={file.head.name} />}>
      <Form.Item name="occurredOn" label={t('aid.deliver.date')} rules={required}>
        <DateInput testid="deliver-date" />
      </Form.Item>
      <Form.Item name={['payee', 'name']} label={t('aid.deliver.payee')} rules={required}>
        <Input autoComplete="off" data-testid="deliver-payee" />
      </Form.Item>
      <Form.Item name={['payee', 'accountNumber']} label={t('aid.deliver.account')} rules={required}>
        <Input inputMode="numeric" autoComplete="off" data-testid="deliver-account" />
      </Form.Item>
      <Form.Item name={['receipt', 'kind']} label={t('aid.deliver.kind')} rules={required}>
        <Choice kind="receipt" testid="deliver-kind" />
      </Form.Item>
      <Form.Item name={['receipt', 'voucher']} label={t('aid.deliver.voucher')} rules={required}>
        <Input maxLength={60} autoComplete="off" data-testid="deliver-voucher" />
      </Form.Item>
      <Form.Item name="byProxy" valuePropName="checked" noStyle>
        <Checkbox style={{ marginBottom: 14 }} data-testid="deliver-by-proxy">
          {t('aid.deliver.proxy')}
        </Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={['byProxy']}>
        {({ getFieldValue }) => getFieldValue('byProxy') === true && <Proxy />}
      </Form.Item>
    </ActDrawer>
  );
}

function Proxy() {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  const identity = {
    validator: (_: unknown, value?: string) =>
      !value || isIdentityNumber(value) ? Promise.resolve() : Promise.reject(new Error(t('form.badIdentity'))),
  };
  return (
    <div className="proxy">
      <Form.Item name={['proxy', 'name']} label={t('aid.deliver.proxy.name')} rules={required}>
        <Input autoComplete="off" data-testid="proxy-name" />
      </Form.Item>
      <Form.Item name={['proxy', 'relation']} label={t('aid.deliver.proxy.relation')} rules={required}>
        <Input maxLength={40} autoComplete="off" data-testid="proxy-relation" />
      </Form.Item>
      <Form.Item
        name={['proxy', 'identityNumber']}
        label={t('aid.deliver.proxy.identity')}
        rules={[...required, identity]}
        validateTrigger="onBlur">
        <Input maxLength={18} autoComplete="off" data-testid="proxy-identity" />
      </Form.Item>
      <Form.Item name={['proxy', 'reason']} label={t('aid.deliver.proxy.reason')} rules={required}>
        <Input autoComplete="off" data-testid="proxy-reason" />
      </Form.Item>
      <Form.Item name={['proxy', 'authorisation']} label={t('aid.deliver.proxy.authorisation')} rules={required}>
        <Input autoComplete="off" data-testid="proxy-authorisation" />
      </Form.Item>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Form, Input } from 'antd';
import { fundPath, listFunds } from '../../api/funds';
import { ActDrawer } from '../../forms/ActDrawer';
import { DateInput } from '../../forms/inputs';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { AmountFields, type Amounts } from './AmountFields';
import type { FundFormProps } from './FundPage';

interface Allocation extends Amounts {
  to: string;
  voucher: string;
}

export default function AllocateFunds({ fund, onClose }: FundFormProps) {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Allocation>
      title="allocate.title"
      submit="allocate.submit"
      path={fundPath.allocation(fund.fund)}
      initial={{ occurredOn: today(), goods: [] }}
      toBody={(values) => values}
      onClose={onClose}
      testid="allocate"
      intro={<p className="quiet">{t('allocate.explain')}</p>}>
      <Form.Item name="to" label={t('allocate.to')} rules={required}>
        <OtherFund of={fund.fund} testid="allocate-to" />
      </Form.Item>
      <AmountFields goods="allocate.goods" fund={fund} testid="allocate" />
      <Form.Item name="voucher" label={t('move.voucher')} rules={required}>
        <Input maxLength={60} autoComplete="off" data-testid="allocate-voucher" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="allocate-date" />
      </Form.Item>
    </ActDrawer>
  );
}

/** Another fund of the caller's scope, or one that it knows by code. */
export function OtherFund({
  of,
  id,
  value,
  onChange,
  testid,
}: {
  of: string;
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  testid: string;
}) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['funds', { state: 'OPEN' }],
    queryFn: ({ signal }) => listFunds({ state: 'OPEN' }, undefined, signal),
    retry: false,
  });
  const options = (data?.data.items ?? [])
    .filter(({ fund }) => fund !== of)
    .map(({ fund, name, union }) => ({
      value: fund,
      label: (
        <span>
          {name} <span className="quiet num">{fund}</span> <span className="quiet">{union.name}</span>
        </span>
      ),
    }));
  return (
    <AutoComplete
      id={id}
      value={value}
      options={options}
      style={{ width: '100%' }}
      onChange={(code: string) => onChange?.(code || undefined)}
      allowClear>
      <Input placeholder={t('fund.choose')} maxLength={40} autoComplete="off" data-testid={testid} />
    </AutoComplete>
  );
}

import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Input } from 'antd';
import { useState } from 'react';
import { usableFunds } from '../api/funds';
import { useWords } from '../i18n';

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  /** Whose files it is to pay for; the caller's own union unless stated. */
  union?: string;
  category?: string;
  testid?: string;
}

/** Offers the funds that may be used; a code typed by hand is taken as it is, for the server has the last word. */
export function FundSelect({ id, value, onChange, union, category, testid }: Props) {
  const { t, choice } = useWords();
  const [typed, setTyped] = useState('');
  const { data } = useQuery({
    queryKey: ['funds', 'usable', union ?? ''],
    queryFn: ({ signal }) => usableFunds(union, signal),
    retry: false,
  });
  const fits = (categories: string[] | undefined) => !category || !categories?.length || categories.includes(category);
  const options = (data?.data.items ?? [])
    .filter(({ categories }) => fits(categories))
    .filter(({ fund, name }) => `${fund} ${name}`.toLowerCase().includes(typed.toLowerCase()))
    .map(({ fund, name, source, union: holder }) => ({
      value: fund,
      label: (
        <span style={{ display: 'block', lineHeight: 1.4 }}>
          {name} <span className="quiet num">{fund}</span>
          <small className="quiet" style={{ display: 'block' }}>
            {choice('source', source)} · {holder.name}
          </small>
        </span>
      ),
    }));
  return (
    <AutoComplete
      id={id}
      value={value}
      options={options}
      style={{ width: '100%' }}
      onSearch={setTyped}
      onChange={(code: string) => onChange?.(code || undefined)}
      allowClear>
      <Input placeholder={t('fund.choose')} maxLength={40} autoComplete="off" data-testid={testid} />
    </AutoComplete>
  );
}

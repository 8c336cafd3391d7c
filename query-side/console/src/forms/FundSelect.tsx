import { AutoComplete, Input } from 'antd';
import { useState } from 'react';
import { limitOf } from '../api/limits';
import type { Page, UsableFund } from '../api/types';
import { choice, t } from '../i18n';
import { useRead } from '../parts';
import type { Controlled } from './inputs';

interface Props extends Controlled<string> {
  /** Whose files it is to pay for; the caller's own union unless stated. */
  union?: string;
  category?: string;
}

/** Offers the funds that may be used; a code typed by hand is taken as it is, for the server has the last word. */
export function FundSelect({ union, category, ...input }: Props) {
  const { value } = useRead('/api/funds', { query: { usable: 'true', union } }, { retry: false });
  const fits = ({ categories }: UsableFund) => !category || !categories.length || categories.some((one) => one === category);
  // Asked for what may be used, the path answers the shorter entry, without balances.
  const offered = (value as Page<UsableFund> | undefined)?.items
    .filter(fits)
    .map(({ fund, name, source, union: holder }) => ({ fund, name, holder: `${choice('source', source)} · ${holder.name}` }));
  return <FundInput {...input} offered={offered} />;
}

interface Offered {
  fund: string;
  name: string;
  holder: string;
}

/** A fund by its name or code. */
export function FundInput({ offered = [], onChange, testid, ...more }: Controlled<string> & { offered?: Offered[] }) {
  const [typed, setTyped] = useState('');
  const options = offered
    .filter(({ fund, name }) => `${fund} ${name}`.toLowerCase().includes(typed.toLowerCase()))
    .map((one) => ({ value: one.fund, label: <Offer {...one} /> }));
  const change = (code: string) => onChange?.(code || undefined);
  // In a form its field says what it is.
  const said = { placeholder: t('fund.choose'), 'aria-label': more.id ? undefined : t('common.fund') };
  return (
    <AutoComplete {...more} options={options} style={{ width: '100%' }} onSearch={setTyped} onChange={change} allowClear>
      <Input {...said} maxLength={limitOf('/api/funds', ['code'])} autoComplete="off" data-testid={testid} />
    </AutoComplete>
  );
}

const Offer = ({ fund, name, holder }: Offered) => (
  <span style={{ display: 'block', lineHeight: 1.4 }}>
    {name} <span className="quiet num">{fund}</span>
    <small className="quiet" style={{ display: 'block' }}>
      {holder}
    </small>
  </span>
);

import { Select } from 'antd';
import { useState } from 'react';
import type { StaffMember } from '../api/types';
import { t, wordIfAny } from '../i18n';
import { meet, named, useDebounced, useRead, useStaff } from '../parts';
import type { Controlled } from './inputs';

interface Props extends Controlled<string> {
  placeholder?: string;
  allowClear?: boolean;
  label?: string;
}

interface Offered {
  value: string;
  label: string;
  role?: string;
}

/** Finds somebody of the caller's scope by name or account; who never signed in is taken by the account as it is typed. */
export function StaffPicker({ placeholder, testid, label, ...input }: Props) {
  const [typed, setTyped] = useState('');
  const { found, offered, isFetching } = useOffered(typed, input.value);
  const choose = (account?: string) => {
    meet(found.filter((one) => one.account === account));
    input.onChange?.(account);
  };
  return (
    <Select
      {...input}
      onChange={choose}
      aria-label={label}
      style={{ width: '100%' }}
      placeholder={placeholder ?? t('common.staff.search')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      data-testid={testid}
      options={offered}
      optionRender={({ data }) => <Offer {...data} />}
    />
  );
}

/** Those whom the directory finds, and whoever was chosen or typed besides. */
function useOffered(typed: string, value?: string): { found: StaffMember[]; offered: Offered[]; isFetching: boolean } {
  const staff = useStaff();
  const q = useDebounced(typed.trim(), 200);
  const answer = useRead('/api/staff', q ? { query: { q } } : {}, { keep: true, staleTime: 60_000 });
  const found = answer.value?.items ?? [];
  const isNew = (account: string | undefined): account is string => !!account && !found.some((one) => one.account === account);
  const others = [value, /^\S+@\d{6,12}$/.test(q) && q !== value ? q : undefined].filter(isNew);
  const offered = [
    ...others.map((account) => ({ value: account, label: staff(account) })),
    ...found.map((one) => ({ value: one.account, label: named(one), role: one.role })),
  ];
  return { found, offered, isFetching: answer.isFetching };
}

const Offer = ({ label, role }: Offered) => (
  <span style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
    <span>{label}</span> <span className="quiet">{role && wordIfAny(`role.${role}`)}</span>
  </span>
);

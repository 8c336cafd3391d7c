import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { readUnions } from '../api/organisation';
import type { UnionRef } from '../api/types';
import { useWords } from '../i18n';
import { useDebounced } from './useDebounced';

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  /** Shown for the value before the list has been asked. */
  known?: UnionRef;
  placeholder?: string;
  allowClear?: boolean;
  testid?: string;
  label?: string;
}

/** Finds a union of the caller's scope by name or code. */
export function UnionPicker({ id, value, onChange, known, placeholder, allowClear, testid, label }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed, 200);
  const { data, isFetching } = useQuery({
    queryKey: ['unions', 'search', q],
    queryFn: ({ signal }) => readUnions({ q: q || undefined }, signal),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
  const found = data?.data.items ?? [];
  const missing = known && known.code === value && !found.some(({ code }) => code === known.code) ? [known] : [];
  return (
    <Select
      id={id}
      aria-label={label}
      style={{ width: '100%' }}
      value={value}
      onChange={onChange}
      allowClear={allowClear}
      placeholder={placeholder ?? t('form.search')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      data-testid={testid}
      options={[...missing, ...found].map(({ code, name }) => ({ value: code, label: name, code }))}
      optionRender={(option) => (
        <span style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
          <span>{option.label}</span> <span className="quiet num">{option.value}</span>
        </span>
      )}
    />
  );
}

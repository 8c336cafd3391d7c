import { Select } from 'antd';
import { useState } from 'react';
import type { UnionRef } from '../api/types';
import { t } from '../i18n';
import { useDebounced, useRead } from '../parts';
import type { Controlled } from './inputs';

interface Props extends Controlled<string> {
  /** Shown for the value before the list has been asked. */
  known?: UnionRef;
  placeholder?: string;
  allowClear?: boolean;
  label?: string;
  /** Where it is looked for: in the caller's scope unless stated. */
  among?: '/api/unions' | '/api/receiving-unions';
}

/** Finds a union by name or code. */
export function UnionPicker({ known, placeholder, testid, label, among = '/api/unions', ...input }: Props) {
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed, 200);
  const asking = q ? { query: { q } } : {};
  const { value, isFetching } = useRead(among, asking, { keep: true, staleTime: 300_000 });
  const found: UnionRef[] = value?.items ?? [];
  const missing = known && known.code === input.value && !found.some(({ code }) => code === known.code) ? [known] : [];
  return (
    <Select
      {...input}
      aria-label={label}
      style={{ width: '100%' }}
      placeholder={placeholder ?? t('form.search')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      data-testid={testid}
      options={[...missing, ...found].map(({ code, name }) => ({ value: code, label: name }))}
      optionRender={({ label: name, value: code }) => (
        <span style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
          <span>{name}</span> <span className="quiet num">{code}</span>
        </span>
      )}
    />
  );
}

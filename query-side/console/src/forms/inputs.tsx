import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { parseYuan, today, yuan, type Money } from '../format';
import { choice, t } from '../i18n';
import { valuesOf } from '../i18n/words/lists';

export interface Controlled<T> {
  value?: T;
  onChange?: (value: T | undefined) => void;
  id?: string;
  testid?: string;
}

const plain = (money: Money) => yuan(money).replace(/,/g, '');

/** Typed in yuan, kept in fen. What is not an amount becomes `NaN` fen, which the field turns into words. */
export function MoneyInput({ value, onChange, id, testid, placeholder = '0.00' }: Controlled<Money> & { placeholder?: string }) {
  const [text, setText] = useState(value ? plain(value) : '');
  const type = (typed: string) => {
    setText(typed);
    onChange?.(typed.trim() === '' ? undefined : (parseYuan(typed) ?? { fen: Number.NaN }));
  };
  const tidy = () => {
    const money = parseYuan(text);
    if (money) setText(plain(money));
  };
  return (
    <Input
      id={id}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      placeholder={placeholder}
      suffix={t('unit.yuan')}
      onChange={(event) => type(event.target.value)}
      onBlur={tidy}
      data-testid={testid}
    />
  );
}

/** A business date as `2026-01-20`: in the past, from today on, or on either side. */
export type Side = 'past' | 'future' | 'ahead' | 'any';

const EARLIEST: Partial<Record<Side, number>> = { future: 0, ahead: 1 };

/** A day on one side of today; ahead begins tomorrow. */
export const DateInput = ({ value, onChange, id, testid, side = 'past' }: Controlled<string> & { side?: Side }) => (
  <DatePicker
    id={id}
    style={{ width: '100%' }}
    value={value ? dayjs(value) : null}
    maxDate={side === 'past' ? dayjs(today()) : undefined}
    minDate={side in EARLIEST ? dayjs(today()).add(EARLIEST[side] ?? 0, 'day') : undefined}
    format="YYYY-MM-DD"
    onChange={(_, text) => onChange?.([text].flat()[0] || undefined)}
    data-testid={testid}
  />
);

interface ChoiceProps extends Controlled<string> {
  kind: string;
  /** Values that are not to be had here. */
  without?: readonly string[];
  placeholder?: string;
  allowClear?: boolean;
  /** What it is called where no field says so. */
  label?: string;
}

const SEARCH = { optionFilterProp: 'label' };

/** One value of a closed list, in the reader's language. */
export const Choice = ({ kind, without, testid, label, ...more }: ChoiceProps) => (
  <Select {...more} aria-label={label} options={optionsOf(kind, without)} showSearch={SEARCH} data-testid={testid} />
);

/** Several values of a closed list. */
export const Choices = ({ kind, testid, max, ...more }: Controlled<string[]> & { kind: string; max?: number }) => (
  <Select {...more} mode="multiple" options={optionsOf(kind)} maxCount={max} showSearch={SEARCH} data-testid={testid} />
);

const optionsOf = (kind: string, without: readonly string[] = []) =>
  valuesOf(kind)
    .filter((value) => !without.includes(value))
    .map((value) => ({ value, label: choice(kind, value) }));

import { DatePicker, Input, Select, type InputProps } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { today } from '../format/dates';
import { parseYuan, yuan, type Money } from '../format/money';
import { useWords } from '../i18n';
import { valuesOf } from '../i18n/words/enums';

interface Controlled<T> {
  value?: T;
  onChange?: (value: T | undefined) => void;
  id?: string;
  testid?: string;
  disabled?: boolean;
}

/** Typed in yuan, kept in fen. What is not an amount becomes `NaN` fen, which `moneyRule` turns into words. */
export function MoneyInput({ value, onChange, id, testid, placeholder = '0.00' }: Controlled<Money> & Pick<InputProps, 'placeholder'>) {
  const { t } = useWords();
  const [text, setText] = useState(value ? yuan(value).replace(/,/g, '') : '');
  const type = (typed: string) => {
    setText(typed);
    onChange?.(typed.trim() === '' ? undefined : (parseYuan(typed) ?? { fen: Number.NaN }));
  };
  const tidy = () => {
    const money = parseYuan(text);
    if (money) setText(yuan(money).replace(/,/g, ''));
  };
  return (
    <Input
      id={id}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      placeholder={placeholder}
      suffix={t('form.yuan')}
      onChange={(event) => type(event.target.value)}
      onBlur={tidy}
      data-testid={testid}
    />
  );
}

export function moneyRule(message: string) {
  return {
    validator: (_: unknown, value?: Money) => (value && Number.isNaN(value.fen) ? Promise.reject(new Error(message)) : Promise.resolve()),
  };
}

/** A business date as `2026-01-20`. */
export function DateInput({ value, onChange, id, testid, future = false }: Controlled<string> & { future?: boolean }) {
  return (
    <DatePicker
      id={id}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      maxDate={future ? undefined : dayjs(today())}
      minDate={future ? dayjs(today()) : undefined}
      format="YYYY-MM-DD"
      onChange={(_, text) => onChange?.((Array.isArray(text) ? text[0] : text) || undefined)}
      data-testid={testid}
    />
  );
}

/** A date that may lie on either side of today. */
export function AnyDate({ value, onChange, id, testid }: Controlled<string>) {
  return (
    <DatePicker
      id={id}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      format="YYYY-MM-DD"
      onChange={(_, text) => onChange?.((Array.isArray(text) ? text[0] : text) || undefined)}
      data-testid={testid}
    />
  );
}

interface ChoiceProps extends Controlled<string> {
  kind: string;
  placeholder?: string;
  allowClear?: boolean;
}

/** One value of a closed list, in the reader's language. */
export function Choice({ kind, value, onChange, id, testid, placeholder, allowClear }: ChoiceProps) {
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      options={useOptions(kind)}
      placeholder={placeholder}
      allowClear={allowClear}
      showSearch={{ optionFilterProp: 'label' }}
      data-testid={testid}
    />
  );
}

/** Several values of a closed list. */
export function Choices({ kind, value, onChange, id, testid, max }: Controlled<string[]> & { kind: string; max?: number }) {
  return (
    <Select
      id={id}
      mode="multiple"
      value={value}
      onChange={onChange}
      options={useOptions(kind)}
      maxCount={max}
      data-testid={testid}
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}

function useOptions(kind: string) {
  const { choice } = useWords();
  return valuesOf(kind).map((value) => ({ value, label: choice(kind, value) }));
}

import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { parseYuan, yuan } from '../format/money';
import { useAsked } from '../shell/useAsked';
import { useDebounced } from './useDebounced';

interface TextProps {
  name: string;
  placeholder: string;
  money?: boolean;
  grow?: boolean;
  testid: string;
}

/** A filter that is typed: asked once the hand rests; amounts are typed in yuan and asked in fen. */
export function AskedText({ name, placeholder, money, grow, testid }: TextProps) {
  const [asked, change] = useAsked();
  const now = asked(name) ?? '';
  const [text, setText] = useState(money && now ? yuan(Number(now)).replace(/,/g, '') : now);
  const settled = useDebounced(text.trim(), 300);
  useEffect(() => {
    const next = money ? (parseYuan(settled)?.fen.toString() ?? '') : settled;
    if (next !== now) change({ [name]: next || undefined });
    // Only what was typed asks anew; an address that changes by itself does not.
  }, [settled]);
  return (
    <Input
      className={grow ? 'grow' : ''}
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={placeholder}
      aria-label={placeholder}
      inputMode={money ? 'decimal' : undefined}
      allowClear
      autoComplete="off"
      data-testid={testid}
    />
  );
}

/** From a day to a day, either of them left open. */
export function AskedPeriod({ label, testid }: { label: string; testid: string }) {
  const [asked, change] = useAsked();
  const [from, to] = [asked('from'), asked('to')];
  return (
    <DatePicker.RangePicker
      allowEmpty={[true, true]}
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      format="YYYY-MM-DD"
      aria-label={label}
      onChange={(_, [first, last]) => change({ from: first || undefined, to: last || undefined })}
      data-testid={testid}
    />
  );
}

import { DatePicker, Input, Tag } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { parseYuan, yuan } from '../format';
import { t, type WordKey } from '../i18n';
import { useAsked, useDebounced, useStaff, useUnionNames } from '../parts';
import { Choice } from './inputs';
import { StaffPicker } from './StaffPicker';
import { UnionPicker } from './UnionPicker';

interface TextProps {
  name: string;
  placeholder: WordKey;
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
    if (next !== now) change({ [name]: next || undefined }, { replace: true });
    // Only what was typed asks anew; an address that changes by itself does not.
  }, [settled]);
  return (
    <Input
      className={grow ? 'grow' : ''}
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={t(placeholder)}
      aria-label={t(placeholder)}
      aria-keyshortcuts={grow ? '/' : undefined}
      inputMode={money ? 'decimal' : undefined}
      allowClear
      autoComplete="off"
      data-testid={testid}
    />
  );
}

/** From a day to a day, either of them left open. */
export function AskedPeriod({ label, testid }: { label: WordKey; testid: string }) {
  const [asked, change] = useAsked();
  const [from, to] = [asked('from'), asked('to')];
  return (
    <DatePicker.RangePicker
      allowEmpty={[true, true]}
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      format="YYYY-MM-DD"
      aria-label={t(label)}
      onChange={(_, days) => change({ from: days?.[0] || undefined, to: days?.[1] || undefined })}
      data-testid={testid}
    />
  );
}

/** A union of the caller's scope, and those below it. */
export function AskedUnion({ testid, placeholder }: { testid: string; placeholder?: string }) {
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const code = asked('union');
  return (
    <UnionPicker
      value={code}
      known={code ? { code, name: unionName(code) } : undefined}
      onChange={(union) => change({ union })}
      placeholder={placeholder ?? t('overview.unionAll')}
      label={t('common.union')}
      allowClear
      testid={testid}
    />
  );
}

/** Somebody of the staff, by name. */
export function AskedStaff({ name, placeholder, testid }: { name: string; placeholder: WordKey; testid: string }) {
  const [asked, change] = useAsked();
  const choose = (account?: string) => change({ [name]: account });
  return <StaffPicker value={asked(name)} onChange={choose} placeholder={t(placeholder)} label={t(placeholder)} allowClear testid={testid} />;
}

/** One value of a closed list, or all of them. */
export function AskedChoice({ name, kind, placeholder, testid }: { name: string; kind: string; placeholder: WordKey; testid: string }) {
  const [asked, change] = useAsked();
  const choose = (value?: string) => change({ [name]: value });
  const said = t(placeholder);
  return <Choice kind={kind} value={asked(name)} onChange={choose} placeholder={said} label={said} allowClear testid={testid} />;
}

/** Mine, nobody's or everybody's; somebody's by name, where one comes from who has what. */
export function AskedWhose({ testid }: { testid: string }) {
  const [asked, change] = useAsked();
  const staff = useStaff();
  const assignee = asked('assignee');
  if (assignee)
    return (
      <Tag closable onClose={() => change({ assignee: undefined })} data-testid={`${testid}-assignee`}>
        {staff(assignee)}
      </Tag>
    );
  return <AskedChoice name="whose" kind="whose" placeholder="whose.all" testid={testid} />;
}

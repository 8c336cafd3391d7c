import { Form, Input, InputNumber } from 'antd';
import type { Rule } from 'antd/es/form';
import type { ComponentProps, JSX, ReactElement } from 'react';
import { limitOf } from '../api/limits';
import { isIdentityNumber, isMistypedCard, type Money as Amount } from '../format';
import { t, type WordKey } from '../i18n';
import { useMe } from '../parts';
import { CampaignSelect } from './CampaignSelect';
import { FundSelect } from './FundSelect';
import { Choice as ChoiceInput, Choices as ChoicesInput, DateInput, MoneyInput, type Side } from './inputs';
import { StaffPicker } from './StaffPicker';
import { UnionPicker } from './UnionPicker';

/** A word of the product, or one that was put together. */
type Word = WordKey | { said: string };

type Path = string | number | readonly (string | number)[];

interface Of<N = Path> {
  name: N;
  /** The row that it is in, within a list. */
  row?: number;
  label?: Word;
  extra?: Word;
  required?: boolean;
  /** How long it may be, or how much, as the description says; nobody else states it. */
  max?: number;
  testid?: string;
}

interface FieldProps extends Of, Pick<ComponentProps<typeof Form.Item>, 'validateTrigger' | 'normalize' | 'className' | 'valuePropName'> {
  rules?: Rule[];
  text?: boolean;
  children: ReactElement;
}

function Field({ name, row, label, extra, required, max: _max, testid: _testid, rules = [], text, children, ...more }: FieldProps) {
  // What is no text is none to a rule that mentions blanks at all.
  const must: Rule[] = required ? [{ required, message: t('common.required'), ...(text && { whitespace: true }) }] : [];
  const said = (word?: Word) => (typeof word === 'string' ? t(word) : word?.said);
  const path = [row ?? [], name].flat() as (string | number)[];
  return (
    <Form.Item name={path} label={said(label)} extra={said(extra)} rules={[...must, ...rules]} {...more}>
      {children}
    </Form.Item>
  );
}

type Typed = Of & { placeholder?: string } & Pick<ComponentProps<typeof Input>, 'inputMode' | 'autoFocus' | 'aria-label'>;

/** One line of text. */
const Text = ({ placeholder, inputMode, 'aria-label': spoken, ...of }: Typed) => (
  <Field text {...of}>
    <Input maxLength={of.max} placeholder={placeholder} inputMode={inputMode} aria-label={spoken} autoComplete="off" data-testid={of.testid} />
  </Field>
);

const FEW = 500;

/** Several lines; how many characters are left is shown where few are. */
const Area = ({ rows = 3, placeholder, autoFocus, ...of }: Typed & { rows?: number }) => (
  <Field text {...of}>
    <Input.TextArea
      rows={rows}
      maxLength={of.max}
      showCount={!!of.max && of.max <= FEW}
      placeholder={placeholder}
      autoFocus={autoFocus}
      data-testid={of.testid}
    />
  </Field>
);

/** A day: in the past unless it is another. */
const Day = ({ side, ...of }: Of & { side?: Exclude<Side, 'past'> }) => (
  <Field {...of}>
    <DateInput side={side} testid={of.testid} />
  </Field>
);

const Money = ({ placeholder, rules = [], className, ...of }: Of & { placeholder?: string; rules?: Rule[]; className?: string }) => (
  <Field rules={[wholeFen(t('form.badMoney')), ...rules]} className={className} {...of}>
    <MoneyInput placeholder={placeholder} testid={of.testid} />
  </Field>
);

const wholeFen = (message: string): Rule => ({
  validator: (_, value?: Amount) => (value && Number.isNaN(value.fen) ? Promise.reject(new Error(message)) : Promise.resolve()),
});

/** The check digit is tried here at once; the server decides. */
function Identity(of: Typed) {
  const holds: Rule = {
    validator: (_, value?: string) => (!value || isIdentityNumber(value) ? Promise.resolve() : Promise.reject(new Error(t('form.badIdentity')))),
  };
  const { placeholder, 'aria-label': spoken } = of;
  return (
    <Field text {...of} rules={[holds]} validateTrigger="onBlur" normalize={(value: string) => value.trim().toUpperCase()}>
      <Input maxLength={18} placeholder={placeholder} aria-label={spoken} autoComplete="off" data-testid={of.testid} />
    </Field>
  );
}

/** A card's last digit is tried here at once; other accounts have none to try. */
function Account(of: Typed) {
  const holds: Rule = { validator: (_, value?: string) => (value && isMistypedCard(value) ? Promise.reject(new Error(t('form.badCard'))) : Promise.resolve()) };
  return (
    <Field text {...of} rules={[holds]} validateTrigger="onBlur">
      <Input maxLength={of.max} inputMode="numeric" autoComplete="off" data-testid={of.testid} />
    </Field>
  );
}

const Mobile = (of: Of) => (
  <Field text {...of} rules={[{ pattern: /^1\d{10}$/, message: t('form.badMobile') }]} validateTrigger="onBlur">
    <Input maxLength={11} inputMode="tel" autoComplete="off" data-testid={of.testid} />
  </Field>
);

const Count = ({ min = 0, suffix, ...of }: Of & { min?: number; suffix?: string }) => (
  <Field {...of}>
    <InputNumber min={min} max={of.max} precision={0} suffix={suffix} style={{ width: '100%' }} data-testid={of.testid} />
  </Field>
);

type Chosen = Of & { kind: string; without?: readonly string[]; placeholder?: string; allowClear?: boolean };

const Choice = ({ kind, without, placeholder, allowClear, ...of }: Chosen) => (
  <Field {...of}>
    <ChoiceInput kind={kind} without={without} placeholder={placeholder} allowClear={allowClear} testid={of.testid} />
  </Field>
);

const Choices = ({ kind, ...of }: Of & { kind: string }) => (
  <Field {...of}>
    <ChoicesInput kind={kind} max={of.max} testid={of.testid} />
  </Field>
);

const Fund = ({ union, category, ...of }: Of & { union?: string; category?: string }) => (
  <Field {...of}>
    <FundSelect union={union} category={category} testid={of.testid} />
  </Field>
);

/** A campaign by its name, chosen and never typed. */
const Campaign = ({ union, ...of }: Of & { union?: string }) => (
  <Field {...of}>
    <CampaignSelect union={union} testid={of.testid} />
  </Field>
);

/** A union of the caller's scope. */
const Union = (of: Of) => (
  <Field {...of}>
    <UnionPicker known={useMe()?.union} testid={of.testid} />
  </Field>
);

/** Any union that there is. */
const AnyUnion = (of: Of) => (
  <Field {...of}>
    <UnionPicker among="/api/receiving-unions" testid={of.testid} />
  </Field>
);

/** Somebody of the staff, by name; the account is what is sent. */
const Staff = (of: Of) => (
  <Field {...of}>
    <StaffPicker testid={of.testid} />
  </Field>
);

/** Anything else that is entered. */
const Other = ({ children, ...of }: Of & Pick<FieldProps, 'children' | 'valuePropName'>) => <Field {...of}>{children}</Field>;

const ALL = { Text, Area, Day, Money, Identity, Account, Mobile, Count, Choice, Choices, Fund, Campaign, Union, AnyUnion, Staff, Other };

/** The names of a body: its fields, and the fields of what is in them. */
type NameIn<V> = { [K in keyof V & string]: K | readonly [K, keyof NonNullable<V[K]> & string] }[keyof V & string];

type Fields<V> = { [C in keyof typeof ALL]: (props: Omit<Parameters<(typeof ALL)[C]>[0], 'name' | 'max'> & { name: NameIn<V> }) => JSX.Element };

/** The fields of a form whose values are a `V`; a name that `V` has not is an error of the compiler. How long they may be is what the path takes, within a part of it. */
export function fieldsOf<V>(path?: string, part: string[] = []) {
  const limited = ([kind, Input]: [string, (of: never) => JSX.Element]) => {
    const Shown = Input as (of: Of) => JSX.Element;
    return [kind, (of: Of) => <Shown {...of} max={limitOf(path, [part, of.name].flat())} />];
  };
  return Object.fromEntries(Object.entries(ALL).map(limited)) as unknown as Fields<V>;
}

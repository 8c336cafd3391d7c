import { Input } from 'antd';
import { fieldsOf } from './fields';

const LISTS = ['phones', 'addresses', 'accounts'] as const;
const SIZE = { minRows: 2, maxRows: 8 };

export type Kin = Partial<Record<(typeof LISTS)[number], string>>;
const F = fieldsOf<Kin>();

/** Phones, addresses and accounts of kin, one to a line. */
export const KinFields = ({ testid }: { testid: string }) =>
  LISTS.map((name) => (
    <F.Other key={name} name={name} label={`declare.${name}`} extra="declare.lines">
      <Input.TextArea autoSize={SIZE} autoComplete="off" data-testid={`${testid}-${name}`} />
    </F.Other>
  ));

export const kinOf = (typed: Kin) => Object.fromEntries(LISTS.map((name) => [name, linesOf(typed[name])]));

const linesOf = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

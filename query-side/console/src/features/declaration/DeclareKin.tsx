import { Input } from 'antd';
import { at } from '../../api/http';
import { ActDrawer, fieldsOf } from '../../forms';

const LISTS = ['phones', 'addresses', 'accounts'] as const;
const SIZE = { minRows: 2, maxRows: 8 };

type Declared = Partial<Record<(typeof LISTS)[number], string>>;
const F = fieldsOf<Declared>();

/** Whom a member of staff may be kin to. The ledger keeps marks only, so what was declared cannot be shown again. */
export default function DeclareKin({ onClose }: { onClose: () => void }) {
  const toBody = (typed: Declared) => Object.fromEntries(LISTS.map((name) => [name, linesOf(typed[name])]));
  return (
    <ActDrawer<Declared> to={at('/api/staff-declarations')} word="declare" toBody={toBody} onClose={onClose} explain="declare.explain" testid="declare">
      {LISTS.map((name) => (
        <F.Other key={name} name={name} label={`declare.${name}`} extra="declare.lines">
          <Input.TextArea autoSize={SIZE} autoComplete="off" data-testid={`declare-${name}`} />
        </F.Other>
      ))}
    </ActDrawer>
  );
}

const linesOf = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

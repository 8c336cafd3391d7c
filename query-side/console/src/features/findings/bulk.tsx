import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../api/types';
import { t } from '../../i18n';
import { Do, isOne, useMe, type Column } from '../../parts';
import { BulkAct } from './BulkAct';
import type { BulkHow } from './eachAct';

/** Several findings chosen at once: a column to choose by, and what may be done with them. */
export function useBulk(shown: Finding[]): { column: Column<Finding>[]; bar: ReactNode } {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [how, setHow] = useState<BulkHow>();
  const mayAct = isOne(useMe(), 'supervisor', 'compliance');
  const open = shown.filter(({ state }) => state === 'OPEN');
  const of = open.filter(({ findingId }) => chosen.includes(findingId));
  if (!mayAct || (open.length === 0 && !how)) return { column: [], bar: null };
  const choose = (id: string, on: boolean) => setChosen((before) => (on ? [...before, id] : before.filter((one) => one !== id)));
  const cell = ({ findingId, state }: Finding) =>
    state === 'OPEN' && <Box on={chosen.includes(findingId)} onChange={(on) => choose(findingId, on)} said={t('findings.choose')} />;
  const bar = (
    <>
      <Bar n={of.length} all={open.length} onAll={(on) => setChosen(on ? open.map(({ findingId }) => findingId) : [])} onAct={setHow} />
      {how && <BulkAct how={how} of={of} onClose={() => setHow(undefined)} />}
    </>
  );
  return { column: [{ head: t('findings.choose'), cell }], bar };
}

const Box = ({ on, onChange, said }: { on: boolean; onChange: (on: boolean) => void; said: string }) => (
  <Checkbox checked={on} onChange={({ target }) => onChange(target.checked)} aria-label={said} data-testid="finding-choose" />
);

/** How many are chosen, and what may be said of all of them. */
function Bar({ n, all, onAll, onAct }: { n: number; all: number; onAll: (on: boolean) => void; onAct: (how: BulkHow) => void }) {
  const act = (word: 'assign' | 'resolve' | 'dismiss', how: BulkHow) => (
    <Do word={`findings.${word}`} disabled={n === 0} onDo={() => onAct(how)} testid={`bulk-${word}`} big />
  );
  return (
    <div className="bulk" data-testid="findings-bulk">
      <Checkbox checked={n > 0 && n === all} indeterminate={n > 0 && n < all} onChange={() => onAll(n < all)} data-testid="finding-choose-all">
        {t('findings.chosen', { n })}
      </Checkbox>
      {act('assign', 'assignment')}
      {act('resolve', 'resolution')}
      {act('dismiss', 'dismissal')}
    </div>
  );
}

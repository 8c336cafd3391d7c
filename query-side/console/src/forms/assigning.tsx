import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { t } from '../i18n';
import { Do, isOne, useMe, useStaff, type Column } from '../parts';
import { AssignFiles, type Assignable, type AssignHow } from './AssignFiles';
import './each.css';

/** Several files chosen at once, once somebody wants to: a box for each, and what may be done with those that are. */
export function useAssigning(shown: Assignable[]): { box: ((file: Assignable) => ReactNode) | undefined; bar: ReactNode } {
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [how, setHow] = useState<AssignHow>();
  const may = isOne(useMe(), 'caseworker', 'supervisor');
  const of = shown.filter(({ caseId }) => chosen.includes(caseId));
  if (!may || (shown.length === 0 && !how)) return { box: undefined, bar: null };
  const choose = (id: string, on: boolean) => setChosen((before) => (on ? [...before, id] : before.filter((one) => one !== id)));
  const all = (on: boolean) => setChosen(on ? shown.map(({ caseId }) => caseId) : []);
  const done = () => {
    setChosen([]);
    setChoosing(false);
  };
  const bar = (
    <>
      {choosing ? (
        <Bar n={of.length} all={shown.length} onAll={all} onAct={setHow} onDone={done} />
      ) : (
        <div className="bulk">
          <Do word="assign.choose" onDo={() => setChoosing(true)} testid="assign-choose" big />
        </div>
      )}
      {how && <AssignFiles how={how} of={of} onClose={() => setHow(undefined)} />}
    </>
  );
  const box = (file: Assignable) => <Box of={file} on={chosen.includes(file.caseId)} onChange={(on) => choose(file.caseId, on)} />;
  return { box: choosing ? box : undefined, bar };
}

const Box = ({ of: { name }, on, onChange }: { of: Assignable; on: boolean; onChange: (on: boolean) => void }) => (
  <Checkbox
    checked={on}
    onChange={({ target }) => onChange(target.checked)}
    onClick={(event) => event.stopPropagation()}
    aria-label={t('assign.chooseOne', { name: name ?? t('common.erased') })}
    data-testid="assign-box"
  />
);

interface BarProps {
  n: number;
  all: number;
  onAll: (on: boolean) => void;
  onAct: (how: AssignHow) => void;
  onDone: () => void;
}

const Bar = ({ n, all, onAll, onAct, onDone }: BarProps) => (
  <div className="bulk" data-testid="assign-bar">
    <Checkbox checked={n > 0 && n === all} indeterminate={n > 0 && n < all} onChange={() => onAll(n < all)} data-testid="assign-all">
      {t('assign.chosen', { n })}
    </Checkbox>
    <Do word="assign.submit" primary disabled={n === 0} onDo={() => onAct('assign')} testid="assign-chosen" big />
    <Do word="unassign.submit" disabled={n === 0} onDo={() => onAct('unassign')} testid="unassign-chosen" big />
    <Do word="action.done" onDo={onDone} testid="assign-done" big />
  </div>
);

/** The column to choose by, while somebody chooses. */
export const choosingBy = <R extends Assignable>(box: ((file: Assignable) => ReactNode) | undefined): Column<R>[] =>
  box ? [{ head: t('findings.choose'), cell: box }] : [];

/** Whose work a file is. */
export function Assignee({ of }: { of: string | undefined }) {
  const staff = useStaff();
  return of ? <span>{staff(of)}</span> : <span className="quiet">{t('assign.nobody')}</span>;
}

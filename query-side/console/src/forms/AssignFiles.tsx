import { Form } from 'antd';
import { useState } from 'react';
import { at } from '../api/http';
import { t } from '../i18n';
import { useMe } from '../parts';
import { EachTold } from './EachTold';
import { fieldsOf } from './fields';
import { FormSide } from './FormSide';
import { stated } from './stated';
import { useEach, type Verdicts } from './useEach';

/** A file that may become somebody's work. */
export interface Assignable {
  caseId: string;
  name?: string;
}

export type AssignHow = keyof typeof PATHS;

const PATHS = { assign: '/api/cases/{caseId}/assignment', unassign: '/api/cases/{caseId}/assignment/withdrawal' } as const;

interface Values {
  assignee?: string;
}

const A = fieldsOf<Values>('/api/cases/{caseId}/assignment');

/** Files become somebody's work, or nobody's. Each is sent by itself and has its own answer: what is refused of one is nothing to the others. */
export function AssignFiles({ how, of, onClose }: { how: AssignHow; of: Assignable[]; onClose: () => void }) {
  const me = useMe();
  const [form] = Form.useForm<Values>();
  // Those that were chosen when it was opened: what is assigned may leave the list behind.
  const [rows] = useState(of);
  const { verdicts, sending, send } = useEach(how, ({ caseId }: Assignable) => ({ id: caseId, to: at(PATHS[how], { caseId }) }));
  const left = rows.filter(({ caseId }) => verdicts.get(caseId)?.done !== true);
  const onSend = (values: Values, sent: () => void) => void send(left, stated(values)).then((all) => all && sent());
  const verdict = verdicts.size > 0 && <Told {...{ rows, verdicts }} />;
  const own = me?.role === 'caseworker' ? { assignee: me.subject } : {};
  const told = {
    sending: { word: `${how}.submit` as const, loading: sending, testid: `${how}-submit`, onSend },
    problem: undefined,
    verdict,
    intro: <Which {...{ rows, how }} />,
    testid: how,
  };
  return (
    <FormSide<Values> of={`/files/${how}`} {...{ form, onClose }} initial={how === 'assign' ? own : {}} {...told} title={t(`${how}.title`)}>
      {how === 'assign' && <A.Staff name="assignee" label="assign.assignee" required testid="assign-assignee" />}
    </FormSide>
  );
}

const Told = ({ rows, verdicts }: { rows: Assignable[]; verdicts: Verdicts }) => (
  <EachTold rows={rows} idOf={({ caseId }) => caseId} verdicts={verdicts}>
    {({ name }) => name ?? t('common.erased')}
  </EachTold>
);

const Which = ({ rows, how }: { rows: Assignable[]; how: AssignHow }) => (
  <>
    <p className="acted-on">
      <b>{rows.length === 1 ? (rows[0]?.name ?? t('common.erased')) : t('assign.files', { n: rows.length })}</b>
    </p>
    <p className="quiet">{t(`${how}.explain`)}</p>
  </>
);

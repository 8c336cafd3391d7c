import { Form } from 'antd';
import { useState } from 'react';
import type { Finding } from '../../api/types';
import { EachTold, fieldsOf, FormSide, stated, type Verdicts } from '../../forms';
import { Num } from '../../parts';
import { t } from '../../i18n';
import { About } from './columns';
import { CheckName } from './set';
import { useEachAct, type BulkHow } from './eachAct';

interface Values {
  inCharge?: string;
  dueOn?: string;
  reason?: string;
}

const WORDS = { assignment: 'assign', resolution: 'resolve', dismissal: 'dismiss' } as const;
const A = fieldsOf<Values>('/api/findings/{findingId}/assignment');
const E = fieldsOf<Values>('/api/findings/{findingId}/resolution');

/** The same said of many findings. Each is sent by itself and has its own answer: what is refused of one is nothing to the others. */
export function BulkAct({ how, of, onClose }: { how: BulkHow; of: Finding[]; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  // Those that were chosen when it was opened: what is answered leaves the list behind.
  const [rows] = useState(of);
  const { verdicts, sending, send } = useEachAct(how);
  const word = `findings.${WORDS[how]}` as const;
  const left = rows.filter(({ findingId }) => verdicts.get(findingId)?.done !== true);
  // What has moved on since is sent as it stands now.
  const now = (row: Finding) => of.find(({ findingId }) => findingId === row.findingId) ?? row;
  const onSend = (values: Values, sent: () => void) => void send(left.map(now), stated(values)).then((all) => all && sent());
  const intro = (
    <>
      <p className="quiet">{t(`${word}.explain`)}</p>
      <p className="quiet">{t('findings.bulk.explain', { n: rows.length })}</p>
    </>
  );
  const verdict = verdicts.size > 0 && <Told rows={rows} verdicts={verdicts} />;
  const told = { sending: { word, loading: sending, testid: 'bulk-submit', onSend }, problem: undefined, verdict, intro, testid: 'bulk' };
  return (
    <FormSide<Values> of={`/findings/${how}`} {...{ form, onClose, initial: {} }} {...told} title={t(`${word}.title`)}>
      {how === 'assignment' ? (
        <>
          <A.Staff name="inCharge" label="findings.inCharge" required testid="bulk-in-charge" />
          <A.Day name="dueOn" label="findings.dueOn" side="any" testid="bulk-due-on" />
        </>
      ) : (
        <E.Area name="reason" label="common.reason" extra="findings.reason.hint" required rows={4} testid="bulk-reason" />
      )}
    </FormSide>
  );
}

/** What became of each. */
const Told = ({ rows, verdicts }: { rows: Finding[]; verdicts: Verdicts }) => (
  <EachTold rows={rows} idOf={({ findingId }) => findingId} verdicts={verdicts}>
    {(finding) => (
      <>
        <CheckName code={finding.code} /> <About finding={finding} /> <Num quiet>{finding.dueOn}</Num>
      </>
    )}
  </EachTold>
);

import { Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { at } from '../../api/http';
import type { AnswerTo, CaseFile } from '../../api/types';
import { today } from '../../format';
import { fieldsOf, FormSide, stated, useAct } from '../../forms';
import { t } from '../../i18n';
import type { CaseFormProps, FilePart } from '../../parts';
import { AmendFields } from './AmendFields';
import { Before, type Foretold } from './Before';
import { begunWith, otherwise, saidOn, type Change, type Said } from './parts';
import './amendcase.css';

const PATH = '/api/cases/{caseId}/amendments';
const F = fieldsOf<Change>('/api/cases/{caseId}/amendments');

/** Changes one part of what a file says: what is typed is looked at as it was and as it will be, and then sent, as far as it changed. */
export function AmendFile({ file, ifMatch, onClose, part }: CaseFormProps & { part: FilePart }) {
  const [form] = Form.useForm<Change>();
  const to = at(PATH, { caseId: file.caseId });
  const { amend, looked, again, send } = useAmending(form, to, ifMatch, file, part);
  const verdict = looked && (looked.nothing ? <p>{t('amend.nothing')}</p> : <Before was={saidOn(file)} {...looked} />);
  const word = looked && !looked.nothing ? 'amend.submit' : 'amend.look';
  const sending = { word, testid: `amend-${part}-submit`, loading: amend.isPending, onSend: send } as const;
  const initial = { ...begunWith(file, part), occurredOn: today() };
  const title = t('amend.title', { part: t(`amend.part.${part}`) });
  return (
    <FormSide<Change>
      of={`${to}#${part}`}
      {...{ form, title, initial, sending, verdict, onClose }}
      problem={amend.error}
      onChange={again}
      testid={`amend-${part}`}
      width={560}>
      <AmendFields {...{ file, part }} />
      <F.Area name="reason" label="amend.reason" required testid="amend-reason" />
      <F.Day name="occurredOn" label="amend.date" extra="amend.date.hint" required testid="amend-date" />
    </FormSide>
  );
}

interface Looked {
  now: Said;
  foretold: Foretold;
  nothing?: boolean;
}

/** First what it would be, then that it is; of another version of the file one looks again. */
function useAmending(form: FormInstance<Change>, to: string, ifMatch: string | undefined, file: CaseFile, part: FilePart) {
  const [begun] = useState(() => begunWith(file, part));
  const [looked, setLooked] = useState<Looked & { at?: string }>();
  const amend = useAct<AnswerTo<typeof PATH>>(to, ifMatch);
  const current = looked?.at === ifMatch ? looked : undefined;
  const again = () => setLooked(undefined);
  const look = (now: Said, body: object) =>
    amend.mutate({ body, dryRun: true }, { onSuccess: ({ data }) => setLooked({ now, foretold: foretold(data), at: ifMatch }) });
  const send = (_: Change, sent: () => void) => {
    const { reason, occurredOn, ...typed } = form.getFieldsValue(true) as Change;
    const now = otherwise(typed, begun, part);
    const body = { ...now, ...(now.account && { account: stated(now.account) }), reason, occurredOn };
    if (Object.keys(now).length === 0) return setLooked({ now, foretold: {}, nothing: true, at: ifMatch });
    if (current && !current.nothing) return amend.mutate({ body }, { onSuccess: sent });
    look(now, body);
  };
  return { amend, looked: current, again, send };
}

/** A rehearsal answers with the events that would be written. */
const foretold = (answer: unknown): Foretold => (answer as { events?: { data: Foretold }[] }).events?.[0]?.data ?? {};

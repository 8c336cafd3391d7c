import { Drawer, type FormInstance } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useSide } from '../parts';
import type { WordKey } from '../i18n';
import { Entry } from './Entry';
import { Found, Foot, Send, Told } from './FormFoot';
import { isAnother } from './opener';
import { useAskToLeave } from './unsent';
import { useDraft, useReset } from './useDraft';
import './forms.css';

/** How a form is sent; `sent` is called once it was. */
export interface Sending<V> {
  word: WordKey;
  testid: string;
  danger?: boolean;
  loading: boolean;
  disabled?: boolean;
  onSend: (values: V, sent: () => void) => void;
}

interface Props<V extends object> {
  /** Where it is sent: what was typed is kept under it until then. */
  of: string;
  form: FormInstance<V>;
  title: string;
  width?: number;
  initial: object;
  sending: Sending<V>;
  problem: unknown;
  /** What else may be done with it, before it is sent. */
  beside?: (sent: () => void) => ReactNode;
  intro?: ReactNode;
  /** What the ledger says of it without having written it down. */
  verdict?: ReactNode;
  onChange?: (values: Partial<V>) => void;
  onClose: () => void;
  testid: string;
  children: ReactNode;
}

/** A form that slides in beside the page. With changes it asks before it goes, and what it held is found again after a lost session. */
export function FormSide<V extends object>(props: Props<V>) {
  const { form, title, sending, problem, testid, verdict } = props;
  const { side, draft, leave, sent } = useLeaving(props);
  const [mistakes, setMistakes] = useState(0);
  const send = (values: V) => {
    setMistakes(0);
    sending.onSend(values, sent);
  };
  const changed = (_: unknown, values: V) => {
    setMistakes(0);
    props.onChange?.(values);
    draft.keep(form.getFieldsValue(true) as V);
  };
  const foot = (
    <Told problem={problem} form={form} mistakes={mistakes} verdict={verdict}>
      <Foot onCancel={leave}>
        {props.beside?.(sent)}
        <Send {...sending} onDo={form.submit} />
      </Foot>
    </Told>
  );
  const filled = { onValuesChange: changed, onFinish: send, onFinishFailed: ({ errorFields }: { errorFields: unknown[] }) => setMistakes(errorFields.length) };
  return (
    <Drawer {...side} title={title} data-testid={`${testid}-drawer`} footer={foot}>
      {draft.foundAt && <Found at={draft.foundAt} onForget={draft.forget} />}
      {props.intro}
      <Entry<V> {...{ form, title }} {...filled} initialValues={draft.initial} onSend={form.submit} data-testid={`${testid}-form`} children={props.children} />
    </Drawer>
  );
}

/** Esc, the mask and the way out all leave it, after a question where something would be lost. */
function useLeaving<V extends object>({ of, form, title, initial, width, onClose }: Props<V>) {
  const { side, close } = useSide(onClose, width);
  const draft = useDraft<V>(of, title, initial);
  const ask = useAskToLeave();
  const sent = () => {
    draft.drop();
    close();
  };
  const leave = () => (draft.changed ? ask(sent) : close());
  useReset(draft.foundAt, () => form.resetFields());
  useEffect(() => {
    if (isAnother(of)) close();
  }, []);
  return { side: { ...side, onClose: leave }, draft, leave, sent };
}

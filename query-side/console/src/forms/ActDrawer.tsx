import { Form } from 'antd';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { today } from '../format';
import { t, type WordKey } from '../i18n';
import { FormSide } from './FormSide';
import { stated } from './stated';
import { useAct } from './useAct';
import { unanswered, type Holding } from './useHold';

/** What a form is called and how it is sent: under one name, or in two words of their own. */
type FormName = { [K in WordKey]: K extends `${infer W}.submit` ? (`${W}.title` extends WordKey ? W : never) : never }[WordKey];

export interface ActProps<V extends object, A = unknown> {
  word: FormName | readonly [title: WordKey, submit: WordKey];
  ifMatch?: string;
  /** Beside the day, which is today unless stated. */
  initial?: Partial<V>;
  toBody?: (values: V) => unknown;
  onClose: () => void;
  danger?: boolean;
  testid: string;
  intro?: ReactNode;
  explain?: WordKey;
  width?: number;
  /** What the ledger answered, where the page has more to say than "entered". */
  onDone?: (answer: A) => void;
  /** A refusal may open a way that the form did not offer before. */
  onRefused?: (code: string) => void;
  /** Holds it on this browser until somebody answers. */
  hold?: Holding;
  children: ReactNode;
}

/** The form of one act: slides in beside the file, so that what is being acted on stays in sight. */
export function ActDrawer<V extends object, A = unknown>({ to, ...props }: ActProps<V, A> & { to: string }) {
  const [title, word] = typeof props.word === 'string' ? ([`${props.word}.title`, `${props.word}.submit`] as const) : props.word;
  const [form] = Form.useForm<V>();
  const act = useAct<A>(to, props.ifMatch, undefined, props.hold?.patience);
  const onRefused = (problem: unknown) => void (problem instanceof Problem && props.onRefused?.(problem.code));
  const onSend = (values: V, sent: () => void) => {
    const onSuccess = ({ data }: { data: A }) => {
      sent();
      props.onDone?.(data);
    };
    const body = stated(props.toBody?.(values) ?? values);
    const hold = (tried: boolean) => void props.hold?.keep({ path: to, body, key: act.keyOf(body), tried }).then(sent, () => undefined);
    if (props.hold && unanswered()) return hold(false);
    const onError = (problem: unknown) => (props.hold && unanswered(problem) ? hold(true) : onRefused(problem));
    act.mutate({ body }, { onSuccess, onError });
  };
  const sending = { word, danger: props.danger, loading: act.isPending, testid: `${props.testid}-submit`, onSend };
  const initial = { occurredOn: today(), ...props.initial };
  const intro = (
    <>
      {props.intro}
      {props.explain && <p className="quiet">{t(props.explain)}</p>}
    </>
  );
  const { testid, width, onClose, children } = props;
  return <FormSide<V> of={to} {...{ form, initial, intro, sending, testid, width, onClose, children }} title={t(title)} problem={act.error} />;
}

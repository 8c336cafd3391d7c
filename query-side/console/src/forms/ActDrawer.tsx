import { Button, Drawer, Form } from 'antd';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { today } from '../format';
import { Do, ProblemNotice, useSide } from '../parts';
import { useWords, type WordKey } from '../i18n';
import { stated } from './stated';
import { useAct } from './useAct';
import { useFormErrors } from './useFormErrors';
import './forms.css';

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
  children: ReactNode;
}

const SCROLL = { block: 'center', focus: true } as const;

/** The form of one act: slides in beside the file, so that what is being acted on stays in sight. */
export function ActDrawer<V extends object, A = unknown>({ to, ...props }: ActProps<V, A> & { to: string }) {
  const [title, submitting] = typeof props.word === 'string' ? ([`${props.word}.title`, `${props.word}.submit`] as const) : props.word;
  const { side, close } = useSide(props.onClose, props.width);
  const [form] = Form.useForm<V>();
  const act = useAct<A>(to, props.ifMatch);
  const homeless = useFormErrors(form, act.error);
  const onSuccess = ({ data }: { data: A }) => {
    close();
    props.onDone?.(data);
  };
  const onError = (problem: unknown) => void (problem instanceof Problem && props.onRefused?.(problem.code));
  const submit = (values: V) => act.mutate({ body: stated(props.toBody?.(values) ?? values) }, { onSuccess, onError });
  const foot = (
    <Foot onCancel={close}>
      <Do word={submitting} primary danger={props.danger} loading={act.isPending} onDo={form.submit} testid={`${props.testid}-submit`} big />
    </Foot>
  );
  const initial = { occurredOn: today(), ...props.initial };
  return (
    <Drawer {...side} title={useWords().t(title)} data-testid={`${props.testid}-drawer`} footer={foot}>
      {props.intro}
      {props.explain && <Explained word={props.explain} />}
      <ProblemNotice problem={act.error} extra={homeless} />
      <Form<V> form={form} layout="vertical" initialValues={initial} onFinish={submit} scrollToFirstError={SCROLL} data-testid={`${props.testid}-form`}>
        {props.children}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Form>
    </Drawer>
  );
}

const Explained = ({ word }: { word: WordKey }) => <p className="quiet">{useWords().t(word)}</p>;

/** What may be done with a form, the way out first. */
export const Foot = ({ onCancel, cancel = 'action.cancel', children }: { onCancel: () => void; cancel?: WordKey; children: ReactNode }) => (
  <div className="form-foot">
    <Button onClick={onCancel}>{useWords().t(cancel)}</Button>
    {children}
  </div>
);

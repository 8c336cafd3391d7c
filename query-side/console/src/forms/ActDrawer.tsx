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

export interface ActDrawerProps<V extends object, A = unknown> {
  title: WordKey;
  submit: WordKey;
  to: string;
  ifMatch?: string;
  /** Beside the day, which is today unless stated. */
  initial?: Partial<V>;
  toBody?: (values: V) => unknown;
  onClose: () => void;
  danger?: boolean;
  testid: string;
  intro?: ReactNode;
  width?: number;
  /** What the ledger answered, where the page has more to say than "entered". */
  onDone?: (answer: A) => void;
  /** A refusal may open a way that the form did not offer before. */
  onRefused?: (code: string) => void;
  children: ReactNode;
}

const SCROLL = { block: 'center', focus: true } as const;

/** The form of one act: slides in beside the file, so that what is being acted on stays in sight. */
export function ActDrawer<V extends object, A = unknown>(props: ActDrawerProps<V, A>) {
  const { t } = useWords();
  const { side, close } = useSide(props.onClose, props.width);
  const [form] = Form.useForm<V>();
  const act = useAct<A>(props.to, props.ifMatch);
  const homeless = useFormErrors(form, act.error);
  const done = ({ data }: { data: A }) => {
    close();
    props.onDone?.(data);
  };
  const refused = (problem: unknown) => problem instanceof Problem && props.onRefused?.(problem.code);
  const submit = (values: V) =>
    act.mutate({ body: stated(props.toBody?.(values) ?? values) }, { onSuccess: done, onError: (problem) => void refused(problem) });
  const foot = (
    <Foot onCancel={close}>
      <Do word={props.submit} primary danger={props.danger} loading={act.isPending} onDo={form.submit} testid={`${props.testid}-submit`} big />
    </Foot>
  );
  const initial = { occurredOn: today(), ...props.initial };
  return (
    <Drawer {...side} title={t(props.title)} data-testid={`${props.testid}-drawer`} footer={foot}>
      {props.intro}
      <ProblemNotice problem={act.error} extra={homeless} />
      <Form<V> form={form} layout="vertical" initialValues={initial} onFinish={submit} scrollToFirstError={SCROLL} data-testid={`${props.testid}-form`}>
        {props.children}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Form>
    </Drawer>
  );
}

/** What may be done with a form, the way out first. */
export function Foot({ onCancel, cancel = 'action.cancel', children }: { onCancel: () => void; cancel?: WordKey; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="form-foot">
      <Button onClick={onCancel}>{t(cancel)}</Button>
      {children}
    </div>
  );
}

import { Button, Drawer, Form } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { Problem } from '../api/problem';
import { useWords, type WordKey } from '../i18n';
import { useNarrow } from '../shell/useNarrow';
import { showFieldErrors } from './fieldErrors';
import { ProblemNotice } from './ProblemNotice';
import { stated } from './stated';
import { useAct } from './useAct';
import './forms.css';

export interface ActDrawerProps<V extends object, A = unknown> {
  title: WordKey;
  submit: WordKey;
  path: string;
  ifMatch?: string;
  initial?: Partial<V>;
  toBody: (values: V) => unknown;
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

/** The form of one act: slides in beside the file, so that what is being acted on stays in sight. */
export function ActDrawer<V extends object, A = unknown>(props: ActDrawerProps<V, A>) {
  const { t } = useWords();
  const narrow = useNarrow();
  const [form] = Form.useForm<V>();
  const [open, setOpen] = useState(true);
  const [homeless, setHomeless] = useState<string[]>([]);
  const act = useAct<A>(props.path, props.ifMatch);

  useEffect(() => {
    if (act.error) setHomeless(showFieldErrors(form, act.error));
  }, [act.error, form]);

  const submit = (values: V) => {
    setHomeless([]);
    act.mutate(
      { body: stated(props.toBody(values)) },
      {
        onSuccess: ({ data }) => {
          setOpen(false);
          props.onDone?.(data);
        },
        onError: (problem) => problem instanceof Problem && props.onRefused?.(problem.code),
      },
    );
  };

  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(shown) => !shown && props.onClose()}
      title={t(props.title)}
      size={narrow ? '100%' : (props.width ?? 460)}
      data-testid={`${props.testid}-drawer`}
      footer={
        <div style={{ display: 'flex', gap: 10, justifyContent: 'flex-end' }}>
          <Button onClick={() => setOpen(false)}>{t('action.cancel')}</Button>
          <Button
            type="primary"
            danger={props.danger}
            loading={act.isPending}
            onClick={() => form.submit()}
            data-testid={`${props.testid}-submit`}>
            {t(props.submit)}
          </Button>
        </div>
      }>
      {props.intro}
      {act.error ? <ProblemNotice problem={act.error} extra={homeless} /> : null}
      <Form<V>
        form={form}
        layout="vertical"
        initialValues={props.initial as V}
        onFinish={submit}
        scrollToFirstError={{ block: 'center', focus: true }}
        data-testid={`${props.testid}-form`}>
        {props.children}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Form>
    </Drawer>
  );
}

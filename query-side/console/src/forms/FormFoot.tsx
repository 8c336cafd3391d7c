import { Alert, Button, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { timeOfInstant } from '../format';
import { t, type WordKey } from '../i18n';
import { Do, Noticed, ProblemNotice } from '../parts';
import { useFormErrors } from './useFormErrors';
import './forms.css';

interface FootProps {
  onCancel: () => void;
  cancel?: WordKey;
  /** What was refused, where no form says it. */
  problem?: unknown;
  children: ReactNode;
}

/** What may be done with a form, the way out first. */
export const Foot = ({ onCancel, cancel = 'action.cancel', problem, children }: FootProps) => (
  <>
    <Noticed of={problem} className="form-told">
      <ProblemNotice problem={problem} />
    </Noticed>
    <div className="form-foot">
      <Button onClick={onCancel}>{t(cancel)}</Button>
      {children}
    </div>
  </>
);

interface SendProps {
  word: WordKey;
  testid: string;
  danger?: boolean;
  loading: boolean;
  disabled?: boolean;
  onDo: () => void;
}

/** The one button that sends a form. */
export function Send({ word, testid, danger, loading, disabled, onDo }: SendProps) {
  const of = { loading, disabled, danger, onClick: onDo, title: t('form.sendKeys'), 'aria-keyshortcuts': 'Control+Enter' };
  return (
    <Button type="primary" {...of} data-testid={testid}>
      {t(word)}
    </Button>
  );
}

interface ToldProps<V> {
  problem: unknown;
  form: FormInstance<V>;
  mistakes: number;
  verdict?: ReactNode;
  children: ReactNode;
}

/** What was refused is said at the button that was pressed; what is wrong with a field, at the field too. */
export function Told<V>({ problem, form, mistakes, verdict, children }: ToldProps<V>) {
  const { homeless, here } = useFormErrors(form, problem);
  return (
    <>
      {mistakes > 0 ? (
        <Alert type="warning" showIcon role="alert" className="form-told" title={t('form.mistakes', { n: mistakes })} data-testid="form-mistakes" />
      ) : (
        <Noticed of={here ? undefined : (problem ?? verdict)} className="form-told">
          {verdict}
          <ProblemNotice problem={problem} extra={homeless} />
        </Noticed>
      )}
      {children}
    </>
  );
}

/** What had been typed before the session was lost is there again. */
export function Found({ at, onForget }: { at: string; onForget: () => void }) {
  const title = t('draft.found', { time: timeOfInstant(at) });
  const action = <Do word="draft.drop" onDo={onForget} testid="draft-drop" />;
  return <Alert type="info" showIcon className="form-found" title={title} action={action} data-testid="draft-found" />;
}

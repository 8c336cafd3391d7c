import { Form, type FormProps } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';

const SCROLL = { block: 'center', focus: true } as const;

interface Props<V> extends Omit<FormProps<V>, 'component' | 'title' | 'children'> {
  /** What it is called. */
  title: string;
  onSend?: () => void;
  children: ReactNode;
  'data-testid'?: string;
}

/**
 * Fields that are filled in. There is no form of the browser's around them, so that Enter, pressed by habit or by a reader of bar codes, sends nothing:
 * what is filled in is sent by its button, or by Ctrl+Enter.
 */
export const Entry = <V extends object>({ title, onSend, ...of }: Props<V>) => (
  <div onKeyDown={(event) => sends(event) && onSend?.()}>
    <Form<V> component="div" role="form" aria-label={title} layout="vertical" scrollToFirstError={SCROLL} {...of} />
  </div>
);

const sends = ({ key, ctrlKey, metaKey, repeat }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey) && !repeat;

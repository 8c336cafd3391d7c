import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { t } from '../i18n';

/** The open forms with changes, each with how to let go of them. */
const unsent = new Map<symbol, () => void>();

export const anyUnsent = (): boolean => unsent.size > 0;

/** Lets go of everything that was typed and not sent. */
export const letGo = (): void => [...unsent.values()].forEach((drop) => drop());

/** As long as a form has changes, nobody leaves it without being asked; who leaves as soon as it was sent calls what this answers first. */
export function useUnsent(changed: boolean, drop: () => void): () => void {
  const me = useRef(Symbol('form')).current;
  useEffect(() => {
    if (!changed) return;
    unsent.set(me, drop);
    return () => void unsent.delete(me);
    // What drops it stays the same for as long as the form is there.
  }, [changed]);
  return () => void unsent.delete(me);
}

/** Asks whether what was typed may go. */
export function useAskToLeave() {
  const { modal } = App.useApp();
  return (leave: () => void, stay?: () => void) =>
    void modal.confirm({
      title: t('leave.title'),
      content: <span data-testid="leave-ask">{t('leave.text')}</span>,
      okText: <span data-testid="leave-go">{t('leave.go')}</span>,
      cancelText: <span data-testid="leave-stay">{t('leave.stay')}</span>,
      okButtonProps: { danger: true },
      focusable: { autoFocusButton: 'cancel' },
      onOk: leave,
      onCancel: stay,
    });
}

import { App } from 'antd';
import { forgetHeld } from '../api/held';
import { signOut } from '../features/signin/oidc';
import { t } from '../i18n';
import { useHeld, useMe } from '../parts';

/** Nobody leaves anything of a household on this browser; what has not arrived goes only with a word of whoever recorded it. */
export function useSignOut(): () => void {
  const by = useMe()?.subject;
  const { modal } = App.useApp();
  const n = useHeld().all.filter(({ state }) => state !== 'ARRIVED').length;
  const go = async () => {
    if (by) await forgetHeld(by).catch(() => undefined);
    await signOut();
  };
  return () => {
    if (n === 0) return void go();
    modal.confirm({
      title: t('round.leave.title', { n }),
      content: t('round.leave.text'),
      okText: t('round.leave.go'),
      cancelText: t('round.leave.stay'),
      okButtonProps: { danger: true },
      focusable: { autoFocusButton: 'cancel' },
      onOk: go,
    });
  };
}

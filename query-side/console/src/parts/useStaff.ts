import { useCallback } from 'react';
import { useWords, wordIfAny } from '../i18n';
import { useUnions } from './useUnionNames';

/** What an account says by itself: what somebody is, and the code of their union. */
const ACCOUNT = /^([^@]+)@(\d{6})$/;
/** What the ledger does by itself has a name of its own, without a union. */
const AUTOMATION = /^[a-z]+(-[a-z]+)+$/;

/** Whose hand it was, as people say it: what they are and where; never the account they sign in with. */
export function useStaff(): (account: string | undefined) => string {
  const { t } = useWords();
  const unions = useUnions();
  return useCallback(
    (account = '') => {
      if (AUTOMATION.test(account)) return t('common.automation');
      const [, name, code] = ACCOUNT.exec(account) ?? [];
      if (!name) return account;
      const union = unions?.find((one) => one.code === code)?.name;
      return [wordIfAny(`role.${name}`) ?? name, union].filter(Boolean).join(' · ');
    },
    [t, unions],
  );
}

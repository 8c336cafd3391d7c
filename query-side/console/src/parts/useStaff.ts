import { useCallback, useSyncExternalStore } from 'react';
import type { StaffMember } from '../api/types';
import { joined } from '../format';
import { t, wordIfAny } from '../i18n';
import { directoryVersion, memberOf, onDirectory } from './directory';
import { useUnions } from './useUnionNames';

/** What an account says by itself: what somebody is, and the code of their union. */
const ACCOUNT = /^([^@]+)@(\d{6,12})$/;
/** What the ledger does by itself has a name of its own, without a union. */
const AUTOMATION = /^(automation|checks|[a-z]+(-[a-z]+)+)$/;
/** Some providers know people by numbers. */
const NUMBER = /^[0-9a-f]{8}-[0-9a-f-]{20,}$|^\d+$/i;

/** Whose hand it was, as people say it: what they are called, or are, and where; never the account they sign in with. */
export function useStaff(): (account: string | undefined) => string {
  const unions = useUnions();
  const version = useSyncExternalStore(onDirectory, directoryVersion);
  return useCallback(
    (account = '') => {
      if (AUTOMATION.test(account)) return t('common.automation');
      const member = memberOf(account);
      if (member) return named(member);
      if (NUMBER.test(account)) return t('common.somebody');
      const [, name = account.split('@')[0]!, code] = ACCOUNT.exec(account) ?? [];
      const union = code && (unions?.find((one) => one.code === code)?.name ?? t('common.elsewhere'));
      return joined([wordIfAny(`role.${name}`) ?? name, union]);
    },
    // A directory that has learnt more says more of the same account.
    [unions, version],
  );
}

/** Somebody of the directory: who gives no name is said by what they are. */
export const named = ({ name, role, union }: StaffMember): string => joined([name ?? wordIfAny(`role.${role}`), union.name]);

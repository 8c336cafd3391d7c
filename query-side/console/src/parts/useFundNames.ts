import { useCallback } from 'react';
import type { Page, UsableFund } from '../api/types';
import { useMe } from './useMe';
import { useRead } from './useRead';

const SEEN = { retry: false, staleTime: 300_000 } as const;

/** Funds of the caller's scope, and those that it may use, of unions above as well. */
function useFunds(enabled: boolean) {
  const own = useRead('/api/funds', { query: { limit: 200 } }, { ...SEEN, enabled }).value?.items;
  const usable = (useRead('/api/funds', { query: { usable: 'true' } }, { ...SEEN, enabled }).value as Page<UsableFund> | undefined)?.items;
  return { own, usable };
}

/** What a fund is called, by its code, where one is to be shown. The code itself where nobody says more. */
export function useFundNames(enabled = true): (code: string | undefined) => string {
  const { own, usable } = useFunds(enabled);
  return useCallback((code = '') => [...(own ?? []), ...(usable ?? [])].find((one) => one?.fund === code)?.name ?? code, [own, usable]);
}

/** Whether a fund is one of a union above, which the caller may use and not look into. */
export function useFundsAbove(): (code: string) => boolean {
  const me = useMe();
  const { own, usable } = useFunds(true);
  return useCallback(
    (code) => !own?.some((one) => one?.fund === code) && !!usable?.some((one) => one?.fund === code && one.union.code !== me?.union.code),
    [me, own, usable],
  );
}

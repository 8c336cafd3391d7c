import { useCallback } from 'react';
import type { Page, UsableFund } from '../api/types';
import { useRead } from './useRead';

const SEEN = { retry: false, staleTime: 300_000 } as const;

/** What a fund is called, by its code, where one is to be shown: those of the caller's scope, and those of unions above that it may use. The code itself where nobody says more. */
export function useFundNames(enabled = true): (code: string | undefined) => string {
  const own = useRead('/api/funds', { query: { limit: 200 } }, { ...SEEN, enabled }).value?.items;
  const usable = (useRead('/api/funds', { query: { usable: 'true' } }, { ...SEEN, enabled }).value as Page<UsableFund> | undefined)?.items;
  return useCallback((code = '') => [...(own ?? []), ...(usable ?? [])].find(({ fund }) => fund === code)?.name ?? code, [own, usable]);
}

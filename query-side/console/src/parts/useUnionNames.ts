import { useCallback } from 'react';
import { useRead } from './useRead';

/** The unions of the caller's scope; asked once for all who want to know. */
export const useUnions = () => useRead('/api/unions', {}, { staleTime: 300_000 }).value?.items;

/** The name of a union of the caller's scope by its code; the code itself until the list is here. */
export function useUnionNames(): (code: string | undefined) => string {
  const unions = useUnions();
  return useCallback((code) => unions?.find((union) => union.code === code)?.name ?? code ?? '—', [unions]);
}

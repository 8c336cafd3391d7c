import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { readUnions } from '../api/organisation';

/** The name of a union of the caller's scope by its code; the code itself until the list is here. */
export function useUnionNames(): (code: string | undefined | null) => string {
  const { data } = useQuery({ queryKey: ['unions', 'search', ''], queryFn: ({ signal }) => readUnions({}, signal), staleTime: 300_000 });
  return useCallback((code) => data?.data.items.find((union) => union.code === code)?.name ?? code ?? '—', [data]);
}

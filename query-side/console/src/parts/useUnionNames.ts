import { useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import { read } from '../api/http';
import { useRead } from './useRead';

const KNOWN = { staleTime: 300_000 } as const;

/** The unions of the caller's scope; asked once for all who want to know. */
export const useUnions = () => useRead('/api/unions', {}, KNOWN).value?.items;

/** The name of a union of the caller's scope by its code, and of those that are said to come besides; the code itself until it is here. */
export function useUnionNames(besides: string[] = []): (code: string | undefined) => string {
  const unions = useUnions();
  const far = useFar(unions ? besides.filter((code) => !unions.some((union) => union.code === code)) : []);
  return useCallback((code) => [...(unions ?? []), ...far].find((union) => union.code === code)?.name ?? code ?? '—', [unions, far]);
}

/** Names are nobody's secret: those of other scopes are asked for one by one. */
const useFar = (codes: string[]) =>
  useQueries({
    queries: codes.map((q) => ({
      ...KNOWN,
      queryKey: ['/api/receiving-unions', { query: { q } }],
      queryFn: ({ signal }: { signal: AbortSignal }) => read('/api/receiving-unions', { query: { q }, signal }),
    })),
    combine: (answers) => answers.flatMap(({ data }) => data?.data.items ?? []),
  });

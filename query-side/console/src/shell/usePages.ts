import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { Answer } from '../api/http';

interface Paged {
  items: unknown[];
  cursor?: string | null;
}

/** A long list, page by page as it is asked for. */
export function usePages<P extends Paged>(
  queryKey: QueryKey,
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<Answer<P>>,
  options: { enabled?: boolean; refetchInterval?: number } = {},
) {
  const result = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ data }) => data.cursor ?? undefined,
    placeholderData: keepPreviousData,
    ...options,
  });
  const pages = result.data?.pages.map(({ data }) => data);
  return {
    items: pages?.flatMap(({ items }) => items as P['items']) as P['items'] | undefined,
    first: pages?.[0],
    error: result.error,
    isFetching: result.isFetching,
    hasMore: result.hasNextPage,
    loadMore: () => !result.isFetchingNextPage && void result.fetchNextPage(),
    refetch: () => void result.refetch(),
  };
}

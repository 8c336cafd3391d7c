import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { searchCases, type CaseQuery } from '../../api/cases';

const ASKED = ['q', 'union', 'state', 'category', 'cause', 'tier', 'sort'] as const;

/** Pages of the list; a newer question cancels the older one's request. */
export function useCaseSearch(params: URLSearchParams) {
  const query: CaseQuery = {};
  for (const name of ASKED) query[name] = params.get(name) ?? undefined;
  const result = useInfiniteQuery({
    queryKey: ['cases', query],
    queryFn: ({ pageParam, signal }) => searchCases(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ data }) => data.cursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = result.data?.pages.map(({ data }) => data);
  return {
    rows: pages?.flatMap(({ items }) => items),
    total: pages?.[0]?.total,
    facets: pages?.[0]?.facets ?? {},
    error: result.error,
    isFetching: result.isFetching,
    hasMore: result.hasNextPage,
    loadMore: () => !result.isFetchingNextPage && void result.fetchNextPage(),
    refetch: result.refetch,
  };
}

export type CaseSearch = ReturnType<typeof useCaseSearch>;

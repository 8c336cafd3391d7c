import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { read, type Asking } from '../api/http';
import type { AnswerOf, QueryOf, ReadPath } from '../api/types';

interface Options<A> {
  enabled?: boolean;
  /** What a retry cannot mend is not retried. */
  retry?: false;
  staleTime?: number;
  refetchInterval?: number;
  /** The ledger moves it by itself: worth looking again soon. */
  moving?: (value: A | undefined) => boolean;
  /** While another question is asked, the last answer stays in sight. */
  keep?: boolean;
  /** What the answer goes with, beside the question: once that has moved, it is asked again. */
  of?: unknown;
}

export interface Read<A> {
  value: A | undefined;
  etag?: string;
  error: unknown;
  isFetching: boolean;
  /** What is shown is the answer to another question, until this one is answered. */
  stale?: boolean;
  refetch: () => void;
}

/** One thing as the ledger answers it now; the question is its own key. */
export function useRead<P extends ReadPath>(
  path: P,
  asking: Asking<P> = {},
  { moving, keep, of, refetchInterval, ...options }: Options<AnswerOf<P>> = {},
): Read<AnswerOf<P>> {
  const query = useQuery({
    queryKey: [path, asking, of],
    queryFn: ({ signal }) => read(path, { ...asking, signal }),
    refetchInterval: ({ state }) => (moving?.(state.data?.data) ? 1500 : (refetchInterval ?? false)),
    placeholderData: keep ? keepPreviousData : undefined,
    ...options,
  });
  const { data, error, isFetching, isPlaceholderData: stale } = query;
  return { value: data?.data, etag: data?.etag, error, isFetching, stale, refetch: () => void query.refetch() };
}

interface PagesOptions<P, T> extends Pick<Options<P>, 'enabled' | 'refetchInterval' | 'of'> {
  /** Where the items of a page are; under their usual name unless stated. */
  itemsOf?: (page: P) => T[];
}

type ItemOf<A> = A extends { items: (infer T)[] } ? T : never;

/** A long list, page by page as it is asked for. */
export function usePages<P extends ReadPath, T = ItemOf<AnswerOf<P>>>(
  path: P,
  asking: Asking<P> = {},
  { of, itemsOf = (page) => (page as { items: T[] }).items, ...options }: PagesOptions<AnswerOf<P>, T> = {},
) {
  const result = useInfiniteQuery({
    queryKey: [path, 'pages', asking, of],
    queryFn: ({ pageParam, signal }) => read(path, { ...asking, query: { limit: 50, ...asking.query, cursor: pageParam } as object as QueryOf<P>, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ data }) => (data as { cursor?: string }).cursor,
    placeholderData: keepPreviousData,
    ...options,
  });
  const pages = result.data?.pages.map(({ data }) => data);
  const stale = result.isPlaceholderData;
  const first = pages?.[0];
  return {
    items: pages?.flatMap(itemsOf),
    // How many the question before had found is not said of this one.
    first: stale && first ? ({ ...first, total: undefined } as typeof first) : first,
    stale,
    error: result.error,
    isFetching: result.isFetching,
    hasMore: result.hasNextPage,
    loadMore: () => !result.isFetchingNextPage && void result.fetchNextPage(),
    refetch: () => void result.refetch(),
  };
}

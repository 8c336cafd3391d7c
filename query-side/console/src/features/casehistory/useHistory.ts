import { useInfiniteQuery } from '@tanstack/react-query';
import { readHistory } from '../../api/cases';

/** The entries of a file, page by page. */
export function useHistory(caseId: string) {
  return useInfiniteQuery({
    queryKey: ['history', caseId],
    queryFn: ({ pageParam, signal }) => readHistory(caseId, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ data }) => data.cursor ?? undefined,
  });
}

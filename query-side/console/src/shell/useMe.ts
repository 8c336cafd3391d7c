import { useQuery } from '@tanstack/react-query';
import { readMe } from '../api/organisation';
import { Problem } from '../api/problem';

/** Who is signed in: decides which acts are offered. The server decides which are allowed. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => readMe(signal),
    staleTime: Infinity,
    // Without an answer nothing can be offered, so a service that is still starting is asked again.
    retry: (failures, reason) => failures < 20 && reason instanceof Problem && (reason.status === 0 || reason.status === 503),
    retryDelay: 1500,
  }).data?.data;
}

import { useQuery } from '@tanstack/react-query';
import { read } from '../api/http';
import { Problem } from '../api/problem';
import type { Me, Role } from '../api/types';

/** Who is signed in: decides which acts are offered. The server decides which are allowed. */
export function useMe() {
  return useQuery({
    queryKey: ['/api/me'],
    queryFn: ({ signal }) => read('/api/me', { signal }),
    staleTime: Infinity,
    // Without an answer nothing can be offered, so a service that is still starting is asked again.
    retry: (failures, reason) => failures < 20 && reason instanceof Problem && (reason.status === 0 || reason.status === 503),
    retryDelay: 1500,
  }).data?.data;
}

export const isOne = (me: Me | undefined, ...roles: Role[]): me is Me => !!me && roles.includes(me.role);

import { useQuery } from '@tanstack/react-query';
import { read } from '../api/http';
import type { Me, Role } from '../api/types';

/** Who is signed in: decides which acts are offered. The server decides which are allowed. */
export const useMe = () => useQuery({ queryKey: ['/api/me'], queryFn: ({ signal }) => read('/api/me', { signal }), staleTime: Infinity }).data?.data;

export const isOne = (me: Me | undefined, ...roles: Role[]): me is Me => !!me && roles.includes(me.role);

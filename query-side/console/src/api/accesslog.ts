import type { Page } from './funds';
import { read } from './http';
import type { UnionRef } from './types';

/** One read: who, in which role and union, what, why, and how much of it. */
export interface Access {
  at: string;
  actor: string;
  role: string;
  union: UnionRef;
  what: 'FILE' | 'HISTORY' | 'TRACE' | 'EXPORT' | 'SEARCH';
  subject: string;
  purpose?: string;
  rows: number;
}

export interface AccessQuery {
  actor?: string;
  subject?: string;
  what?: string;
  from?: string;
  to?: string;
}

export const listAccess = (query: AccessQuery, cursor?: string, signal?: AbortSignal) =>
  read<Page<Access>>('/api/access-log', { query: { ...query, cursor, limit: 100 }, signal });

import { read } from './http';
import type { Me, Overview, Union } from './types';

export const readMe = (signal?: AbortSignal) => read<Me>('/api/me', { signal });

export const readUnions = (query: { parent?: string; q?: string }, signal?: AbortSignal) =>
  read<{ items: Union[] }>('/api/unions', { query, signal });

export const readOverview = (query: { union?: string; from?: string; to?: string }, signal?: AbortSignal) =>
  read<Overview>('/api/dashboards/overview', { query, signal });

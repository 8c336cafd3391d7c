import type { Page } from './funds';
import { read } from './http';
import type { UnionRef } from './types';

export const WORKLISTS = ['unvisited', 'stale', 'never-aided', 'follow-up'] as const;
export type WorklistName = (typeof WORKLISTS)[number];

/** A file on which something waits. */
export interface WorkItem {
  caseId: string;
  name?: string;
  union: UnionRef;
  openSince: string;
  lastOn: string;
  lastVisitedOn?: string;
  dueOn?: string;
}

export interface WorkPage extends Page<WorkItem> {
  worklist: WorklistName;
  /** The day that the list is about, whether or not it was asked for. */
  before: string;
}

export const listWork = (list: WorklistName, query: { union?: string; before?: string }, cursor?: string, signal?: AbortSignal) =>
  read<WorkPage>(`/api/worklists/${list}`, { query: { ...query, cursor, limit: 50 }, signal });

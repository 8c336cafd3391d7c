import type { Page } from './funds';
import { act, newKey, read } from './http';
import type { UnionRef } from './types';

export interface Evidence {
  stream: string;
  sequence: number;
  name: string;
  position?: number;
}

export interface Finding {
  findingId: string;
  code: string;
  union: UnionRef;
  subject: { kind: string; id: string };
  caseId?: string;
  particulars: Record<string, string>;
  evidence: Evidence[];
  state: 'OPEN' | 'CLEARED' | 'RESOLVED' | 'DISMISSED';
  raisedOn: string;
  raisedAt: string;
  endedBy?: string;
  endedOn?: string;
  reason?: string;
  version: number;
}

export interface FindingPage extends Page<Finding> {
  counts: Record<string, number>;
}

export interface Check {
  code: string;
  kind: 'BLOCK' | 'FLAG' | 'BLOCK_AND_FLAG' | 'STRUCTURAL';
  thresholds: Record<string, number>;
  /** The day that was asked for. */
  from: string;
}

export interface TrialAnswer {
  code: string;
  would: 'FLAG' | 'BLOCK';
  hits: number;
  now: number;
  /** Whether the whole ledger was gone over in the time there is. */
  complete: boolean;
  items: { subject: { kind: string; id: string }; union: string; on: string; particulars: Record<string, string>; evidence: Evidence[] }[];
}

export const listFindings = (
  query: { code?: string; union?: string; state?: string; subject?: string },
  cursor?: string,
  signal?: AbortSignal,
) => read<FindingPage>('/api/findings', { query: { ...query, cursor, limit: 50 }, signal });

/** One finding, with the places of its evidence in the ledger. */
export const readFinding = (findingId: string, signal?: AbortSignal) =>
  read<Finding>(`/api/findings/${encodeURIComponent(findingId)}`, { signal });

export const readChecks = (union: string | undefined, signal?: AbortSignal) =>
  read<{ items: Check[] }>('/api/checks', { query: { union }, signal });

export const tryCheck = (code: string, body: { thresholds: Record<string, number>; from?: string; to?: string }) =>
  act<TrialAnswer>(`/api/checks/${encodeURIComponent(code)}/trials`, body, { idempotencyKey: newKey() });

export const checkPath = {
  thresholds: (code: string) => `/api/checks/${encodeURIComponent(code)}/thresholds`,
  end: (findingId: string, how: 'resolution' | 'dismissal') => `/api/findings/${encodeURIComponent(findingId)}/${how}`,
  subsistenceLine: () => '/api/subsistence-lines',
};

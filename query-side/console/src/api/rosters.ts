import type { Money } from '../format/money';
import type { Page } from './funds';
import { act, newKey, read } from './http';
import type { Goods, UnionRef } from './types';

export type RosterState = 'DRAWN_UP' | 'REJECTED' | 'APPROVED' | 'CARRYING' | 'CARRIED' | 'PAYING' | 'PAID';

export interface Progress {
  lines: number;
  carried: number;
  refused: number;
  paid: number;
  returned: number;
  wrongAccount: number;
  dropped: number;
}

export interface Roster {
  rosterId: string;
  title: string;
  union: UnionRef;
  category: string;
  fund: string;
  campaign?: string;
  state: RosterState;
  drawnUpBy: string;
  drawnUpOn?: string;
  approvedBy?: string;
  lines: number;
  money: Money;
  goods?: Goods[];
  fileHash?: string;
  progress: Progress;
  version?: number;
}

export interface RosterLine {
  number: number;
  state: string;
  caseId: string;
  aidId: string;
  disbursementId?: string;
  name?: string;
  erased?: boolean;
  accountTail?: string;
  money: Money;
  goods: Goods[];
  refusal?: string;
  voucher?: string;
  paidOn?: string;
  dropReason?: string;
}

export interface NewRoster {
  title: string;
  category: string;
  fund: string;
  campaign?: string;
  occurredOn?: string;
}

export interface BankAnswer {
  paid: number;
  returned: number;
  wrongAccount: number;
  unchanged: number;
  /** Rows that were not taken; the others were. */
  refused: { row: number; code: string; field?: string; detail: string }[];
}

const at = (rosterId: string) => `/api/rosters/${encodeURIComponent(rosterId)}`;

export const listRosters = (query: { union?: string; state?: string }, cursor?: string, signal?: AbortSignal) =>
  read<Page<Roster>>('/api/rosters', { query: { ...query, cursor, limit: 50 }, signal });

export const readRoster = (rosterId: string, signal?: AbortSignal) => read<Roster>(at(rosterId), { signal });

export const readLines = (rosterId: string, state: string | undefined, cursor: string | undefined, signal?: AbortSignal) =>
  read<Page<RosterLine>>(`${at(rosterId)}/lines`, { query: { state, cursor, limit: 100 }, signal });

export const rosterPath = {
  drawUp: () => '/api/rosters',
  approval: (rosterId: string) => `${at(rosterId)}/approval`,
  rejection: (rosterId: string) => `${at(rosterId)}/rejection`,
  correction: (rosterId: string, line: number) => `${at(rosterId)}/lines/${line}/correction`,
  drop: (rosterId: string, line: number) => `${at(rosterId)}/lines/${line}/drop`,
};

/** One roster from one file, taken whole or not at all. */
export function sendRosterFile(file: File, heading: NewRoster, mode: 'rehearse' | 'apply', idempotencyKey: string) {
  const form = new FormData();
  form.set('kind', 'roster');
  form.set('mode', mode);
  for (const [name, value] of Object.entries(heading)) if (value) form.set(name, String(value));
  form.set('file', file);
  return act<{ importId: string }>('/api/imports', form, { idempotencyKey });
}

export function sendBankResults(rosterId: string, file: File) {
  const form = new FormData();
  form.set('file', file);
  return act<BankAnswer>(`${at(rosterId)}/bank-results`, form, { idempotencyKey: newKey() });
}

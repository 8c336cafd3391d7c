import type { Money } from '../format/money';
import { act, newKey, read } from './http';
import type { Goods, UnionRef } from './types';

export interface Balances<A> {
  received: A;
  allocated: A;
  committed: A;
  disbursed: A;
  returned: A;
  inHand: A;
}

/** Pieces of one kind: the same item, unit and value of a unit. */
export interface GoodsBalances extends Balances<number> {
  item: string;
  unit: string;
  unitValue: Money;
}

export interface Cap {
  category?: string | null;
  per: string;
  most: Money;
}

export interface DonorCondition {
  text: string;
  identities: string[];
  causes: string[];
}

export interface FundScope {
  categories: string[];
  tiers: string[];
  condition?: DonorCondition | null;
  evidence: string[];
  caps: Cap[];
}

export interface Fund {
  fund: string;
  name: string;
  source: string;
  projectReference?: string;
  union: UnionRef;
  from: string;
  to: string;
  state: 'OPEN' | 'CLOSED';
  version: number;
  money: Balances<Money>;
  goods: GoodsBalances[];
  scope?: FundScope;
}

/** What a caseworker may choose from; balances are not theirs to see. */
export interface UsableFund {
  fund: string;
  name: string;
  source: string;
  union: UnionRef;
  categories?: string[];
  tiers?: string[];
}

export interface Pieces {
  item: string;
  unit: string;
  unitValue: Money;
  quantity: number;
}

export interface Figure {
  money: Money;
  goods: Pieces[];
  count: number;
}

export interface Balance extends Figure {
  committed: { money: Money; goods: Pieces[] };
}

export const MOVEMENTS = ['received', 'allocated', 'committed', 'released', 'disbursed', 'refunded', 'returned'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export type Statement = Record<Movement, Figure> & { from?: string; to?: string; opening: Balance; closing: Balance };

export interface FundEntry {
  position: number;
  stream: string;
  sequence: number;
  event: string;
  movement?: string;
  occurredOn: string;
  recordedAt: string;
  actor: string;
  role?: string;
  money: Money;
  goods: Goods[];
  appropriations?: { appropriationId: string; money: Money }[];
  commitment?: string;
  caseId?: string;
  aidId?: string;
  counterFund?: string;
  transferId?: string;
  voucher?: string;
  reason?: string;
}

export interface Reconciliation {
  agrees: boolean;
  /** Figures of the book that are not what the events add up to. */
  differences: { figure: string; of: string; book: number; computed: number }[];
}

export interface Page<T> {
  items: T[];
  total?: number;
  cursor?: string | null;
}

const at = (code: string) => `/api/funds/${encodeURIComponent(code)}`;

export const listFunds = (query: { union?: string; source?: string; q?: string; state?: string }, cursor?: string, signal?: AbortSignal) =>
  read<Page<Fund>>('/api/funds', { query: { ...query, cursor, limit: 100 }, signal });

export const usableFunds = (union: string | undefined, signal?: AbortSignal) =>
  read<Page<UsableFund>>('/api/funds', { query: { usable: 'true', union }, signal });

export const readFund = (code: string, signal?: AbortSignal) => read<Fund>(at(code), { signal });

export const readStatement = (code: string, period: { from: string; to: string }, signal?: AbortSignal) =>
  read<Statement>(`${at(code)}/statement`, { query: { ...period }, signal });

export const readEntries = (
  code: string,
  query: { from?: string; to?: string; movement?: string },
  cursor?: string,
  signal?: AbortSignal,
) => read<Page<FundEntry>>(`${at(code)}/entries`, { query: { ...query, cursor, limit: 50 }, signal });

export const readReconciliation = (code: string, signal?: AbortSignal) => read<Reconciliation>(`${at(code)}/reconciliation`, { signal });

export const fundPath = {
  open: () => '/api/funds',
  receipt: (code: string) => `${at(code)}/receipts`,
  allocation: (code: string) => `${at(code)}/allocations`,
  return: (code: string) => `${at(code)}/returns`,
  closure: (code: string) => `${at(code)}/closure`,
};

export interface Approval {
  kind: 'AID' | 'ROSTER';
  caseId?: string;
  aidId?: string;
  rosterId?: string;
  name?: string;
  erased?: boolean;
  category: string;
  fund?: string;
  campaign?: string;
  money: Money;
  goods: Goods[];
  lines?: number;
  reason?: string;
  proposedBy: string;
  proposedOn: string;
  union: UnionRef;
  fundInHand?: Money;
  fundVersion?: number;
}

export const listApprovals = (query: { union?: string; limit?: number }, cursor?: string, signal?: AbortSignal) =>
  read<Page<Approval>>('/api/approvals', { query: { limit: 50, ...query, cursor }, signal });

/** Aid that its fund, or a roster that its files could not follow yet; the ledger goes on trying. */
export interface Stuck {
  kind: 'AID' | 'ROSTER';
  caseId?: string;
  aidId?: string;
  rosterId?: string;
  union: string;
  attempts: number;
  lastError: string;
  since: string;
  nextAttempt: string;
}

export const listStuck = (signal?: AbortSignal) => read<{ items: Stuck[] }>('/api/funding/stuck', { signal });

export const retryStuck = (id: string) =>
  act<unknown>(`/api/funding/stuck/${encodeURIComponent(id)}/retry`, {}, { idempotencyKey: newKey() });

/** What an approval answers: whether the fund has set the money aside. */
export interface Approved {
  funding?: 'COMMITTED' | 'REFUSED' | 'PENDING' | 'NOT_NEEDED';
  refusal?: string;
}

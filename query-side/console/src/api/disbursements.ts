import type { Money } from '../format/money';
import type { Balances, GoodsBalances, Page } from './funds';
import { read } from './http';
import type { Goods, UnionRef } from './types';

export interface Disbursement {
  disbursementId: string;
  kind: string;
  id: string;
  caseId?: string;
  payee?: string;
  erased?: boolean;
  accountTail?: string;
  fund?: string;
  fundName?: string;
  source?: string;
  union: UnionRef;
  campaign?: string;
  category?: string;
  money: Money;
  goods: Goods[];
  refunded?: Money;
  state: string;
  approvedOn?: string;
  deliveredOn?: string;
  day?: string;
  roster?: string;
}

/** One fact on the way from where the money entered to the signature. */
export interface Step {
  kind: string;
  stream: string;
  sequence: number;
  position: number;
  event: string;
  occurredOn: string;
  recordedAt: string;
  actor: string;
  role?: string;
  union?: UnionRef;
  money?: Money;
  goods?: Goods[];
  fund?: string;
  data?: Record<string, unknown>;
}

export interface Origin {
  appropriationId: string;
  fund?: string;
  source?: string;
  projectReference?: string;
  campaign?: string;
  money: Money;
  goods: Goods[];
  step?: Step;
}

export interface Trace {
  disbursement: Disbursement;
  appropriations: Origin[];
  steps: Step[];
}

export interface FlowShare {
  fund: string;
  name: string;
  union: UnionRef;
  money: Balances<Money>;
  goods: GoodsBalances[];
}

export interface Appropriation {
  appropriation: {
    appropriationId: string;
    fund?: string;
    fundName?: string;
    union?: UnionRef;
    source?: string;
    projectReference?: string;
    campaign?: string;
    voucher?: string;
    step?: Step;
  };
  received?: { money: Money; goods: Goods[] };
  flow: FlowShare[];
  persons: number;
  personsAreMore?: boolean;
  disbursements: (Disbursement & { share: { money: Money; goods: Goods[] } })[];
  cursor?: string | null;
}

export const DISBURSEMENT_FILTERS = [
  'fund',
  'source',
  'union',
  'campaign',
  'category',
  'payee',
  'from',
  'to',
  'minFen',
  'maxFen',
  'state',
  'roster',
  'sort',
] as const;
export type DisbursementQuery = Partial<Record<(typeof DISBURSEMENT_FILTERS)[number], string>>;

export const listDisbursements = (query: DisbursementQuery, cursor?: string, signal?: AbortSignal) =>
  read<Page<Disbursement> & { totalIsMore?: boolean }>('/api/disbursements', { query: { ...query, cursor, limit: 50 }, signal });

export const readTrace = (id: string, signal?: AbortSignal) =>
  read<Trace>(`/api/disbursements/${encodeURIComponent(id)}/trace`, { signal });

export const readAppropriation = (id: string, cursor?: string, signal?: AbortSignal) =>
  read<Appropriation>(`/api/appropriations/${encodeURIComponent(id)}`, { query: { cursor, limit: 50 }, signal });

import type { Money } from '../format/money';

export interface UnionRef {
  code: string;
  name: string;
}

export interface Union extends UnionRef {
  parent?: string | null;
  level?: string;
}

export type Role = 'caseworker' | 'supervisor' | 'finance' | 'compliance' | 'admin';

export interface Me {
  subject: string;
  role: Role;
  union: UnionRef;
}

export interface CaseRow {
  caseId: string;
  name?: string;
  identityNumber?: string;
  erased?: boolean;
  union: UnionRef;
  state: 'OPEN' | 'CLOSED';
  tier: string;
  category: string;
  primaryCause: string;
  lastVisitedOn?: string | null;
  aidTotal?: Money;
  version: number;
  highlights?: Record<string, string[]>;
}

export interface FacetValue {
  value: string;
  count: number;
  name?: string;
}

export interface CasePage {
  items: CaseRow[];
  total: number;
  facets?: Record<string, FacetValue[]>;
  cursor?: string | null;
}

export interface Person {
  personId: string;
  relation?: string;
  erased?: boolean;
  name?: string;
  identityNumber?: string;
  mobile?: string;
  address?: string;
  employer?: string;
  identity?: string;
}

export interface Goods {
  item: string;
  quantity: number;
  unit?: string;
  unitValue?: Money;
}

export interface Visit {
  visitId: string;
  occurredOn: string;
  campaign?: string;
  fund?: string;
  visitors?: string;
  findings?: string;
  money?: Money;
  goods?: Goods[];
  followUpBy?: string;
  followUpDoneOn?: string;
}

export type AidState = 'PROPOSED' | 'APPROVED' | 'FUNDED' | 'FUNDS_REFUSED' | 'REJECTED' | 'DELIVERED' | 'REVERSED' | 'LAPSED';

export interface Aid {
  aidId: string;
  state: AidState;
  origin?: string;
  category: string;
  fund?: string;
  campaign?: string;
  money?: Money;
  goods?: Goods[];
  proposedBy?: string;
  proposedOn?: string;
  approvedBy?: string;
  approvedOn?: string;
  rejectedBy?: string;
  rejectedOn?: string;
  decisionReason?: string;
  deliveredBy?: string;
  deliveredOn?: string;
  reversedBy?: string;
  reversedOn?: string;
  reversalReason?: string;
  reason?: string;
  /** Code of the rule by which the fund could not set it aside. */
  refusal?: string;
  fundedOn?: string;
  lapsedOn?: string;
  /** What the approver had in front of them. */
  seen?: { fileVersion: number; fundVersion?: number };
  capOverride?: string;
  /** What came back of a loan, and all of it together. */
  repayments?: { on: string; money: Money; voucher: string }[];
  repaid?: Money;
  roster?: string;
  receipt?: { voucher?: string; kind?: string };
  payee?: { name?: string; accountNumber?: string };
}

export interface Objection {
  objectionId: string;
  raisedOn: string;
  objection?: string;
  resolution?: { outcome: string; by: string; on: string; reason?: string };
}

export interface Notice {
  noticeId: string;
  from: string;
  to: string;
  text: string;
  publishedOn: string;
  objections: Objection[];
}

export interface MeansCheck {
  checkId: string;
  exclusions: string[];
  authorization: string;
  note?: string;
  by: string;
  on: string;
  appeals: { on: string; reason?: string; decision?: { outcome: string; by: string; on: string; reason?: string } }[];
}

export interface CaseFile {
  caseId: string;
  version: number;
  union: UnionRef;
  state: 'OPEN' | 'CLOSED';
  tier: string;
  category: string;
  primaryCause: string;
  secondaryCauses?: string[];
  archivedOn: string;
  head: Person;
  members?: Person[];
  householdSize?: number;
  annualIncome?: Money;
  note?: string;
  lastVisitedOn?: string;
  visits?: Visit[];
  aids?: Aid[];
  aidTotal?: Money;
  closure?: { reason: string; occurredOn: string; note?: string };
  notices?: Notice[];
  meansChecks?: MeansCheck[];
  paper?: { place: string; by: string; on: string };
}

export interface LedgerEntry {
  position: number;
  sequence: number;
  type: string;
  occurredOn: string;
  recordedAt: string;
  actor?: string;
  role?: string;
  union?: string;
  lateByDays?: number;
  source?: { row: number };
  data?: Record<string, unknown>;
}

export interface Overview {
  openCases: number;
  archived: number;
  closed: number;
  visits: { householdTimes: number; households: number; money: Money; goodsValue: Money; total: Money };
  aid: { personTimes: number; households: number; money: Money; byCategory: { category: string; times: number; money: Money }[] };
  byMonth: Bucket[];
  byUnion: (Bucket & { union: UnionRef })[];
}

/** What happened in one month or one union, as the charts need it. */
export interface Bucket {
  month?: string;
  openCases?: number;
  archived?: number;
  visits?: { householdTimes?: number; households?: number; money?: Money; goodsValue?: Money };
  aid?: { personTimes?: number; households?: number; money?: Money };
}

export type ImportKind = 'files' | 'visits' | 'aids' | 'roster';
export type ImportMode = 'rehearse' | 'apply';
export type Verdict = 'accepted' | 'rejected' | 'duplicate' | 'withheld';

export interface ImportJob {
  importId: string;
  state: 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED';
  kind: ImportKind;
  mode: ImportMode;
  rows?: number;
  done: number;
  accepted: number;
  rejected: number;
  duplicate: number;
  /** Rows that are fine but stand or fall with the file. */
  withheld: number;
  unknownColumns?: string[];
  createdAt?: string;
  ledgerPosition?: number;
  /** The roster that came of the file. */
  rosterId?: string;
}

export interface ImportRow {
  row: number;
  verdict: Verdict;
  code?: string;
  detail?: string;
  field?: string;
}

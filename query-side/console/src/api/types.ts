import type { Money } from '../format/money';

export interface UnionRef {
  code: string;
  name: string;
}

export interface Union extends UnionRef {
  parent?: string;
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
  lastVisitedOn?: string;
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
  cursor?: string;
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

/** One service or one visit to an enterprise as it stands. */
export interface Activity {
  activityId: string;
  union: UnionRef;
  service?: { kind: string; category?: string; transport?: string; counts: Record<string, number> };
  enterprise?: string;
  campaign?: string;
  fund?: string;
  money: Money;
  goods: Goods[];
  note: string;
  enteredBy: string;
  occurredOn: string;
  reversal?: { reason: string; reversedBy: string; occurredOn: string };
}

export interface CaseQuery {
  q?: string;
  union?: string;
  state?: string;
  category?: string;
  cause?: string;
  tier?: string;
  sort?: string;
}

export interface PersonEntry {
  name: string;
  identityNumber: string;
  relation?: string;
  mobile?: string;
  address?: string;
  identity?: string;
  employer?: string;
}

export interface NewCase {
  union: string;
  tier: string;
  category: string;
  primaryCause: string;
  secondaryCauses: string[];
  occurredOn: string;
  head: PersonEntry;
  members: PersonEntry[];
  householdSize: number;
  annualIncome: Money;
  note?: string;
}

export interface NewVisit {
  occurredOn: string;
  campaign?: string;
  fund?: string;
  visitors?: string;
  findings?: string;
  money?: Money;
  goods?: Goods[];
  followUpBy?: string;
}

export interface NewAid {
  category: string;
  fund?: string;
  money?: Money;
  selfPaid?: Money;
  goods?: Goods[];
  campaign?: string;
  occurredOn: string;
  reason?: string;
}

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
  cursor?: string;
}

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
  category?: string;
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
  condition?: DonorCondition;
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

export type Movement = 'received' | 'allocated' | 'committed' | 'released' | 'disbursed' | 'refunded' | 'returned';

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
  cursor?: string;
}

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

/** What an approval answers: whether the fund has set the money aside. */
export interface Approved {
  funding?: 'COMMITTED' | 'REFUSED' | 'PENDING' | 'NOT_NEEDED';
  refusal?: string;
}

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

interface Words {
  zh: string;
  en: string;
}

export interface Cell {
  id: string;
  item: string;
  label: Words;
  unit: Words;
  value?: number;
  yes?: boolean;
  fen?: number;
  printed: string;
}

export interface FormProblem {
  code: string;
  check: string;
  cells: string[];
  particulars: Record<string, string>;
}

export interface Difference {
  cell: string;
  before: string;
  after: string;
  /** Whether the events account for all of it. */
  explained: boolean;
  events: { position: number; stream: string; sequence: number; name: string; occurredOn: string; recordedAt: string; why: string }[];
}

export interface FormView {
  form: string;
  title: Words;
  union: UnionRef;
  from: string;
  to: string;
  reporter?: string;
  phone?: string;
  position: number;
  cells: Cell[];
  rows: { union: UnionRef; cells: Cell[] }[];
  problems: FormProblem[];
  since?: number;
  differences?: Difference[];
}

export interface Filing {
  filingId: string;
  number: number;
  union: UnionRef;
  from: string;
  to: string;
  position: number;
  sha256: string;
  filedBy: string;
  filedOn: string;
  recordedAt: string;
}

export interface CellEvent {
  position: number;
  stream: string;
  sequence: number;
  name: string;
  occurredOn: string;
  recordedAt: string;
  union: string;
  value?: number;
  fen?: number;
  takesBack?: boolean;
}

export interface Asked {
  union?: string;
  from: string;
  to: string;
}

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
  worklist: string;
  /** The day that the list is about, whether or not it was asked for. */
  before: string;
}

export type Body<_P extends string> = any;
export type ActPath = string;
export type AnswerTo<_P> = any;

/** The names that a path leaves open. */
export type Names<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? { [N in Name]: string | number } & Names<Rest> : object;

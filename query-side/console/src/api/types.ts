import type { components as Command, paths as CommandPaths } from './generated/command';
import type { components as Query, paths as QueryPaths } from './generated/query';

/** As the one place that reads answers hands them on: what may be null is there or is not. */
type Parsed<T> = T extends readonly (infer E)[] ? Parsed<E>[] : T extends object ? { [K in keyof T]: Parsed<Exclude<T[K], null>> } : T;

type Written<S extends keyof Command['schemas']> = Parsed<Command['schemas'][S]>;
type Shown<S extends keyof Query['schemas']> = Parsed<Query['schemas'][S]>;

/** The same with fields that the description leaves wider than the ledger is. */
type But<T, Narrower> = Omit<T, keyof Narrower> & Narrower;

type Json<R> = R extends { content: { 'application/json': infer A } } ? A : never;
type Taken<R> = R extends { 201: infer A } ? A : R[keyof R & (200 | 202)];
type Post<P> = P extends keyof CommandPaths ? CommandPaths[P]['post'] : never;

/** A path of either side. */
export type AnyPath = keyof QueryPaths | keyof CommandPaths;
/** A path to which something is sent. */
export type ActPath = { [P in keyof CommandPaths]: CommandPaths[P] extends { post: object } ? P : never }[keyof CommandPaths];
/** What is sent to it. */
export type Body<P extends ActPath> = Parsed<Json<NonNullable<NonNullable<Post<P>>['requestBody']>>>;
/** What it answers to what is meant: beside 201, 200 is the answer to a rehearsal. */
export type AnswerTo<P extends ActPath> = Post<P> extends { responses: infer R } ? Parsed<Json<Taken<R>>> : never;

type Posed<P> = P extends keyof QueryPaths ? QueryPaths[P]['post'] : never;
/** A path of the read side to which a question is sent, as no address may say what it asks. */
export type QuestionPath = { [P in keyof QueryPaths]: QueryPaths[P] extends { post: { requestBody: object } } ? P : never }[keyof QueryPaths];
/** What is asked there. */
export type Question<P extends QuestionPath> = Parsed<Json<NonNullable<NonNullable<Posed<P>>['requestBody']>>>;
/** What it answers. */
export type AnswerToQuestion<P extends QuestionPath> = Posed<P> extends { responses: { 200: infer A } } ? Parsed<Json<A>> : never;

/** The names that a path leaves open. */
export type Names<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? { [N in Name]: string | number } & Names<Rest> : object;

export interface Page<T> {
  items: T[];
  total?: number;
  cursor?: string;
}

export type UnionRef = Shown<'NamedUnion'>;
export type Union = Shown<'UnionsItem'>;
export type Role = Shown<'Role'>;
export type Me = Shown<'UnionsMe'>;
/** Somebody of the staff directory. */
export type StaffMember = Shown<'StaffItem'>;

export type CaseRow = Shown<'CaseSearchItem'>;
export type CasePage = Shown<'CaseSearchListing'>;
/** Somebody on file who may be the one that is to be put there. */
export type NearMatch = Shown<'NearMatchesMatch'>;
export type NearMatches = Shown<'NearMatchesListing'>;
export type FacetValue = Shown<'CaseSearchValue'>;
export type CaseFile = Shown<'CaseView'>;
export type Person = Shown<'PersonView'>;
/** What a worker is told of their own file. */
export type WorkerStatement = Shown<'WorkerStatement'>;
export type Goods = Shown<'Goods'>;
export type Visit = Shown<'VisitView'>;
export type Aid = Shown<'AidView'>;
export type Notice = Shown<'NoticeView'>;
export type Objection = Shown<'NoticeViewObjectionView'>;
export type MeansCheck = Shown<'MeansCheckView'>;
export type Application = Shown<'ApplicationView'>;
export type ApplicationRow = Shown<'ApplicationsItem'>;
export type StepTaken = Shown<'StepTakenView'>;
export type WorkItem = Shown<'WorklistsItem'>;
export type WorkPage = Shown<'WorklistsListing'>;

export type LedgerEntry = Shown<'CaseHistoryItem'>;
export type Step = Shown<'StepView'>;
export type Origin = Shown<'TraceOrigin'>;
export type Trace = Shown<'TraceTrace'>;
export type Appropriation = Shown<'AppropriationView'>;
export type FlowShare = Shown<'AppropriationViewInFund'>;
export type Disbursement = Shown<'DisbursementView'>;

export type Overview = Shown<'Overview'>;
export type OverviewFigure = Shown<'OverviewOfFigure'>;
/** What happened in one month or one union, as the charts need it. */
export type Bucket = Partial<Shown<'OverviewOfMonth'> & Shown<'OverviewOfUnion'>>;

export type ImportKind = Written<'ImportKind'>;
export type ImportMode = Written<'ImportMode'>;
export type Verdict = Written<'RowVerdictKind'>;
export type ImportJob = Written<'ImportStatus'>;
export type ImportRow = Written<'RowReportRow'>;

export type Access = Shown<'AccessLogItem'>;
/** Something that pages read, how far it is, and what is built beside it. */
export type ReaderItem = Shown<'ProjectionsItem'>;
export type ReaderList = Shown<'ProjectionsListing'>;
export type Underway = Shown<'Underway'>;
export type Rebuild = Shown<'RebuildBuilding'>;
export type Campaign = Shown<'CampaignCampaignView'>;
export type Coverage = Shown<'CoverageCoverageView'>;
export type CoveredHousehold = Shown<'CoverageRowsItem'>;
/** What acts say in place of a campaign's name. */
export type CampaignText = Shown<'CampaignTextsBorneText'>;
export type Activity = Shown<'ActivityItem'>;

export type Evidence = Shown<'FindingsEvidence'>;
export type Finding = Shown<'FindingsItem'>;
export type FindingPage = Shown<'FindingsListing'>;
/** What one check found about one file. */
export type FindingGroup = Shown<'FindingGroupsItem'>;
export type FindingGroupPage = Shown<'FindingGroupsListing'>;
export type Check = Written<'ThresholdsItem'>;
/** What somebody set for the checks. */
export type SettingChange = Written<'SettingItem'>;
export type TrialAnswer = But<Written<'TrialAnswer'>, { would: 'FLAG' | 'BLOCK' }>;

export type Balances = Shown<'HoldingsViewAmounts'>;
export type GoodsBalances = Shown<'HoldingsViewOfGoods'>;
export type Cap = Shown<'Cap'>;
export type FundScope = Shown<'FundScope'>;
export type Fund = Shown<'FundView'>;
/** What a caseworker may choose from; balances are not theirs to see. */
export type UsableFund = Shown<'UsableFund'>;
export type Pieces = Shown<'StatementPieces'>;
export type Figure = Shown<'StatementMoved'>;
export type Balance = Shown<'StatementBalance'>;
/** What a statement has a figure of: what was taken back is taken off it. */
export type Movement = Exclude<Lowercase<Shown<'Movement'>>, `${string}_reversed`>;
export type Statement = Shown<'Statement'>;
export type FundEntry = Shown<'EntryView'>;
export type Reconciliation = Written<'ReconciliationView'>;

export type Approval = Shown<'ApprovalView'>;
/** What was entered about a fund, and what became of it. */
export type EnteredMovement = Shown<'MovementsMovementView'>;
/** Aid that its fund, or a roster that its files could not follow yet; the ledger goes on trying. */
export type Stuck = Written<'StuckFundingItem'>;
/** What whoever agrees to a movement is answered: whether its fund has moved, or a third is to confirm it. */
export type Agreement = AnswerTo<'/api/funds/{code}/movements/{movementId}/confirmation'>;
/** What an approval answers: whether the fund has set the money aside. */
export type Approved = AnswerTo<'/api/cases/{caseId}/aids/{aidId}/approval'>;

export type Plan = Shown<'PlanView'>;
export type Erasure = Shown<'ErasuresErasureView'>;

export type Progress = Shown<'Progress'>;
export type Roster = Shown<'RosterView'>;
export type RosterLine = Shown<'LineView'>;
export type BankAnswer = Written<'RecordedTold'>;

export type Cell = Shown<'FormViewCellView'>;
export type Difference = Shown<'FormViewDifference'>;
export type FormView = Shown<'FormView'>;
export type Filing = Shown<'FilingsItem'>;
export type CellEvent = Shown<'EventLine'>;

type Get<P> = P extends keyof QueryPaths ? QueryPaths[P]['get'] : P extends keyof CommandPaths ? CommandPaths[P]['get'] : never;
type Paths = QueryPaths & CommandPaths;

/** What the description of a read leaves wider than its answer is. */
interface Narrower {
  '/api/cases': CasePage;
  '/api/cases/{caseId}': CaseFile;
  '/api/cases/{caseId}/history': Page<LedgerEntry>;
  '/api/disbursements/{id}/trace': Trace;
  '/api/appropriations/{id}': Appropriation;
  '/api/funds': Page<Fund>;
}

/** A path that is read. */
export type ReadPath = { [P in keyof Paths]: Paths[P] extends { get: object } ? P : never }[keyof Paths];
/** What it answers. */
export type AnswerOf<P extends ReadPath> = P extends keyof Narrower ? Narrower[P] : Get<P> extends { responses: { 200: infer A } } ? Parsed<Json<A>> : never;
/** What it may be asked for besides, by name; for the whole of it always. */
export type QueryOf<P extends ReadPath> = Get<P> extends { parameters: { query?: infer Q } } ? { [N in Exclude<keyof Q, 'fields'>]?: string | number } : never;

export interface Asked {
  union?: string;
  from: string;
  to: string;
}

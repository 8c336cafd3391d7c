import type { Money } from '../format/money';
import { read } from './http';
import type { CaseFile, CasePage, Goods, LedgerEntry } from './types';

export interface CaseQuery {
  q?: string;
  union?: string;
  state?: string;
  category?: string;
  cause?: string;
  tier?: string;
  sort?: string;
}

export const searchCases = (query: CaseQuery, cursor: string | undefined, signal?: AbortSignal) =>
  read<CasePage>('/api/cases', { query: { ...query, cursor, limit: 50 }, signal });

export const readCase = (caseId: string, options: { purpose?: string; signal?: AbortSignal } = {}) =>
  read<CaseFile>(`/api/cases/${encodeURIComponent(caseId)}`, options);

export const readHistory = (caseId: string, cursor: string | undefined, signal?: AbortSignal) =>
  read<{ items: LedgerEntry[]; cursor?: string | null }>(`/api/cases/${encodeURIComponent(caseId)}/history`, {
    query: { cursor, limit: 200 },
    signal,
  });

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

/** Every act on a file is a sub-resource; this is where each one is posted. */
export const actPath = {
  archive: () => '/api/cases',
  visit: (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/visits`,
  followUp: (caseId: string, visitId: string) => `/api/cases/${encodeURIComponent(caseId)}/visits/${encodeURIComponent(visitId)}/follow-up`,
  aid: (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/aids`,
  aidStep: (caseId: string, aidId: string, step: 'approval' | 'rejection' | 'delivery' | 'reversal' | 'repayments') =>
    `/api/cases/${encodeURIComponent(caseId)}/aids/${encodeURIComponent(aidId)}/${step}`,
  closure: (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/closure`,
  reopening: (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/reopening`,
  transfer: (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/transfer`,
  notices: (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/notices`,
  objections: (caseId: string, noticeId: string) =>
    `/api/cases/${encodeURIComponent(caseId)}/notices/${encodeURIComponent(noticeId)}/objections`,
  objectionResolution: (caseId: string, noticeId: string, objectionId: string) =>
    `/api/cases/${encodeURIComponent(caseId)}/notices/${encodeURIComponent(noticeId)}/objections/${encodeURIComponent(objectionId)}/resolution`,
  meansChecks: (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/means-checks`,
  appeal: (caseId: string, checkId: string) =>
    `/api/cases/${encodeURIComponent(caseId)}/means-checks/${encodeURIComponent(checkId)}/appeal`,
  appealDecision: (caseId: string, checkId: string) =>
    `/api/cases/${encodeURIComponent(caseId)}/means-checks/${encodeURIComponent(checkId)}/appeal/decision`,
  paper: (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/paper-confirmations`,
};

import type { ActPath, LedgerEntry } from '../../api/types';
import { inOrder, type Corrections } from './corrections';

/** How one kind of entry is taken back: where that is asked for, and what it is known by. */
interface Way {
  path: Extract<ActPath, `/api/cases/{caseId}/${string}reversal`>;
  fact: string;
  id?: string;
  /** Entries that come in turn, of which only the last can be taken back: the fact itself where nothing else is said. */
  turn?: string;
  /** Whoever enters it may take it back; the rest are a supervisor's. */
  anybody?: boolean;
}

const CASE = '/api/cases/{caseId}' as const;
const OBJECTION = `${CASE}/notices/{noticeId}/objections/{objectionId}` as const;
const CHECK = `${CASE}/means-checks/{checkId}` as const;

const WAYS: Record<string, Way> = {
  'case.amended': { path: `${CASE}/amendments/{amendmentId}/reversal`, fact: 'AMENDMENT', id: 'amendmentId', anybody: true },
  'case.visited': { path: `${CASE}/visits/{visitId}/reversal`, fact: 'VISIT', id: 'visitId' },
  'case.follow-up-done': { path: `${CASE}/visits/{visitId}/follow-up/reversal`, fact: 'FOLLOW_UP', id: 'visitId', anybody: true },
  'case.closed': { path: `${CASE}/closure/reversal`, fact: 'CLOSURE', turn: 'LIFE' },
  'case.reopened': { path: `${CASE}/reopening/reversal`, fact: 'REOPENING', turn: 'LIFE' },
  'case.transferred': { path: `${CASE}/transfer/reversal`, fact: 'TRANSFER' },
  'case.notice-published': { path: `${CASE}/notices/{noticeId}/reversal`, fact: 'NOTICE', id: 'noticeId', anybody: true },
  'case.objection-raised': { path: `${OBJECTION}/reversal`, fact: 'OBJECTION', id: 'objectionId' },
  'case.objection-resolved': { path: `${OBJECTION}/resolution/reversal`, fact: 'OBJECTION_DECISION', id: 'objectionId' },
  'case.means-checked': { path: `${CHECK}/reversal`, fact: 'MEANS_CHECK', id: 'checkId' },
  'case.exclusion-appealed': { path: `${CHECK}/appeal/reversal`, fact: 'APPEAL', id: 'checkId', anybody: true },
  'case.appeal-decided': { path: `${CHECK}/appeal/decision/reversal`, fact: 'APPEAL_DECISION', id: 'checkId' },
  'case.paper-confirmed': { path: `${CASE}/paper-confirmations/reversal`, fact: 'PAPER', anybody: true },
  'case.attachment-added': { path: `${CASE}/attachments/{attachmentId}/reversal`, fact: 'ATTACHMENT', id: 'attachmentId', anybody: true },
};

/** What was paid is taken back by whoever paid it, also once the file is elsewhere. */
const PAID: Record<string, Way> = { 'case.visited': WAYS['case.visited']!, 'case.aided': { path: `${CASE}/aids/{aidId}/reversal`, fact: 'AID', id: 'aidId' } };

/** Where somebody of that role takes an entry back; of a file that is elsewhere by now, what was paid. */
export const wayBack = (entry: LedgerEntry, role: string | undefined, moved = false): Way | undefined => {
  // What takes an amendment back is no amendment that is taken back.
  const way = entry.data?.takesBack ? undefined : (moved ? PAID : WAYS)[entry.type];
  const may = role === 'supervisor' || (way?.anybody && role === 'caseworker') || (!!way && ['VISIT', 'AID'].includes(way.fact) && role === 'finance');
  return may ? way : undefined;
};

/** The sequences of the entries that can be taken back: of each kind the last that stands. */
export function standing(entries: LedgerEntry[], { takenBackBy }: Corrections): Set<number> {
  const last = new Map<string, number>();
  for (const { sequence, type, data = {} } of inOrder(entries)) {
    const way = WAYS[type] ?? PAID[type];
    if (way && !takenBackBy.has(sequence)) last.set(`${way.turn ?? way.fact} ${way.id ? String(data[way.id]) : ''}`, sequence);
  }
  return new Set(last.values());
}

import type { LedgerEntry } from '../../api/types';

export interface Objection {
  objectionId: string;
  noticeId: string;
  raisedOn: string;
  outcome?: string;
}

export interface Notice {
  noticeId: string;
  from: string;
  to: string;
  objections: Objection[];
}

export interface MeansCheck {
  checkId: string;
  on: string;
  exclusions: string[];
  checkedBy?: string;
  appealed: boolean;
  outcome?: string;
}

export interface CareState {
  notices: Notice[];
  checks: MeansCheck[];
  paper?: { place: string; on: string };
}

/** What notices, objections, means checks and papers have come to, by the entries of the file; the newest first. */
export function careOf(entries: LedgerEntry[]): CareState {
  const notices = new Map<string, Notice>();
  const checks = new Map<string, MeansCheck>();
  let paper: CareState['paper'];
  for (const { type, data = {}, occurredOn, actor } of [...entries].sort((a, b) => a.sequence - b.sequence)) {
    const notice = notices.get(id(data.noticeId));
    const check = checks.get(id(data.checkId));
    switch (type) {
      case 'case.notice-published':
        notices.set(id(data.noticeId), { noticeId: id(data.noticeId), from: id(data.from), to: id(data.to), objections: [] });
        break;
      case 'case.objection-raised':
        notice?.objections.push({ objectionId: id(data.objectionId), noticeId: notice.noticeId, raisedOn: occurredOn });
        break;
      case 'case.objection-resolved': {
        const objection = notice?.objections.find(({ objectionId }) => objectionId === id(data.objectionId));
        if (objection) objection.outcome = id(data.outcome);
        break;
      }
      case 'case.means-checked':
        checks.set(id(data.checkId), { checkId: id(data.checkId), on: occurredOn, exclusions: Array.isArray(data.exclusions) ? (data.exclusions as string[]) : [], checkedBy: id(data.checkedBy) || actor, appealed: false });
        break;
      case 'case.exclusion-appealed':
        if (check) check.appealed = true;
        break;
      case 'case.appeal-decided':
        if (check) check.outcome = id(data.outcome);
        break;
      case 'case.paper-confirmed':
        paper = { place: id(data.place), on: occurredOn };
        break;
      default:
    }
  }
  return { notices: [...notices.values()].reverse(), checks: [...checks.values()].reverse(), paper };
}

const id = (value: unknown): string => (typeof value === 'string' ? value : '');

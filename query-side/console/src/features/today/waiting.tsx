import type { ReactNode } from 'react';
import type { ApplicationRow, Approval, Disbursement, FindingGroup, Me, Roster, WorkItem } from '../../api/types';
import { joined, shiftDays, today, yuan } from '../../format';
import { choice, t, type WordKey } from '../../i18n';
import { DueOn, isOne, useAsked, useMe, usePages, useRead } from '../../parts';

/** One thing that waits: where it is done. */
export interface Row {
  key: string;
  to: string;
  said: string;
  beside: ReactNode;
}

type Name = 'approvals' | 'applications' | 'offered' | 'returned' | 'follow-ups' | 'to-pay' | 'rosters' | 'findings' | 'unvisited' | 'unassigned';

/** Whatever waits of one kind. */
export interface Waiting {
  name: Name;
  /** Where all of it stands. */
  to: string;
  page: Pick<ReturnType<typeof usePages>, 'error' | 'refetch'> & { items: unknown[] | undefined };
  /** Not known of a list that doesn't count. */
  total: number | undefined;
  /** How many of it should have been done by now. */
  overdue?: number;
  /** Told one by one: what cannot be told takes no other away. */
  rows: (() => Row)[];
}

/** How many are shown of each kind. */
export const FEW = 5;
const AGAIN = { refetchInterval: 60_000 } as const;

/** How far one looks ahead, in days. */
const AHEAD = 7;

/** Whose files are told of: everybody's unless asked. */
const useWhose = () => useAsked()[0]('whose');

const addressOf = (asked: Record<string, string | undefined>) =>
  new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();

/** What is the caller's to do, each kind where somebody of their role does it. */
export function useWaiting(): Waiting[] {
  const me = useMe();
  const all = [
    useApprovals(me),
    useApplications(me),
    useOffers(me, 'offered'),
    useOffers(me, 'returned'),
    useFollowUps(me),
    useToPay(me),
    useRosters(me),
    useFindings(me),
    useUnvisited(me),
    useUnassigned(me),
  ];
  return all.flatMap((one) => (one ? [one] : []));
}

function useApprovals(me: Me | undefined): Waiting | undefined {
  const enabled = isOne(me, 'supervisor', 'finance', 'compliance', 'admin');
  const page = usePages('/api/approvals', { query: { limit: FEW } }, { enabled, ...AGAIN });
  return enabled ? { name: 'approvals', to: '/approvals', page, total: page.first?.total, rows: rowsOf(page.items, approvalOf) } : undefined;
}

const approvalOf = (one: Approval, n: number): Row => ({
  key: String(n),
  to: '/approvals',
  said: joined([t(`today.kind.${one.kind}` as WordKey), one.name ?? one.union.name]),
  beside: joined([one.money.fen > 0 && `${yuan(one.money)} ${t('unit.yuan')}`, one.proposedOn]),
});

/** Who asked to be put on file and waits for the caller, whoever waits longest first: a caseworker takes steps, a supervisor approves and looks into objections. */
function useApplications(me: Me | undefined): Waiting | undefined {
  const enabled = isOne(me, 'caseworker', 'supervisor');
  const waitsFor = isOne(me, 'supervisor') ? 'DECISION' : 'STEP';
  const page = usePages('/api/applications', { query: { waitsFor, limit: FEW } }, { enabled, ...AGAIN });
  return enabled
    ? { name: 'applications', to: `/applications?waitsFor=${waitsFor}`, page, total: page.first?.total, rows: rowsOf(page.items, applicationOf) }
    : undefined;
}

const applicationOf = ({ applicationId, name, union, next, waitingSince }: ApplicationRow): Row => ({
  key: applicationId,
  to: `/applications/${applicationId}`,
  said: joined([name ?? t('common.erased'), union.name]),
  beside: joined([next && choice('applicationStep', next), waitingSince]),
});

function useFollowUps(me: Me | undefined): Waiting | undefined {
  const enabled = isOne(me, 'caseworker', 'supervisor');
  const whose = useWhose();
  const ask = (before: string, limit: number) => ({ path: { name: 'follow-up' }, query: { before, limit, whose } });
  const page = usePages('/api/worklists/{name}', ask(shiftDays(today(), AHEAD + 1), FEW), { enabled, ...AGAIN });
  const overdue = useRead('/api/worklists/{name}', ask(today(), 1), { enabled, ...AGAIN }).value?.total;
  const rows = rowsOf(page.items, (file) => fileOf(file, file.dueOn && <DueOn day={file.dueOn} />));
  return enabled
    ? {
        name: 'follow-ups',
        to: `/worklists/follow-up?${addressOf({ before: shiftDays(today(), AHEAD + 1), whose })}`,
        page,
        total: page.first?.total,
        overdue,
        rows,
      }
    : undefined;
}

/** What unions ask of each other: files that are offered to one, and those that came back. */
function useOffers(me: Me | undefined, name: 'offered' | 'returned'): Waiting | undefined {
  const enabled = isOne(me, 'supervisor');
  const page = usePages('/api/worklists/{name}', { path: { name }, query: { limit: FEW } }, { enabled, ...AGAIN });
  const to = `/worklists/${name}`;
  const rows = rowsOf(page.items, (file) => ({ ...fileOf(file, file.offer?.returned?.on ?? file.offer?.on), ...(name === 'offered' && { to }) }));
  return enabled ? { name, to, page, total: page.first?.total, rows } : undefined;
}

function useUnvisited(me: Me | undefined): Waiting | undefined {
  const enabled = isOne(me, 'caseworker');
  const whose = useWhose();
  const page = usePages('/api/worklists/{name}', { path: { name: 'unvisited' }, query: { limit: FEW, whose } }, { enabled, ...AGAIN });
  const rows = rowsOf(page.items, (file) => fileOf(file, file.lastVisitedOn ?? t('cases.neverVisited')));
  return enabled ? { name: 'unvisited', to: `/worklists/unvisited?${addressOf({ whose })}`, page, total: page.first?.total, rows } : undefined;
}

/** What is nobody's work, which a supervisor hands out. */
function useUnassigned(me: Me | undefined): Waiting | undefined {
  const enabled = isOne(me, 'supervisor');
  const query = { state: 'OPEN', whose: 'NOBODYS', limit: FEW };
  const page = usePages('/api/cases', { query }, { enabled, ...AGAIN });
  const rows = rowsOf(page.items, (file) => fileOf(file, file.archivedOn));
  return enabled ? { name: 'unassigned', to: '/cases?state=OPEN&whose=NOBODYS', page, total: page.first?.total, rows } : undefined;
}

const fileOf = ({ caseId, name, union }: Pick<WorkItem, 'caseId' | 'name' | 'union'>, beside: ReactNode): Row => ({
  key: caseId,
  to: `/cases/${caseId}`,
  said: joined([name ?? t('common.erased'), union.name]),
  beside,
});

function useToPay(me: Me | undefined): Waiting | undefined {
  const enabled = isOne(me, 'finance', 'caseworker');
  const page = usePages('/api/disbursements', { query: { state: 'FUNDED', limit: FEW } }, { enabled, ...AGAIN });
  return enabled ? { name: 'to-pay', to: '/disbursements?state=FUNDED', page, total: page.first?.total, rows: rowsOf(page.items, payOf) } : undefined;
}

const payOf = ({ disbursementId, caseId, erased, payee, category, money, approvedOn }: Disbursement): Row => ({
  key: disbursementId,
  to: caseId ? `/cases/${caseId}` : `/disbursements/${disbursementId}`,
  said: joined([erased ? t('common.erased') : payee, category && choice('aid', category), `${yuan(money)} ${t('unit.yuan')}`]),
  beside: approvedOn,
});

function useRosters(me: Me | undefined): Waiting | undefined {
  const enabled = isOne(me, 'finance');
  const page = usePages('/api/rosters', { query: { state: 'CARRIED', limit: FEW } }, { enabled, ...AGAIN });
  return enabled ? { name: 'rosters', to: '/rosters?state=CARRIED', page, total: undefined, rows: rowsOf(page.items, rosterOf) } : undefined;
}

const rosterOf = ({ rosterId, title, money, drawnUpOn }: Roster): Row => ({
  key: rosterId,
  to: `/rosters/${rosterId}`,
  said: title,
  beside: joined([`${yuan(money)} ${t('unit.yuan')}`, drawnUpOn]),
});

function useFindings(me: Me | undefined): Waiting | undefined {
  const query = { state: 'OPEN', inCharge: me?.subject } as const;
  const page = usePages('/api/finding-groups', { query: { ...query, limit: FEW } }, { enabled: !!me, ...AGAIN });
  const to = `/findings?${new URLSearchParams({ state: 'OPEN', inCharge: me?.subject ?? '' })}`;
  return me ? { name: 'findings', to, page, total: page.first?.total, rows: rowsOf(page.items, findingOf) } : undefined;
}

const findingOf = ({ code, subject, name, union, dueOn }: FindingGroup): Row => ({
  key: `${code} ${subject.id}`,
  to: `/findings?${new URLSearchParams({ code, subject: subject.id })}`,
  said: joined([choice('check', code), name ?? union.name]),
  beside: <DueOn day={dueOn} />,
});

const rowsOf = <T,>(items: T[] | undefined, rowOf: (item: T, n: number) => Row) => (items ?? []).slice(0, FEW).map((item, n) => () => rowOf(item, n));

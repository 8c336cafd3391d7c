import type { WorkItem } from '../../api/types';
import { listed } from '../../format';
import { WithdrawOffer } from '../../forms';
import { language, t } from '../../i18n';
import { pendingSaid, Quiet, two, type Column } from '../../parts';
import { Answer } from './Answer';
import { Head, Since } from './cells';

const Pending = ({ of }: { of: WorkItem['offer'] }) => (of?.onTheWay?.length ? listed(of.onTheWay.map(pendingSaid), language()) : <Quiet />);

/** What other unions offer; until it is accepted, a file has no page here. */
export const offered = (supervises: boolean): Column<WorkItem>[] => [
  { head: t('cases.column.head'), cell: ({ name, union }) => two(<b data-testid="worklist-case">{name ?? t('common.erased')}</b>, union.name) },
  { head: t('transfer.union'), cell: ({ offer }) => offer?.to.name ?? <Quiet /> },
  { head: t('worklists.column.offered'), cell: ({ offer }) => <Since day={offer?.on} /> },
  { head: t('worklists.column.why'), cell: ({ offer }) => offer?.reason ?? <Quiet /> },
  { head: t('worklists.column.pending'), cell: ({ offer }) => <Pending of={offer} /> },
  { head: t('aids.column.actions'), num: true, cell: (file) => (supervises ? <Answer file={file} /> : <Quiet />) },
];

/** What was offered and came back. */
export const returned = (supervises: boolean): Column<WorkItem>[] => [
  { head: t('cases.column.head'), cell: ({ caseId, name, union }) => two(<Head {...{ caseId, name }} />, union.name) },
  { head: t('transfer.union'), cell: ({ offer }) => offer?.to.name ?? <Quiet /> },
  { head: t('worklists.column.returned'), cell: ({ offer }) => <Since day={offer?.returned?.on} /> },
  { head: t('worklists.column.why'), cell: ({ offer }) => offer?.returned?.reason ?? <Quiet /> },
  { head: t('aids.column.actions'), num: true, cell: ({ caseId }) => (supervises ? <WithdrawOffer caseId={caseId} /> : <Quiet />) },
];

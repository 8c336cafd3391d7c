import { useState, type ComponentType, type ReactNode } from 'react';
import type { Approval } from '../../api/types';
import { count, fundPlace, yuan } from '../../format';
import {
  Amount,
  Do,
  FundLink,
  isOne,
  Listing,
  Named,
  NotYours,
  Page,
  Panel,
  Quiet,
  two,
  useMe,
  usePages,
  type Column,
  Total,
  useFundNames,
  useStaff,
} from '../../parts';
import { useWords } from '../../i18n';

type Decision = { item: Approval; how: 'approve' | 'reject' };

/** What the form of a decision is given: what is decided on, and what the approver has in front of them. */
export type DecideProps = Decision & { seen: ReactNode; onClose: () => void };

/** What others have proposed and the caller decides on, beside what the fund holds for it. */
export default function ApprovalsPage({ Decide }: { Decide: ComponentType<DecideProps> }) {
  const { t } = useWords();
  const me = useMe();
  const [deciding, setDeciding] = useState<Decision>();
  const page = usePages('/api/approvals', { purpose: 'REVIEW' }, { enabled: isOne(me, 'supervisor', 'finance'), refetchInterval: 30_000 });
  const of = { caption: t('approvals.title'), columns: useColumns(setDeciding), page, testid: 'approvals' };
  const now = deciding && { ...deciding, item: page.items?.find((item) => keyOf(item) === keyOf(deciding.item)) ?? deciding.item };
  if (me && !isOne(me, 'supervisor', 'finance')) return <NotYours said={t('approvals.notYours')} />;
  return (
    <Page title={t('approvals.title')} beside={<Total of={page.first} word="approvals.count" testid="approvals-count" />}>
      <Panel>
        <Listing {...of} keyOf={keyOf} empty={<Nothing />} />
      </Panel>
      {now && <Decide {...now} seen={<Seen item={now.item} />} onClose={() => setDeciding(undefined)} />}
    </Page>
  );
}

const keyOf = ({ aidId, rosterId, movementId, planId, repaymentId }: Approval) => repaymentId ?? aidId ?? rosterId ?? movementId ?? planId ?? '';

function Nothing() {
  const { t } = useWords();
  return (
    <>
      <b>{t('approvals.empty')}</b>
      {t('approvals.empty.hint')}
    </>
  );
}

function useColumns(onDecide: (decision: Decision) => void): Column<Approval>[] {
  const staff = useStaff();
  const { t } = useWords();
  return [
    { head: t('approvals.column.who'), cell: (item) => <Who item={item} /> },
    { head: t('approvals.column.what'), cell: (item) => <What item={item} /> },
    { head: t('common.amountYuan'), num: true, cell: ({ money, goods }) => <Amount money={money} goods={goods} none={t('aids.service')} /> },
    { head: t('approvals.column.inHand'), num: true, cell: (item) => <InHand item={item} /> },
    {
      head: t('approvals.column.proposed'),
      cell: ({ proposedBy, proposedOn, secondedBy }) => two(staff(proposedBy), proposedOn, secondedBy && t('movement.seconded', { who: staff(secondedBy) })),
    },
    { head: t('aids.column.actions'), num: true, wide: true, cell: (item) => <Acts item={item} onDecide={onDecide} /> },
  ];
}

function What({ item }: { item: Approval }) {
  const { choice } = useWords();
  return (
    <>
      <Asked item={item} />
      {item.findings.map(({ findingId, code }) => (
        <span key={findingId} className="chip bad" data-testid="approval-finding">
          {choice('check', code)}
        </span>
      ))}
    </>
  );
}

function Asked({ item: { kind, category, campaign, reason, voucher, movement, plan } }: { item: Approval }) {
  const { t, choice } = useWords();
  const proved = (by: Approval['voucher']) => by && `${choice('receipt', by.kind)} ${by.voucher}`;
  if (kind === 'REPAYMENT') return two(t('approvals.repayment'), proved(voucher));
  if (kind === 'REPAYMENT_REVERSAL') return two(t('approvals.repaymentBack'), reason);
  if (plan) return two(t('plan.of'), plan.uses.map((use) => choice('planUse', use)).join(t('plan.and')), campaign);
  if (kind !== 'MOVEMENT' || !movement) return two(category && choice('aid', category), campaign, reason);
  return two(choice('fundMove', movement.kind), movement.other ?? movement.giver ?? campaign, proved(movement.voucher) ?? reason);
}

function Who({ item: { kind, caseId, rosterId, fund, name, erased, lines, union } }: { item: Approval }) {
  const { t } = useWords();
  const fundName = useFundNames(!name && !!fund);
  const file = `/cases/${caseId}`;
  const to = {
    AID: file,
    REPAYMENT: file,
    REPAYMENT_REVERSAL: file,
    ROSTER: `/rosters/${rosterId}`,
    MOVEMENT: fund ? fundPlace(fund) : '/funds',
    PLAN: '/plans',
  }[kind];
  return two(<Named to={to} name={name ?? fundName(fund)} erased={erased} />, kind === 'ROSTER' && t('approvals.lines', { n: count(lines) }), union.name);
}

function Acts({ item, onDecide }: { item: Approval; onDecide: (decision: Decision) => void }) {
  const me = useMe();
  if (['AID', 'ROSTER', 'PLAN'].includes(item.kind) && !isOne(me, 'supervisor')) return <Quiet />;
  return (
    <div className="row-acts">
      {(['approve', 'reject'] as const).map((how) => (
        <Do key={how} word={`act.${how}`} primary={how === 'approve'} onDo={() => onDecide({ item, how })} testid={`approval-${how}`} />
      ))}
    </div>
  );
}

/** What a fund receives, or never gave, needs nothing that is in hand. */
const comesIn = (movement: Approval['movement']) => ['RECEIPT', 'OPENING', 'REVERSAL'].includes(movement?.kind ?? '');

/** What the fund has, and whether that is enough: the approver is told before the fund refuses. */
function InHand({ item: { fund, fundInHand, money, movement } }: { item: Approval }) {
  const { t } = useWords();
  if (!fund) return <Quiet />;
  const short = fundInHand && fundInHand.fen < money.fen && !comesIn(movement);
  return (
    <>
      {fundInHand && yuan(fundInHand)} {short && <span className="chip bad">{t('approvals.short')}</span>}
      <small>
        <FundLink fund={fund} />
      </small>
    </>
  );
}

function Seen({ item: { fund, fundInHand } }: { item: Approval }) {
  const { t } = useWords();
  if (!fund || !fundInHand) return null;
  return (
    <p className="quiet" data-testid="approval-seen">
      {t('approvals.seen', { fund, money: yuan(fundInHand) })}
    </p>
  );
}

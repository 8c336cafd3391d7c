import { useState, type ComponentType, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Approval } from '../../api/types';
import { count, fundPlace, joined, yuan } from '../../format';
import {
  Amount,
  Bills,
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
import { choice, t } from '../../i18n';
import { lackingSaid } from '../../i18n/lacking';

/** Whose task it is to decide on anything that waits. */
const DECIDING = ['supervisor', 'finance', 'compliance', 'admin'] as const;

/** What is decided on where the rest of it stands. */
const ELSEWHERE: Approval['kind'][] = ['CORRECTION', 'SECOND_APPROVAL', 'ERASURE', 'IMPORT', 'APPEAL', 'OBJECTION'];

type Decision = { item: Approval; how: 'approve' | 'reject' };

/** What the form of a decision is given: what is decided on, and what the approver has in front of them. */
export type DecideProps = Decision & { seen: ReactNode; onClose: () => void };

/** What others have proposed and the caller decides on, beside what the fund holds for it. */
export default function ApprovalsPage({ Decide }: { Decide: ComponentType<DecideProps> }) {
  const me = useMe();
  const [deciding, setDeciding] = useState<Decision>();
  const page = usePages('/api/approvals', { purpose: 'REVIEW' }, { enabled: isOne(me, ...DECIDING), refetchInterval: 30_000 });
  const of = { caption: t('approvals.title'), columns: useColumns(setDeciding), page, testid: 'approvals' };
  const now = deciding && { ...deciding, item: page.items?.find((item) => keyOf(item) === keyOf(deciding.item)) ?? deciding.item };
  if (me && !isOne(me, ...DECIDING)) return <NotYours said={t('approvals.notYours')} />;
  return (
    <Page title={t('approvals.title')} beside={<Total of={page.first} word="approvals.count" testid="approvals-count" />}>
      <Panel>
        <Listing {...of} keyOf={keyOf} empty={<Nothing />} />
      </Panel>
      {now && <Decide {...now} seen={<Seen item={now.item} />} onClose={() => setDeciding(undefined)} />}
    </Page>
  );
}

/** What stands where there is no money: a service has none, and what only says something moves none. */
const moneyless = (kind: Approval['kind']) => (['AID', 'SECOND_APPROVAL'].includes(kind) ? 'aids.service' : 'approvals.noMoney');

const keyOf = ({ aidId, rosterId, movementId, planId, repaymentId, line, personId, findingId, importId, checkId, objectionId, corrects }: Approval) =>
  [findingId ?? repaymentId ?? aidId ?? movementId ?? planId ?? personId ?? importId ?? checkId ?? objectionId ?? rosterId, line, corrects].join('~');

const Nothing = () => (
  <>
    <b>{t('approvals.empty')}</b>
    {t('approvals.empty.hint')}
  </>
);

function useColumns(onDecide: (decision: Decision) => void): Column<Approval>[] {
  const staff = useStaff();
  return [
    { head: t('approvals.column.who'), cell: (item) => <Who item={item} /> },
    { head: t('approvals.column.what'), cell: (item) => <What item={item} /> },
    { head: t('common.amountYuan'), num: true, cell: ({ kind, money, goods }) => <Amount money={money} goods={goods} none={t(moneyless(kind))} /> },
    { head: t('approvals.column.inHand'), num: true, cell: (item) => <InHand item={item} /> },
    {
      head: t('approvals.column.proposed'),
      cell: ({ proposedBy, proposedOn, secondedBy }) => two(staff(proposedBy), proposedOn, secondedBy && t('movement.seconded', { who: staff(secondedBy) })),
    },
    { head: t('aids.column.actions'), num: true, wide: true, cell: (item) => <Acts item={item} onDecide={onDecide} /> },
  ];
}

const What = ({ item }: { item: Approval }) => (
  <>
    <Asked item={item} />
    {item.refused && (
      <span className="chip bad" data-testid="approval-refused">
        {t('approvals.refused', { why: joined([choice('check', item.refused.code), ...lackingSaid(item.refused.lacking, t)]) })}
      </span>
    )}
    {codes(item).map(([code, times]) => (
      <span key={code} className="chip bad" data-testid="approval-finding">
        {joined([choice('check', code), times > 1 && t('approvals.times', { n: count(times) })])}
      </span>
    ))}
    {item.findingsTotal > item.findings.length && (
      <span className="chip bad" data-testid="approval-findings-total">
        {t('approvals.findings', { n: count(item.findingsTotal) })}
      </span>
    )}
    {item.repeats.length > 0 && (
      <span className="chip bad" data-testid="approval-repeats">
        {t('approvals.repeats', { n: count(item.repeats.length) })}
      </span>
    )}
  </>
);

/** Each kind of finding once, and how many there are of it: a roster of many files has many. */
const codes = ({ findings }: Approval): [string, number][] => {
  const times = new Map<string, number>();
  findings.forEach(({ code }) => times.set(code, (times.get(code) ?? 0) + 1));
  return [...times];
};

function Asked({ item }: { item: Approval }) {
  const { kind, category, campaign, reason, voucher, movement, plan, importKind } = item;
  const proved = (by: Approval['voucher']) => by && `${choice('receipt', by.kind)} ${by.voucher}`;
  if (kind === 'CORRECTION') return <Corrected item={item} />;
  if (kind === 'SECOND_APPROVAL') return two(category && choice('aid', category), t('approvals.second'), reason);
  if (kind === 'ERASURE') return t('approvals.erasure');
  if (kind === 'IMPORT') return two(t('approvals.import'), importKind && choice('kind', importKind));
  if (kind === 'APPEAL') return t('approvals.appeal');
  if (kind === 'OBJECTION') return t('approvals.objection');
  if (kind === 'REPAYMENT') return two(t('approvals.repayment'), proved(voucher));
  if (kind === 'REPAYMENT_REVERSAL') return two(t('approvals.repaymentBack'), reason);
  if (plan) return two(t('plan.of'), plan.uses.map((use) => choice('planUse', use)).join(t('plan.and')), campaign);
  if (kind !== 'MOVEMENT' || !movement) return two(category && choice('aid', category), campaign, reason);
  return two(choice('fundMove', movement.kind), movement.other ?? movement.giver ?? campaign, proved(movement.voucher) ?? reason);
}

const ending = (tail = '') => tail.replace(/^[*＊]+/, '') || '—';

/** Whose line it is, from what to what, and whether the file knows the other account. */
function Corrected({ item: { category, line, corrects, change } }: { item: Approval }) {
  const title = t(corrects === 'BILLS' ? 'approvals.bills' : 'approvals.correction', { line: line ?? '' });
  return (
    <>
      {two(title, change?.name, category && choice('aid', category))}
      {change?.newAccountTail && (
        <small data-testid="approval-account">{t('approvals.account', { from: ending(change.accountTail), to: ending(change.newAccountTail) })}</small>
      )}
      {change?.newAccount && change.newAccount !== 'OF_THE_FILE' && (
        <span className="chip bad" data-testid="approval-account-owner">
          {t(change.newAccount === 'FILE_NAMES_NONE' ? 'approvals.account.none' : 'approvals.account.other')}
        </span>
      )}
      {change?.newBills && (
        <>
          <Bills of={change.bills} />
          {t('approvals.billsTo')}
          <Bills of={change.newBills} />
        </>
      )}
    </>
  );
}

const placeOf = ({ kind, caseId, rosterId, fund, importId }: Approval): string =>
  ({
    AID: `/cases/${caseId}`,
    REPAYMENT: `/cases/${caseId}`,
    REPAYMENT_REVERSAL: `/cases/${caseId}`,
    ROSTER: `/rosters/${rosterId}`,
    MOVEMENT: fund ? fundPlace(fund) : '/funds',
    PLAN: '/plans',
    CORRECTION: `/rosters/${rosterId}`,
    SECOND_APPROVAL: `/findings?subject=${caseId}&state=ALL`,
    ERASURE: '/erasures',
    IMPORT: `/imports/${importId}`,
    APPEAL: `/cases/${caseId}`,
    OBJECTION: `/cases/${caseId}`,
  })[kind];

function Who({ item }: { item: Approval }) {
  const { kind, fund, name, erased, lines, union } = item;
  const fundName = useFundNames(!name && !!fund);
  const called = kind === 'IMPORT' ? t('approvals.rows', { n: count(lines) }) : (name ?? fundName(fund));
  return two(<Named to={placeOf(item)} name={called} erased={erased} />, kind === 'ROSTER' && t('approvals.lines', { n: count(lines) }), union.name);
}

function Acts({ item, onDecide }: { item: Approval; onDecide: (decision: Decision) => void }) {
  const me = useMe();
  if (ELSEWHERE.includes(item.kind)) return <Go to={placeOf(item)} />;
  if (['AID', 'ROSTER', 'PLAN'].includes(item.kind) && !isOne(me, 'supervisor')) return <Quiet />;
  return (
    <div className="row-acts">
      {(['approve', 'reject'] as const).map((how) => (
        <Do key={how} word={`act.${how}`} primary={how === 'approve'} onDo={() => onDecide({ item, how })} testid={`approval-${how}`} />
      ))}
    </div>
  );
}

/** To the page on which it is decided. */
const Go = ({ to }: { to: string }) => (
  <Link to={to} data-testid="approval-go">
    {t('approvals.go')}
  </Link>
);

/** What a fund receives, or never gave, needs nothing that is in hand. */
const comesIn = ({ kind, movement }: Approval) => kind === 'REPAYMENT' || ['RECEIPT', 'OPENING', 'REVERSAL'].includes(movement?.kind ?? '');

/** What the fund has, and whether that is enough: the approver is told before the fund refuses. */
function InHand({ item }: { item: Approval }) {
  const { fund, fundInHand, money, lackingGoods } = item;
  if (!fund) return <Quiet />;
  const short = fundInHand && fundInHand.fen < money.fen && !comesIn(item);
  const goods = comesIn(item) ? [] : lackingGoods;
  return (
    <>
      {fundInHand && yuan(fundInHand)} {short && <span className="chip bad">{t('approvals.short')}</span>}
      {goods.map((some) => (
        <span key={some.item} className="chip bad" data-testid="approval-lacking">
          {t('approvals.lacking', { ...some, lacking: count(some.lacking), left: count(some.left) })}
        </span>
      ))}
      <small>
        <FundLink fund={fund} />
      </small>
    </>
  );
}

function Seen({ item: { fund, fundInHand } }: { item: Approval }) {
  if (!fund || !fundInHand) return null;
  return (
    <p className="quiet" data-testid="approval-seen">
      {t('approvals.seen', { fund, money: yuan(fundInHand) })}
    </p>
  );
}

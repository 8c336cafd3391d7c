import { Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { is } from '../../api/lists';
import type { Body, Roster, RosterLine } from '../../api/types';
import { joined } from '../../format';
import { formOf } from '../../forms';
import {
  Amount,
  Bills,
  Chip,
  Do,
  isOne,
  Listing,
  Named,
  Num,
  Panel,
  Personal,
  Quiet,
  two,
  useAsked,
  useMe,
  usePages,
  useStaff,
  type Column,
} from '../../parts';
import { choice, t } from '../../i18n';
import { AskedBills, ConfirmBills, CorrectBills, type FormProps } from './CorrectBills';
import { hasBegun, lineActs, type LineAct } from './progress';

const FILTERS = ['', 'CARRIED', 'PAID', 'RETURNED', 'WRONG_ACCOUNT', 'TAKEN_BACK', 'DROPPED', 'REFUSED'];

type Acting = { line: RosterLine; act: LineAct };

/** Every line with how it fared; what the bank could not pay is corrected or dropped here. */
export function Lines({ roster, ifMatch }: { roster: Roster; ifMatch?: string }) {
  const [asked] = useAsked();
  const [acting, setActing] = useState<Acting>();
  const decides = is('AidCategory', 'needsBills', roster.category);
  const [pays, setPays] = useState(false);
  const me = useMe();
  const purpose = pays ? 'PAYMENT' : decides ? 'REVIEW' : undefined;
  const asking = { path: { id: roster.rosterId }, query: { state: asked('lines'), limit: 100 }, purpose };
  const page = usePages('/api/rosters/{id}/lines', asking, { of: roster.version });
  const of = { caption: t('roster.lines'), columns: columnsOf(roster, setActing), page, empty: t('roster.lines.empty'), testid: 'roster-lines' };
  const close = () => setActing(undefined);
  return (
    <Panel title={t('roster.lines')} beside={<Filter />}>
      {isOne(me, 'finance') && !pays && <ShowAccounts onShow={() => setPays(true)} />}
      <Listing {...of} keyOf={({ number }) => number} />
      {acting?.act === 'correct' && <CorrectLine roster={roster} line={acting.line} onClose={close} />}
      {acting?.act === 'confirm' && <ConfirmCorrection roster={roster} line={acting.line} onClose={close} />}
      {acting?.act === 'bills' && <CorrectBills roster={roster} line={acting.line} onClose={close} />}
      {acting?.act === 'confirmBills' && <ConfirmBills roster={roster} line={acting.line} onClose={close} />}
      {acting?.act === 'renew' && <RenewLine roster={roster} line={acting.line} ifMatch={ifMatch} onClose={close} />}
      {acting?.act === 'unanswer' && <UnanswerLine roster={roster} line={acting.line} onClose={close} />}
      {acting?.act === 'drop' && <DropLine roster={roster} line={acting.line} onClose={close} />}
    </Panel>
  );
}

/** Whoever pays needs the accounts in full: for that task, and noted. */
const ShowAccounts = ({ onShow }: { onShow: () => void }) => (
  <p>
    <Do word="aid.deliver.showAccount" onDo={onShow} testid="roster-show-accounts" />{' '}
    <Quiet>{t('aid.deliver.showAccount.explain', { purpose: choice('accessPurpose', 'PAYMENT') })}</Quiet>
  </p>
);

function Filter() {
  const [asked, change] = useAsked();
  const options = FILTERS.map((value) => ({ value, label: value ? choice('lineState', value) : t('common.all') }));
  const choose = (lines: string) => change({ lines: lines || undefined });
  return (
    <div className="line-filter">
      <Segmented size="small" value={asked('lines') ?? ''} onChange={choose} options={options} />
    </div>
  );
}

const columnsOf = (roster: Roster, onAct: (acting: Acting) => void): Column<RosterLine>[] => [
  {
    head: t('common.name'),
    cell: ({ number, name, erased, caseId }) => (
      <>
        <Num quiet>{number}</Num> <Named to={`/cases/${caseId}`} name={name} erased={erased} />
      </>
    ),
  },
  { head: t('roster.line.account'), cell: (line) => <Account line={line} /> },
  { head: t('roster.line.amount'), num: true, cell: (line) => <Given line={line} /> },
  {
    head: t('common.state'),
    cell: ({ state, refusal, voucher, paidOn, dropReason }) =>
      two(<Chip kind="lineState" value={state} />, refusal && choice('check', refusal), voucher, paidOn, dropReason),
  },
  { head: t('aids.column.actions'), num: true, wide: true, cell: (line) => <Acts roster={roster} line={line} onAct={onAct} /> },
];

const Given = ({ line: { money, goods, bills, billsCorrection } }: { line: RosterLine }) => (
  <>
    <Amount money={money} goods={goods} />
    <Bills of={bills} />
    {billsCorrection && <AskedBills of={billsCorrection} />}
  </>
);

const Account = ({ line: { accountTail, account, correction } }: { line: RosterLine }) => (
  <>
    {account ? <Personal value={account} /> : <Tail of={accountTail} />}
    {correction && (
      <small data-testid="line-account-waiting">
        <Asked from={accountTail} of={correction} />
      </small>
    )}
  </>
);

const ending = (tail = '') => tail.replace(/^[*＊]+/, '') || '—';

/** From which account to which other, and who says so. */
function Asked({ from, of: { accountTail, enteredBy } }: { from?: string; of: NonNullable<RosterLine['correction']> }) {
  const staff = useStaff();
  return (
    <>
      {t('roster.correct.waiting', { from: ending(from), tail: ending(accountTail) })} · {staff(enteredBy)}
    </>
  );
}

const Tail = ({ of: tail }: { of?: string }) => (tail ? <Num>{t('roster.line.tail', { tail: tail.replace(/^[*＊]+/, '') })}</Num> : <Quiet />);

function Acts({ roster, line, onAct }: { roster: Roster; line: RosterLine; onAct: (acting: Acting) => void }) {
  const me = useMe();
  const traced = hasBegun(roster) && line.state !== 'REFUSED';
  return (
    <div className="row-acts">
      {traced && <Link to={`/disbursements/${line.disbursementId ?? line.aidId}`}>{t('entries.trace')}</Link>}
      {lineActs(me, line, roster).map((act) => (
        <Do key={act} word={`roster.${act}`} danger={act === 'drop' || act === 'unanswer'} onDo={() => onAct({ line, act })} testid={`line-${act}`} />
      ))}
    </div>
  );
}

const C = formOf('/api/rosters/{rosterId}/lines/{number}/correction');

function CorrectLine({ roster, line: { number, name }, onClose }: FormProps) {
  const intro = <p>{joined([t('roster.correct.title', { n: number }), name], '：')}</p>;
  return (
    <C.Act
      of={{ ...roster, number }}
      word={['roster.correct', 'roster.correct.submit']}
      onClose={onClose}
      testid="line-correct"
      intro={intro}
      explain="roster.correct.explain">
      <C.Text name="accountNumber" label="roster.correct.account" required inputMode="numeric" testid="line-account" />
    </C.Act>
  );
}

const Y = formOf('/api/rosters/{rosterId}/lines/{number}/correction/confirmation');

function ConfirmCorrection({ roster, line: { number, name, accountTail, correction }, onClose }: FormProps) {
  const intro = (
    <>
      <p>{joined([t('roster.correct.title', { n: number }), name], '：')}</p>
      {correction && (
        <p>
          <Asked from={accountTail} of={correction} />
        </p>
      )}
    </>
  );
  return (
    <Y.Act
      of={{ ...roster, number }}
      word={['roster.confirm', 'roster.confirm']}
      ifMatch={`"${roster.version}"`}
      onClose={onClose}
      testid="line-confirm"
      intro={intro}>
      <Y.Day name="occurredOn" label="common.happenedOn" testid="line-confirm-date" />
    </Y.Act>
  );
}

const N = formOf('/api/rosters/{rosterId}/lines/{number}/renewal');

/** Whoever approves it was shown the roster and the fund that it comes out of. */
function RenewLine({ roster, line: { number, name }, ifMatch, onClose }: FormProps & { ifMatch?: string }) {
  const intro = (
    <p>
      {joined([number, name])} <Quiet>{t('roster.renew.explain')}</Quiet>
    </p>
  );
  return (
    <N.Act of={{ ...roster, number }} word="roster.renew" ifMatch={ifMatch} onClose={onClose} testid="line-renew" intro={intro}>
      <N.Area name="reason" label="roster.renew.reason" required testid="line-renew-reason" />
    </N.Act>
  );
}

const U = formOf('/api/rosters/{rosterId}/lines/{number}/bank-result/reversal');

/** What was said to be paid takes something that proves it was not. */
function UnanswerLine({ roster, line: { number, name, answered, paidOn }, onClose }: FormProps) {
  const intro = (
    <p>
      {joined([number, name, choice('bankResult', answered), paidOn])} <Quiet>{t('roster.unanswer.explain')}</Quiet>
    </p>
  );
  const initial = { result: answered, answeredOn: paidOn, occurredOn: paidOn };
  const toBody = (values: Body<'/api/rosters/{rosterId}/lines/{number}/bank-result/reversal'>) => ({ ...values, result: answered, answeredOn: paidOn });
  return (
    <U.Act of={{ ...roster, number }} word="roster.unanswer" danger {...{ initial, toBody, intro, onClose }} testid="line-unanswer">
      <U.Day name="occurredOn" label="takeback.date" extra="takeback.date.hint" required testid="line-unanswer-date" />
      {answered === 'PAID' && (
        <>
          <U.Choice name="voucherKind" label="aid.deliver.kind" required kind="receipt" testid="line-unanswer-kind" />
          <U.Text name="voucher" label="roster.unanswer.voucher" required testid="line-unanswer-voucher" />
        </>
      )}
      <U.Area name="reason" label="takeback.reason" required testid="line-unanswer-reason" />
    </U.Act>
  );
}

const D = formOf('/api/rosters/{rosterId}/lines/{number}/drop');

function DropLine({ roster, line: { number, name }, onClose }: FormProps) {
  const intro = (
    <p>
      {joined([number, name])} <Quiet>{t('roster.drop.explain')}</Quiet>
    </p>
  );
  return (
    <D.Act of={{ ...roster, number }} word="roster.drop" danger onClose={onClose} testid="line-drop" intro={intro}>
      <D.Area name="reason" label="roster.drop.reason" required testid="line-drop-reason" />
    </D.Act>
  );
}

import { useState, type ComponentType } from 'react';
import { Link } from 'react-router';
import type { Aid, CaseFile, Me } from '../../api/types';
import { goodsText, joined, yuan } from '../../format';
import { choice, language, t } from '../../i18n';
import { lackingSaid } from '../../i18n/lacking';
import { aidActs, Bills, Chip, Do, Each, heldByFourEyes, isService, Panel, type AidAct, Heads, useFundNames, useStaff } from '../../parts';
import { ApproveAid, RejectAid, type DecisionProps } from './decide';
import { DeliverAid, RepayLoan, ReverseAid } from './give';
import { Repayments } from './Repayments';
import './aid.css';

const FORMS: Record<AidAct, ComponentType<DecisionProps>> = {
  approve: ApproveAid,
  reject: RejectAid,
  deliver: DeliverAid,
  reverse: ReverseAid,
  repay: RepayLoan,
};

/** What was never given, or was taken back. */
const NOT_GIVEN: Aid['state'][] = ['REVERSED', 'REJECTED', 'LAPSED'];

const HEADS = ['kind', 'amount', 'state', 'who', 'actions'] as const;

interface Props {
  file: CaseFile;
  ifMatch?: string;
  me: Me | undefined;
}

/** All aid of the file with how far it has come, and the next step for whoever may take it. */
export function AidTable({ file, ifMatch, me }: Props) {
  const [acting, setActing] = useState<{ aid: Aid; act: AidAct }>();
  const aids = [...(file.aids ?? [])].sort((a, b) => lastDate(b).localeCompare(lastDate(a)));
  const Form = acting && FORMS[acting.act];
  const now = aids.find(({ aidId }) => aidId === acting?.aid.aidId);
  return (
    <Panel title={t('aids.title')}>
      {aids.length === 0 ? <p className="empty">{t('aids.none')}</p> : <Table aids={aids} me={me} file={file} ifMatch={ifMatch} onAct={setActing} />}
      {Form && <Form file={file} aid={acting.aid} ifMatch={now?.etag ?? ifMatch} onClose={() => setActing(undefined)} />}
    </Panel>
  );
}

const Table = ({ aids, file, me, ifMatch, onAct }: Props & { aids: Aid[]; onAct: (acting: { aid: Aid; act: AidAct }) => void }) => (
  <table className="ledger aid-table" data-testid="aids">
    <Heads of={HEADS.map((name) => ({ head: t(`aids.column.${name}`), num: name === 'amount' }))} />
    <tbody>
      <Each of={aids} keyOf={({ aidId }) => aidId} columns={HEADS.length}>
        {(aid) => <Row aid={aid} file={file} ifMatch={ifMatch} me={me} open={file.state === 'OPEN'} onAct={(act) => onAct({ aid, act })} />}
      </Each>
    </tbody>
  </table>
);

interface RowProps {
  aid: Aid;
  file: CaseFile;
  ifMatch?: string;
  me: Me | undefined;
  open: boolean;
  onAct: (act: AidAct) => void;
}

function Row({ aid, file, ifMatch, me, open, onAct }: RowProps) {
  const fundName = useFundNames(!!aid.fund);
  const { state, money, repaid } = aid;
  return (
    <tr data-testid="aid-row" data-row={aid.aidId} data-aid={aid.aidId} data-state={state}>
      <td>
        <b>{choice('aid', aid.category)}</b>
        <div className="quiet">{joined([fundName(aid.fund), aid.campaign])}</div>
        <Bills of={aid.bills} />
        {aid.roster && <Link to={`/rosters/${aid.roster}`}>{t('roster.title')}</Link>}
      </td>
      <td className={`num aid-amount ${NOT_GIVEN.includes(state) ? 'struck' : ''}`}>
        {money?.fen ? yuan(money) : <span className="quiet">{goodsText(aid.goods, language()) || t('aids.service')}</span>}
        {repaid && <div className="quiet">{t('aids.repaid', { money: yuan(repaid) })}</div>}
      </td>
      <td>
        <State aid={aid} />
      </td>
      <td>
        <Hands aid={aid} file={file} ifMatch={ifMatch} me={me} />
      </td>
      <td>
        <Acts aid={aid} me={me} open={open} onAct={onAct} />
      </td>
    </tr>
  );
}

const State = ({ aid: { state, refusal, lacking, origin, money, goods } }: { aid: Aid }) => (
  <>
    <Chip kind="aidState" value={state} testid="aid-state" />
    {state === 'FUNDS_REFUSED' && refusal && (
      <div className="quiet" data-testid="aid-refusal">
        {joined([choice('check', refusal), ...lackingSaid(lacking, t)])}
      </div>
    )}
    {state === 'APPROVED' && !isService({ money, goods }) && <div className="quiet">{t('aids.askingFund')}</div>}
    {origin === 'IMPORTED' && <div className="quiet">{choice('origin', origin)}</div>}
  </>
);

const FORWARD: AidAct[] = ['approve', 'deliver'];

function Acts({ aid, me, open, onAct }: Omit<RowProps, 'file'>) {
  const acts = aidActs(me, aid).filter((act) => open || act === 'reverse');
  const held = open ? heldByFourEyes(me, aid) : undefined;
  return (
    <div className="aid-acts">
      {acts.map((act) => (
        <Do key={act} word={`act.${act}`} primary={FORWARD.includes(act)} danger={act === 'reverse'} onDo={() => onAct(act)} testid={`aid-${act}`} />
      ))}
      {held && <span className="quiet">{t(held === 'approve' ? 'common.waitOther' : 'aids.waitOtherPay')}</span>}
    </div>
  );
}

const STEPS = ['proposed', 'approved', 'rejected', 'delivered', 'reversed'] as const;
const TRACED: Aid['state'][] = ['DELIVERED', 'REVERSED', 'FUNDED'];

/** Whose hands it went through, with the dates, newest last. */
function Hands({ aid, file, ifMatch, me }: Pick<RowProps, 'aid' | 'file' | 'ifMatch' | 'me'>) {
  const staff = useStaff();
  const { state, fundedOn, lapsedOn, capOverride, receipt } = aid;
  const traced = TRACED.includes(state) && aid.origin !== 'IMPORTED' && aid.fund;
  return (
    <ul className="aid-hands">
      {STEPS.map((step) => {
        const who = aid[`${step}By`];
        return who && <Hand key={step} on={aid[`${step}On`]} said={t(`aids.${step}By`, { who: staff(who) })} />;
      })}
      {fundedOn && state === 'FUNDED' && <Hand on={fundedOn} said={t('aids.funded')} />}
      {lapsedOn && <Hand on={lapsedOn} said={t('aids.lapsed')} />}
      {traced && (
        <li>
          <Link to={`/disbursements/${aid.aidId}`} data-testid="aid-trace">
            {t('entries.trace')}
          </Link>
        </li>
      )}
      {capOverride && <li className="quiet">{t('part.override', { reason: capOverride })}</li>}
      {receipt?.voucher && <li className="quiet">{receipt.voucher}</li>}
      <Repayments aid={aid} file={file} ifMatch={ifMatch} me={me} />
    </ul>
  );
}

const Hand = ({ on, said }: { on?: string; said: string }) => (
  <li>
    <span className="num quiet">{on}</span> {said}
  </li>
);

const lastDate = (aid: Aid) => aid.reversedOn ?? aid.deliveredOn ?? aid.rejectedOn ?? aid.approvedOn ?? aid.proposedOn ?? '';

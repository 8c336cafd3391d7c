import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { Aid, CaseFile, Me } from '../../api/types';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { aidActs, heldByFourEyes, isService, type AidAct } from '../casedetails/acts';
import './aid.css';

const FORMS: Record<AidAct, ReturnType<typeof lazy<React.ComponentType<AidFormProps>>>> = {
  approve: lazy(() => import('./ApproveAid')),
  reject: lazy(() => import('./RejectAid')),
  deliver: lazy(() => import('./DeliverAid')),
  reverse: lazy(() => import('./ReverseAid')),
  repay: lazy(() => import('./RepayLoan')),
};

const TONE: Record<Aid['state'], string> = {
  PROPOSED: 'warn',
  APPROVED: 'calm',
  FUNDED: 'hot',
  FUNDS_REFUSED: 'bad',
  REJECTED: '',
  DELIVERED: 'good',
  REVERSED: 'bad',
  LAPSED: '',
};

/** What was never given, or was taken back. */
const NOT_GIVEN: Aid['state'][] = ['REVERSED', 'REJECTED', 'LAPSED'];

export interface AidFormProps {
  file: CaseFile;
  aid: Aid;
  ifMatch?: string;
  onClose: () => void;
}

/** All aid of the file with how far it has come, and the next step for whoever may take it. */
export function AidTable({ file, ifMatch, me }: { file: CaseFile; ifMatch?: string; me: Me | undefined }) {
  const { t } = useWords();
  const [acting, setActing] = useState<{ aid: Aid; act: AidAct }>();
  const aids = [...(file.aids ?? [])].sort((a, b) => lastDate(b).localeCompare(lastDate(a)));
  const Form = acting && FORMS[acting.act];
  return (
    <section className="panel" aria-labelledby="aids-title">
      <div className="panel-head">
        <h2 id="aids-title">{t('aids.title')}</h2>
      </div>
      {aids.length === 0 ? (
        <p className="empty">{t('aids.none')}</p>
      ) : (
        <table className="ledger aid-table" data-testid="aids">
          <thead>
            <tr>
              <th scope="col">{t('aids.column.kind')}</th>
              <th scope="col" className="num">
                {t('aids.column.amount')}
              </th>
              <th scope="col">{t('aids.column.state')}</th>
              <th scope="col">{t('aids.column.who')}</th>
              <th scope="col">{t('aids.column.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {aids.map((aid) => (
              <Row key={aid.aidId} aid={aid} me={me} open={file.state === 'OPEN'} onAct={(act) => setActing({ aid, act })} />
            ))}
          </tbody>
        </table>
      )}
      <Suspense>{Form && <Form file={file} aid={acting.aid} ifMatch={ifMatch} onClose={() => setActing(undefined)} />}</Suspense>
    </section>
  );
}

function Row({ aid, me, open, onAct }: { aid: Aid; me: Me | undefined; open: boolean; onAct: (act: AidAct) => void }) {
  const { t, choice } = useWords();
  const acts = aidActs(me, aid).filter((act) => open || act === 'reverse');
  const held = open ? heldByFourEyes(me, aid) : undefined;
  return (
    <tr data-testid="aid-row" data-aid={aid.aidId} data-state={aid.state}>
      <td>
        <b>{choice('aid', aid.category)}</b>
        <div className="quiet">{[aid.fund, aid.campaign].filter(Boolean).join(' · ')}</div>
        {aid.roster && <Link to={`/rosters/${aid.roster}`}>{t('roster.title')}</Link>}
      </td>
      <td className={`num aid-amount ${NOT_GIVEN.includes(aid.state) ? 'struck' : ''}`}>
        {aid.money?.fen ? yuan(aid.money) : <span className="quiet">{given(aid) ?? t('aids.service')}</span>}
        {aid.repaid && <div className="quiet">{t('aids.repaid', { money: yuan(aid.repaid) })}</div>}
      </td>
      <td>
        <span className={`chip ${TONE[aid.state]}`} data-testid="aid-state">
          {choice('aidState', aid.state)}
        </span>
        {aid.state === 'FUNDS_REFUSED' && aid.refusal && <div className="quiet">{choice('check', aid.refusal)}</div>}
        {aid.state === 'APPROVED' && !isService(aid) && <div className="quiet">{t('aids.askingFund')}</div>}
        {aid.origin === 'IMPORTED' && <div className="quiet">{choice('origin', aid.origin)}</div>}
      </td>
      <td>
        <Hands aid={aid} />
      </td>
      <td>
        <div className="aid-acts">
          {acts.map((act) => (
            <Button
              key={act}
              size="small"
              type={act === 'approve' || act === 'deliver' ? 'primary' : 'default'}
              danger={act === 'reverse'}
              onClick={() => onAct(act)}
              data-testid={`aid-${act}`}>
              {t(`act.${act}`)}
            </Button>
          ))}
          {held && <span className="quiet">{t(held === 'approve' ? 'aids.waitOther' : 'aids.waitOtherPay')}</span>}
        </div>
      </td>
    </tr>
  );
}

/** Whose hands it went through, with the dates, newest last. */
function Hands({ aid }: { aid: Aid }) {
  const { t } = useWords();
  const hands = [
    { who: aid.proposedBy, on: aid.proposedOn, word: 'aids.proposedBy' },
    { who: aid.approvedBy, on: aid.approvedOn, word: 'aids.approvedBy' },
    { who: aid.rejectedBy, on: aid.rejectedOn, word: 'aids.rejectedBy' },
    { who: aid.deliveredBy, on: aid.deliveredOn, word: 'aids.deliveredBy' },
    { who: aid.reversedBy, on: aid.reversedOn, word: 'aids.reversedBy' },
  ] as const;
  return (
    <ul className="aid-hands">
      {hands.map(
        ({ who, on, word }) =>
          who && (
            <li key={word}>
              <span className="num quiet">{on}</span> {t(word, { who: who.split('@')[0] ?? who })}
            </li>
          ),
      )}
      {aid.fundedOn && aid.state === 'FUNDED' && (
        <li>
          <span className="num quiet">{aid.fundedOn}</span> {t('aids.funded')}
        </li>
      )}
      {aid.lapsedOn && (
        <li>
          <span className="num quiet">{aid.lapsedOn}</span> {t('aids.lapsed')}
        </li>
      )}
      {(aid.state === 'DELIVERED' || aid.state === 'REVERSED' || aid.state === 'FUNDED') && aid.origin !== 'IMPORTED' && aid.fund && (
        <li>
          <Link to={`/disbursements/${aid.aidId}`} data-testid="aid-trace">
            {t('entries.trace')}
          </Link>
        </li>
      )}
      {aid.capOverride && <li className="quiet">{t('part.override', { reason: aid.capOverride })}</li>}
      {aid.receipt?.voucher && <li className="quiet">{aid.receipt.voucher}</li>}
    </ul>
  );
}

/** Goods in words where no money is given; nothing for a service. */
const given = (aid: Aid) => aid.goods?.map(({ item, quantity, unit }) => `${item} ×${quantity}${unit ?? ''}`).join('、') || undefined;

const lastDate = (aid: Aid) => aid.reversedOn ?? aid.deliveredOn ?? aid.rejectedOn ?? aid.approvedOn ?? aid.proposedOn ?? '';

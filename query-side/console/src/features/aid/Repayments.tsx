import { useState, type ComponentType } from 'react';
import type { Aid, Approval, Me } from '../../api/types';
import { yuan } from '../../format';
import { formOf } from '../../forms';
import { choice, t } from '../../i18n';
import { Chip, Do, repaymentActs, useFundNames, useStaff, type Repayment, type RepaymentAct } from '../../parts';
import type { DecisionProps } from './decide';

type FormProps = DecisionProps & { repayment: Repayment };

/** What was entered about what came back of a loan: entered by one, confirmed by another. */
export function Repayments({ me, ...of }: Omit<DecisionProps, 'onClose'> & { me: Me | undefined }) {
  const [acting, setActing] = useState<{ repayment: Repayment; act: RepaymentAct }>();
  const Form = acting && FORMS[acting.act];
  return (
    <>
      {of.aid.repayments?.map((one) => (
        <li key={one.repaymentId} data-testid="repayment" data-state={one.state}>
          <Said of={one} />
          {repaymentActs(me, of.aid, one).map((act) => (
            <Do key={act} word={`repayment.${act}`} danger={act !== 'confirm'} onDo={() => setActing({ repayment: one, act })} testid={`repayment-${act}`} />
          ))}
        </li>
      ))}
      {Form && <Form {...of} repayment={acting.repayment} onClose={() => setActing(undefined)} />}
    </>
  );
}

function Said({ of: { on, money, takesBack, state, enteredBy, voucher, voucherKind, reason, fund } }: { of: Repayment }) {
  const staff = useStaff();
  const fundName = useFundNames(!!fund);
  const kind = voucherKind && voucherKind !== 'OTHER' ? choice('receipt', voucherKind) : '';
  return (
    <>
      <span className="num quiet">{on}</span> {t(takesBack ? 'repayment.back' : 'repayment.of', { money: yuan(money) })}{' '}
      <Chip kind="repaymentState" value={state} testid="repayment-state" />
      <span className="quiet">
        {' '}
        {[
          enteredBy && t('repayment.by', { who: staff(enteredBy) }),
          voucher && `${kind} ${voucher}`,
          fund && t('repayment.into', { fund: fundName(fund) }),
          reason,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

const C = formOf('/api/cases/{caseId}/aids/{aidId}/repayments/{repaymentId}/confirmation');
const R = formOf('/api/cases/{caseId}/aids/{aidId}/repayments/{repaymentId}/rejection');
const B = formOf('/api/cases/{caseId}/aids/{aidId}/repayments/{repaymentId}/reversal');

const Intro = ({ repayment }: { repayment: Repayment }) => (
  <p className="acted-on">
    <Said of={repayment} />
  </p>
);

/** The same from the list of what waits, which knows no more of the loan than that. */
export function DecideRepayment({ item, how, onClose }: { item: Approval; how: 'approve' | 'reject'; onClose: () => void }) {
  const { kind, caseId = '', aidId = '', repaymentId = '', proposedBy, proposedOn, money, reason, name, voucher, fund } = item;
  const takesBack = kind === 'REPAYMENT_REVERSAL' ? repaymentId : undefined;
  const repayment: Repayment = {
    repaymentId,
    takesBack,
    state: 'WAITING',
    on: proposedOn,
    enteredBy: proposedBy,
    money,
    reason,
    voucher: voucher?.voucher,
    voucherKind: voucher?.kind,
    fund,
  };
  const aid: Aid = { aidId, state: 'DELIVERED', origin: 'CASEWORK', category: 'STARTUP_LOAN', money, goods: [] };
  const Form = FORMS[how === 'approve' ? 'confirm' : 'refuse'];
  return <Form file={{ caseId, head: { name } }} aid={aid} repayment={repayment} onClose={onClose} />;
}

const FORMS: Record<RepaymentAct, ComponentType<FormProps>> = {
  confirm: ({ file, aid, repayment, ...more }) => (
    <C.Act
      of={{ ...file, ...aid, ...repayment }}
      word="repayment.confirm"
      explain="repayment.confirm.explain"
      {...more}
      intro={<Intro repayment={repayment} />}
      testid="repayment-confirm">
      {null}
    </C.Act>
  ),
  refuse: ({ file, aid, repayment, ...more }) => (
    <R.Act of={{ ...file, ...aid, ...repayment }} word="repayment.refuse" danger {...more} intro={<Intro repayment={repayment} />} testid="repayment-refuse">
      <R.Area name="reason" label="aid.reject.reason" required testid="repayment-refuse-reason" />
    </R.Act>
  ),
  takeBack: ({ file, aid, repayment, onClose }) => (
    <B.Act
      of={{ ...file, ...aid, ...repayment }}
      word="repayment.takeBack"
      explain="repayment.takeBack.explain"
      danger
      initial={{ occurredOn: repayment.on }}
      onClose={onClose}
      intro={<Intro repayment={repayment} />}
      testid="repayment-takeback">
      <B.Day name="occurredOn" label="takeback.date" extra="takeback.date.hint" required testid="repayment-takeback-date" />
      <B.Area name="reason" label="takeback.reason" required testid="repayment-takeback-reason" />
    </B.Act>
  ),
};

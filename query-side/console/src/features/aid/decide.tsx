import { useState, type ReactNode } from 'react';
import { at } from '../../api/http';
import type { Aid, Approved, Body } from '../../api/types';
import { goodsText, joined, yuan } from '../../format';
import { ActDrawer, fieldsOf } from '../../forms';
import { useWords } from '../../i18n';
import { useFundingNews } from './useFundingNews';

export interface DecisionProps {
  file: { caseId: string; head: { name?: string } };
  aid: Aid;
  ifMatch?: string;
  onClose: () => void;
  /** What else the approver has in front of them. */
  seen?: ReactNode;
}

/** What is being decided on, at the top of the form that decides it. */
export function AidSummary({ aid, file }: Pick<DecisionProps, 'aid' | 'file'>) {
  const { t, choice, lang } = useWords();
  const goods = goodsText(aid.goods, lang);
  const money = aid.money?.fen ? `${yuan(aid.money)} ${t('unit.yuan')}` : undefined;
  return (
    <p className="acted-on">
      <b className="num">{money ?? (goods || t('aids.service'))}</b>
      {joined([choice('aid', aid.category), aid.fund, file.head.name, money && goods])}
      {aid.reason && <span className="quiet"> — {aid.reason}</span>}
    </p>
  );
}

type Approval = Body<'/api/cases/{caseId}/aids/{aidId}/approval'>;
const A = fieldsOf<Approval>();

/** Above a cap the ledger refuses, and only then asks for the reason by which it may be exceeded. */
export function ApproveAid({ file, aid, seen, ...of }: DecisionProps) {
  const tell = useFundingNews();
  const [capped, setCapped] = useState(false);
  const intro = (
    <>
      <AidSummary aid={aid} file={file} />
      {seen}
    </>
  );
  const to = at('/api/cases/{caseId}/aids/{aidId}/approval', { caseId: file.caseId, aidId: aid.aidId });
  const refused = (code: string) => code === 'C06_CAP_EXCEEDED' && setCapped(true);
  const more = { to, intro, onDone: tell, onRefused: (code: string) => void refused(code), testid: 'aid-approve' };
  return (
    <ActDrawer<Approval, Approved> title="aid.approve.title" submit="aid.approve.submit" {...of} {...more}>
      <A.Area name="reason" label="aid.approve.reason" testid="aid-approve-reason" />
      {capped && <A.Area name="capOverride" label="approve.override" extra="approve.override.hint" required autoFocus testid="aid-approve-override" />}
    </ActDrawer>
  );
}

type Rejection = Body<'/api/cases/{caseId}/aids/{aidId}/rejection'>;
const R = fieldsOf<Rejection>();

export function RejectAid({ file, aid, seen: _seen, ...of }: DecisionProps) {
  const to = at('/api/cases/{caseId}/aids/{aidId}/rejection', { caseId: file.caseId, aidId: aid.aidId });
  const intro = <AidSummary aid={aid} file={file} />;
  return (
    <ActDrawer<Rejection> title="aid.reject.title" submit="aid.reject.submit" to={to} {...of} testid="aid-reject" intro={intro}>
      <R.Area name="reason" label="aid.reject.reason" required testid="aid-reject-reason" />
    </ActDrawer>
  );
}

import { useState, type ReactNode } from 'react';
import type { Aid } from '../../api/types';
import { goodsText, joined, yuan } from '../../format';
import { formOf } from '../../forms';
import { choice, language, t } from '../../i18n';
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
  const goods = goodsText(aid.goods, language());
  const money = aid.money?.fen ? `${yuan(aid.money)} ${t('unit.yuan')}` : undefined;
  return (
    <p className="acted-on">
      <b className="num">{money ?? (goods || t('aids.service'))}</b>
      {joined([choice('aid', aid.category), aid.fund, file.head.name, money && goods])}
      {aid.reason && <span className="quiet"> — {aid.reason}</span>}
    </p>
  );
}

const A = formOf('/api/cases/{caseId}/aids/{aidId}/approval');

/** Above a cap the ledger refuses, and only then asks for the reason by which it may be exceeded. */
export function ApproveAid({ file, aid, seen, ...more }: DecisionProps) {
  const tell = useFundingNews();
  const [capped, setCapped] = useState(false);
  const intro = (
    <>
      <AidSummary aid={aid} file={file} />
      {seen}
    </>
  );
  const refused = (code: string) => void (code === 'C06_CAP_EXCEEDED' && setCapped(true));
  return (
    <A.Act of={{ ...file, ...aid }} word={['aid.approve.title', 'act.approve']} {...more} intro={intro} onDone={tell} onRefused={refused} testid="aid-approve">
      <A.Area name="reason" label="aid.approve.reason" testid="aid-approve-reason" />
      {capped && <A.Area name="capOverride" label="approve.override" extra="approve.override.hint" required autoFocus testid="aid-approve-override" />}
    </A.Act>
  );
}

const R = formOf('/api/cases/{caseId}/aids/{aidId}/rejection');

export const RejectAid = ({ file, aid, seen: _seen, ...more }: DecisionProps) => (
  <R.Act of={{ ...file, ...aid }} word={['aid.reject.title', 'act.reject']} {...more} testid="aid-reject" intro={<AidSummary aid={aid} file={file} />}>
    <R.Area name="reason" label="aid.reject.reason" required testid="aid-reject-reason" />
  </R.Act>
);

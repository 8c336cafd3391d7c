import type { CaseFile } from '../../api/types';
import { t } from '../../i18n';
import { Fact, Panel, Personal, type FilePart } from '../../parts';
import { Amend, type OnAmend } from './Amend';

/** Where and how the worker lives and works, and into which account aid is paid: what there is to say of each. */
export function Particulars({ file: { head }, onAmend }: { file: CaseFile; onAmend?: OnAmend }) {
  const { account } = head;
  const isMore = head.householdRegistration || head.housing || head.employerKind || head.industry || head.workStatus || head.modelWorkerGrade || account;
  if (!onAmend && !isMore) return null;
  return (
    <Panel title={t('case.particulars')} testid="particulars">
      <Section part="home" onAmend={onAmend}>
        <Fact name="case.householdRegistration">{head.householdRegistration}</Fact>
        <Fact name="case.housing">{head.housing}</Fact>
      </Section>
      <Section part="work" onAmend={onAmend}>
        <Fact name="case.employerKind">{head.employerKind}</Fact>
        <Fact name="case.industry">{head.industry}</Fact>
        <Fact name="case.workStatus">{head.workStatus}</Fact>
        <Fact name="case.modelWorkerGrade">{head.modelWorkerGrade}</Fact>
        <Fact name="case.zeroEmploymentHousehold">{head.zeroEmploymentHousehold && t('amend.yes')}</Fact>
      </Section>
      <Section part="account" onAmend={onAmend}>
        <Fact name="case.bank">{[account?.bank, account?.branch].filter(Boolean).join(' ')}</Fact>
        <Fact name="case.accountNumber">{account && <Personal value={account.accountNumber} testid="head-account" />}</Fact>
        <Fact name="case.holder">{account?.holder}</Fact>
      </Section>
    </Panel>
  );
}

const Section = ({ part, onAmend, children }: { part: FilePart; onAmend?: OnAmend; children: React.ReactNode }) => (
  <>
    <h3 className="panel-sub amendable">
      {t(`amend.part.${part}`)}
      <Amend part={part} onAmend={onAmend} />
    </h3>
    <dl className="facts">{children}</dl>
  </>
);

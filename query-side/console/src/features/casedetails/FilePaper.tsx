import type { ReactNode } from 'react';
import type { CaseFile, Person } from '../../api/types';
import { joined, yuan, type Money } from '../../format';
import { choice, list, t, type WordKey } from '../../i18n';
import { Each, Fact, Heads, Num, Panel, Personal } from '../../parts';
import { Given } from './Given';
import './paper.css';

/** All that a file says now, as it goes onto paper. */
export const FilePaper = ({ file }: { file: CaseFile }) => (
  <>
    <Worker file={file} />
    {(file.members?.length ?? 0) > 0 && <Members of={file.members} />}
    <Means file={file} />
    <Given file={file} />
  </>
);

const SAID = [
  ['onPaper.ethnicity', 'ethnicity'],
  ['case.employer', 'employer'],
  ['onPaper.employerKind', 'employerKind'],
  ['onPaper.industry', 'industry'],
  ['onPaper.workStatus', 'workStatus'],
  ['onPaper.health', 'health'],
  ['onPaper.disability', 'disability'],
  ['onPaper.modelWorkerGrade', 'modelWorkerGrade'],
  ['onPaper.householdRegistration', 'householdRegistration'],
  ['onPaper.maritalStatus', 'maritalStatus'],
  ['onPaper.housing', 'housing'],
  ['onPaper.medicalInsurance', 'medicalInsurance'],
] as const satisfies [WordKey, keyof Person][];

const Worker = ({ file: { head, union, archivedOn } }: { file: CaseFile }) => (
  <Panel title={t('onPaper.worker')}>
    <dl className="facts">
      <Fact name="common.name">{head.erased ? t('common.erased') : head.name}</Fact>
      <Fact name="case.identityNumber">
        <Personal value={head.identityNumber} erased={head.erased} testid="paper-identity-number" />
      </Fact>
      <Fact name="onPaper.sex">{head.sex && choice('sex', head.sex)}</Fact>
      <Fact name="onPaper.birthDate">{head.birthDate}</Fact>
      <Fact name="case.mobile">
        <Personal value={head.mobile} erased={head.erased} />
      </Fact>
      <Fact name="case.address">{head.address}</Fact>
      <Fact name="case.identity">{choice('identity', head.identity)}</Fact>
      {SAID.map(([word, name]) => (
        <Fact key={name} name={word} children={head[name]} />
      ))}
      <Fact name="onPaper.singleParent">{head.singleParent && t('onPaper.yes')}</Fact>
      <Fact name="onPaper.zeroEmployment">{head.zeroEmploymentHousehold && t('onPaper.yes')}</Fact>
      <Fact name="onPaper.account">{head.account && joined([head.account.bank, head.account.branch, head.account.accountNumber, head.account.holder])}</Fact>
      <Fact name="case.union">{union.name}</Fact>
      <Fact name="case.archivedOn">{archivedOn}</Fact>
    </dl>
  </Panel>
);

const HEADS: WordKey[] = ['common.name', 'case.relation', 'case.identityNumber', 'onPaper.health', 'onPaper.schoolOrEmployer', 'onPaper.income'];

const Members = ({ of }: { of: Person[] }) => (
  <Panel title={t('case.member')}>
    <table className="ledger" data-testid="paper-members">
      <Heads of={HEADS.map((word) => ({ head: t(word) }))} />
      <tbody>
        <Each of={of} keyOf={({ personId }) => personId} columns={HEADS.length}>
          {({ name, relation, erased, identityNumber, health, schoolOrEmployer, annualIncome }) => (
            <tr>
              <td>{erased ? t('common.erased') : name}</td>
              <td>{choice('relation', relation)}</td>
              <td>{!erased && <Personal value={identityNumber} />}</td>
              <td>{health}</td>
              <td>{schoolOrEmployer}</td>
              <td>{annualIncome && yuan(annualIncome)}</td>
            </tr>
          )}
        </Each>
      </tbody>
    </table>
  </Panel>
);

const inYuan = (money?: Money) => money && <Num>{`${yuan(money)} ${t('unit.yuan')}`}</Num>;

/** Why it is on file, what the household lives on, and what was found and published about it. */
const Means = ({ file }: { file: CaseFile }) => (
  <Panel title={t('case.hardship')}>
    <dl className="facts">
      <Fact name="case.category">{choice('category', file.category)}</Fact>
      <Fact name="case.tier">{choice('tier', file.tier)}</Fact>
      <Fact name="case.primaryCause">{choice('cause', file.primaryCause)}</Fact>
      <Fact name="case.secondaryCauses">{list((file.secondaryCauses ?? []).map((cause) => choice('cause', cause)))}</Fact>
      <Fact name="case.size">{file.householdSize && t('case.size.value', { n: file.householdSize })}</Fact>
      <Fact name="case.income">{inYuan(file.annualIncome)}</Fact>
      <Fact name="onPaper.rigidExpenses">{inYuan(file.rigidExpenses)}</Fact>
      <Fact name="onPaper.description">{file.description}</Fact>
      <Fact name="case.note">{file.note}</Fact>
      {(file.notices ?? []).map(({ noticeId, from, to, text }) => (
        <Fact key={noticeId} name="act.notice" children={joined([t('fund.period', { from, to }), text])} />
      ))}
      {(file.meansChecks ?? []).map(({ checkId, on, exclusions = [], note }) => (
        <Fact key={checkId} name="act.means" children={joined([on, list(exclusions.map((one) => choice('exclusion', one))), note])} />
      ))}
      <Fact name="onPaper.paperCopy">{file.paper && joined([file.paper.place, file.paper.on])}</Fact>
    </dl>
  </Panel>
);

/** Lines to sign on. */
export const Signatures = ({ of }: { of: WordKey[] }) => (
  <Panel title={t('onPaper.sign')}>
    <dl className="signatures" data-testid="signatures">
      {[...of, 'onPaper.sign.on' as WordKey].map((word) => (
        <Line key={word} said={t(word)} />
      ))}
    </dl>
  </Panel>
);

const Line = ({ said }: { said: ReactNode }) => (
  <div>
    <dt>{said}</dt>
    <dd />
  </div>
);

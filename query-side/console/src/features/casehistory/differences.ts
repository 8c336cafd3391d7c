import type { CaseFile } from '../../api/types';
import { joined, yuan, type Money } from '../../format';
import { choice, list, t, type WordKey } from '../../i18n';

/** What a file says of itself, each in the words of its page. */
const SAID: [WordKey, (file: CaseFile) => unknown][] = [
  ['cases.column.state', ({ state }) => choice('state', state)],
  ['case.union', ({ union }) => union.name],
  ['case.category', ({ category }) => choice('category', category)],
  ['case.tier', ({ tier }) => choice('tier', tier)],
  ['case.primaryCause', ({ primaryCause }) => choice('cause', primaryCause)],
  ['case.secondaryCauses', ({ secondaryCauses = [] }) => list(secondaryCauses.map((cause) => choice('cause', cause)))],
  ['case.size', ({ householdSize: n }) => n && t('case.size.value', { n })],
  ['case.member', ({ members = [] }) => list(members.map(({ name, relation }) => joined([name, choice('relation', relation)], ' ')))],
  ['case.income', ({ annualIncome }) => inYuan(annualIncome)],
  ['case.mobile', ({ head }) => head.mobile],
  ['case.address', ({ head }) => head.address],
  ['case.employer', ({ head }) => head.employer],
  ['case.ethnicity', ({ head }) => head.ethnicity],
  ['case.maritalStatus', ({ head }) => head.maritalStatus],
  ['case.health', ({ head }) => head.health],
  ['case.disability', ({ head }) => head.disability],
  ['case.medicalInsurance', ({ head }) => head.medicalInsurance],
  ['case.householdRegistration', ({ head }) => head.householdRegistration],
  ['case.housing', ({ head }) => head.housing],
  ['case.employerKind', ({ head }) => head.employerKind],
  ['case.industry', ({ head }) => head.industry],
  ['case.workStatus', ({ head }) => head.workStatus],
  ['case.modelWorkerGrade', ({ head }) => head.modelWorkerGrade],
  ['case.accountNumber', ({ head }) => head.account?.accountNumber],
  ['case.rigidExpenses', ({ rigidExpenses }) => inYuan(rigidExpenses)],
  ['case.description', ({ description }) => description],
  ['case.identity', ({ head }) => choice('identity', head.identity)],
  ['case.note', ({ note }) => note],
  ['case.visitCount', ({ visits = [] }) => t('history.visits', { n: visits.length })],
  ['cases.column.lastVisit', ({ lastVisitedOn }) => lastVisitedOn],
  ['case.aidTotal', ({ aidTotal }) => inYuan(aidTotal)],
];

const inYuan = (money: Money | undefined) => money && `${yuan(money)} ${t('unit.yuan')}`;

export interface Difference {
  word: WordKey;
  before: string;
  after: string;
}

/** Where a file says another thing at one moment than at another. */
export function differences(before: CaseFile, after: CaseFile): Difference[] {
  const said = SAID.map(([word, of]) => ({ word, before: String(of(before) || '—'), after: String(of(after) || '—') }));
  return said.filter((one) => one.before !== one.after);
}

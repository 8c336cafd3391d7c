import type { Body, CaseFile } from '../../api/types';
import { isMasked, yuan, type Money } from '../../format';
import { t, type WordKey } from '../../i18n';
import type { FilePart } from '../../parts';

export type Change = Body<'/api/cases/{caseId}/amendments'>;
export type Said = Omit<Change, 'reason' | 'occurredOn'>;
export type Field = keyof Said;

/** What each part of a file holds, in the order in which it is asked for. */
export const PARTS: Record<FilePart, readonly Field[]> = {
  worker: ['name', 'mobile', 'ethnicity', 'maritalStatus', 'singleParent', 'health', 'disability', 'medicalInsurance'],
  home: ['address', 'householdRegistration', 'housing'],
  work: ['employer', 'employerKind', 'industry', 'workStatus', 'modelWorkerGrade', 'zeroEmploymentHousehold'],
  account: ['account'],
  means: ['annualIncome', 'rigidExpenses', 'description'],
};

const ACCOUNT = ['bank', 'branch', 'accountNumber', 'holder'] as const;

/** What the file says of it, as far as it shows. */
export const saidOn = ({ head, annualIncome, rigidExpenses, description }: CaseFile): Said => ({ ...head, annualIncome, rigidExpenses, description });

/** What a form begins with: what is covered on the page is typed anew, or stays as it is. */
export function begunWith(file: CaseFile, part: FilePart): Said {
  const said = saidOn(file);
  const { accountNumber = '', ...account } = said.account ?? {};
  const shown = { ...said, account: { ...account, accountNumber: isMasked(accountNumber) ? '' : accountNumber } };
  return Object.fromEntries(PARTS[part].map((field) => [field, uncovered(shown[field])])) as Said;
}

const uncovered = (value: unknown) => (typeof value === 'string' && isMasked(value) ? undefined : value);

/** What is said otherwise than the form began with; what was left empty in place of something covered is not. */
export function otherwise(typed: Said, begun: Said, part: FilePart): Said {
  const changed = PARTS[part].filter((field) => flat(typed[field]) !== flat(begun[field]));
  return Object.fromEntries(changed.map((field) => [field, typed[field] ?? ''])) as Said;
}

/** Not stated is the same as stated as nothing. */
function flat(value: Said[Field]): string {
  if (value === undefined || value === '' || value === false) return '';
  if (typeof value !== 'object') return String(value).trim();
  return 'fen' in value ? String(value.fen) : JSON.stringify(ACCOUNT.map((name) => value[name]?.trim() ?? ''));
}

/** A value as people read it. */
export function read(value: Said[Field]): string {
  if (typeof value === 'boolean') return t(value ? 'amend.yes' : 'amend.no');
  if (typeof value === 'string') return value;
  if (!value) return '';
  return 'fen' in value ? `${yuan(value as Money)} ${t('unit.yuan')}` : ACCOUNT.flatMap((name) => value[name] || []).join(' ');
}

export const wordOf = (field: Field): WordKey => WORDS[field];

const WORDS: Record<Field, WordKey> = {
  name: 'common.name',
  mobile: 'case.mobile',
  ethnicity: 'case.ethnicity',
  maritalStatus: 'case.maritalStatus',
  singleParent: 'case.singleParent',
  health: 'case.health',
  disability: 'case.disability',
  medicalInsurance: 'case.medicalInsurance',
  address: 'case.address',
  householdRegistration: 'case.householdRegistration',
  housing: 'case.housing',
  employer: 'case.employer',
  employerKind: 'case.employerKind',
  industry: 'case.industry',
  workStatus: 'case.workStatus',
  modelWorkerGrade: 'case.modelWorkerGrade',
  zeroEmploymentHousehold: 'case.zeroEmploymentHousehold',
  account: 'case.account',
  annualIncome: 'case.income',
  rigidExpenses: 'case.rigidExpenses',
  description: 'case.description',
};

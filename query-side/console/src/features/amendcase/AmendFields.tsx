import { Select } from 'antd';
import type { CaseFile } from '../../api/types';
import { isMasked } from '../../format';
import { fieldsOf } from '../../forms';
import { t } from '../../i18n';
import type { FilePart } from '../../parts';
import { PARTS, saidOn, wordOf, type Change, type Field, type Said } from './parts';

const F = fieldsOf<Change>('/api/cases/{caseId}/amendments');

/** The fields of one part; what is covered on the page is covered here, and stays as it is unless it is typed anew. */
export function AmendFields({ file, part }: { file: CaseFile; part: FilePart }) {
  const said = saidOn(file);
  return (
    <div className="amend-fields">
      {part === 'account' ? <AccountFields number={said.account?.accountNumber} /> : PARTS[part].map((field) => <OneField key={field} {...{ field, said }} />)}
    </div>
  );
}

const covering = (value: unknown) => (typeof value === 'string' && isMasked(value) ? t('amend.covered', { value }) : undefined);

function OneField({ field, said }: { field: Field; said: Said }) {
  const of = { name: field, label: wordOf(field), testid: `amend-${field}` };
  const covered = covering(said[field]);
  switch (field) {
    case 'singleParent':
    case 'zeroEmploymentHousehold':
      return (
        <F.Other {...of}>
          <Select options={[true, false].map((value) => ({ value, label: t(value ? 'amend.yes' : 'amend.no') }))} data-testid={of.testid} />
        </F.Other>
      );
    case 'annualIncome':
    case 'rigidExpenses':
      return <F.Money {...of} placeholder={said.annualIncome ? undefined : t('amend.coveredMoney')} />;
    case 'description':
      return <F.Area {...of} placeholder={said.annualIncome ? undefined : t('amend.coveredMoney')} />;
    case 'mobile':
      return <F.Mobile {...of} extra={covered ? { said: covered } : undefined} />;
    default:
      return <F.Text {...of} placeholder={covered} />;
  }
}

const AccountFields = ({ number }: { number: string | undefined }) => (
  <>
    <F.Text name={['account', 'bank']} label="case.bank" testid="amend-bank" />
    <F.Text name={['account', 'branch']} label="case.branch" testid="amend-branch" />
    <F.Account
      name={['account', 'accountNumber']}
      label="case.accountNumber"
      extra={number ? { said: t('amend.account.again', { value: number }) } : undefined}
      testid="amend-account-number"
    />
    <F.Text name={['account', 'holder']} label="case.holder" extra="amend.holder" testid="amend-holder" />
  </>
);

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { Body, Me } from '../../api/types';
import { today } from '../../format';
import { fieldsOf } from '../../forms';
import { Do } from '../../parts';
import { t } from '../../i18n';
import { HeadFields, MemberFields } from './PersonFields';

type NewCase = Body<'/api/cases'>;
const F = fieldsOf<NewCase>('/api/cases');

interface Sized {
  setFieldValue: (name: 'householdSize', value: number) => void;
}

export const usual = (me: Me | undefined) => ({
  occurredOn: today(),
  union: me?.union.code,
  head: { identity: 'URBAN' },
  secondaryCauses: [],
  members: [],
  householdSize: 1,
});

/** A household is as large as there are people named, at least. */
export function withRoom(form: Sized, { members = [], householdSize = 1 }: { members?: unknown[]; householdSize?: number }) {
  if (members.length >= householdSize) form.setFieldValue('householdSize', members.length + 1);
}

/** Who is of the household, and what its hardship is. */
export const HouseholdFields = () => (
  <>
    <h2>{t('cases.column.head')}</h2>
    <HeadFields />
    <Members />
    <Hardship />
  </>
);

const Members = () => (
  <Form.List name="members">
    {(rows, { add, remove }) => (
      <>
        <h2>{t('case.member')}</h2>
        {rows.map(({ key, name }) => (
          <div key={key} className="archive-member">
            <MemberFields row={name} />
            <Button type="text" icon={<DeleteOutlined />} onClick={() => remove(name)} aria-label={t('archive.removeMember', { n: name + 1 })} />
          </div>
        ))}
        <Do word="archive.addMember" icon={<PlusOutlined />} onDo={() => add({})} testid="archive-add-member" big />
      </>
    )}
  </Form.List>
);

const Hardship = () => (
  <>
    <h2>{t('case.hardship')}</h2>
    <div className="archive-row">
      <F.Choice name="category" label="case.category" required kind="category" testid="archive-category" />
      <F.Choice name="primaryCause" label="case.primaryCause" required kind="cause" testid="archive-cause" />
    </div>
    <F.Choices name="secondaryCauses" label="case.secondaryCauses" extra="form.tooManyCauses" kind="cause" testid="archive-secondary" />
    <div className="archive-row">
      <F.Count name="householdSize" label="case.size" required min={1} suffix={t('unit.person')} testid="archive-size" />
      <F.Money name="annualIncome" label="case.income" required testid="archive-income" />
    </div>
    <F.Area name="note" label="case.note" testid="archive-note" />
  </>
);

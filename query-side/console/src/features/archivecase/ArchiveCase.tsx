import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { at } from '../../api/http';
import type { AnswerTo, Body, Me } from '../../api/types';
import { today } from '../../format';
import { fieldsOf, FormSide, stated, useAct } from '../../forms';
import { Do, useMe } from '../../parts';
import { t } from '../../i18n';
import { HeadFields, MemberFields } from './PersonFields';
import './archivecase.css';

type NewCase = Body<'/api/cases'>;
const F = fieldsOf<NewCase>('/api/cases');

const usual = (me: Me | undefined) => ({
  occurredOn: today(),
  union: me?.union.code,
  head: { identity: 'URBAN' },
  secondaryCauses: [],
  members: [],
  householdSize: 1,
});

/** Opens a household's file. "Check first" asks the server for its verdict without writing anything. */
export default function ArchiveCase({ onClose }: { onClose: () => void }) {
  const me = useMe();
  const [form] = Form.useForm<NewCase>();
  const { archive, checked, check, send, again } = useArchiving(form);
  const changed = ({ members = [], householdSize = 1 }: Partial<NewCase>) => {
    again();
    if (members.length >= householdSize) form.setFieldValue('householdSize', members.length + 1);
  };
  const beside = () => <Do word="archive.check" onDo={check} loading={archive.isPending} testid="archive-check" big />;
  const sending = { word: 'archive.submit', testid: 'archive-submit', loading: archive.isPending, onSend: send } as const;
  const of = { form, initial: usual(me), sending, beside, verdict: checked && <Checked />, onChange: changed, onClose, testid: 'archive', width: 720 };
  return (
    <FormSide<NewCase> of={TO} title={t('cases.new')} problem={archive.error} intro={<p className="quiet archive-explain">{t('archive.explain')}</p>} {...of}>
      <Fields />
    </FormSide>
  );
}

const TO = at('/api/cases');

function useArchiving(form: FormInstance<NewCase>) {
  const navigate = useNavigate();
  const [checked, setChecked] = useState(false);
  const archive = useAct<AnswerTo<'/api/cases'>>(TO, undefined, 'ARCHIVING');
  const again = () => setChecked(false);
  const send = (values: NewCase, sent: () => void) => {
    again();
    const onSuccess = ({ data }: { data: AnswerTo<'/api/cases'> }) => {
      sent();
      void navigate(`/cases/${data.caseId}`);
    };
    archive.mutate({ body: stated(values) }, { onSuccess });
  };
  const rehearse = (values: NewCase) => archive.mutate({ body: stated(values), dryRun: true }, { onSuccess: () => setChecked(true) });
  const check = () => void form.validateFields().then(rehearse, () => undefined);
  return { archive, checked, check, send, again };
}

const Checked = () => <Alert type="success" showIcon title={t('archive.checked')} data-testid="archive-checked" />;

const Fields = () => (
  <>
    <h2>{t('archive.where')}</h2>
    <div className="archive-row three">
      <F.Union name="union" label="case.union" required testid="archive-union" />
      <F.Choice name="tier" label="case.tier" required kind="tier" testid="archive-tier" />
      <F.Day name="occurredOn" label="case.archivedOn" required testid="archive-date" />
    </div>
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

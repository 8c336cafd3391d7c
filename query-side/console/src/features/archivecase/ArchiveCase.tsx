import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { at } from '../../api/http';
import type { AnswerTo, Body, Me } from '../../api/types';
import { today } from '../../format';
import { fieldsOf, Foot, stated, useAct, useFormErrors } from '../../forms';
import { Do, ProblemNotice, useMe, useSide } from '../../parts';
import { useWords } from '../../i18n';
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
  const { t } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const { side, close } = useSide(onClose, 720);
  const [form] = Form.useForm<NewCase>();
  const [checked, setChecked] = useState(false);
  const archive = useAct<AnswerTo<'/api/cases'>>(at('/api/cases'));
  const homeless = useFormErrors(form, archive.error);
  const send = async (dryRun: boolean) => {
    const body = stated(await form.validateFields());
    setChecked(false);
    archive.mutate({ body, dryRun }, { onSuccess: ({ data }) => (dryRun ? setChecked(true) : void navigate(`/cases/${data.caseId}`)) });
  };
  const changed = (_: unknown, { members = [], householdSize = 1 }: Partial<NewCase>) => {
    setChecked(false);
    if (members.length >= householdSize) form.setFieldValue('householdSize', members.length + 1);
  };
  const foot = <Footer busy={archive.isPending} onCancel={close} onSend={(dryRun) => void send(dryRun).catch(() => undefined)} />;
  return (
    <Drawer {...side} title={t('cases.new')} footer={foot}>
      <p className="quiet archive-explain">{t('archive.explain')}</p>
      <ProblemNotice problem={archive.error} extra={homeless} />
      {checked && <Checked />}
      <Form<NewCase> form={form} layout="vertical" initialValues={usual(me)} onValuesChange={changed} data-testid="archive-form">
        <Fields />
      </Form>
    </Drawer>
  );
}

const Checked = () => <Alert type="success" showIcon title={useWords().t('archive.checked')} style={{ marginBottom: 16 }} data-testid="archive-checked" />;

function Footer({ busy, onCancel, onSend }: { busy: boolean; onCancel: () => void; onSend: (dryRun: boolean) => void }) {
  return (
    <Foot onCancel={onCancel}>
      <Do word="archive.check" onDo={() => onSend(true)} loading={busy} testid="archive-check" big />
      <Do word="archive.submit" primary onDo={() => onSend(false)} loading={busy} testid="archive-submit" big />
    </Foot>
  );
}

function Fields() {
  const { t } = useWords();
  return (
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
}

function Members() {
  const { t } = useWords();
  return (
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
}

function Hardship() {
  const { t } = useWords();
  return (
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
}

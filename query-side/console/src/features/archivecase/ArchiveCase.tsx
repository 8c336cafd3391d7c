import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Form, Input, InputNumber } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { actPath, type NewCase } from '../../api/cases';
import { showFieldErrors } from '../../forms/fieldErrors';
import { Choice, Choices, DateInput, MoneyInput, moneyRule } from '../../forms/inputs';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { stated } from '../../forms/stated';
import { UnionPicker } from '../../forms/UnionPicker';
import { useAct } from '../../forms/useAct';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';
import { useNarrow } from '../../shell/useNarrow';
import { PersonFields } from './PersonFields';
import './archivecase.css';

/** Opens a household's file. "Check first" asks the server for its verdict without writing anything. */
export default function ArchiveCase({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const narrow = useNarrow();
  const me = useMe();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewCase>();
  const [open, setOpen] = useState(true);
  const [checked, setChecked] = useState(false);
  const [homeless, setHomeless] = useState<string[]>([]);
  const archive = useAct<{ caseId: string }>(actPath.archive());

  useEffect(() => {
    if (archive.error) setHomeless(showFieldErrors(form, archive.error));
  }, [archive.error, form]);

  const send = async (dryRun: boolean) => {
    const body = stated(await form.validateFields());
    setHomeless([]);
    setChecked(false);
    archive.mutate({ body, dryRun }, { onSuccess: ({ data }) => (dryRun ? setChecked(true) : void navigate(`/cases/${data.caseId}`)) });
  };
  const attempt = (dryRun: boolean) => void send(dryRun).catch(() => undefined);

  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(shown) => !shown && onClose()}
      title={t('archive.title')}
      size={narrow ? '100%' : 720}
      footer={
        <div className="archive-foot">
          <Button onClick={() => setOpen(false)}>{t('action.cancel')}</Button>
          <Button onClick={() => attempt(true)} loading={archive.isPending} data-testid="archive-check">
            {t('archive.check')}
          </Button>
          <Button type="primary" onClick={() => attempt(false)} loading={archive.isPending} data-testid="archive-submit">
            {t('archive.submit')}
          </Button>
        </div>
      }>
      <p className="quiet archive-explain">{t('archive.explain')}</p>
      {archive.error ? <ProblemNotice problem={archive.error} extra={homeless} /> : null}
      {checked && <Alert type="success" showIcon title={t('archive.checked')} style={{ marginBottom: 16 }} data-testid="archive-checked" />}
      <Form<NewCase>
        form={form}
        layout="vertical"
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={{
          occurredOn: today(),
          secondaryCauses: [],
          members: [],
          householdSize: 1,
          union: me?.union.code,
          head: { identity: 'URBAN' },
        }}
        onValuesChange={(_, { members = [], householdSize = 1 }) => {
          setChecked(false);
          if (members.length >= householdSize) form.setFieldValue('householdSize', members.length + 1);
        }}
        data-testid="archive-form">
        <WhereFields />
        <h2>{t('archive.head')}</h2>
        <PersonFields at={['head']} head />
        <Members />
        <HardshipFields />
      </Form>
    </Drawer>
  );
}

function WhereFields() {
  const { t } = useWords();
  const me = useMe();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <>
      <h2>{t('archive.where')}</h2>
      <div className="archive-row three">
        <Form.Item name="union" label={t('case.union')} rules={required}>
          <UnionPicker known={me?.union} testid="archive-union" />
        </Form.Item>
        <Form.Item name="tier" label={t('case.tier')} rules={required}>
          <Choice kind="tier" testid="archive-tier" />
        </Form.Item>
        <Form.Item name="occurredOn" label={t('case.archivedOn')} rules={required}>
          <DateInput testid="archive-date" />
        </Form.Item>
      </div>
    </>
  );
}

function Members() {
  const { t } = useWords();
  return (
    <Form.List name="members">
      {(rows, { add, remove }) => (
        <>
          <h2>{t('archive.members')}</h2>
          {rows.map(({ key, name }) => (
            <div key={key} className="archive-member">
              <PersonFields at={['members', name]} list={[name]} />
              <Button
                type="text"
                icon={<DeleteOutlined />}
                onClick={() => remove(name)}
                aria-label={t('archive.removeMember', { n: name + 1 })}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({})} data-testid="archive-add-member">
            {t('archive.addMember')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function HardshipFields() {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <>
      <h2>{t('archive.hardship')}</h2>
      <div className="archive-row">
        <Form.Item name="category" label={t('case.category')} rules={required}>
          <Choice kind="category" testid="archive-category" />
        </Form.Item>
        <Form.Item name="primaryCause" label={t('case.primaryCause')} rules={required}>
          <Choice kind="cause" testid="archive-cause" />
        </Form.Item>
      </div>
      <Form.Item name="secondaryCauses" label={t('case.secondaryCauses')} extra={t('form.tooManyCauses')}>
        <Choices kind="cause" max={3} testid="archive-secondary" />
      </Form.Item>
      <div className="archive-row">
        <Form.Item name="householdSize" label={t('case.size')} rules={required}>
          <InputNumber min={1} max={30} precision={0} suffix={t('unit.person')} style={{ width: '100%' }} data-testid="archive-size" />
        </Form.Item>
        <Form.Item name="annualIncome" label={t('case.income')} rules={[...required, moneyRule(t('form.badMoney'))]}>
          <MoneyInput testid="archive-income" />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('case.note')}>
        <Input.TextArea rows={3} maxLength={2000} data-testid="archive-note" />
      </Form.Item>
    </>
  );
}

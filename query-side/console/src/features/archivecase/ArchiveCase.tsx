import { Alert, Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { at } from '../../api/http';
import type { AnswerTo, Body } from '../../api/types';
import { fieldsOf, FormSide, stated, useAct } from '../../forms';
import { Do, useMe } from '../../parts';
import { t } from '../../i18n';
import { HouseholdFields, usual, withRoom } from './HouseholdFields';
import { Intro, LookedUp, sendingOf } from './LookedUp';
import { useLooking } from './useLooking';
import './archivecase.css';

type NewCase = Body<'/api/cases'>;
const F = fieldsOf<NewCase>('/api/cases');

/**
 * Opens a household's file: first it is looked whether its head is on file already, then the rest is asked for. "Check first" asks the server for its
 * verdict without writing anything.
 */
export default function ArchiveCase({ onClose }: { onClose: () => void }) {
  const me = useMe();
  const [form] = Form.useForm<NewCase>();
  const looking = useLooking();
  const { archive, checked, check, send, again } = useArchiving(form);
  const changed = (values: Partial<NewCase>) => {
    again();
    looking.now(values.head);
    withRoom(form, values);
  };
  const beside = () => looking.stage === 'fill' && <Do word="archive.check" onDo={check} loading={archive.isPending} testid="archive-check" big />;
  const sending = sendingOf<NewCase>(looking, { word: 'archive.submit', testid: 'archive-submit', loading: archive.isPending, onSend: send });
  const intro = <Intro looking={looking} word="archive.explain" />;
  const said = { problem: looking.problem ?? archive.error, verdict: checked && <Checked />, intro };
  const of = { form, initial: usual(me), sending, beside, onChange: changed, onClose, testid: 'archive', width: 720, ...said };
  return (
    <FormSide<NewCase> of={TO} title={t('cases.new')} {...of}>
      <LookedUp looking={looking}>
        <Fields />
      </LookedUp>
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
    <HouseholdFields />
  </>
);

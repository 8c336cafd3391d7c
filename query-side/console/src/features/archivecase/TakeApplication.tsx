import { Form } from 'antd';
import { useNavigate } from 'react-router';
import { at } from '../../api/http';
import type { AnswerTo, Body } from '../../api/types';
import { fieldsOf, FormSide, stated, useAct } from '../../forms';
import { useMe } from '../../parts';
import { t } from '../../i18n';
import { HouseholdFields, usual, withRoom } from './HouseholdFields';
import { Intro, LookedUp, sendingOf } from './LookedUp';
import { useLooking } from './useLooking';
import './archivecase.css';

type NewApplication = Body<'/api/applications'>;
type Taken = AnswerTo<'/api/applications'>;

const F = fieldsOf<NewApplication>('/api/applications');
const TO = at('/api/applications');

/** Takes down that a household wants to be put on file, once it was looked whether its head is there already; its first review is next. */
export default function TakeApplication({ onClose }: { onClose: () => void }) {
  const me = useMe();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewApplication>();
  const looking = useLooking();
  const take = useAct<Taken>(TO, undefined, 'ARCHIVING');
  const onSend = (values: NewApplication, sent: () => void) => {
    const onSuccess = ({ data }: { data: Taken }) => {
      sent();
      void navigate(`/applications/${data.applicationId}`);
    };
    take.mutate({ body: stated(values) }, { onSuccess });
  };
  const onChange = (values: Partial<NewApplication>) => {
    looking.now(values.head);
    withRoom(form, values);
  };
  const sending = sendingOf<NewApplication>(looking, { word: 'application.submit', testid: 'application-submit', loading: take.isPending, onSend });
  const said = { problem: looking.problem ?? take.error, intro: <Intro looking={looking} word="application.explain" /> };
  const of = { form, initial: { ...usual(me), source: 'IN_PERSON' }, sending, onChange, onClose, testid: 'application', width: 720, ...said };
  return (
    <FormSide<NewApplication> of={TO} title={t('applications.new')} {...of}>
      <LookedUp looking={looking}>
        <Where />
        <HouseholdFields />
      </LookedUp>
    </FormSide>
  );
}

const Where = () => (
  <>
    <h2>{t('archive.where')}</h2>
    <div className="archive-row">
      <F.Union name="union" label="case.union" required testid="application-union" />
      <F.Choice name="source" label="application.source" required kind="applicationSource" testid="application-source" />
      <F.Choice name="tier" label="case.tier" required kind="tier" testid="application-tier" />
      <F.Day name="occurredOn" label="application.madeOn" required testid="application-date" />
    </div>
  </>
);

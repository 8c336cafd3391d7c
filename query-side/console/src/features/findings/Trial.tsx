import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { tryCheck, type Check, type TrialAnswer } from '../../api/checks';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { useNarrow } from '../../shell/useNarrow';
import { PeriodPicker } from '../overview/PeriodPicker';
import { presets, type Period } from '../overview/periods';
import { EvidenceList } from './columns';
import { ParticularList } from './ParticularList';
import { shortCode } from './particulars';
import { sent, ThresholdFields, typed } from './ThresholdFields';

/** What other thresholds would have found in the ledger as it stands. Writes nothing. */
export default function Trial({ check, onClose }: { check: Check; onClose: () => void }) {
  const { t, choice } = useWords();
  const narrow = useNarrow();
  const [open, setOpen] = useState(true);
  const [period, setPeriod] = useState<Period>(presets().at(-1)!.period);
  const [form] = Form.useForm<{ thresholds: ReturnType<typeof typed> }>();
  const trial = useMutation({ mutationFn: (thresholds: Record<string, number>) => tryCheck(check.code, { thresholds, ...period }) });
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(shown) => !shown && onClose()}
      title={t('trial.title')}
      size={narrow ? '100%' : 520}
      footer={
        <div style={{ display: 'flex', gap: 10, justifyContent: 'flex-end' }}>
          <Button onClick={() => setOpen(false)}>{t('action.close')}</Button>
          <Button type="primary" loading={trial.isPending} onClick={() => form.submit()} data-testid="trial-run">
            {t('trial.run')}
          </Button>
        </div>
      }>
      <p style={{ marginTop: 0 }}>
        <b>
          {shortCode(check.code)} {choice('check', check.code)}
        </b>{' '}
        <span className="quiet">{t('trial.explain')}</span>
      </p>
      {trial.error ? <ProblemNotice problem={trial.error} /> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ thresholds: typed(check.thresholds) }}
        onFinish={({ thresholds }) => trial.mutate(sent(thresholds))}>
        <ThresholdFields names={Object.keys(check.thresholds)} />
        <Form.Item label={t('trial.period')}>
          <PeriodPicker period={period} onChange={({ from, to }) => from && to && setPeriod({ from, to })} />
        </Form.Item>
      </Form>
      {trial.data && <Told answer={trial.data.data} />}
    </Drawer>
  );
}

function Told({ answer }: { answer: TrialAnswer }) {
  const { t, choice } = useWords();
  return (
    <div role="status" data-testid="trial-told">
      <div className="trial-told">
        <div>
          <span className="quiet">{t('trial.now')}</span>
          <br />
          <b className="num" data-testid="trial-now">
            {count(answer.now)}
          </b>
          {t(`trial.${answer.would}`)}
        </div>
        <div>
          <span className="quiet">{t('trial.would')}</span>
          <br />
          <b className="num" data-testid="trial-hits">
            {count(answer.hits)}
          </b>
          {t(`trial.${answer.would}`)}
        </div>
      </div>
      {!answer.complete && <Alert type="warning" showIcon title={t('trial.incomplete')} style={{ marginBottom: 12 }} />}
      {answer.items.length === 0 ? (
        <p className="quiet">{t('trial.none')}</p>
      ) : (
        <ul className="trial-items">
          {answer.items.map(({ subject, on, particulars, evidence }, i) => (
            <li key={`${subject.id}/${i}`}>
              <b>{choice('subject', subject.kind)}</b> <span className="mono quiet">{subject.id}</span> <span className="num">{on}</span>
              <ParticularList of={particulars} />
              <EvidenceList evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

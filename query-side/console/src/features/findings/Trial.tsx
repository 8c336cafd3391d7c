import { useMutation } from '@tanstack/react-query';
import { Alert, Drawer, Form } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { act, at } from '../../api/http';
import type { Check, TrialAnswer } from '../../api/types';
import { count, joined, presets, type Period } from '../../format';
import { Entry, Foot } from '../../forms';
import { Do, Noticed, Num, PeriodPicker, Quiet, useSide, useStaff } from '../../parts';
import { choice, t } from '../../i18n';
import { EvidenceList } from './columns';
import { placeOf } from './particulars';
import { CheckName, ParticularList, sent, ThresholdFields, typed, type Thresholds } from './set';

type Tried = { thresholds: Thresholds };

/** What other thresholds would have found in the ledger as it stands. Writes nothing. */
export function Trial({ check: { code, thresholds, forTrials }, onClose }: { check: Check; onClose: () => void }) {
  const { side, close } = useSide(onClose, 520);
  const tried = { ...thresholds, ...forTrials };
  const title = t('trial.title');
  const [period, setPeriod] = useState<Period>(presets().at(-1)!.period);
  const [form] = Form.useForm<Tried>();
  const trial = useTrial(code, period);
  const entry = { title, form, initialValues: { thresholds: typed(tried) }, onSend: form.submit };
  const foot = (
    <Foot onCancel={close} cancel="action.close" problem={trial.error}>
      <Do word="trial.run" primary loading={trial.isPending} onDo={form.submit} testid="trial-run" big />
    </Foot>
  );
  return (
    <Drawer {...side} title={title} footer={foot}>
      <p className="quiet">
        <CheckName code={code} /> {t('trial.explain')}
      </p>
      <Entry {...entry} onFinish={(values: Tried) => trial.mutate(values)} data-testid="trial-form">
        <ThresholdFields names={Object.keys(tried)} />
        <Form.Item label={t('common.period')}>
          <PeriodPicker period={period} onChange={({ from, to }) => from && to && setPeriod({ from, to })} />
        </Form.Item>
      </Entry>
      <Noticed of={trial.data}>{trial.data && <Told answer={trial.data.data} />}</Noticed>
    </Drawer>
  );
}

const useTrial = (code: string, period: Period) =>
  useMutation({
    mutationFn: ({ thresholds: asked }: Tried) => act<TrialAnswer>(at('/api/checks/{code}/trials', { code }), { thresholds: sent(asked), ...period }),
  });

function Told({ answer: { now, hits, would, complete, items = [] } }: { answer: TrialAnswer }) {
  const figures = { now, would: hits };
  return (
    <div role="status" data-testid="trial-told">
      <div className="trial-told">
        {(['now', 'would'] as const).map((word) => (
          <div key={word}>
            <Quiet>{t(`trial.${word}`)}</Quiet>
            <br />
            <b className="num" data-testid={word === 'now' ? 'trial-now' : 'trial-hits'} children={count(figures[word])} />
            {t(`trial.${would}`)}
          </div>
        ))}
      </div>
      {!complete && <Alert type="warning" showIcon title={t('trial.incomplete')} style={{ marginBottom: 12 }} />}
      {items.length === 0 ? <p className="quiet">{t('trial.none')}</p> : <Hits items={items} />}
    </div>
  );
}

const Hits = ({ items }: Pick<TrialAnswer, 'items'>) => (
  <ul className="trial-items">
    {items.map(({ subject, on, particulars, evidence }, i) => (
      <li key={`${subject.id}/${i}`}>
        <TrialSubject of={subject} /> <Num>{on}</Num>
        <ParticularList of={particulars} />
        <EvidenceList evidence={evidence} />
      </li>
    ))}
  </ul>
);

function TrialSubject({ of }: { of: TrialAnswer['items'][number]['subject'] }) {
  const staff = useStaff();
  const place = placeOf(of);
  const said = <b>{joined([choice('subject', of.kind), of.kind === 'STAFF' && staff(of.id)], ' ')}</b>;
  return place ? <Link to={place}>{said}</Link> : said;
}

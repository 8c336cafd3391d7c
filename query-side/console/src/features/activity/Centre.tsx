import { useState } from 'react';
import { Problem } from '../../api/problem';
import type { AnswerOf } from '../../api/types';
import { formOf } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, Fact, isOne, Num, Panel, ProblemNotice, useMe, useRead } from '../../parts';

type Stated = AnswerOf<'/api/centres/{centre}'>;

/** How the assistance centre of the own union was last stated to be set up; what was stated wrongly is taken back from here. */
export function Centre() {
  const me = useMe();
  const path = { centre: `centre-${me?.union.code ?? ''}` };
  const { value, error, refetch } = useRead('/api/centres/{centre}', { path }, { enabled: Boolean(me), retry: false });
  if (error instanceof Problem && error.status === 404) return null;
  // Nobody has stated it yet: the answer says only whose it is.
  if (value && value.statement === undefined) return null;
  const back = value?.statement !== undefined && isOne(me, 'supervisor', 'admin') && <TakeBack of={value} statement={value.statement} />;
  return (
    <Panel title={t('activity.centre')} beside={back} testid="centre-stated">
      <ProblemNotice problem={error} onRetry={refetch} />
      {value && <Facts of={value} />}
    </Panel>
  );
}

const Facts = ({ of: { occurredOn, staff, squareMetres, leadBody } }: { of: Stated }) => (
  <dl className="facts">
    <Fact name="activity.centre.since">
      <Num>{occurredOn}</Num>
    </Fact>
    <Fact name="activity.centre.staff">{staff?.toString()}</Fact>
    <Fact name="activity.centre.area">{squareMetres?.toString()}</Fact>
    <Fact name="activity.centre.lead">{choice('leadBody', leadBody)}</Fact>
  </dl>
);

const T = formOf('/api/centres/{centre}/statements/{statement}/reversal');
const BACK = { word: ['activity.centre.takeback', 'takeback.submit'], explain: 'activity.centre.takeback.explain', testid: 'centre-takeback' } as const;

function TakeBack({ of: { centre, occurredOn }, statement }: { of: Stated; statement: number }) {
  const [taking, setTaking] = useState(false);
  return (
    <>
      <Do word="takeback.submit" onDo={() => setTaking(true)} testid="centre-takeback-open" />
      {taking && (
        <T.Act of={{ centre, statement }} {...BACK} danger initial={{ occurredOn }} onClose={() => setTaking(false)}>
          <T.Day name="occurredOn" label="takeback.date" extra="takeback.date.hint" required testid="centre-takeback-date" />
          <T.Area name="reason" label="takeback.reason" required testid="centre-takeback-reason" />
        </T.Act>
      )}
    </>
  );
}

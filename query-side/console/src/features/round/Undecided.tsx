import { Alert, Popconfirm } from 'antd';
import { useState } from 'react';
import { letGoOf, sendAgain, type Held } from '../../api/held';
import { newKey } from '../../api/http';
import type { Body, Visit } from '../../api/types';
import { goodsText, yuan } from '../../format';
import { ActDrawer, fieldsOf, formOf } from '../../forms';
import { language, t } from '../../i18n';
import { Do, Fact, Panel, useRead } from '../../parts';
import { dayOf } from './held';

type Told = Partial<Body<'/api/cases/{caseId}/visits'>>;

/** A visit that the ledger did not take: what was recorded here, what others have entered about that day, and what may be done about it. */
export function Undecided({ of }: { of: Held }) {
  const caseId = decodeURIComponent(of.path.split('/')[3]!);
  // Of a file that is elsewhere there is nothing to see.
  const file = useRead('/api/cases/{caseId}', { path: { caseId } }, { retry: false }).value;
  const there = file?.visits?.filter((visit) => visit.occurredOn === dayOf(of) && visit.campaign === (of.body as Told).campaign) ?? [];
  const [answering, setAnswering] = useState<{ how: 'same' | 'another'; visit: Visit }>();
  const onClose = () => setAnswering(undefined);
  return (
    <Panel title={of.about ?? t('case.title')} className="spaced" testid="undecided" beside={<Ways of={of} met={there.length > 0} />}>
      <div className="panel-body undecided">
        <Alert type="warning" showIcon title={of.refused?.title} description={of.refused?.detail} />
        <Version word="round.mine" of={of.body} testid="held-mine" />
        {there.map((visit) => (
          <Version key={visit.visitId} word="round.there" of={visit} testid="held-there">
            <Do word="round.same.submit" onDo={() => setAnswering({ how: 'same', visit })} testid="held-same" />
            <Do word="round.another.submit" onDo={() => setAnswering({ how: 'another', visit })} testid="held-another" />
          </Version>
        ))}
      </div>
      {answering?.how === 'same' && <Same of={of} {...{ caseId, onClose }} visitId={answering.visit.visitId} />}
      {answering?.how === 'another' && <Another of={of} onClose={onClose} visitId={answering.visit.visitId} />}
    </Panel>
  );
}

/** Where two have met, what becomes of mine is said on the file. */
const Ways = ({ of, met }: { of: Held; met: boolean }) => (
  <span className="row-acts">
    <Do word="round.again" onDo={() => void sendAgain(of, newKey(), of.body)} testid="held-again" />
    {!met && (
      <Popconfirm title={t('round.drop.ask')} okText={t('round.drop')} cancelText={t('action.cancel')} onConfirm={() => void letGoOf(of)}>
        <Do word="round.drop" danger testid="held-drop" />
      </Popconfirm>
    )}
  </span>
);

interface AnswerProps {
  of: Held;
  visitId: string;
  onClose: () => void;
}

const S = formOf('/api/cases/{caseId}/visits/{visitId}/comparison');

/** Both recorded the same visit: theirs stands, mine is not entered. */
const Same = ({ of, caseId, visitId, onClose }: AnswerProps & { caseId: string }) => (
  <S.Act of={{ caseId, visitId }} word="round.same" explain="round.same.explain" onDone={() => void letGoOf(of)} onClose={onClose} testid="same">
    <S.Area name="reason" label="round.reason" required testid="same-reason" />
  </S.Act>
);

const A = fieldsOf<{ reason?: string }>('/api/cases/{caseId}/visits', ['held']);

/** They are two visits: mine is entered beside theirs. */
function Another({ of, visitId, onClose }: AnswerProps) {
  const toBody = ({ reason }: { reason?: string }) => ({ ...of.body, held: { beside: visitId, reason } });
  return (
    <ActDrawer to={of.path} word="round.another" explain="round.another.explain" {...{ toBody, onClose }} onDone={() => void letGoOf(of)} testid="another">
      <A.Area name="reason" label="round.reason" required testid="another-reason" />
    </ActDrawer>
  );
}

interface VersionProps {
  word: 'round.mine' | 'round.there';
  of: Told | Visit;
  testid: string;
  children?: React.ReactNode;
}

function Version({ word, of, testid, children }: VersionProps) {
  const { occurredOn, campaign, visitors, findings, money, goods } = of as Told;
  return (
    <section data-testid={testid}>
      <h3>{t(word)}</h3>
      <dl className="facts">
        <Fact name="visit.date">{occurredOn}</Fact>
        <Fact name="visit.campaign">{campaign}</Fact>
        <Fact name="visit.visitors">{visitors}</Fact>
        <Fact name="visit.findings">{findings}</Fact>
        <Fact name="visit.money">{money?.fen ? `${yuan(money)} ${t('unit.yuan')}` : undefined}</Fact>
        <Fact name="visit.goods">{goods?.length ? goodsText(goods, language()) : undefined}</Fact>
      </dl>
      {children && <div className="row-acts">{children}</div>}
    </section>
  );
}

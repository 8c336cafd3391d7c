import { useState } from 'react';
import { useParams } from 'react-router';
import type { Roster } from '../../api/types';
import { goodsText, joined, yuan } from '../../format';

import { Chip, Do, FundLink, Loaded, Panel, Sheet, useMe, useRead, useStaff } from '../../parts';
import { choice, language, t } from '../../i18n';
import BankResults from './BankResults';
import { DecideRoster } from './DecideRoster';
import { Heaps } from './Heaps';
import { Lines } from './Lines';
import { hasBegun, rosterActs, type RosterAct } from './progress';

/** Lines are being carried to their files by the ledger itself. */
const moving = (roster: Roster | undefined) => roster?.state === 'APPROVED' || roster?.state === 'CARRYING';

export default function RosterPage() {
  const { rosterId = '' } = useParams();
  const read = useRead('/api/rosters/{id}', { path: { id: rosterId } }, { moving });
  return <Loaded read={read}>{(roster) => <OneRoster roster={roster} ifMatch={read.etag} />}</Loaded>;
}

/** One roster: what it pays, how far it is, and every line of it. */
function OneRoster({ roster, ifMatch }: { roster: Roster; ifMatch?: string }) {
  const [acting, setActing] = useState<RosterAct>();
  const close = () => setActing(undefined);
  const acts = <Acts roster={roster} onAct={setActing} />;
  const of = { up: { to: '/rosters', said: t('rosters.title') }, title: roster.title, testid: 'roster-title', said: <Said of={roster} />, beside: acts };
  return (
    <Sheet {...of} chips={<Chip kind="rosterState" value={roster.state} testid="roster-state" />}>
      <Sum of={roster} />
      <Lines roster={roster} ifMatch={ifMatch} />
      {(acting === 'approve' || acting === 'reject') && <DecideRoster roster={roster} how={acting} ifMatch={ifMatch} onClose={close} />}
      {acting === 'bank' && <BankResults roster={roster} onClose={close} />}
    </Sheet>
  );
}

function Acts({ roster, onAct }: { roster: Roster; onAct: (act: RosterAct) => void }) {
  const me = useMe();
  const held = roster.state === 'DRAWN_UP' && me?.role === 'supervisor' && roster.drawnUpBy === me.subject;
  return (
    <>
      {rosterActs(me, roster).map((act) => (
        <Do
          key={act}
          word={act === 'bank' ? 'roster.bank' : `act.${act}`}
          primary={!(act === 'reject')}
          onDo={() => onAct(act)}
          testid={`roster-act-${act}`}
          big
        />
      ))}
      {held && <span className="quiet">{t('common.waitOther')}</span>}
    </>
  );
}

function Said({ of: { category, fund, campaign, union, drawnUpBy, approvedBy } }: { of: Roster }) {
  const staff = useStaff();
  const hands = [t('roster.drawnUp', { who: staff(drawnUpBy) }), approvedBy && t('roster.approved', { who: staff(approvedBy) })];
  return (
    <>
      {choice('aid', category)} · <FundLink fund={fund} /> · {joined([campaign, union.name, ...hands])}
    </>
  );
}

const Sum = ({ of: roster }: { of: Roster }) => (
  <Panel className="panel-body roster-sum">
    <p>
      <b className="num">{t('roster.summary', { n: roster.lines, money: yuan(roster.money) })}</b>{' '}
      <span className="quiet">{goodsText(roster.goods, language())}</span>
    </p>
    {hasBegun(roster) && <Heaps progress={roster.progress} legend />}
  </Panel>
);

import { useState } from 'react';
import type { Check } from '../../api/types';
import { shortCode } from '../../format';
import { Chip, Do, isOne, Listing, Num, Panel, Quiet, useAsked, useMe, useRead, type Column } from '../../parts';
import { choice, language, t } from '../../i18n';
import { Changes, SetBy, Values } from './Changes';
import { settingValue, thresholdWord } from './particulars';
import { SetSubsistenceLine, SetThresholds, StateWorkDays } from './set';
import { Trial } from './Trial';
import { WithdrawKin } from './WithdrawKin';
import './findings.css';

type Acting = { check: Check; how: 'set' | 'try' } | { how: 'line' | 'kin' | 'days' };

/** All checks with the thresholds in force today, to be set by those who may and tried by those who watch. */
export function Checks() {
  const me = useMe();
  const maySet = isOne(me, 'compliance');
  const [asked] = useAsked();
  const [acting, setActing] = useState<Acting>();
  const read = useRead('/api/checks', { query: { union: asked('union') } });
  const page = { ...read, items: read.value?.items };
  const of = { caption: t('findings.tab.checks'), columns: columnsOf(setActing), page, empty: t('findings.empty'), testid: 'checks' };
  const close = () => setActing(undefined);
  return (
    <>
      <div className="checks-head">
        <p className="quiet">{t('checks.explain')}</p>
        {maySet && <Settings onAct={setActing} />}
      </div>
      <Panel>
        <Listing {...of} keyOf={({ code }) => code} />
      </Panel>
      {isOne(me, 'supervisor', 'compliance') && <Changes />}
      {acting?.how === 'set' && <SetThresholds check={acting.check} onClose={close} />}
      {acting?.how === 'line' && <SetSubsistenceLine onClose={close} />}
      {acting?.how === 'days' && <StateWorkDays onClose={close} />}
      {acting?.how === 'kin' && <WithdrawKin onClose={close} />}
      {acting?.how === 'try' && <Trial check={acting.check} onClose={close} />}
    </>
  );
}

/** What is stated once for a union, whatever the check. */
const Settings = ({ onAct }: { onAct: (acting: Acting) => void }) => (
  <div className="row-acts">
    <Do word="line.set" onDo={() => onAct({ how: 'line' })} testid="subsistence-line" big />
    <Do word="workdays.set" onDo={() => onAct({ how: 'days' })} testid="work-days" big />
    <Do word="withdrawKin.title" onDo={() => onAct({ how: 'kin' })} testid="withdraw-kin" big />
  </div>
);

const columnsOf = (onAct: (acting: Acting) => void): Column<Check>[] => [
  {
    head: t('checks.column.code'),
    cell: ({ code }) => (
      <>
        <span className="mono quiet">{shortCode(code)}</span> <b>{choice('check', code)}</b>
      </>
    ),
  },
  { head: t('common.how'), cell: ({ kind }) => <Chip kind="checkKind" value={kind} /> },
  { head: t('checks.column.thresholds'), cell: ({ thresholds, forTrials }) => <Thresholds of={thresholds} tried={forTrials} /> },
  { head: t('settings.since'), cell: ({ set }) => (set ? <Since of={set} /> : <Quiet>{t('settings.standard')}</Quiet>) },
  { head: t('aids.column.actions'), num: true, wide: true, cell: (check) => <Acts check={check} onAct={onAct} /> },
];

/** Since when it is so, what it was before, by whom and why. */
const Since = ({ of }: { of: NonNullable<Check['set']> }) => (
  <>
    <Num>{of.from}</Num> <SetBy of={of} />
    <Values of={of} />
  </>
);

function Acts({ check, onAct }: { check: Check; onAct: (acting: Acting) => void }) {
  const me = useMe();
  const any = (of: Record<string, number>) => Object.keys(of).length > 0;
  const act = (how: 'set' | 'try') => <Do word={`checks.${how}`} onDo={() => onAct({ check, how })} testid={`${how}-${shortCode(check.code)}`} />;
  return (
    <div className="row-acts">
      {any({ ...check.thresholds, ...check.forTrials }) && isOne(me, 'admin', 'supervisor', 'compliance') && act('try')}
      {any(check.thresholds) && isOne(me, 'compliance') && act('set')}
    </div>
  );
}

/** Those in force, and those that only trials go by. */
function Thresholds({ of, tried }: { of: Record<string, number>; tried: Record<string, number> }) {
  const entries = Object.entries({ ...of, ...tried });
  if (entries.length === 0) return <Quiet>{t('checks.none')}</Quiet>;
  return (
    <span className="thresholds">
      {entries.map(([name, value]) => (
        <span key={name}>
          <Quiet>{thresholdWord(name, language())}</Quiet>
          {name in tried && <Quiet>（{t('checks.forTrials')}）</Quiet>}
          <b className="num">{settingValue(name, value, language())}</b>
        </span>
      ))}
    </span>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';
import type { Erasure } from '../../api/types';
import { AskedChoice, AskedUnion } from '../../forms';
import { choice, t } from '../../i18n';
import { Chip, Do, isOne, Listing, NotYours, Page, Panel, Quiet, two, useAskedAll, useMe, usePages, useStaff, type Column } from '../../parts';
import { DropErasure, ErasePerson } from './forms';

type Deciding = { erasure: Erasure; how: 'erase' | 'drop' };

/** Whom somebody asked to be erased, for another to do or refuse; and all who were erased. */
export default function ErasuresPage() {
  const me = useMe();
  const [deciding, setDeciding] = useState<Deciding>();
  const page = usePages('/api/erasures', { query: useAskedAll('union', 'state') }, { enabled: isOne(me, 'compliance', 'admin') });
  const columns = useColumns((erasure, how) => setDeciding({ erasure, how }));
  const Form = deciding?.how === 'erase' ? ErasePerson : DropErasure;
  if (me && !isOne(me, 'compliance', 'admin')) return <NotYours said={t('erasures.notYours')} />;
  return (
    <Page title={t('erasures.title')}>
      <div className="filters">
        <AskedUnion testid="erasures-union" />
        <AskedChoice name="state" kind="erasureState" placeholder="common.state" testid="erasures-state" />
      </div>
      <Panel>
        <Listing caption={t('erasures.title')} columns={columns} page={page} empty={t('erasures.empty')} testid="erasures" keyOf={({ personId }) => personId} />
      </Panel>
      {deciding && <Form erasure={deciding.erasure} onClose={() => setDeciding(undefined)} />}
    </Page>
  );
}

function useColumns(onDecide: (erasure: Erasure, how: Deciding['how']) => void): Column<Erasure>[] {
  const staff = useStaff();
  return [
    { head: t('erasures.column.file'), cell: ({ caseId, union }) => two(<Link to={`/cases/${caseId}`}>{t('erasures.file')}</Link>, union.name) },
    { head: t('erasure.reason'), cell: ({ reason, letter }) => two(choice('erasureReason', reason), letter) },
    { head: t('erasure.warnings'), wide: true, cell: ({ warnings }) => <Warnings of={warnings} /> },
    { head: t('erasures.column.asked'), cell: ({ askedBy, askedOn }) => two(staff(askedBy), askedOn) },
    { head: t('common.state'), cell: ({ state }) => <Chip kind="erasureState" value={state} testid="erasure-state" /> },
    { head: t('erasures.column.ended'), cell: ({ endedBy, endedOn }) => (endedBy ? two(staff(endedBy), endedOn) : <Quiet />) },
    { head: t('aids.column.actions'), num: true, wide: true, cell: (erasure) => <Acts erasure={erasure} onDecide={onDecide} /> },
  ];
}

function Warnings({ of = [] }: { of?: Erasure['warnings'] }) {
  if (of.length === 0) return <Quiet />;
  return of.map((warning) => <div key={warning}>{choice('erasureWarning', warning)}</div>);
}

/** Whoever asked takes it back; another does it, or refuses. */
function Acts({ erasure, onDecide }: { erasure: Erasure; onDecide: (erasure: Erasure, how: Deciding['how']) => void }) {
  const me = useMe();
  if (erasure.state !== 'WAITING' || !isOne(me, 'compliance', 'admin')) return <Quiet />;
  const own = erasure.askedBy === me?.subject;
  return (
    <div className="row-acts">
      {!own && <Do word="erasure.do" danger onDo={() => onDecide(erasure, 'erase')} testid="erasure-do" />}
      <Do word={own ? 'erasure.withdraw' : 'erasure.refuse'} onDo={() => onDecide(erasure, 'drop')} testid="erasure-drop" />
    </div>
  );
}

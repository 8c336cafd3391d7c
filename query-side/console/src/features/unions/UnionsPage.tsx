import { PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { Me, Union } from '../../api/types';
import { AskedText, DeclareGoLive } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, isOne, Listing, Num, Page, Panel, PutRight, two, useAskedAll, useMe, useRead, useUnionNames, type Column } from '../../parts';
import { AmendUnion, RegisterUnion, WithdrawGoLive } from './acts';
import { LoadUnions } from './LoadUnions';

type Acting = { how: 'register' | 'load' } | { how: 'amend' | 'withdraw'; union: Union };

/** The unions of the own scope: put into the tree, put right, and from when on the ledger is their book. */
export default function UnionsPage() {
  const me = useMe();
  const [acting, setActing] = useState<Acting>();
  const { value, ...asking } = useRead('/api/unions', { query: useAskedAll('q') }, { keep: true });
  const of = { caption: t('unions.title'), columns: useColumns(me, setActing), empty: t('unions.empty'), testid: 'unions' };
  return (
    <Page title={t('unions.title')} explain={t('unions.explain')} beside={isOne(me, 'admin') && <Grow onAct={setActing} />}>
      <div className="filters">
        <AskedText name="q" placeholder="unions.find" testid="unions-find" />
      </div>
      <Panel>
        <Listing {...of} page={{ ...asking, items: value?.items }} keyOf={({ code }) => code} />
      </Panel>
      {acting && <Act acting={acting} me={me} onClose={() => setActing(undefined)} />}
    </Page>
  );
}

/** One by hand, or a whole tree out of a table. */
const Grow = ({ onAct }: { onAct: (acting: Acting) => void }) => (
  <div className="row-acts">
    <Do word="unions.load" onDo={() => onAct({ how: 'load' })} testid="unions-load" big />
    <Do word="unions.register" primary icon={<PlusOutlined />} onDo={() => onAct({ how: 'register' })} testid="union-register" big />
  </div>
);

function Act({ acting, me, onClose }: { acting: Acting; me: Me | undefined; onClose: () => void }) {
  switch (acting.how) {
    case 'register':
      return <RegisterUnion me={me} onClose={onClose} />;
    case 'load':
      return <LoadUnions onClose={onClose} />;
    case 'amend':
      return <AmendUnion union={acting.union} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawGoLive union={acting.union} onClose={onClose} />;
  }
}

function useColumns(me: Me | undefined, onAct: (acting: Acting) => void): Column<Union>[] {
  const named = useUnionNames();
  return [
    { head: t('common.union'), wide: true, cell: ({ name, code }) => two(<b>{name}</b>, code) },
    { head: t('unions.level'), cell: ({ level }) => choice('unionLevel', level) },
    { head: t('unions.above'), cell: ({ parent }) => parent && named(parent) },
    { head: t('unions.phone'), cell: ({ phone }) => phone && <Num>{phone}</Num> },
    { head: t('goLive.on'), cell: ({ goLiveOn }) => goLiveOn && <Num>{goLiveOn}</Num> },
    { head: t('amended'), cell: ({ amended }) => amended && <PutRight of={amended} /> },
    { head: t('aids.column.actions'), num: true, cell: (union) => <Acts union={union} me={me} onAct={onAct} /> },
  ];
}

/** The day is declared once; until the first fund is opened it can be taken back. */
function Acts({ union, me, onAct }: { union: Union; me: Me | undefined; onAct: (acting: Acting) => void }) {
  if (!isOne(me, 'admin', 'supervisor')) return null;
  return (
    <div className="row-acts">
      {union.goLiveOn ? (
        <Do word="goLive.withdraw" onDo={() => onAct({ how: 'withdraw', union })} testid="go-live-withdraw" />
      ) : (
        <DeclareGoLive code={union.code} />
      )}
      {me.role === 'admin' && <Do word="unions.amend" onDo={() => onAct({ how: 'amend', union })} testid="union-amend" />}
    </div>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Union } from '../../api/types';
import { AskedText, formOf } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, isOne, Listing, Num, Page, Panel, PutRight, two, useAskedAll, useMe, useRead, useUnionNames, type Column } from '../../parts';

/** The unions of the own scope; whose name or level was typed wrongly is put right from here. */
export default function UnionsPage() {
  const [amending, setAmending] = useState<Union>();
  const { value, ...asking } = useRead('/api/unions', { query: useAskedAll('q') }, { keep: true });
  const of = { caption: t('unions.title'), columns: useColumns(setAmending), empty: t('unions.empty'), testid: 'unions' };
  return (
    <Page title={t('unions.title')} explain={t('unions.explain')}>
      <div className="filters">
        <AskedText name="q" placeholder="unions.find" testid="unions-find" />
      </div>
      <Panel>
        <Listing {...of} page={{ ...asking, items: value?.items }} keyOf={({ code }) => code} />
      </Panel>
      {amending && <Amend union={amending} onClose={() => setAmending(undefined)} />}
    </Page>
  );
}

function useColumns(onAmend: (union: Union) => void): Column<Union>[] {
  const named = useUnionNames();
  const me = useMe();
  const amend = isOne(me, 'admin');
  return [
    { head: t('common.union'), wide: true, cell: ({ name, code }) => two(<b>{name}</b>, code) },
    { head: t('unions.level'), cell: ({ level }) => choice('unionLevel', level) },
    { head: t('unions.above'), cell: ({ parent }) => parent && named(parent) },
    { head: t('goLive.on'), cell: ({ goLiveOn }) => goLiveOn && <Num>{goLiveOn}</Num> },
    { head: t('amended'), cell: ({ amended }) => amended && <PutRight of={amended} /> },
    { head: t('aids.column.actions'), num: true, cell: (union) => amend && <Do word="unions.amend" onDo={() => onAmend(union)} testid="union-amend" /> },
  ];
}

const A = formOf('/api/unions/{code}/amendments');
const AMEND = { word: ['unions.amend.title', 'unions.amend'], explain: 'unions.amend.explain', testid: 'union-amend' } as const;

/** What hardly ever changes is asked again only here. */
function Amend({ union, onClose }: { union: Union; onClose: () => void }) {
  const queries = useQueryClient();
  const { name, level } = union;
  const onDone = () => ['/api/unions', '/api/me'].forEach((path) => void queries.invalidateQueries({ queryKey: [path] }));
  return (
    <A.Act of={union} {...AMEND} initial={{ name, level }} onDone={onDone} onClose={onClose}>
      <A.Text name="name" label="unions.name" required testid="union-amend-name" />
      <A.Choice name="level" label="unions.level" required kind="unionLevel" testid="union-amend-level" />
      <A.Area name="reason" label="amended.reason" required testid="union-amend-reason" />
    </A.Act>
  );
}

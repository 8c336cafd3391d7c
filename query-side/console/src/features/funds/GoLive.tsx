import { useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import type { Me } from '../../api/types';
import { formOf } from '../../forms';
import { Do, isOne, useRead } from '../../parts';
import { t } from '../../i18n';

const F = formOf('/api/unions/{code}/go-live');

/** Until the caller's union has said from when on the ledger is its book, no fund is opened: said where funds are, with the way on. */
export function GoLive({ me }: { me: Me | undefined }) {
  const unions = useRead('/api/unions', {}, { staleTime: 300_000 }).value?.items;
  const queries = useQueryClient();
  const [declaring, setDeclaring] = useState(false);
  const own = unions?.find(({ code }) => code === me?.union.code);
  if (!own || own.goLiveOn) return null;
  const onDone = () => void queries.invalidateQueries({ queryKey: ['/api/unions'] });
  const declare = isOne(me, 'supervisor', 'admin') && <Do word="goLive.declare" onDo={() => setDeclaring(true)} testid="go-live-declare" />;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        data-testid="go-live-missing"
        title={t('goLive.missing', { union: own.name })}
        action={declare}
      />
      {declaring && <Declare code={own.code} onDone={onDone} onClose={() => setDeclaring(false)} />}
    </>
  );
}

const OF = { word: ['goLive.declare', 'goLive.submit'], testid: 'go-live', explain: 'goLive.explain' } as const;

const Declare = ({ code, ...more }: { code: string; onDone: () => void; onClose: () => void }) => (
  <F.Act of={{ code }} {...OF} {...more} toBody={({ goLiveOn }) => ({ goLiveOn })}>
    <F.Day name="goLiveOn" label="goLive.on" required side="any" testid="go-live-on" />
  </F.Act>
);

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Do } from '../parts';
import { formOf } from './formOf';

const F = formOf('/api/unions/{code}/go-live');
const OF = { word: ['goLive.declare', 'goLive.submit'], testid: 'go-live', explain: 'goLive.explain' } as const;

/** From that day on the ledger is the union's book. */
export function DeclareGoLive({ code }: { code: string }) {
  const queries = useQueryClient();
  const [declaring, setDeclaring] = useState(false);
  const onDone = () => void queries.invalidateQueries({ queryKey: ['/api/unions'] });
  return (
    <>
      <Do word="goLive.declare" onDo={() => setDeclaring(true)} testid="go-live-declare" />
      {declaring && (
        <F.Act of={{ code }} {...OF} onDone={onDone} onClose={() => setDeclaring(false)} toBody={({ goLiveOn }) => ({ goLiveOn })}>
          <F.Day name="goLiveOn" label="goLive.on" required side="any" testid="go-live-on" />
        </F.Act>
      )}
    </>
  );
}

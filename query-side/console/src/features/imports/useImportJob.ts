import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followImport, readImport } from '../../api/imports';
import type { ImportJob } from '../../api/types';
import { useReadAgain } from '../../forms';
import type { Read } from '../../parts';

/** The job as it now is: the stream while it runs, asking again where the stream breaks off. */
export function useImportJob(importId: string): Read<ImportJob> {
  const queryKey = ['/api/imports/{importId}', importId];
  const [streaming, setStreaming] = useState(true);
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => readImport(importId, signal),
    refetchInterval: ({ state }) => (!streaming && state.data?.data.state === 'RUNNING' ? 1000 : false),
  });
  const known = query.data?.data;
  const live = useLive(importId, known?.state === 'RUNNING', setStreaming);
  const value = known?.state === 'RUNNING' ? { ...known, ...live } : known;
  return { value, error: query.error, isFetching: query.isFetching, refetch: () => void query.refetch() };
}

/** What the stream says; once it has ended, everything is read again that the import may have changed. */
function useLive(importId: string, running: boolean, onStreaming: (streaming: boolean) => void) {
  const readAgain = useReadAgain();
  const [live, setLive] = useState<Partial<ImportJob>>();
  useEffect(() => {
    if (!running) return;
    const aborting = new AbortController();
    const ended = () => {
      if (aborting.signal.aborted) return;
      onStreaming(false);
      readAgain();
    };
    const follow = (job: Partial<ImportJob>) => {
      setLive(job);
      if (job.state !== 'RUNNING') readAgain();
    };
    onStreaming(true);
    followImport(importId, follow, aborting.signal)
      .catch(() => undefined)
      .finally(ended);
    return () => aborting.abort();
  }, [importId, running]);
  return live;
}

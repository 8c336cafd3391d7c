import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followImport, readImport } from '../../api/imports';
import type { ImportJob } from '../../api/types';

/** The job as it now is: the stream while it runs, asking again where the stream breaks off. */
export function useImportJob(importId: string) {
  const queries = useQueryClient();
  const [live, setLive] = useState<Partial<ImportJob>>();
  const [streaming, setStreaming] = useState(true);
  const query = useQuery({
    queryKey: ['import', importId],
    queryFn: ({ signal }) => readImport(importId, signal),
    refetchInterval: ({ state }) => (!streaming && state.data?.data.state === 'RUNNING' ? 1000 : false),
  });
  const running = query.data?.data.state === 'RUNNING';

  useEffect(() => {
    if (!running) return;
    const aborting = new AbortController();
    const seeAgain = () => {
      for (const queryKey of [['import-rows', importId], ['cases'], ['overview']]) void queries.invalidateQueries({ queryKey });
    };
    const follow = (job: Partial<ImportJob>) => {
      setLive(job);
      if (job.state !== 'RUNNING') seeAgain();
    };
    setStreaming(true);
    followImport(importId, follow, aborting.signal)
      .catch(() => undefined)
      .finally(() => {
        if (aborting.signal.aborted) return;
        setStreaming(false);
        void queries.invalidateQueries({ queryKey: ['import', importId] });
        seeAgain();
      });
    return () => aborting.abort();
  }, [importId, running, queries]);

  const known = query.data?.data;
  const job: ImportJob | undefined = known && (known.state === 'RUNNING' ? { ...known, ...live } : known);
  return { job, error: query.error, refetch: query.refetch };
}

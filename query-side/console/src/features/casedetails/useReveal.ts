import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from '../../api/http';
import type { QueryOf } from '../../api/types';

const SECONDS = 60;

/** A file in full. */
export const useReveal = (caseId: string) => useInFull(caseId, (purpose) => read('/api/cases/{caseId}', { path: { caseId }, purpose }));

/** A file in full, as it was and as it is now. */
export const useRevealThen = (caseId: string, moment: QueryOf<'/api/cases/{caseId}'>) =>
  useInFull(JSON.stringify([caseId, moment]), async (purpose) => {
    const now = await read('/api/cases/{caseId}', { path: { caseId }, purpose });
    const was = await read('/api/cases/{caseId}', { path: { caseId }, query: moment, purpose });
    return { data: { was: was.data, now: now.data } };
  });

/** An application in full. */
export const useRevealOf = (applicationId: string) =>
  useInFull(applicationId, (purpose) => read('/api/applications/{applicationId}', { path: { applicationId }, purpose }));

/** What a worker is told of their own file: as long as it takes to print it. */
export const useStatement = (caseId: string) =>
  useInFull(caseId, (purpose) => read('/api/cases/{caseId}/worker-statement', { path: { caseId }, purpose }), 10 * SECONDS);

/** Personal data in full for a stated purpose and a minute, or as long as stated; then it is masked again. Never cached. */
function useInFull<T>(id: string, inFull: (purpose: string) => Promise<{ data: T }>, seconds = SECONDS) {
  const [shown, setShown] = useState<{ file: T; purpose: string }>();
  const [left, setLeft] = useState(0);
  const asking = useMutation({
    gcTime: 0,
    mutationFn: inFull,
    onSuccess: (answer, purpose) => {
      setShown({ file: answer.data, purpose });
      setLeft(seconds);
    },
  });
  const hide = () => {
    setShown(undefined);
    asking.reset();
  };
  useEffect(hide, [id]);
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(() => setLeft((last) => last - 1), 1000);
    return () => clearInterval(timer);
  }, [shown]);
  useEffect(() => {
    if (shown && left <= 0) hide();
  }, [left, shown]);
  return { file: shown?.file, purpose: shown?.purpose, left, hide, ask: asking.mutate, asking: asking.isPending, problem: asking.error };
}

export type Reveal = ReturnType<typeof useInFull<unknown>>;

import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from '../../api/http';
import type { CaseFile } from '../../api/types';

const SECONDS = 60;

/** Personal data in full for a stated purpose and a minute; then it is masked again. Never cached. */
export function useReveal(caseId: string) {
  const [shown, setShown] = useState<{ file: CaseFile; purpose: string }>();
  const [left, setLeft] = useState(0);
  const asking = useMutation({
    gcTime: 0,
    mutationFn: (purpose: string) => read('/api/cases/{caseId}', { path: { caseId }, purpose }),
    onSuccess: (answer, purpose) => {
      setShown({ file: answer.data, purpose });
      setLeft(SECONDS);
    },
  });
  const hide = () => {
    setShown(undefined);
    asking.reset();
  };
  useEffect(hide, [caseId]);
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, [shown]);
  useEffect(() => {
    if (shown && left <= 0) hide();
  }, [left, shown]);
  return { file: shown?.file, purpose: shown?.purpose, left, hide, ask: asking.mutate, asking: asking.isPending, problem: asking.error };
}

export type Reveal = ReturnType<typeof useReveal>;

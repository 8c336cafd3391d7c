import { useState } from 'react';
import { act, at } from '../../api/http';
import type { Finding } from '../../api/types';
import { useKey, useReadAgain } from '../../forms';

/** What may be said of many findings at once. */
export type BulkHow = keyof typeof PATHS;

export interface Verdict {
  done: boolean;
  problem?: unknown;
}

export type Verdicts = ReadonlyMap<string, Verdict>;

const PATHS = {
  assignment: '/api/findings/{findingId}/assignment',
  resolution: '/api/findings/{findingId}/resolution',
  dismissal: '/api/findings/{findingId}/dismissal',
} as const;

/** How many are on their way at once. */
const AT_ONCE = 4;

/**
 * Sends the same to each of several findings, each under a key of its own: trying again after a lost answer writes nothing twice, and what was done
 * stays done. Answers whether all were.
 */
export function useEachAct(how: BulkHow) {
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map());
  const [sending, setSending] = useState(false);
  const { keyOf } = useKey();
  const readAgain = useReadAgain();

  const send = async (rows: Finding[], body: unknown): Promise<boolean> => {
    setSending(true);
    const key = keyOf(how, body);
    const one = async ({ findingId, version }: Finding): Promise<boolean> => {
      const sent = act(at(PATHS[how], { findingId }), body, { idempotencyKey: `${key}-${findingId}`, ifMatch: `"${version}"` });
      const verdict = await sent.then(
        () => ({ done: true }),
        (problem: unknown) => ({ done: false, problem }),
      );
      setVerdicts((before) => new Map(before).set(findingId, verdict));
      return verdict.done;
    };
    const answers: boolean[] = [];
    for (let i = 0; i < rows.length; i += AT_ONCE) answers.push(...(await Promise.all(rows.slice(i, i + AT_ONCE).map(one))));
    setSending(false);
    readAgain();
    return answers.every(Boolean);
  };
  return { verdicts, sending, send };
}

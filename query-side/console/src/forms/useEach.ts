import { useState } from 'react';
import { act, type at } from '../api/http';
import { useKey, useReadAgain } from './useAct';

export interface Verdict {
  done: boolean;
  problem?: unknown;
}

/** What became of each, by its id. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Where what is said of one of many is sent. */
export interface EachOne {
  id: string;
  to: ReturnType<typeof at>;
  ifMatch?: string;
}

/** How many are on their way at once. */
const AT_ONCE = 4;

/**
 * Sends the same to each of several, each under a key of its own: trying again after a lost answer writes nothing twice, and what was done stays done.
 * Answers whether all were.
 */
export function useEach<R>(how: string, of: (row: R) => EachOne) {
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map());
  const [sending, setSending] = useState(false);
  const { keyOf } = useKey();
  const readAgain = useReadAgain();

  const send = async (rows: R[], body: unknown): Promise<boolean> => {
    setSending(true);
    const key = keyOf(how, body);
    const one = async (row: R): Promise<boolean> => {
      const { id, to, ifMatch } = of(row);
      const sent = act(to, body, { idempotencyKey: `${key}-${id}`, ifMatch });
      const verdict = await sent.then(
        () => ({ done: true }),
        (problem: unknown) => ({ done: false, problem }),
      );
      setVerdicts((before) => new Map(before).set(id, verdict));
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

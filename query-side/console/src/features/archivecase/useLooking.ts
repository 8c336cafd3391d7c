import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/http';
import type { NearMatches } from '../../api/types';

/** Somebody who is to be put on file. */
export interface Somebody {
  name?: string;
  identityNumber?: string;
}

/** How far it is: nobody was looked for yet, those who were found are compared, or the rest is filled in. */
export type Stage = 'look' | 'compare' | 'fill';

interface Looked {
  who: Somebody;
  found: NearMatches;
  passed: boolean;
}

const areSame = (one: Somebody, other: Somebody) => one.name === other.name && one.identityNumber === other.identityNumber;

const stageOf = (looked: Looked | undefined): Stage => (!looked ? 'look' : looked.passed ? 'fill' : 'compare');

export type Looking = ReturnType<typeof useLooking>;

/** First it is looked who is on file already; what was found holds for that name and number alone. */
export function useLooking() {
  const [looked, setLooked] = useState<Looked>();
  const looking = useMutation({
    mutationFn: ({ name = '', identityNumber = '' }: Somebody) => ask('/api/cases/near-matches', { name, identityNumber }, 'ARCHIVING'),
    onSuccess: (found, who) => setLooked({ who, found, passed: found.items.length === 0 }),
  });
  const look = ({ name, identityNumber }: Somebody = {}) => looking.mutate({ name, identityNumber });
  const pass = () => setLooked((before) => before && { ...before, passed: !before.found.onFile });
  const now = (who: Somebody = {}) => setLooked((before) => (before && areSame(before.who, who) ? before : undefined));
  return { stage: stageOf(looked), found: looked?.found, problem: looking.error, pending: looking.isPending, look, pass, now };
}

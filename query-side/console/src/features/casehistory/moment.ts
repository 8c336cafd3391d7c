import { useMemo } from 'react';
import { useAsked } from '../../parts';
import { endOfDay } from '../../format';

/** The two clocks of a file: what is true of a day, as it was known at the end of another. */
export interface Moment {
  asOf?: string;
  knownAt?: string;
}

/** The moment that the address asks for; nothing where it asks for now. */
export function useMoment(): { moment: Moment | undefined; asOf?: string; knownOn?: string; look: (on: { asOf?: string; knownOn?: string }) => void } {
  const [asked, change] = useAsked();
  const [asOf, knownOn] = [dayIn(asked('asOf')), dayIn(asked('knownOn'))];
  const moment = useMemo(() => (asOf || knownOn ? { asOf, knownAt: knownOn && endOfDay(knownOn) } : undefined), [asOf, knownOn]);
  return { moment, asOf, knownOn, look: (on) => change({ asOf, knownOn, ...on }, { replace: true }) };
}

const dayIn = (said: string | undefined) => (said && /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : undefined);

import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { draftOf, dropDraft, keepDraft } from '../api/drafts';
import { useMe } from '../parts';
import { openedBy } from './opener';
import { useUnsent } from './unsent';

/** What is typed into a form, kept until it is sent or let go of; found again after a lost session. */
export function useDraft<V extends object>(key: string, title: string, given: object) {
  const by = useMe()?.subject ?? '';
  const { pathname, search } = useLocation();
  const [found, setFound] = useState(() => draftOf(key, by));
  const [changed, setChanged] = useState(!!found);
  const first = useRef({ values: given, opener: openedBy() }).current;
  const drop = () => {
    dropDraft(key);
    letGo();
    setChanged(false);
  };
  const keep = (values: V) => {
    if (same(values, first.values)) return drop();
    setChanged(true);
    const opener = found?.opener ?? first.opener;
    keepDraft({ key, title, by, opener, place: pathname + search, at: new Date().toISOString(), values: tidy(values) as object });
  };
  const letGo = useUnsent(changed, drop);
  const initial: object = found ? { ...first.values, ...found.values } : first.values;
  const forget = () => {
    drop();
    setFound(undefined);
  };
  return { initial: initial as Partial<V>, foundAt: found?.at, changed, keep, drop, forget };
}

/** After what was found has been let go of, the fields are as they were at first. */
export function useReset(foundAt: string | undefined, reset: () => void) {
  const before = useRef(foundAt);
  useEffect(() => {
    if (before.current && !foundAt) reset();
    before.current = foundAt;
  }, [foundAt]);
}

/** Whether two forms say the same: what is blank or empty is not said, and the order of names says nothing. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value;
  if (Array.isArray(value)) return value.length ? value.map(tidy) : undefined;
  if (!value || typeof value !== 'object') return value ?? undefined;
  const said = Object.entries(value)
    .map(([name, one]) => [name, tidy(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([x], [y]) => x.localeCompare(y));
  return said.length ? Object.fromEntries(said) : undefined;
}

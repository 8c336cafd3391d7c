import { useEffect, useSyncExternalStore } from 'react';
import { heldQueue, onHeld, openHeld, type Queue } from '../api/held';
import { useMe } from './useMe';

/** What this person has recorded on this browser while nobody answered. */
export function useHeld(): Queue {
  const by = useMe()?.subject;
  useEffect(() => {
    if (by) void openHeld(by).catch(() => undefined);
  }, [by]);
  return useSyncExternalStore(onHeld, heldQueue);
}

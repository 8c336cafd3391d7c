import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(max-width: 900px)');

function subscribe(listener: () => void) {
  const media = query();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True where the phone layout holds. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

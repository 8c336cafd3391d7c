import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('screen and (max-width: 900px)');

function subscribe(listener: () => void) {
  const media = query();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True where the phone layout holds. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query().matches);

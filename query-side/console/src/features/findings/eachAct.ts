import { at } from '../../api/http';
import type { Finding } from '../../api/types';
import { useEach } from '../../forms';

/** What may be said of many findings at once. */
export type BulkHow = keyof typeof PATHS;

const PATHS = {
  assignment: '/api/findings/{findingId}/assignment',
  resolution: '/api/findings/{findingId}/resolution',
  dismissal: '/api/findings/{findingId}/dismissal',
} as const;

/** The same sent to each of several findings. */
export const useEachAct = (how: BulkHow) =>
  useEach(how, ({ findingId, version }: Finding) => ({ id: findingId, to: at(PATHS[how], { findingId }), ifMatch: `"${version}"` }));

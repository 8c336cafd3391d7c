import type { Held, Queue } from '../../api/held';

export const stateOf = ({ id, state }: Held, { sending }: Queue) => (id === sending ? 'SENDING' : state);

export const dayOf = ({ body }: Held) => (body as { occurredOn?: string }).occurredOn ?? '';

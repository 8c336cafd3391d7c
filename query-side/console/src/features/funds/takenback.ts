import type { FundEntry } from '../../api/types';

type Moved = Pick<FundEntry, 'movement' | 'transferId' | 'counterFund' | 'commitment' | 'appropriations'>;

/** The transfer, or the appropriation that came from outside. */
export const idOf = ({ transferId, appropriations = [] }: Moved) => transferId ?? appropriations[0]?.appropriationId ?? '';

export const isTakenBack = ({ movement }: Moved) => movement?.endsWith('_REVERSED') ?? false;

/** What was taken back, by its id. */
export const takenBack = (entries: Moved[]) => new Set(entries.filter(isTakenBack).map(idOf));

/** The movement that made an entry, where this fund can take it back: what came from another one is, where it was handed on. */
export function madeBy(entry: Moved): string | undefined {
  const here = entry.movement === 'RECEIVED' ? !entry.counterFund : entry.movement === 'ALLOCATED' || entry.movement === 'RETURNED';
  return here ? idOf(entry).replace(/^(appropriation|transfer)-/, 'movement-') : undefined;
}

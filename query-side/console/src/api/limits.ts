import limits from './generated/limits.json';

/** How long a field may be that a path takes, how many, or how much: as the ledger's description says. */
export const limitOf = (path: string | undefined, field: Path): number | undefined => KNOWN[path ?? '']?.[field.join('.')];

type Path = readonly (string | number)[];
const KNOWN: Record<string, Record<string, number> | undefined> = limits;

import type { LedgerEntry } from '../../api/types';

export interface Corrections {
  /** By the sequence of an entry: the later one that says it did not happen. */
  takenBackBy: Map<number, LedgerEntry>;
  /** By the sequence of an entry: those before it that it takes back. */
  takesBack: Map<number, LedgerEntry[]>;
}

export const inOrder = (entries: LedgerEntry[]): LedgerEntry[] => [...entries].sort((a, b) => a.sequence - b.sequence);

/** Which entry took which back: whatever still stood by then under the name that it says. */
export function corrections(entries: LedgerEntry[]): Corrections {
  const takenBackBy = new Map<number, LedgerEntry>();
  const takesBack = new Map<number, LedgerEntry[]>();
  const standing = new Map<string, LedgerEntry[]>();
  for (const entry of inOrder(entries)) {
    const names = entry.takesBack ?? [];
    const back = names.flatMap((name) => standing.get(name) ?? []);
    names.forEach((name) => standing.delete(name));
    back.forEach(({ sequence }) => takenBackBy.set(sequence, entry));
    if (back.length > 0) takesBack.set(entry.sequence, back);
    if (entry.fact) standing.set(entry.fact, [...(standing.get(entry.fact) ?? []), entry]);
  }
  return { takenBackBy, takesBack };
}

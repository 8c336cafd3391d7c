import type { ImportKind, ImportMode } from '../api/types';

interface Chosen {
  file: File;
  kind: ImportKind;
  mode: ImportMode;
}

const KEY = 'warm-ledger.imports';

/** The file of this visit to the page, so that a rehearsal can be followed by the real thing. */
let chosen: Chosen | undefined;

export const chosenFile = () => chosen;

export function keepFile(next: Chosen): void {
  chosen = next;
}

/** The server keeps no file names, which may name people; this tab remembers those it sent. */
const names = (): Record<string, string> => JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, string>;

export const fileNameOf = (importId: string): string | undefined => names()[importId];

export function rememberName(importId: string, fileName: string): void {
  sessionStorage.setItem(KEY, JSON.stringify({ ...names(), [importId]: fileName }));
}

/** What somebody has typed into a form and not sent. It may name people, so it stays in this tab: never longer than the session of who typed it. */
export interface Draft {
  /** Where it would be sent. */
  key: string;
  /** What its form is called, in the language that it was opened in. */
  title: string;
  /** The page that it is on. */
  place: string;
  /** What was pressed to open it, one after the other. */
  opener: Pressed[];
  by: string;
  at: string;
  values: object;
}

/** Something that was pressed: its name, and the row or the place among its like that it stands in. */
export interface Pressed {
  testid: string;
  row?: string;
  nth: number;
}

const KEY = 'warm-ledger.drafts';
const listeners = new Set<() => void>();

let kept = JSON.parse(globalThis.sessionStorage?.getItem(KEY) ?? '[]') as Draft[];

function keep(next: Draft[]): void {
  kept = next;
  if (next.length) globalThis.sessionStorage?.setItem(KEY, JSON.stringify(next));
  else globalThis.sessionStorage?.removeItem(KEY);
  listeners.forEach((listener) => listener());
}

export const drafts = (): Draft[] => kept;

export const draftOf = (key: string, by: string): Draft | undefined => kept.find((draft) => draft.key === key && draft.by === by);

export const keepDraft = (draft: Draft): void => keep([...kept.filter(({ key }) => key !== draft.key), draft]);

export function dropDraft(key: string): void {
  if (kept.some((draft) => draft.key === key)) keep(kept.filter((draft) => draft.key !== key));
}

/** Nobody finds what somebody else has typed. */
export function forgetDrafts(butOf?: string): void {
  if (kept.some(({ by }) => by !== butOf)) keep(kept.filter(({ by }) => by === butOf));
}

export function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { useEffect } from 'react';
import type { Draft, Pressed } from '../api/drafts';

const PATIENCE = 15_000;

let pressed: Pressed[] = [];

/** What was pressed last; with what opened the menu that it stands in. */
export const openedBy = (): Pressed[] => pressed;

function note({ target }: MouseEvent) {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-testid]') : undefined;
  const testid = button?.dataset.testid;
  if (!button || !testid) return;
  const row = button.closest<HTMLElement>('[data-row]')?.dataset.row;
  const step = { testid, row, nth: like(testid, row).indexOf(button) };
  pressed = button.closest('[role=menu], .ant-dropdown-menu') ? [...pressed.slice(-1), step] : [step];
}

const like = (testid: string, row?: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)].filter(
    (one) => row === undefined || one.closest<HTMLElement>('[data-row]')?.dataset.row === row,
  );

/** Remembers what is pressed, so that a form that was lost can be opened again the way it was opened. */
export function usePressed() {
  useEffect(() => {
    document.addEventListener('click', note, true);
    return () => document.removeEventListener('click', note, true);
  }, []);
}

let expected: string | undefined;

/** Whether the form that has just opened is another than the one that was to be opened again. */
export function isAnother(key: string): boolean {
  const another = expected !== undefined && expected !== key;
  expected = undefined;
  return another;
}

/** Opens the form of a draft as it was opened before; answers whether there still is what has to be pressed. */
export async function reopen({ key, opener }: Draft): Promise<boolean> {
  for (const { testid, row, nth } of opener) {
    const button = await appearing(() => (row === undefined ? like(testid)[Math.max(0, nth)] : like(testid, row)[0]));
    if (!button) return false;
    expected = key;
    button.click();
  }
  return opener.length > 0;
}

/** What is found, at once or when the page has come so far. */
const appearing = <E extends HTMLElement>(find: () => E | undefined): Promise<E | undefined> =>
  new Promise((found) => {
    const done = (one?: E) => {
      watching.disconnect();
      clearTimeout(late);
      found(one);
    };
    const look = () => {
      const one = find();
      if (one) done(one);
    };
    const watching = new MutationObserver(look);
    const late = setTimeout(done, PATIENCE);
    watching.observe(document.body, { childList: true, subtree: true });
    look();
  });

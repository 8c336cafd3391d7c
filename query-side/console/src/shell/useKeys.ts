import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { TO_SEARCH, useMe } from '../parts';
import { placesOf } from './rooms';

interface Opens {
  palette: () => void;
  help: () => void;
}

/** How long the letter after a g may take. */
const PATIENCE = 1_500;

/** Keys that stand for something wherever one is: a letter only where nothing is typed and no form is open. What is under a key says so itself (`aria-keyshortcuts`). */
export function useKeys({ palette, help }: Opens) {
  const go = useGo();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (asksForPalette(event)) return taken(event, palette);
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const row = rowTowards(event);
      if (row) return taken(event, () => row.focus());
      if (leavesSearch(event)) return taken(event, () => (event.target as HTMLElement).blur());
      if (isTyped(event.target) || isCovered()) return;
      const act = event.key === '?' ? help : go(event.key);
      if (act) taken(event, act);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** What one came to by a key is left by one: the letters behind it are keys again. */
const leavesSearch = ({ key, target }: KeyboardEvent) => key === 'Escape' && target instanceof HTMLElement && target.getAttribute('aria-keyshortcuts') === '/';

function taken(event: KeyboardEvent, act: () => void) {
  event.preventDefault();
  act();
}

const asksForPalette = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey && !isCovered();

/** What a key leads to: a page, after a g; the search; or what bears it on this page. */
function useGo() {
  const navigate = useNavigate();
  const me = useMe();
  const begun = useRef(0);
  return (key: string): (() => void) | undefined => {
    const second = Date.now() - begun.current < PATIENCE;
    begun.current = 0;
    if (second) {
      const place = placesOf(me)
        .flatMap(({ places }) => places)
        .find(({ letter }) => letter === key);
      return place && (() => void navigate(place.to));
    }
    if (key === 'g') return () => void (begun.current = Date.now());
    const bearer = bearerOf(key);
    if (bearer) return () => answer(bearer);
    return key === '/' ? () => void navigate('/cases', { state: TO_SEARCH }) : undefined;
  };
}

const bearerOf = (key: string) =>
  [...document.querySelectorAll<HTMLElement>('main [aria-keyshortcuts]:not(:disabled)')].find((one) => one.getAttribute('aria-keyshortcuts') === key);

function answer(bearer: HTMLElement) {
  bearer.focus();
  if (bearer instanceof HTMLInputElement) bearer.select();
  else bearer.click();
}

const FIELDS = 'input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox]';

const isTyped = (target: EventTarget | null) => target instanceof Element && !!target.closest(FIELDS);

/** Something lies over the page and takes its keys. */
const isCovered = () => !!document.querySelector('.ant-drawer-open, .ant-modal-wrap:not([style*="none"]), .ant-dropdown:not(.ant-dropdown-hidden)');

const ROWS = 'main tr[data-row], main [data-testid="case-row"]';
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** From the search into the rows that it found, from row to row, and back. */
function rowTowards({ key, target }: KeyboardEvent): HTMLElement | undefined {
  const step = STEPS[key];
  if (!step || !(target instanceof HTMLElement)) return undefined;
  const isSearch = target.getAttribute('aria-keyshortcuts') === '/';
  if (isTyped(target) && !isSearch) return undefined;
  const rows = [...document.querySelectorAll(ROWS)];
  const at = isSearch ? -1 : rows.findIndex((row) => row.contains(target));
  if (!isSearch && at < 0) return undefined;
  if (at + step < 0) return isSearch ? undefined : bearerOf('/');
  return rows[at + step]?.querySelector<HTMLElement>('a[href], button') ?? undefined;
}

import { useEffect, useRef, type KeyboardEvent } from 'react';

const STOPS = 'a[href], button:not(:disabled)';
const HELD = '[aria-current], [aria-pressed=true], [aria-selected=true]';
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** A group is one stop of the Tab key: where one is in it, or at what holds, or at its first; arrows go from one to the next. */
export function useRoving<E extends HTMLElement>() {
  const group = useRef<E>(null);
  const stops = () => [...(group.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  const settle = () => {
    const all = stops();
    const stop = all.find((one) => one === document.activeElement) ?? all.find((one) => one.matches(HELD)) ?? all[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  };
  useEffect(settle);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = stops();
    const at = all.findIndex((one) => one === document.activeElement);
    const step = STEPS[event.key];
    if (!step || at < 0) return;
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  };
  return { ref: group, onKeyDown, onFocus: settle, onBlur: settle };
}

import { useRef, useState } from 'react';
import { useNarrow } from './useNarrow';

/**
 * A drawer that slides in beside the page, fills a phone, and is gone once it has slid out. Whoever works by keyboard is
 * in it once it is there, and where they were before once it is gone.
 */
export function useSide(onClose: () => void, width = 460) {
  const narrow = useNarrow();
  const [open, setOpen] = useState(true);
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const close = () => setOpen(false);
  const gone = () => {
    onClose();
    goTo(before.current);
  };
  const afterOpenChange = (shown: boolean) => (shown ? enter(panel.current) : gone());
  return { close, side: { open, onClose: close, afterOpenChange, panelRef: panel, size: narrow ? '100%' : width } };
}

/** What was there may be no more. */
const goTo = (element: Element | null) => element instanceof HTMLElement && element.isConnected && element.focus({ preventScroll: true });

/** Of a form its first field, for a day is there already; not in the hand, where a keyboard would come up over it. */
function firstField(panel: HTMLElement): HTMLElement | undefined {
  if (matchMedia('(pointer: coarse)').matches) return undefined;
  const fields = [...panel.querySelectorAll<HTMLElement>('[role=form] input:not([readonly]), [role=form] textarea')];
  return fields.find((field) => !field.closest('.ant-picker'));
}

/** Unless one of its fields has taken the keyboard already. */
function enter(panel: HTMLElement | null) {
  const active = document.activeElement;
  if (!panel || (active !== panel && panel.contains(active))) return;
  panel.tabIndex = -1;
  goTo(firstField(panel) ?? panel);
}

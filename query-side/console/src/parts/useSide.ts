import { useState } from 'react';
import { useNarrow } from './useNarrow';

/** A drawer that slides in beside the page, fills a phone, and is gone once it has slid out. */
export function useSide(onClose: () => void, width = 460) {
  const narrow = useNarrow();
  const [open, setOpen] = useState(true);
  const close = () => setOpen(false);
  return { close, side: { open, onClose: close, afterOpenChange: (shown: boolean) => void (shown || onClose()), size: narrow ? '100%' : width } };
}

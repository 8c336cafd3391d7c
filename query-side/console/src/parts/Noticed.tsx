import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  /** What is said; once it is something else, it is looked at anew. */
  of: unknown;
  className?: string;
  children: ReactNode;
}

/** Something that is said in answer to what was just done: brought into sight and under the hand. */
export function Noticed({ of, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!of) return;
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <div ref={box} tabIndex={-1} className={`noticed ${className ?? ''}`}>
      {children}
    </div>
  );
}

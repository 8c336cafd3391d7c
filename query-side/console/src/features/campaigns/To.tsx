import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsked } from '../../parts';

export const shareOf = (part: number, whole: number) => (whole ? Math.floor((100 * part) / whole) : 0);

/** To the same page, asked for something else. */
export function To({ changes, testid, children }: { changes: Record<string, string | undefined>; testid?: string; children: ReactNode }) {
  const [asked] = useAsked();
  const next = new URLSearchParams();
  for (const name of ['union', 'reach', 'day']) {
    const value = name in changes ? changes[name] : asked(name);
    if (value) next.set(name, value);
  }
  return (
    <Link to={`?${next}`} preventScrollReset data-testid={testid}>
      {children}
    </Link>
  );
}

import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type Changes = Record<string, string | undefined>;

/** What a page is asked for lives in its address: it can be sent to a colleague, and "back" goes back. */
export function useAsked(): [asked: (name: string) => string | undefined, change: (changes: Changes, options?: { replace: boolean }) => void] {
  const [params, setParams] = useSearchParams();
  const asked = useCallback((name: string) => params.get(name) ?? undefined, [params]);
  const change = useCallback(
    (changes: Changes, options?: { replace: boolean }) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { ...options, preventScrollReset: true },
      ),
    [setParams],
  );
  return [asked, change];
}

/** Several questions at once, as a list is asked them. */
export function useAskedAll<N extends string>(...names: N[]): Record<N, string | undefined> {
  const [asked] = useAsked();
  return Object.fromEntries(names.map((name) => [name, asked(name)])) as Record<N, string | undefined>;
}

/** How one comes to a page to type into its search at once. */
export const TO_SEARCH = 'search';

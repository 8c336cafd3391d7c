import { useEffect } from 'react';
import { matchPath } from 'react-router';
import { PAGES } from './pages';

/** Loads the page that a link leads to as soon as somebody is at the link. Of the page alone: what stands on it is read, and noted as read, once it is opened. */
export function useAhead() {
  useEffect(() => {
    const come = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="/"]') : undefined;
      if (link) pageAt(link.pathname)?.ahead();
    };
    for (const sign of SIGNS) document.addEventListener(sign, come);
    return () => SIGNS.forEach((sign) => document.removeEventListener(sign, come));
  }, []);
}

const SIGNS = ['pointerover', 'focusin'] as const;

function pageAt(path: string): { ahead: () => void } | undefined {
  const page = Object.entries(PAGES).find(([pattern]) => matchPath(pattern, path))?.[1];
  return page && 'ahead' in page ? page : undefined;
}

import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { t, type WordKey } from '../i18n';
import { useAsked } from './useAsked';

interface Props {
  base: 'forms' | 'worklists';
  tabs: readonly { name: string; word: WordKey }[];
  testid: string;
}

/** A bar of tabs may be wider than a phone: the chosen one is brought into sight when the page opens, and whenever another is chosen. */
export function useChosenInSight<E extends HTMLElement>(chosen: string) {
  const bar = useRef<E>(null);
  useEffect(() => {
    bar.current?.querySelector('[aria-current], [aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);
  return bar;
}

/** Pages that stand side by side; the union that one was asked for goes along to the others. */
export function Tabs({ base, tabs, testid }: Props) {
  const [asked] = useAsked();
  const search = asked('union') ? `?union=${asked('union')}` : '';
  return (
    <nav ref={useChosenInSight<HTMLElement>(useLocation().pathname)} className="tabs" aria-label={t(`${base}.title`)}>
      {tabs.map(({ name, word }) => (
        <NavLink key={name} to={`/${base}/${name}${search}`} data-testid={`${testid}-${name}`} children={t(word)} />
      ))}
    </nav>
  );
}

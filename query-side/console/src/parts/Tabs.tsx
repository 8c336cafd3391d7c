import { NavLink } from 'react-router';
import { t, type WordKey } from '../i18n';
import { useAsked } from './useAsked';

interface Props {
  base: 'forms' | 'worklists';
  tabs: readonly { name: string; word: WordKey }[];
  testid: string;
}

/** Pages that stand side by side; the union that one was asked for goes along to the others. */
export function Tabs({ base, tabs, testid }: Props) {
  const [asked] = useAsked();
  const search = asked('union') ? `?union=${asked('union')}` : '';
  return (
    <nav className="tabs" aria-label={t(`${base}.title`)}>
      {tabs.map(({ name, word }) => (
        <NavLink key={name} to={`/${base}/${name}${search}`} data-testid={`${testid}-${name}`} children={t(word)} />
      ))}
    </nav>
  );
}

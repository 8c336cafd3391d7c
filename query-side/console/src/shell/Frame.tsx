import { LogoutOutlined, SolutionOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { Suspense, useState, type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { choice, t } from '../i18n';
import { joined } from '../format';
import { LanguageSwitch, later, LightingSwitch, Mark, useMe, useNarrow } from '../parts';
import { Away } from './Away';
import { Held } from './Held';
import { Keys } from './Keys';
import { Leaving } from './Leaving';
import { SideNav, ThumbNav } from './Places';
import { useSignOut } from './useSignOut';
import './shell.css';

const DeclareKin = later(() => import('../features/declaration/DeclareKin'));

/** The rooms of the product: a side bar on a desk, a tab bar in the hand. */
export function Frame({ children }: { children: ReactNode }) {
  const narrow = useNarrow();
  const [declaring, setDeclaring] = useState(false);
  const Around = narrow ? Top : Side;
  return (
    <div className="shell">
      <a className="shell-skip" href="#main">
        {t('nav.skip')}
      </a>
      <Around onDeclare={() => setDeclaring(true)} />
      <main id="main" className="page" tabIndex={-1}>
        <Away />
        <Held />
        <Leaving />
        {children}
      </main>
      {narrow && <ThumbNav />}
      <Suspense>{declaring && <DeclareKin onClose={() => setDeclaring(false)} />}</Suspense>
      <Keys />
    </div>
  );
}

interface AroundProps {
  onDeclare: () => void;
}

const Brand = ({ size }: { size?: number }) => (
  <NavLink to="/overview" className="brand">
    <Mark size={size} /> {t('product.name')}
  </NavLink>
);

function Side({ onDeclare }: AroundProps) {
  const signOut = useSignOut();
  const me = useMe();
  const act = (said: string) => ({ type: 'text', size: 'small', title: said, 'aria-label': said }) as const;
  return (
    <aside className="shell-side">
      <Brand />
      <SideNav />
      <div className="shell-who">
        <div>
          <div className="name" data-testid="me-role" children={me ? joined([me.name, choice('role', me.role)]) : ' '} />
          <div className="where" data-testid="me-union" children={me?.union.name} />
        </div>
        <div className="row">
          <LanguageSwitch />
          <LightingSwitch />
          <Button {...act(t('declare.title'))} icon={<SolutionOutlined />} onClick={onDeclare} className="declare" data-testid="declare" />
          <Button {...act(t('shell.signOut'))} icon={<LogoutOutlined />} onClick={signOut} data-testid="sign-out" />
        </div>
      </div>
    </aside>
  );
}

function Top({ onDeclare }: AroundProps) {
  const signOut = useSignOut();
  const me = useMe();
  const item = (key: string, said: string, icon: ReactNode, onClick: () => void) => ({ key, icon, onClick, label: <span data-testid={key}>{said}</span> });
  const items = [
    { key: 'who', disabled: true, label: joined([me?.name, choice('role', me?.role), me?.union.name]) },
    item('declare', t('declare.title'), <SolutionOutlined />, onDeclare),
    item('sign-out', t('shell.signOut'), <LogoutOutlined />, signOut),
  ];
  return (
    <header className="shell-top">
      <Brand size={24} />
      <span className="shell-account">
        <LanguageSwitch />
        <LightingSwitch />
        <Dropdown trigger={['click']} menu={{ items }}>
          <Button size="small" aria-label={t('shell.account')} data-testid="account">
            {choice('role', me?.role)}
          </Button>
        </Dropdown>
      </span>
    </header>
  );
}

import { LogoutOutlined, SolutionOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { signOut } from '../features/signin/oidc';
import { useWords } from '../i18n';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { SideNav, ThumbNav } from './Places';
import { useMe } from './useMe';
import { useNarrow } from './useNarrow';
import './shell.css';

const DeclareKin = lazy(() => import('../features/declaration/DeclareKin'));

/** The rooms of the product: a side bar on a desk, a tab bar in the hand. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const narrow = useNarrow();
  const [declaring, setDeclaring] = useState(false);
  const declare = () => setDeclaring(true);
  return (
    <div className="shell">
      <a className="shell-skip" href="#main">
        {t('nav.skip')}
      </a>
      {narrow ? (
        <header className="shell-top">
          <NavLink to="/overview" className="brand">
            <Mark size={24} /> {t('product.name')}
          </NavLink>
          <AccountMenu onDeclare={declare} />
        </header>
      ) : (
        <aside className="shell-side">
          <NavLink to="/overview" className="brand">
            <Mark /> {t('product.name')}
          </NavLink>
          <SideNav />
          <Who onDeclare={declare} />
        </aside>
      )}
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      {narrow && <ThumbNav />}
      <Suspense>{declaring && <DeclareKin onClose={() => setDeclaring(false)} />}</Suspense>
    </div>
  );
}

function Who({ onDeclare }: { onDeclare: () => void }) {
  const { t, choice } = useWords();
  const me = useMe();
  return (
    <div className="shell-who">
      <div>
        <div className="name" data-testid="me-role">
          {me ? choice('role', me.role) : ' '}
        </div>
        <div className="where" data-testid="me-union">
          {me?.union.name}
        </div>
        <div className="where">{me?.subject}</div>
      </div>
      <div className="row">
        <LanguageSwitch />
        <Button
          type="text"
          size="small"
          icon={<SolutionOutlined />}
          onClick={onDeclare}
          aria-label={t('declare.title')}
          title={t('declare.title')}
          style={{ marginLeft: 'auto' }}
          data-testid="declare"
        />
        <Button
          type="text"
          size="small"
          icon={<LogoutOutlined />}
          onClick={() => void signOut()}
          aria-label={t('shell.signOut')}
          title={t('shell.signOut')}
          data-testid="sign-out"
        />
      </div>
    </div>
  );
}

function AccountMenu({ onDeclare }: { onDeclare: () => void }) {
  const { t, choice } = useWords();
  const me = useMe();
  return (
    <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
      <LanguageSwitch />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'who',
              disabled: true,
              label: (
                <>
                  {choice('role', me?.role)} · {me?.union.name}
                </>
              ),
            },
            {
              key: 'declare',
              icon: <SolutionOutlined />,
              label: <span data-testid="declare">{t('declare.title')}</span>,
              onClick: onDeclare,
            },
            {
              key: 'out',
              icon: <LogoutOutlined />,
              label: <span data-testid="sign-out">{t('shell.signOut')}</span>,
              onClick: () => void signOut(),
            },
          ],
        }}>
        <Button size="small" aria-label={t('shell.account')} data-testid="account">
          {choice('role', me?.role)}
        </Button>
      </Dropdown>
    </span>
  );
}

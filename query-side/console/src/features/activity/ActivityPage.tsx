import { BankOutlined, ShopOutlined, TeamOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Role } from '../../api/types';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import { Activities } from './Activities';
import './activity.css';

const ProvideService = lazy(() => import('./ProvideService'));
const VisitEnterprise = lazy(() => import('./VisitEnterprise'));
const StateCentre = lazy(() => import('./StateCentre'));

type Act = 'service' | 'enterprise' | 'centre';

const CARDS: { act: Act; icon: ReactNode; roles: Role[] }[] = [
  { act: 'service', icon: <TeamOutlined />, roles: ['caseworker', 'supervisor'] },
  { act: 'enterprise', icon: <ShopOutlined />, roles: ['caseworker', 'supervisor'] },
  { act: 'centre', icon: <BankOutlined />, roles: ['supervisor', 'admin'] },
];

/** Work that belongs to no single file, counted in the units of the forms. */
export default function ActivityPage() {
  const { t } = useWords();
  const me = useMe();
  const [acting, setActing] = useState<Act>();
  const close = () => setActing(undefined);
  return (
    <>
      <PageTitle of={t('activity.title')} />
      <div className="page-head">
        <h1>{t('activity.title')}</h1>
      </div>
      <p className="quiet" style={{ margin: '-10px 0 18px' }}>
        {t('activity.explain')}
      </p>
      <div className="activity-cards">
        {CARDS.filter(({ roles }) => me && roles.includes(me.role)).map(({ act, icon }) => (
          <button key={act} type="button" className="panel activity-card" onClick={() => setActing(act)} data-testid={`activity-${act}`}>
            {icon}
            <b>{t(`activity.${act}`)}</b>
            <span className="quiet">{t(`activity.${act}.hint`)}</span>
          </button>
        ))}
      </div>
      <Activities />
      <Suspense>
        {acting === 'service' && <ProvideService onClose={close} />}
        {acting === 'enterprise' && <VisitEnterprise onClose={close} />}
        {acting === 'centre' && <StateCentre onClose={close} />}
      </Suspense>
    </>
  );
}

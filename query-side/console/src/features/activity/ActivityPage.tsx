import { BankOutlined, ShopOutlined, TeamOutlined } from '@ant-design/icons';
import { useState, type ComponentType, type ReactNode } from 'react';
import type { Role } from '../../api/types';
import { t } from '../../i18n';
import { isOne, Page, useMe } from '../../parts';
import { Activities } from './Activities';
import { Centre } from './Centre';
import { ProvideService, StateCentre, VisitEnterprise, type EnterProps } from './enter';
import './activity.css';

type Act = 'service' | 'enterprise' | 'centre';

const CARDS: { act: Act; icon: ReactNode; roles: Role[]; Form: ComponentType<EnterProps> }[] = [
  { act: 'service', icon: <TeamOutlined />, roles: ['caseworker', 'supervisor'], Form: ProvideService },
  { act: 'enterprise', icon: <ShopOutlined />, roles: ['caseworker', 'supervisor'], Form: VisitEnterprise },
  { act: 'centre', icon: <BankOutlined />, roles: ['supervisor', 'admin'], Form: StateCentre },
];

/** Work that belongs to no single file, counted in the units of the forms. */
export default function ActivityPage() {
  const me = useMe();
  const [acting, setActing] = useState<Act>();
  const Form = CARDS.find(({ act }) => act === acting)?.Form;
  return (
    <Page title={t('activity.title')} explain={t('activity.explain')}>
      <div className="activity-cards">
        {CARDS.filter(({ roles }) => isOne(me, ...roles)).map(({ act, icon }) => (
          <button key={act} type="button" className="panel activity-card" onClick={() => setActing(act)} data-testid={`activity-${act}`}>
            {icon}
            <b>{t(`activity.${act}`)}</b>
            <span className="quiet">{t(`activity.${act}.hint`)}</span>
          </button>
        ))}
      </div>
      <Centre />
      <Activities />
      {Form && <Form me={me} onClose={() => setActing(undefined)} />}
    </Page>
  );
}

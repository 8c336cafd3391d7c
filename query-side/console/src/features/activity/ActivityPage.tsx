import { BankOutlined, ShopOutlined, TeamOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Role } from '../../api/types';
import { ActDrawer } from '../../forms/ActDrawer';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import './activity.css';

const ProvideService = lazy(() => import('./ProvideService'));
const VisitEnterprise = lazy(() => import('./VisitEnterprise'));
const StateCentre = lazy(() => import('./StateCentre'));

type Act = 'service' | 'enterprise' | 'centre';

/** What was entered from this page, so that a slip can be reversed at once. */
export interface Entered {
  id: string;
  path: string;
  said: string;
  fund?: string;
  reversed?: boolean;
}

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
  const [entered, setEntered] = useState<Entered[]>([]);
  const [reversing, setReversing] = useState<Entered>();
  const close = () => setActing(undefined);
  const add = (one: Entered) => setEntered((before) => [one, ...before]);
  return (
    <>
      <PageTitle of={t('activity.title')} />
      <div className="page-head"><h1>{t('activity.title')}</h1></div>
      <p className="quiet" style={{ margin: '-10px 0 18px' }}>{t('activity.explain')}</p>
      <div className="activity-cards">
        {CARDS.filter(({ roles }) => me && roles.includes(me.role)).map(({ act, icon }) => (
          <button key={act} type="button" className="panel activity-card" onClick={() => setActing(act)} data-testid={`activity-${act}`}>
            {icon}
            <b>{t(`activity.${act}`)}</b>
            <span className="quiet">{t(`activity.${act}.hint`)}</span>
          </button>
        ))}
      </div>
      {entered.length > 0 && (
        <section className="panel" aria-labelledby="entered-title">
          <div className="panel-head"><h2 id="entered-title">{t('activity.recent')}</h2></div>
          <ul className="activity-recent" data-testid="activity-recent">
            {entered.map((one) => (
              <li key={one.id}>
                <span>{one.said}</span>
                {one.fund && <Link to={`/disbursements/commitment-${one.id}`}>{t('entries.trace')}</Link>}
                {one.reversed ? <span className="chip bad">{t('activity.reversed')}</span> : me?.role === 'supervisor' && <Button size="small" danger onClick={() => setReversing(one)} data-testid="activity-reverse">{t('activity.reverse')}</Button>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Suspense>
        {acting === 'service' && <ProvideService onClose={close} onEntered={add} />}
        {acting === 'enterprise' && <VisitEnterprise onClose={close} onEntered={add} />}
        {acting === 'centre' && <StateCentre onClose={close} />}
      </Suspense>
      {reversing && <Reverse entered={reversing} onClose={() => setReversing(undefined)} onDone={() => setEntered((before) => before.map((one) => (one.id === reversing.id ? { ...one, reversed: true } : one)))} />}
    </>
  );
}

function Reverse({ entered, onClose, onDone }: { entered: Entered; onClose: () => void; onDone: () => void }) {
  const { t } = useWords();
  return (
    <ActDrawer<{ reason: string }> title="activity.reverse.title" submit="activity.reverse" danger path={`${entered.path}/${encodeURIComponent(entered.id)}/reversal`} toBody={(values) => values} onDone={onDone} onClose={onClose} testid="activity-reverse" intro={<p><b>{entered.said}</b> <span className="quiet">{t('aid.reverse.explain')}</span></p>}>
      <Form.Item name="reason" label={t('aid.reverse.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}><Input.TextArea rows={3} maxLength={200} showCount data-testid="activity-reverse-reason" /></Form.Item>
    </ActDrawer>
  );
}

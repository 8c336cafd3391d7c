import { MoreOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { t } from '../i18n';
import type { Me } from '../api/types';
import { isOne, useHeld, useMe, useRead, useRoving } from '../parts';
import { placesOf, thumbPlacesOf, type Place } from './rooms';

/** On a desk: every room, grouped, in a side bar; one stop of the Tab key, at the room where one is. */
export function SideNav() {
  const me = useMe();
  const group = useRoving<HTMLElement>();
  const { pathname } = useLocation();
  useEffect(() => void group.ref.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [pathname]);
  return (
    <nav className="shell-nav" aria-label={t('nav.main')} {...group}>
      {placesOf(me).map(({ word, places }) => (
        <div key={word ?? ''} className="shell-group">
          {word && <p>{t(word)}</p>}
          {places.map((place) => (
            <Link key={place.to} place={place} />
          ))}
        </div>
      ))}
    </nav>
  );
}

/** In the hand: the four rooms of one's role, and a sheet with all of them. */
export function ThumbNav() {
  const me = useMe();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const thumb = thumbPlacesOf(me);
  const elsewhere = !thumb.some(({ to }) => pathname.startsWith(to));
  const more = { 'aria-expanded': open, 'aria-current': elsewhere ? 'page' : undefined, 'data-testid': 'nav-more' } as const;
  useEffect(() => setOpen(false), [pathname]);
  return (
    <>
      <nav className="shell-tabs" aria-label={t('nav.main')}>
        {thumb.map((place) => (
          <Link key={place.to} place={place} />
        ))}
        <button type="button" onClick={() => setOpen(true)} {...more}>
          <MoreOutlined rotate={90} /> {t('nav.more')}
        </button>
      </nav>
      <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="auto" title={t('product.name')} className="shell-sheet">
        <SideNav />
      </Drawer>
    </>
  );
}

function Link({ place: { to, word, icon } }: { place: Place }) {
  const me = useMe();
  return (
    <NavLink to={to} data-testid={`nav-${to.slice(1)}`}>
      {icon} <span>{t(word)}</span>
      {me && COUNTED[to]?.(me)}
    </NavLink>
  );
}

/** What waits is counted where it stands, again every minute. */
const COUNTED: Record<string, (me: Me) => ReactNode> = {
  '/approvals': () => <ToApprove />,
  '/worklists': (me) => (isOne(me, 'supervisor') ? <ToVisitAndTake /> : isOne(me, 'caseworker') && <ToVisit />),
  '/round': () => <ToSend />,
  '/findings': (me) => <ToLookInto me={me} />,
};

/** What has not arrived yet. */
const ToSend = () => <Badge n={useHeld().all.filter(({ state }) => state !== 'ARRIVED').length} />;

const EACH_MINUTE = { refetchInterval: 60_000, retry: false } as const;

const ToApprove = () => <Badge n={useRead('/api/approvals', { query: { limit: 1 } }, EACH_MINUTE).value?.total} />;

/** Promised by today. */
const ToVisit = () => <Badge n={useListed('follow-up')} />;

/** And what other unions ask of one's own. */
const ToVisitAndTake = () => <Badge n={useListed('follow-up') + useListed('offered')} />;

const useListed = (name: string) => useRead('/api/worklists/{name}', { path: { name }, query: { limit: 1 } }, EACH_MINUTE).value?.total ?? 0;

/** In one's own charge. */
const ToLookInto = ({ me }: { me: Me }) => (
  <Badge n={useRead('/api/finding-groups', { query: { state: 'OPEN', inCharge: me.subject, limit: 1 } }, EACH_MINUTE).value?.total} />
);

function Badge({ n = 0 }: { n?: number }) {
  if (n === 0) return null;
  return (
    <span className="shell-badge num">
      <span aria-hidden="true">{n > 99 ? '99+' : n}</span>
      <span className="visually-hidden">{t('nav.waiting', { n })}</span>
    </span>
  );
}

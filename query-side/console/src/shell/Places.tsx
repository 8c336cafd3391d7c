import { MoreOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { listApprovals } from '../api/funds';
import type { Me } from '../api/types';
import { useWords } from '../i18n';
import { placesOf, thumbPlacesOf, type Place } from './rooms';
import { useMe } from './useMe';

/** On a desk: every room, grouped, in a side bar. */
export function SideNav() {
  const me = useMe();
  return <Groups me={me} className="shell-nav" />;
}

/** In the hand: the four rooms of one's role, and a sheet with all of them. */
export function ThumbNav() {
  const { t } = useWords();
  const me = useMe();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const thumb = thumbPlacesOf(me?.role);
  const elsewhere = !thumb.some(({ to }) => pathname.startsWith(to));
  useEffect(() => setOpen(false), [pathname]);
  return (
    <>
      <nav className="shell-tabs" aria-label={t('nav.main')}>
        {thumb.map((place) => (
          <Link key={place.to} place={place} me={me} />
        ))}
        <button
          type="button"
          aria-expanded={open}
          aria-current={elsewhere ? 'page' : undefined}
          onClick={() => setOpen(true)}
          data-testid="nav-more">
          <MoreOutlined rotate={90} /> {t('nav.more')}
        </button>
      </nav>
      <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="auto" title={t('product.name')} className="shell-sheet">
        <Groups me={me} className="shell-nav" />
      </Drawer>
    </>
  );
}

function Groups({ me, className }: { me: Me | undefined; className: string }) {
  const { t } = useWords();
  return (
    <nav className={className} aria-label={t('nav.main')}>
      {placesOf(me?.role).map(({ word, places }) => (
        <div key={word ?? ''} className="shell-group">
          {word && <p>{t(word)}</p>}
          {places.map((place) => (
            <Link key={place.to} place={place} me={me} />
          ))}
        </div>
      ))}
    </nav>
  );
}

function Link({ place: { to, word, icon }, me }: { place: Place; me: Me | undefined }) {
  const { t } = useWords();
  return (
    <NavLink to={to} data-testid={`nav-${to.slice(1)}`}>
      {icon} <span>{t(word)}</span>
      {to === '/approvals' && me && <Waiting />}
    </NavLink>
  );
}

/** How much waits for one's own decision, counted again every minute. */
function Waiting() {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['approvals', 'count'],
    queryFn: ({ signal }) => listApprovals({ limit: 1 }, undefined, signal),
    refetchInterval: 60_000,
    retry: false,
  });
  const n = data?.data.total ?? 0;
  return n > 0 ? (
    <span className="shell-badge num" aria-label={t('nav.waiting', { n })}>
      {n > 99 ? '99+' : n}
    </span>
  ) : null;
}

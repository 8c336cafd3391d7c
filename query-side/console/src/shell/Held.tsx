import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { keepSending } from '../api/held';
import { useReadAgain } from '../forms';
import { t } from '../i18n';
import { useHeld, useMe } from '../parts';

/** Says on every page what was recorded here and is not on the ledger yet, and sees to it that it gets there. */
export function Held() {
  const signedIn = useMe() !== undefined;
  const { all, sending } = useHeld();
  const { pathname } = useLocation();
  useEffect(() => (signedIn ? keepSending() : undefined), [signedIn]);
  useArrived(all.filter(({ state }) => state === 'ARRIVED').length);
  const waiting = all.filter(({ state }) => state === 'WAITING').length;
  const decide = all.filter(({ state }) => state === 'DECIDE').length;
  if (waiting + decide === 0 || pathname === '/round') return null;
  const said = decide > 0 ? t('round.decide', { n: decide }) : t(sending ? 'round.sending' : 'round.waiting', { n: waiting });
  const action = (
    <Link to="/round" data-testid="held-look">
      {t('round.look')}
    </Link>
  );
  return <Alert type={decide > 0 ? 'warning' : 'info'} showIcon banner role="status" title={said} action={action} className="shell-away" data-testid="held" />;
}

/** Pages read again once something has arrived. */
function useArrived(n: number) {
  const readAgain = useReadAgain();
  const before = useRef(n);
  useEffect(() => {
    if (n > before.current) readAgain();
    before.current = n;
  }, [n]);
}

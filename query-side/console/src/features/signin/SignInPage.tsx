import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { taken } from '../../api/along';
import { HOME } from '../../format/places';
import { choice, t } from '../../i18n';
import { LanguageSwitch } from '../../parts/LanguageSwitch';
import { Mark } from '../../parts/Mark';
import { goSignIn, SignInFailed } from './oidc';
import './signin.css';

/** Says what this is and sends the reader on to the union's own sign-in. */
export default function SignInPage({ failure }: { failure?: SignInFailed }) {
  const asked = useLocation().state as { returnTo?: string; expired?: boolean } | null;
  const { going, failed, go } = useSignIn(asked?.returnTo ?? HOME, failure);
  return (
    <div className="signin">
      <Story />
      <main className="signin-main">
        <header>
          <span className="brand">
            <Mark size={30} />
            <b>{t('product.name')}</b>
          </span>
          <LanguageSwitch />
        </header>
        <section>
          <p className="signin-kicker">{t('product.line')}</p>
          <h1>{t('signin.title')}</h1>
          <p className="signin-what">{t('signin.what')}</p>
          {failed ? <Failure failure={failed} /> : asked?.expired && <Expired />}
          <button type="button" className="signin-go" onClick={go} disabled={going} data-testid="sign-in">
            {t(going ? 'signin.going' : failed ? 'signin.again' : 'signin.go')}
          </button>
          <OnTheRound />
        </section>
        <footer>{t('signin.staff')}</footer>
      </main>
    </div>
  );
}

function useSignIn(returnTo: string, failure: SignInFailed | undefined) {
  const [going, setGoing] = useState(false);
  const [failed, setFailed] = useState(failure);
  const go = () => {
    setGoing(true);
    setFailed(undefined);
    goSignIn(returnTo).catch((reason: unknown) => {
      setGoing(false);
      setFailed(reason instanceof SignInFailed ? reason : new SignInFailed('unreachable'));
    });
  };
  return { going, failed, go };
}

/** Without a network nobody signs in; whom somebody took along is visited all the same. */
function OnTheRound() {
  const [there, setThere] = useState(false);
  useEffect(() => {
    taken().then(
      (lists) => setThere(lists.length > 0),
      () => undefined,
    );
  }, []);
  return (
    there && (
      <p className="signin-note">
        <Link to="/round" data-testid="to-round">
          {t('round.without')}
        </Link>
      </p>
    )
  );
}

const Story = () => (
  <aside className="signin-story" aria-hidden="true">
    <LedgerLines />
    <div className="signin-facts">
      {(['fact1', 'fact2', 'fact3'] as const).map((fact) => (
        <div key={fact}>
          <b>{t(`signin.${fact}.title`)}</b>
          <span>{t(`signin.${fact}.text`)}</span>
        </div>
      ))}
    </div>
  </aside>
);

const Expired = () => (
  <p className="signin-note" role="status">
    {t('signin.expired')}
  </p>
);

const Failure = ({ failure }: { failure: SignInFailed }) => (
  <p className="signin-note bad" role="alert">
    <b>{t('signin.failed')}</b> {failure.reason === 'refused' ? failure.message : t(`signin.${failure.reason}`)}
  </p>
);

/** A page of an account book: invented entries in warm ink, the kind that the ledger is made of. */
function LedgerLines() {
  const entries = [
    ['01-17', t('event.case.visited'), '800.00'],
    ['01-20', choice('aid', 'MEDICAL'), '5,029.00'],
    ['02-06', t('event.case.visited'), '1,000.00'],
    ['03-11', choice('aid', 'EDUCATION'), '3,000.00'],
    ['04-29', choice('aid', 'TRAINING'), '1,318.00'],
    ['06-08', choice('aid', 'LIVING'), '2,027.00'],
    ['07-15', choice('aid', 'LEGAL_AID'), t('aids.service')],
    ['09-01', choice('aid', 'EDUCATION'), '4,500.00'],
    ['10-12', choice('closeReason', 'LIFTED'), '—'],
  ];
  return (
    <div className="signin-lines num">
      {entries.map(([date, what, amount]) => (
        <p key={date}>
          <span>{date}</span> <span>{what}</span> <span>{amount}</span>
        </p>
      ))}
    </div>
  );
}

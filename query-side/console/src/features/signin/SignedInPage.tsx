import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '../../i18n';
import { finishSignIn, SignInFailed } from './oidc';
import SignInPage from './SignInPage';

let redeeming: Promise<string> | undefined;

/** The provider sends the reader here; the code is redeemed once, however often React mounts the page. */
export default function SignedInPage() {
  const navigate = useNavigate();
  const [failure, setFailure] = useState<SignInFailed>();

  useEffect(() => {
    redeeming ??= finishSignIn(window.location.search);
    redeeming
      .then((returnTo) => navigate(returnTo, { replace: true }))
      .catch((reason: unknown) => setFailure(reason instanceof SignInFailed ? reason : new SignInFailed('unreachable')))
      .finally(() => (redeeming = undefined));
  }, [navigate]);

  if (failure) return <SignInPage failure={failure} />;
  return (
    <p className="boot" role="status">
      {t('signin.finishing')}
    </p>
  );
}

import { Suspense, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { createBrowserRouter, Navigate, Route, RouterProvider, Routes, useLocation } from 'react-router';
import { currentSession, onSession, sessionExpired } from '../api/session';
import { keepSignedIn } from '../features/signin/renewal';
import SignedInPage from '../features/signin/SignedInPage';
import SignInPage from '../features/signin/SignInPage';
import { HOME } from '../format/places';
import { t, useLanguage } from '../i18n';
import { Boundary } from '../parts/Boundary';
import { later } from '../parts/later';

/** Everything behind sign-in, antd included, is loaded only by those who are signed in. */
const Outside = later(() => import('./Outside'));
const Workplace = later(() => import('./Workplace'));

/** Whatever stands on a page is said anew once somebody changes the language. */
function Pages() {
  useLanguage();
  return (
    <Suspense fallback={<Booting />}>
      <Routes>
        <Route path="/welcome" element={<WhenSignedOut />} />
        <Route path="/signed-in" element={<SignedInPage />} />
        <Route
          path="*"
          element={
            <WhenSignedIn>
              <Workplace />
            </WhenSignedIn>
          }
        />
      </Routes>
    </Suspense>
  );
}

/** Only a router of its own can hold somebody back from leaving a form. */
const router = createBrowserRouter([{ path: '*', element: <Pages /> }]);

export const App = () => (
  <Boundary>
    <RouterProvider router={router} />
  </Boundary>
);

const useSession = () => useSyncExternalStore(onSession, currentSession);

function WhenSignedIn({ children }: { children: ReactNode }) {
  const location = useLocation();
  const signedIn = useSession() !== undefined;
  useEffect(() => (signedIn ? keepSignedIn() : undefined), [signedIn]);
  if (signedIn) return children;
  // Whom somebody has taken along is visited without signing in, which takes a network.
  if (location.pathname === '/round') return <Outside />;
  const returnTo = location.pathname === '/' ? HOME : location.pathname + location.search;
  return <Navigate to="/welcome" replace state={{ returnTo, expired: sessionExpired() }} />;
}

const WhenSignedOut = () => (useSession() ? <Navigate to={HOME} replace /> : <SignInPage />);

const Booting = () => (
  <p className="boot" role="status">
    {t('common.loading')}
  </p>
);

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntdApp, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, ScrollRestoration, useLocation } from 'react-router';
import { Problem } from '../api/problem';
import { comesBack, pauseAfter } from '../api/reach';
import { currentSession, onSession } from '../api/session';
import { HOME } from '../format';
import { t, useLanguage } from '../i18n';
import { Boundary, Loading } from '../parts';
import { Frame } from './Frame';
import { PAGES } from './pages';
import { useTheme } from './theme';
import { useAhead } from './useAhead';

/** Whoever is away is asked again until there is an answer; what is only not shown yet, and what may have been chance, a few times. */
const mayMend = (failures: number, reason: unknown) =>
  reason instanceof Problem ? comesBack(reason.status) && (reason.code !== 'NOT_YET_VISIBLE' || failures < 5) : failures < 2;
const pause = (failures: number, reason: unknown) => pauseAfter(failures, reason instanceof Problem ? reason.retryAfter : undefined);

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, refetchOnWindowFocus: false, retry: mayMend, retryDelay: pause },
    // What is to be written is sent now or refused now, never later by itself.
    mutations: { networkMode: 'always' },
  },
});
onSession(() => {
  if (!currentSession()) queries.clear();
});

export default function Workplace() {
  const lang = useLanguage();
  const { pathname } = useLocation();
  const theme = useTheme();
  useAhead();
  useEffect(holdShell, []);
  dayjs.locale(lang === 'en' ? 'en' : 'zh-cn');
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider locale={lang === 'en' ? en : zh} theme={theme} button={{ autoInsertSpace: false }}>
        <AntdApp>
          <ScrollRestoration />
          <Frame>
            <Boundary resetKey={pathname}>
              <Suspense fallback={<Loading />}>
                <Routes>
                  <Route path="/" element={<Navigate to={HOME} replace />} />
                  {Object.entries(PAGES).map(([path, Page]) => (
                    <Route key={path} path={path} element={<Page />} />
                  ))}
                  <Route path="*" element={<NoSuchPage />} />
                </Routes>
              </Suspense>
            </Boundary>
          </Frame>
        </AntdApp>
      </ConfigProvider>
    </QueryClientProvider>
  );
}

/** From now on the console itself needs no network on this device. */
function holdShell() {
  if (import.meta.env.PROD) void navigator.serviceWorker?.register('/worker.js').catch(() => undefined);
}

const NoSuchPage = () => (
  <div className="empty">
    <b>{t('shell.notFound')}</b>
    <a href={HOME}>{t('shell.home')}</a>
  </div>
);

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntdApp, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { Problem } from '../api/problem';
import { onSession, currentSession } from '../api/session';
import { useWords } from '../i18n';
import { Boundary } from './Boundary';
import { Frame } from './Frame';
import { theme } from './theme';

const OverviewPage = lazy(() => import('../features/overview/OverviewPage'));
const CasesPage = lazy(() => import('../features/casesearch/CasesPage'));
const CasePage = lazy(() => import('../features/casedetails/CasePage'));
const ImportsPage = lazy(() => import('../features/imports/ImportsPage'));
const ActivityPage = lazy(() => import('../features/activity/ActivityPage'));
const ApprovalsPage = lazy(() => import('../features/approvals/ApprovalsPage'));
const FundsPage = lazy(() => import('../features/funds/FundsPage'));
const FundPage = lazy(() => import('../features/funds/FundPage'));
const RostersPage = lazy(() => import('../features/rosters/RostersPage'));
const RosterPage = lazy(() => import('../features/rosters/RosterPage'));
const DisbursementsPage = lazy(() => import('../features/disbursements/DisbursementsPage'));
const TracePage = lazy(() => import('../features/trace/TracePage'));
const AppropriationPage = lazy(() => import('../features/trace/AppropriationPage'));
const FindingsPage = lazy(() => import('../features/findings/FindingsPage'));
const FormsPage = lazy(() => import('../features/statistics/FormsPage'));
const WorklistsPage = lazy(() => import('../features/worklists/WorklistsPage'));
const AccessLogPage = lazy(() => import('../features/accesslog/AccessLogPage'));

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      retry: (failures, reason) => failures < 2 && (!(reason instanceof Problem) || reason.status === 0 || reason.status === 503),
    },
  },
});
onSession(() => {
  if (!currentSession()) queries.clear();
});

export default function Workplace() {
  const { t, lang } = useWords();
  const { pathname } = useLocation();
  dayjs.locale(lang === 'en' ? 'en' : 'zh-cn');
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider locale={lang === 'en' ? en : zh} theme={theme} button={{ autoInsertSpace: false }}>
        <AntdApp>
          <Frame>
            <Boundary resetKey={pathname}>
              <Suspense
                fallback={
                  <p className="empty" role="status">
                    {t('common.loading')}
                  </p>
                }>
                <Routes>
                  <Route path="/" element={<Navigate to="/overview" replace />} />
                  <Route path="/overview" element={<OverviewPage />} />
                  <Route path="/cases" element={<CasesPage />} />
                  <Route path="/cases/:caseId" element={<CasePage />} />
                  <Route path="/imports" element={<ImportsPage />} />
                  <Route path="/imports/:importId" element={<ImportsPage />} />
                  <Route path="/activity" element={<ActivityPage />} />
                  <Route path="/approvals" element={<ApprovalsPage />} />
                  <Route path="/funds" element={<FundsPage />} />
                  <Route path="/funds/:code" element={<FundPage />} />
                  <Route path="/rosters" element={<RostersPage />} />
                  <Route path="/rosters/:rosterId" element={<RosterPage />} />
                  <Route path="/disbursements" element={<DisbursementsPage />} />
                  <Route path="/disbursements/:id" element={<TracePage />} />
                  <Route path="/appropriations/:id" element={<AppropriationPage />} />
                  <Route path="/findings" element={<FindingsPage />} />
                  <Route path="/forms" element={<FormsPage />} />
                  <Route path="/forms/:form" element={<FormsPage />} />
                  <Route path="/worklists" element={<WorklistsPage />} />
                  <Route path="/worklists/:list" element={<WorklistsPage />} />
                  <Route path="/access-log" element={<AccessLogPage />} />
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

function NoSuchPage() {
  const { t } = useWords();
  return (
    <div className="empty">
      <b>{t('shell.notFound')}</b>
      <a href="/overview">{t('shell.home')}</a>
    </div>
  );
}

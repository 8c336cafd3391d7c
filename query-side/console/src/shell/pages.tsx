import { lazy } from 'react';

const Archive = lazy(() => import('../features/archivecase/ArchiveCase'));
const CasesPage = lazy(() => import('../features/casesearch/CasesPage'));
const ApprovalsPage = lazy(() => import('../features/approvals/ApprovalsPage'));
const Decide = lazy(() => import('./Decide'));
const ImportsPage = lazy(() => import('../features/imports/ImportsPage'));
const FormsPage = lazy(() => import('../features/statistics/FormsPage'));
const WorklistsPage = lazy(() => import('../features/worklists/WorklistsPage'));

/** Every page by its address; each is loaded when somebody goes there. */
export const PAGES = {
  '/overview': lazy(() => import('../features/overview/OverviewPage')),
  '/cases': () => <CasesPage Archive={Archive} />,
  '/cases/:caseId': lazy(() => import('./CasePage')),
  '/imports': ImportsPage,
  '/imports/:importId': ImportsPage,
  '/activity': lazy(() => import('../features/activity/ActivityPage')),
  '/approvals': () => <ApprovalsPage Decide={Decide} />,
  '/funds': lazy(() => import('../features/funds/FundsPage')),
  '/funds/:code': lazy(() => import('../features/funds/FundPage')),
  '/rosters': lazy(() => import('../features/rosters/RostersPage')),
  '/rosters/:rosterId': lazy(() => import('../features/rosters/RosterPage')),
  '/disbursements': lazy(() => import('../features/disbursements/DisbursementsPage')),
  '/disbursements/:id': lazy(() => import('../features/trace/TracePage')),
  '/appropriations/:id': lazy(() => import('../features/trace/AppropriationPage')),
  '/findings': lazy(() => import('../features/findings/FindingsPage')),
  '/forms': FormsPage,
  '/forms/:form': FormsPage,
  '/worklists': WorklistsPage,
  '/worklists/:list': WorklistsPage,
  '/access-log': lazy(() => import('../features/accesslog/AccessLogPage')),
};

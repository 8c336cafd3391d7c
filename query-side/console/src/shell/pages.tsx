import { later } from '../parts';

const Archive = later(() => import('../features/archivecase/ArchiveCase'));
const Take = later(() => import('../features/archivecase/TakeApplication'));
const ApplicationsPage = later(() => import('../features/applications/ApplicationsPage'));
const CasesPage = later(() => import('../features/casesearch/CasesPage'));
const ApprovalsPage = later(() => import('../features/approvals/ApprovalsPage'));
const CampaignPage = later(() => import('../features/campaigns/CampaignPage'));
const Visit = later(async () => ({ default: (await import('../features/recordvisit/RecordVisit')).RecordVisit }));
const Decide = later(() => import('./Decide'));
const ImportsPage = later(() => import('../features/imports/ImportsPage'));
const FormsPage = later(() => import('../features/statistics/FormsPage'));
const WorklistsPage = later(() => import('../features/worklists/WorklistsPage'));

/** Every page by its address; each is loaded when somebody goes there. */
export const PAGES = {
  '/today': later(() => import('../features/today/TodayPage')),
  '/overview': later(() => import('../features/overview/OverviewPage')),
  '/cases': () => <CasesPage Archive={Archive} />,
  '/cases/:caseId': later(() => import('./CasePage')),
  '/cases/:caseId/print': later(() => import('../features/casedetails/PrintPage')),
  '/cases/:caseId/statement': later(() => import('../features/casedetails/StatementPage')),
  '/applications': () => <ApplicationsPage Take={Take} />,
  '/applications/notices': later(() => import('../features/applications/NoticesPage')),
  '/applications/:applicationId': later(() => import('./ApplicationPage')),
  '/imports': ImportsPage,
  '/imports/:importId': ImportsPage,
  '/campaigns': later(() => import('../features/campaigns/CampaignsPage')),
  '/campaigns/:campaignId': () => <CampaignPage Visit={Visit} />,
  '/activity': later(() => import('../features/activity/ActivityPage')),
  '/approvals': () => <ApprovalsPage Decide={Decide} />,
  '/funds': later(() => import('../features/funds/FundsPage')),
  '/funds/:code': later(() => import('../features/funds/FundPage')),
  '/plans': later(() => import('../features/plans/PlansPage')),
  '/rosters': later(() => import('../features/rosters/RostersPage')),
  '/rosters/:rosterId': later(() => import('../features/rosters/RosterPage')),
  '/disbursements': later(() => import('../features/disbursements/DisbursementsPage')),
  '/disbursements/:id': later(() => import('../features/trace/TracePage')),
  '/appropriations/:id': later(() => import('../features/trace/AppropriationPage')),
  '/findings': later(() => import('../features/findings/FindingsPage')),
  '/forms': FormsPage,
  '/forms/:form': FormsPage,
  '/worklists': WorklistsPage,
  '/worklists/:list': WorklistsPage,
  '/unions': later(() => import('../features/unions/UnionsPage')),
  '/erasures': later(() => import('../features/erasures/ErasuresPage')),
  '/readers': later(() => import('../features/readers/ReadersPage')),
  '/access-log': later(() => import('../features/accesslog/AccessLogPage')),
};

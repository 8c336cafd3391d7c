import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntdApp, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { Link, Navigate } from 'react-router';
import { taken, type Along } from '../api/along';
import RoundPage from '../features/round/RoundPage';
import { RecordVisit } from '../features/recordvisit/RecordVisit';
import { t, useLanguage } from '../i18n';
import { LanguageSwitch, Loading, Mark } from '../parts';
import { useTheme } from './theme';
import './shell.css';

/** The round without a session: a list that was taken along, and what is recorded of it. The ledger is asked nothing. */
export default function Outside() {
  const [lists, setLists] = useState<Along[]>();
  const theme = useTheme();
  const lang = useLanguage();
  useEffect(() => {
    taken().then(setLists, () => setLists([]));
  }, []);
  if (!lists) return <Loading />;
  const [last] = lists;
  if (!last) return <Navigate to="/welcome" replace state={{ returnTo: '/round' }} />;
  return (
    <QueryClientProvider client={knowing(lists.filter(({ me }) => me.subject === last.me.subject))}>
      <ConfigProvider locale={lang === 'en' ? en : zh} theme={theme} button={{ autoInsertSpace: false }}>
        <AntdApp>
          <Outdoors of={last} />
        </AntdApp>
      </ConfigProvider>
    </QueryClientProvider>
  );
}

const Outdoors = ({ of: { me } }: { of: Along }) => (
  <main id="main" className="page">
    <div className="page-head">
      <Mark size={24} />
      <h2 data-testid="outside-who">{me.name ?? me.union.name}</h2>
      <LanguageSwitch />
      <Link to="/welcome" state={{ returnTo: '/round' }} data-testid="outside-sign-in">
        {t('round.signIn')}
      </Link>
    </div>
    <RoundPage Visit={RecordVisit} />
  </main>
);

/** What was asked before it was taken along is answered as it was then. */
function knowing(lists: Along[]): QueryClient {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false, enabled: false }, mutations: { networkMode: 'always' } } });
  for (const { me, known } of lists) {
    queries.setQueryData(['/api/me'], { data: me, position: 0 });
    for (const [question, answer] of known) queries.setQueryData(question, answer);
  }
  return queries;
}

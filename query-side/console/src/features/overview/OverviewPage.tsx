import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { readOverview } from '../../api/organisation';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { UnionPicker } from '../../forms/UnionPicker';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import { useUnionNames } from '../../shell/useUnionNames';
import { PeriodPicker } from './PeriodPicker';
import { thisYear } from './periods';
import { Tiles } from './Tiles';
import { UnionTrail } from './UnionTrail';
import './overview.css';

/** Charts come with ECharts, so they arrive after the numbers. */
const Charts = lazy(() => import('./Charts'));

/** How things stand for one union and everything below it, in one period. */
export default function OverviewPage() {
  const { t } = useWords();
  const me = useMe();
  const unionName = useUnionNames();
  const [params, setParams] = useSearchParams();
  const period = { from: params.get('from') ?? thisYear().from, to: params.get('to') ?? thisYear().to };
  const union = params.get('union') ?? undefined;
  const change = (changes: Record<string, string | undefined>) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      return next;
    });
  const query = useQuery({
    queryKey: ['overview', union ?? '', period.from, period.to],
    queryFn: ({ signal }) => readOverview({ union, from: period.from, to: period.to }, signal),
    placeholderData: keepPreviousData,
    // The numbers keep up by themselves while colleagues and imports write.
    staleTime: 0,
    refetchInterval: 10_000,
  });
  const overview = query.data?.data;
  const known = union ? { code: union, name: unionName(union) } : undefined;

  return (
    <>
      <div className="page-head">
        <PageTitle of={t('overview.title')} />
        <h1>{t('overview.title')}</h1>
        <div className="overview-asked">
          <div className="overview-union">
            <UnionPicker
              value={union}
              known={known}
              onChange={(code) => change({ union: code })}
              placeholder={me?.union.name ?? t('overview.unionAll')}
              label={t('overview.union')}
              allowClear
              testid="overview-union"
            />
          </div>
          <PeriodPicker period={period} onChange={change} />
        </div>
      </div>
      <UnionTrail union={union} onChoose={(code) => change({ union: code })} />
      {query.error ? <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} /> : null}
      <div aria-busy={query.isFetching} className="overview">
        <Tiles overview={overview} />
        {overview && (
          <Suspense fallback={<div className="panel overview-waiting" />}>
            <Charts overview={overview} union={union ?? me?.union.code} onUnion={(code) => change({ union: code })} />
          </Suspense>
        )}
      </div>
    </>
  );
}

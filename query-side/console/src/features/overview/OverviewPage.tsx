import { Suspense } from 'react';
import { thisYear, type Period } from '../../format';
import { AskedUnion } from '../../forms';
import { t } from '../../i18n';
import { later, Page, Part, PeriodPicker, ProblemNotice, useAsked, useMe, useRead } from '../../parts';
import { Tiles } from './Tiles';
import { UnionTrail } from './UnionTrail';
import './overview.css';

/** Charts come with ECharts, so they arrive after the numbers. */
const Charts = later(() => import('./Charts'));

/** The numbers keep up by themselves while colleagues and imports write. */
const LIVE = { keep: true, staleTime: 0, refetchInterval: 10_000 };

/** How things stand for one union and everything below it, in one period. */
export default function OverviewPage() {
  const me = useMe();
  const [asked, change] = useAsked();
  const period = { from: asked('from') ?? thisYear().from, to: asked('to') ?? thisYear().to };
  const union = asked('union');
  const { value: overview, error, isFetching, stale, refetch } = useRead('/api/dashboards/overview', { query: { union, ...period } }, LIVE);
  const choose = (code?: string) => change({ union: code });
  return (
    <Page title={t('nav.overview')} beside={<Asked period={period} />}>
      <UnionTrail union={union} onChoose={choose} />
      <ProblemNotice problem={error} onRetry={refetch} />
      <div aria-busy={isFetching} className={`overview ${stale ? 'stale' : ''}`}>
        <Part of={overview}>{overview ? <Tiles figures={overview.figures} /> : <div className="panel overview-waiting" />}</Part>
        <Suspense fallback={<div className="panel overview-waiting" />}>
          <Part of={overview}>{overview && <Charts overview={overview} union={union ?? me?.union.code} onUnion={choose} />}</Part>
        </Suspense>
      </div>
    </Page>
  );
}

function Asked({ period }: { period: Period }) {
  const me = useMe();
  const [, change] = useAsked();
  return (
    <div className="overview-asked">
      <div className="overview-union">
        <AskedUnion placeholder={me?.union.name} testid="overview-union" />
      </div>
      <PeriodPicker period={period} onChange={change} />
    </div>
  );
}

import { Segmented } from 'antd';
import { useState } from 'react';
import type { Bucket, Overview, OverviewFigure } from '../../api/types';
import { count, yuan } from '../../format';
import { choice, t } from '../../i18n';
import { Chart } from './Chart';
import { ChartPanel } from './ChartPanel';
import { figureOf, UNITS } from './figures';
import { categoryOption, everyMonth, monthOption, unionOption, type Measure } from './options';

interface Props {
  overview: Overview;
  union?: string;
  onUnion: (code: string) => void;
}

export default function Charts({ overview, union, onUnion }: Props) {
  const [measure, setMeasure] = useState<Measure>('money');
  const of = { figures: overview.figures, measure, toggle: <Toggle measure={measure} onMeasure={setMeasure} /> };
  return (
    <div className="charts">
      <ByMonth months={everyMonth(overview.byMonth ?? [])} {...of} />
      <ByCategory aid={overview.aid} />
      <ByUnion unions={overview.byUnion ?? []} union={union} onUnion={onUnion} {...of} />
    </div>
  );
}

function Toggle({ measure, onMeasure }: { measure: Measure; onMeasure: (measure: Measure) => void }) {
  const options = (['money', 'times'] as const).map((value) => ({ value, label: t(`overview.measure.${value}`) }));
  return <Segmented<Measure> size="small" value={measure} onChange={onMeasure} aria-label={t('overview.measure')} options={options} />;
}

interface ChartProps {
  figures: OverviewFigure[];
  measure: Measure;
  toggle: React.ReactNode;
}

/** Every figure that the rows have, as columns: what it counts stands in its head. */
function columnsOf(figures: OverviewFigure[], rows: Bucket[]) {
  const had = figures.filter(({ name }) => rows.some((row) => row.figures && name in row.figures));
  return {
    heads: had.map(({ name, unit }) => `${choice('figure', name)} (${t(UNITS[unit])})`),
    cells: (row: Bucket) => had.map(({ name, unit }) => figureOf(unit, row.figures?.[name])),
  };
}

function ByMonth({ months, figures, measure, toggle }: ChartProps & { months: Bucket[] }) {
  const { heads, cells } = columnsOf(figures, months);
  const title = t('overview.byMonth');
  const chart = <Chart option={monthOption(months, measure)} height={280} label={title} />;
  const head = [t('overview.column.month'), ...heads];
  const rows = months.map((month) => [month.month ?? '', ...cells(month)]);
  return <ChartPanel title={title} testid="chart-month" extra={toggle} wide chart={chart} head={head} rows={rows} />;
}

function ByCategory({ aid }: { aid: Overview['aid'] }) {
  const categories = [...(aid.byCategory ?? [])].sort((a, b) => b.money.fen - a.money.fen || b.times - a.times);
  const title = t('overview.byCategory');
  const chart = <Chart option={categoryOption(categories)} height={Math.max(200, categories.length * 40 + 24)} label={title} />;
  const head = (['category', 'times', 'money', 'share'] as const).map((column) => t(`overview.column.${column}`));
  const share = (fen: number) => `${((fen / (aid.money.fen || 1)) * 100).toFixed(1)}%`;
  const rows = categories.map(({ category, times, money }) => [choice('aid', category), count(times), yuan(money), share(money.fen)]);
  return <ChartPanel title={title} testid="chart-category" chart={chart} head={head} rows={rows} />;
}

type ByUnionProps = ChartProps & Pick<Props, 'union' | 'onUnion'> & { unions: Overview['byUnion'] };

function ByUnion({ unions, figures, union, onUnion, measure, toggle }: ByUnionProps) {
  const { heads, cells } = columnsOf(figures, unions);
  const title = t('overview.byUnion');
  const pick = (index: number) => {
    const picked = unions[index]?.union.code;
    if (picked && picked !== union) onUnion(picked);
  };
  const height = Math.max(200, unions.length * 38 + 60);
  const chart = <Chart option={unionOption(unions, measure)} height={height} label={title} onPick={pick} />;
  const nameOf = ({ union: { code, name } }: (typeof unions)[number]) =>
    code === union ? (
      name + t('overview.ownRow')
    ) : (
      <button type="button" className="linklike" onClick={() => onUnion(code)} data-testid={`union-${code}`}>
        {name}
      </button>
    );
  const head = [t('common.union'), ...heads];
  const rows = unions.map((one) => [nameOf(one), ...cells(one)]);
  return <ChartPanel title={title} hint={t('overview.byUnion.hint')} extra={toggle} testid="chart-union" chart={chart} head={head} rows={rows} />;
}

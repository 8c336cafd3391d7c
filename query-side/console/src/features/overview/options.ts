import type { Bucket, Overview } from '../../api/types';
import { count, yuan, yuanShort } from '../../format';
import { choice, language, t } from '../../i18n';
import { lighting } from '../../parts';
import type { ChartOption } from './Chart';

export type Measure = 'money' | 'times';

/** A picture is drawn, not styled: its colours are those of the light that it is drawn in. */
const inks = () => (lighting() === 'dark' ? DARK : LIGHT);
const LIGHT = { visits: '#2f5d7c', aid: '#c4562a', ink: '#564c43', line: '#ece5dd', over: { backgroundColor: '#fff', textStyle: { color: '#221c17' } } };
const DARK = { visits: '#6fa5c8', aid: '#e08257', ink: '#cfc3b7', line: '#3b342e', over: { backgroundColor: '#2a2521', textStyle: { color: '#f1e9e1' } } };
const FONT = "'Latin marks', -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif";

const base = () => ({ textStyle: { fontFamily: FONT }, animationDuration: 350, color: [inks().visits, inks().aid] });

const label = () => ({ color: inks().ink, fontSize: 12 });
const CONTAINED = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const;
const legend = () => ({ top: 0, left: 0, icon: 'roundRect', itemWidth: 10, itemHeight: 10, itemGap: 18, textStyle: label() });
const SHADOW = { type: 'shadow', shadowStyle: { color: '#b4441a10' } } as const;
const lines = () => ({ lineStyle: { color: inks().line } });
const quietAxis = () => ({ axisLine: { show: false }, axisTick: { show: false }, axisLabel: label() });

const shown = (measure: Measure) => ({
  axis: (value: number) => (measure === 'money' ? yuanShort(value, language()) : count(value)),
  exact: (value: unknown) => (measure === 'money' ? yuan(Number(value)) : count(Number(value))),
});

/** Visits and aid side by side, as bars. */
function bars(buckets: Bucket[], measure: Measure, style: object) {
  const money = measure === 'money';
  const [visits, aid] = money
    ? [t('overview.series.visitMoney'), t('overview.series.aidMoney')]
    : [t('overview.series.visitTimes'), t('overview.series.aidTimes')];
  const visited = buckets.map((bucket) => (money ? bucket.visits?.money?.fen : bucket.visits?.householdTimes) ?? 0);
  const aided = buckets.map((bucket) => (money ? bucket.aid?.money?.fen : bucket.aid?.personTimes) ?? 0);
  return [
    { name: visits, data: visited, type: 'bar' as const, ...style },
    { name: aid, data: aided, type: 'bar' as const, ...style },
  ];
}

/** Months without an entry are months too: the axis has no holes. What is no month has none between. */
export function everyMonth(months: Bucket[]): Bucket[] {
  const known = new Map(months.map((bucket) => [numberOf(bucket.month ?? ''), bucket]));
  const numbers = [...known.keys()];
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return months;
  const first = Math.min(...numbers);
  const all = Array.from({ length: Math.max(...numbers) - first + 1 }, (_, i) => first + i);
  return all.map((at) => known.get(at) ?? { month: monthOf(at) });
}

/** Months since the year 0. */
const numberOf = (month: string): number => (/^\d{4}-\d{2}$/.test(month) ? Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 : NaN);

const monthOf = (at: number): string => `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;

const MONTH_BARS = { barMaxWidth: 26, barGap: '12%', itemStyle: { borderRadius: [3, 3, 0, 0] } };

export function monthOption(months: Bucket[], measure: Measure): ChartOption {
  const { axis, exact } = shown(measure);
  return {
    ...base(),
    grid: { left: 8, right: 8, top: 38, bottom: 4, ...CONTAINED },
    legend: legend(),
    tooltip: { ...inks().over, trigger: 'axis', axisPointer: SHADOW, valueFormatter: exact },
    xAxis: { type: 'category', data: months.map(({ month }) => month ?? ''), ...quietAxis(), axisLine: { show: true, ...lines() } },
    yAxis: { type: 'value', splitLine: lines(), axisLabel: { ...label(), formatter: axis }, minInterval: 1 },
    series: bars(months, measure, MONTH_BARS),
  };
}

export function categoryOption(categories: Overview['aid']['byCategory']): ChartOption {
  const formatter = ({ dataIndex }: { dataIndex: number }) => {
    const row = categories[dataIndex];
    return row ? `${yuanShort(row.money.fen, language())} · ${count(row.times)} ${t('unit.personTimes')}` : '';
  };
  const exact = (value: unknown) => `${yuan(Number(value))} ${t('unit.yuan')}`;
  const said = { show: true, position: 'right', color: inks().ink, formatter } as const;
  const itemStyle = { color: inks().aid, borderRadius: 4 };
  return {
    ...base(),
    grid: { left: 4, right: language() === 'en' ? 148 : 112, top: 4, bottom: 0, ...CONTAINED },
    tooltip: { ...inks().over, trigger: 'axis', axisPointer: { type: 'none' }, valueFormatter: exact },
    xAxis: { type: 'value', show: false },
    yAxis: { type: 'category', inverse: true, data: categories.map(({ category }) => choice('aid', category)), ...quietAxis() },
    series: [{ type: 'bar', data: categories.map(({ money }) => money.fen), barMaxWidth: 18, itemStyle, label: said }],
  };
}

const UNION_BARS = { barMaxWidth: 10, barGap: '20%', itemStyle: { borderRadius: [0, 3, 3, 0] }, cursor: 'pointer' };

export function unionOption(unions: Overview['byUnion'], measure: Measure): ChartOption {
  const { axis, exact } = shown(measure);
  const names = { ...quietAxis(), axisLabel: { ...label(), width: 130, overflow: 'truncate' } } as const;
  return {
    ...base(),
    grid: { left: 4, right: 22, top: 34, bottom: 4, ...CONTAINED },
    legend: legend(),
    tooltip: { ...inks().over, trigger: 'axis', axisPointer: SHADOW, valueFormatter: exact },
    xAxis: { type: 'value', splitLine: lines(), axisLabel: { ...label(), formatter: axis, hideOverlap: true }, minInterval: 1 },
    yAxis: { type: 'category', inverse: true, data: unions.map(({ union }) => union.name), ...names },
    series: bars(unions, measure, UNION_BARS),
  };
}

import { Segmented } from 'antd';
import { useState } from 'react';
import type { Overview } from '../../api/types';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Chart } from './Chart';
import { ChartPanel } from './ChartPanel';
import { categoryOption, everyMonth, monthOption, unionOption, type Measure, type Speech } from './options';

interface Props {
  overview: Overview;
  union?: string;
  onUnion: (code: string) => void;
}

export default function Charts({ overview, union, onUnion }: Props) {
  const { t, choice, lang } = useWords();
  const [measure, setMeasure] = useState<Measure>('money');
  const speech: Speech = { t, choice, lang };
  const months = everyMonth(overview.byMonth ?? []);
  const unions = overview.byUnion ?? [];
  const categories = [...(overview.aid.byCategory ?? [])].sort((a, b) => b.money.fen - a.money.fen || b.times - a.times);
  const aidFen = overview.aid.money.fen || 1;
  const toggle = (
    <Segmented<Measure>
      size="small"
      value={measure}
      onChange={setMeasure}
      aria-label={t('overview.measure')}
      options={[
        { value: 'money', label: t('overview.measure.money') },
        { value: 'times', label: t('overview.measure.times') },
      ]}
    />
  );
  return (
    <div className="charts">
      <ChartPanel
        title={t('overview.byMonth')}
        testid="chart-month"
        extra={toggle}
        wide
        empty={months.length === 0}
        chart={<Chart option={monthOption(months, measure, speech)} height={280} label={t('overview.byMonth')} />}
        head={[
          t('overview.column.month'),
          t('overview.series.visitTimes'),
          t('overview.series.visitMoney'),
          t('overview.series.aidTimes'),
          t('overview.series.aidMoney'),
        ]}
        rows={months.map((m) => [
          m.month ?? '',
          count(m.visits?.householdTimes),
          yuan(m.visits?.money),
          count(m.aid?.personTimes),
          yuan(m.aid?.money),
        ])}
      />
      <ChartPanel
        title={t('overview.byCategory')}
        testid="chart-category"
        empty={categories.length === 0}
        chart={
          <Chart
            option={categoryOption(categories, speech)}
            height={Math.max(200, categories.length * 40 + 24)}
            label={t('overview.byCategory')}
          />
        }
        head={[t('overview.column.category'), t('overview.column.times'), t('overview.column.money'), t('overview.column.share')]}
        rows={categories.map((c) => [
          choice('aid', c.category),
          count(c.times),
          yuan(c.money),
          `${((c.money.fen / aidFen) * 100).toFixed(1)}%`,
        ])}
      />
      <ChartPanel
        title={t('overview.byUnion')}
        hint={t('overview.byUnion.hint')}
        extra={toggle}
        testid="chart-union"
        empty={unions.length === 0}
        chart={
          <Chart
            option={unionOption(unions, measure, speech)}
            height={Math.max(200, unions.length * 38 + 60)}
            label={t('overview.byUnion')}
            onPick={(index) => {
              const picked = unions[index]?.union.code;
              if (picked && picked !== union) onUnion(picked);
            }}
          />
        }
        head={[
          t('overview.column.union'),
          t('overview.column.open'),
          t('overview.series.visitTimes'),
          t('overview.series.visitMoney'),
          t('overview.series.aidTimes'),
          t('overview.series.aidMoney'),
        ]}
        rows={unions.map((u) => [
          u.union.code === union ? (
            u.union.name + t('overview.ownRow')
          ) : (
            <button key="u" type="button" className="linklike" onClick={() => onUnion(u.union.code)} data-testid={`union-${u.union.code}`}>
              {u.union.name}
            </button>
          ),
          count(u.openCases),
          count(u.visits?.householdTimes),
          yuan(u.visits?.money),
          count(u.aid?.personTimes),
          yuan(u.aid?.money),
        ])}
      />
    </div>
  );
}

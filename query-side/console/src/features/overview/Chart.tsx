import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ComposeOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import { useEffect, useRef } from 'react';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption>;

interface Props {
  option: ChartOption;
  height: number;
  label: string;
  onPick?: (index: number) => void;
}

export function Chart({ option, height, label, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const picked = useRef(onPick);
  picked.current = onPick;

  useEffect(() => {
    if (!box.current) return;
    const drawn = init(box.current, null, { renderer: 'svg' });
    chart.current = drawn;
    drawn.on('click', ({ dataIndex }) => dataIndex !== undefined && picked.current?.(dataIndex));
    const resized = new ResizeObserver(() => drawn.resize());
    resized.observe(box.current);
    return () => {
      resized.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.resize();
    chart.current?.setOption(option, true);
  }, [option, height]);

  return <div ref={box} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}

// The parts of ECharts that grouped bars need, and no more. Loaded only when a chart is on the page.
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

export interface ChartSeries {
  name: string;
  values: number[];
}

export interface ChartData {
  caption: string;
  categoryHeading: string;
  categories: string[];
  series: ChartSeries[];
}

export interface ChartLook {
  width: number;
  fontFamily: string;
  fontSize: number;
  text: string;
  line: string;
  colours: string[];
}

const NARROW = 560;

// After the first, every series also has a pattern: grey print and colour-blind eyes tell them apart.
const PATTERNS = [
  undefined,
  { symbol: 'line', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,.55)' },
  { symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: 0.5, color: 'rgba(255,255,255,.6)' },
  { symbol: 'line', dashArrayX: [1, 0], dashArrayY: [2, 5], color: 'rgba(255,255,255,.55)' },
];

function heightOf(data: ChartData, narrow: boolean): number {
  return narrow ? 72 + data.categories.length * (data.series.length * 22 + 18) : 340;
}

function optionOf(data: ChartData, look: ChartLook, narrow: boolean, locale: string) {
  const text = { color: look.text, fontFamily: look.fontFamily, fontSize: look.fontSize };
  const name = { ...text, lineHeight: Math.round(look.fontSize * 1.35), overflow: 'break', interval: 0 };
  const categories = {
    type: 'category',
    data: data.categories,
    inverse: narrow,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
    axisLabel: narrow
      ? { ...name, width: 110 }
      : { ...name, width: Math.max(60, (look.width - 60) / data.categories.length - 12) },
  };
  const values = {
    type: 'value',
    minInterval: 1,
    axisLabel: { ...text, show: !narrow },
    splitLine: { lineStyle: { color: look.line } },
  };
  return {
    animation: false,
    textStyle: text,
    color: look.colours,
    grid: { left: 4, right: narrow ? 44 : 8, top: 56, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { left: 0, top: 0, icon: 'rect', itemWidth: 22, itemHeight: 14, itemGap: 16, selectedMode: false, textStyle: text },
    xAxis: narrow ? values : categories,
    yAxis: narrow ? categories : values,
    series: data.series.map((series, index) => ({
      type: 'bar',
      name: series.name,
      data: series.values,
      barMaxWidth: 44,
      barGap: '12%',
      silent: true,
      itemStyle: { decal: PATTERNS[index % PATTERNS.length], borderRadius: narrow ? [0, 2, 2, 0] : [2, 2, 0, 0] },
      label: {
        ...text,
        show: true,
        fontWeight: 600,
        position: narrow ? 'right' : 'top',
        formatter: (bar: { value: number }) => bar.value.toLocaleString(locale),
      },
    })),
  };
}

/** Draws into a host that may already hold a drawing; the returned function removes it. */
export function drawBars(host: HTMLElement, data: ChartData, look: ChartLook, locale: string): () => void {
  const narrow = look.width < NARROW;
  const chart = init(host, undefined, { renderer: 'svg', width: look.width, height: heightOf(data, narrow) });
  host.style.height = `${heightOf(data, narrow)}px`;
  chart.setOption(optionOf(data, look, narrow, locale) as never);
  return () => chart.dispose();
}

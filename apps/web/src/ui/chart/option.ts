import type { EChartsCoreOption } from 'echarts/core';
import { day, type Language } from '../format.ts';
import type { Palette } from '../tokens.ts';
import { rowsOf, type ChartModel, type ChartSeries, type ChartTone } from './model.ts';

/** The colour of a tone in a palette. */
export const toneColour = (tone: ChartTone, palette: Palette): string =>
  tone === 'muted' ? palette.ink3 : palette[tone];

interface Look {
  language: Language;
  /** No motion is wanted. */
  still: boolean;
  font: string;
  /** Size of what is written, in px. */
  type: number;
}

/** What ECharts draws of a model, coloured by the tokens. */
export function optionOf(model: ChartModel, palette: Palette, look: Look): EChartsCoreOption {
  const figure = (value: number): string =>
    `${value.toLocaleString(look.language, { maximumFractionDigits: 3 })}${model.unit ? ` ${model.unit}` : ''}`;
  const text = { color: palette.ink3, fontFamily: look.font, fontSize: look.type };
  return {
    animation: !look.still,
    animationDuration: 180,
    grid: { left: 8, right: 20, top: 28, bottom: 4, containLabel: true },
    xAxis: {
      type: model.axis,
      ...(model.axis === 'category' ? { data: rowsOf(model).map((row) => row.at) } : {}),
      axisLine: { lineStyle: { color: palette.line2 } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...text,
        hideOverlap: true,
        ...(model.axis === 'time' ? { formatter: (at: number) => day(new Date(at).toISOString()) } : {}),
      },
    },
    yAxis: {
      type: 'value',
      scale: !model.series.some((one) => one.kind === 'bar'),
      name: model.unit ?? '',
      nameTextStyle: { ...text, align: 'left' },
      nameGap: 12,
      splitNumber: 4,
      axisLabel: text,
      splitLine: { lineStyle: { color: palette.line } },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: palette.surface,
      borderColor: palette.line2,
      textStyle: { ...text, color: palette.ink },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? figure(value) : ''),
      axisPointer: { lineStyle: { color: palette.line2 } },
    },
    series: [...model.series.map((one) => seriesOf(one, model, palette)), boundsOf(model)],
  };
}

function seriesOf(one: ChartSeries, model: ChartModel, palette: Palette): object {
  const colour = toneColour(one.tone, palette);
  const marks = one === model.series[0] ? (model.marks ?? []) : [];
  return {
    name: one.name,
    type: one.kind ?? 'line',
    data: one.points.map(([at, value]) => [at, value]),
    color: colour,
    symbol: one.dashed ? 'none' : 'circle',
    symbolSize: 7,
    showAllSymbol: !one.dashed,
    barMaxWidth: 26,
    itemStyle: one.kind === 'bar' ? { borderRadius: [3, 3, 0, 0] } : {},
    lineStyle: { width: one.dashed ? 1.5 : 2, type: one.dashed ? 'dashed' : 'solid' },
    markLine: {
      silent: true,
      animation: false,
      symbol: 'none',
      label: { show: false },
      data: marks.map((mark) => ({
        yAxis: mark.value,
        lineStyle: { color: toneColour(mark.tone, palette), type: 'dotted', width: 1.5 },
      })),
    },
  };
}

/** Unseen points at the heights of the marks: the axis reaches as far as they do. */
const boundsOf = (model: ChartModel): object => ({
  type: 'line',
  silent: true,
  symbol: 'none',
  lineStyle: { opacity: 0 },
  tooltip: { show: false },
  data: (model.marks ?? []).flatMap((mark) => {
    const at = rowsOf(model)[0]?.at;
    return at === undefined ? [] : [[at, mark.value]];
  }),
});

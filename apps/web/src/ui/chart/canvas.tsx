import { useEffect, useRef, type ReactNode } from 'react';
import { init, use as register, type EChartsType } from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { useLanguage } from '../../i18n/index.ts';
import { usePreferences } from '../preferences.ts';
import { drawnType, fontFamily, palettes } from '../tokens.ts';
import { useMedia } from '../use-media.ts';
import type { ChartModel } from './model.ts';
import { optionOf } from './option.ts';

register([LineChart, BarChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** The drawing itself: a chunk of its own, loaded where a chart is shown. */
export default function ChartCanvas({ model }: { model: ChartModel }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const language = useLanguage();
  const [{ scheme: wanted, text }] = usePreferences();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const scheme = wanted === 'system' ? (systemDark ? 'dark' : 'light') : wanted;
  useEffect(() => {
    const element = box.current!;
    const drawn = init(element, null, { renderer: 'svg' });
    chart.current = drawn;
    const follow = new ResizeObserver(() => drawn.resize());
    follow.observe(element);
    return () => {
      follow.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(
      optionOf(model, palettes[scheme], {
        language,
        still,
        font: fontFamily,
        type: drawnType(text === 'large'),
      }),
      true,
    );
  }, [model, scheme, language, still, text]);
  return <div ref={box} className="chart-canvas" aria-hidden="true" />;
}

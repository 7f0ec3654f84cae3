import type { ReactNode } from 'react';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartModel } from '../../ui/chart/model.ts';
import { HeatFrame, HeatLegend } from '../../ui/heat-frame.tsx';
import { SidewaysHint } from '../../ui/sideways-hint.tsx';
import { FunnelPanel } from '../overview/funnel-panel.tsx';
import type { Overview } from '../overview/figures.ts';
import { KpiStrip } from '../overview/kpi-strip.tsx';
import { Group, Shown } from './shown.tsx';
import '../../ui/styles/overview.css';
import '../../ui/styles/panel-parts.css';

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09'];
const TWO: ChartModel = {
  axis: 'category',
  series: [
    { name: 'one', tone: 'brand', points: MONTHS.map((month, at) => [month, (at + 2) ** 2] as const) },
    { name: 'two', tone: 'teal', dashed: true, points: MONTHS.map((month, at) => [month, 3 * at] as const) },
  ],
  marks: [{ name: 'limit', tone: 'warn', value: 20 }],
};
const NONE: ChartModel = { axis: 'category', series: [{ name: 'one', tone: 'brand', points: [] }] };

/** Up and good, up and bad, down and good, the same, nothing before, and nothing at all. */
const FIGURES: Overview['figures'] = [
  { code: 'OPEN_SCENARIOS', value: 34, before: 28, good: 'UP' },
  { code: 'OVERDUE_PILOTS', value: 7, before: 4, good: 'DOWN' },
  { code: 'DAYS_TO_PILOT', value: 41, before: 52, good: 'DOWN' },
  { code: 'MATCHED_SHARE', value: 0.72, before: 0.72, good: 'UP' },
  { code: 'PILOTS_AT_WORK', value: 19, before: null, good: 'UP' },
  { code: 'SCALED_SHARE', value: null, before: null, good: 'UP' },
];
const STEPS: Overview['funnel'] = [
  { stages: ['PREPARING'], entered: 40, share: null },
  { stages: ['DATA_READY'], entered: 36, share: 0.9 },
  { stages: ['VALIDATING', 'SANDBOX'], entered: 31, share: 0.86 },
  { stages: ['LIVE'], entered: 14, share: 0.45 },
  { stages: ['ACCEPTANCE'], entered: 12, share: 0.86 },
  { stages: ['SCALING', 'REPLICATING'], entered: 0, share: 0 },
];
const HEAT = [-2, -1, 0, 1, 2] as const;
const WIDE = Array.from({ length: 24 }, (_, at) => at);

/** Figures, bars, charts and heat maps. */
export function GalleryFigures(): ReactNode {
  return (
    <Group id="figures" title="Figures and charts">
      <Shown name="KpiStrip" wide bare>
        <KpiStrip figures={FIGURES} search={{}} />
      </Shown>
      <Shown name="FunnelPanel: with its weakest step" bare>
        <FunnelPanel overview={{ funnel: STEPS, weakest: 3 } as Overview} />
      </Shown>
      <Shown name="FunnelPanel: no pilots" bare>
        <FunnelPanel overview={{ funnel: [], weakest: null } as unknown as Overview} />
      </Shown>
      <Shown name="Chart">
        <Chart label="Two series over four months" model={TWO} />
      </Shown>
      <Shown name="Chart: nothing to draw">
        <Chart label="Nothing yet" model={NONE} />
      </Shown>
      <Shown name="HeatFrame · HeatLegend">
        <Heat columns={HEAT} />
      </Shown>
      <Shown name="HeatFrame: wider than its place · SidewaysHint">
        <Heat columns={WIDE} />
        <SidewaysHint />
      </Shown>
    </Group>
  );
}

function Heat({ columns }: { columns: readonly number[] }): ReactNode {
  return (
    <div>
      <HeatFrame label={`HeatFrame ${columns.length}`}>
        <table className="heat" style={{ minInlineSize: 80 + columns.length * 52 }}>
          <thead>
            <tr>
              <td />
              {columns.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Row</th>
              {columns.map((one) => (
                <td key={one} data-heat={Math.max(-2, Math.min(2, one))}>
                  <a href="#figures">{one}</a>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </HeatFrame>
      <HeatLegend spare="spare" short="short" />
    </div>
  );
}

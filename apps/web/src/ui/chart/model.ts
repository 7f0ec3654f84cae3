export type ChartTone = 'brand' | 'good' | 'warn' | 'bad' | 'teal' | 'sandbox' | 'muted';

/** One series: places along the axis (instants on a time axis, else words) with their values. */
export interface ChartSeries {
  name: string;
  tone: ChartTone;
  points: readonly (readonly [at: string, value: number])[];
  /** A line unless it is said to be bars. */
  kind?: 'line' | 'bar';
  /** For what is meant rather than measured: a plan, a path. */
  dashed?: boolean;
}

/** A level across the whole chart, such as a limit. */
export interface ChartMark {
  name: string;
  value: number;
  tone: ChartTone;
}

export interface ChartModel {
  axis: 'time' | 'category';
  series: readonly ChartSeries[];
  marks?: readonly ChartMark[];
  unit?: string | null;
}

/** The places of the axis in order, each with the value of every series or null: what the table shows. */
export function rowsOf({ axis, series }: ChartModel): { at: string; values: (number | null)[] }[] {
  const places = [...new Set(series.flatMap((one) => one.points.map(([at]) => at)))];
  if (axis === 'time') places.sort((a, b) => Date.parse(a) - Date.parse(b));
  return places.map((at) => ({
    at,
    values: series.map((one) => one.points.find(([place]) => place === at)?.[1] ?? null),
  }));
}

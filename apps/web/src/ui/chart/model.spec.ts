import { rowsOf } from './model.ts';
import { optionOf } from './option.ts';
import { palettes } from '../tokens.ts';

const model = {
  axis: 'time' as const,
  unit: '%',
  series: [
    {
      name: 'Measured',
      tone: 'brand' as const,
      points: [
        ['2026-02-01T00:00:00Z', 3],
        ['2026-01-01T00:00:00Z', 2],
      ] as const,
    },
    { name: 'Path', tone: 'muted' as const, dashed: true, points: [['2026-01-01T00:00:00Z', 1]] as const },
  ],
  marks: [{ name: 'Minimum', value: 9, tone: 'warn' as const }],
};

it('puts the values of all series beside one another, in the order of time', () => {
  expect(rowsOf(model)).toEqual([
    { at: '2026-01-01T00:00:00Z', values: [2, 1] },
    { at: '2026-02-01T00:00:00Z', values: [3, null] },
  ]);
});

it('draws what is meant with dashes, and keeps every mark within sight', () => {
  const option = optionOf(model, palettes.light, { language: 'en', still: true, font: 'x', type: 12 });
  const series = option.series as { name: string; lineStyle?: { type: string }; data: unknown[] }[];
  expect(series.find((one) => one.name === 'Path')?.lineStyle?.type).toBe('dashed');
  expect(series.at(-1)?.data).toEqual([['2026-01-01T00:00:00Z', 9]]);
});

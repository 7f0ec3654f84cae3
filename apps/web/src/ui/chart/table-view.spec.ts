import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.includes('gallery'))
  .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
const using = (words: RegExp): string[] =>
  sources.filter(({ source }) => words.test(source)).map(({ file }) => file);

it('draws charts in one place, which has each as a table as well', () => {
  expect(using(/from 'echarts|import\('echarts/)).toEqual(['ui/chart/canvas.tsx']);
  expect(using(/canvas\.tsx'/)).toEqual(['ui/chart/chart.tsx']);
  expect(using(/<Chart\b/).length).toBeGreaterThan(2);
});

it('has a table beside every heat map', () => {
  const heats = using(/<HeatFrame\b/).filter((file) => !file.startsWith('ui/'));
  expect(heats).toEqual(['features/insight/gap-heat.tsx', 'features/overview/gap-panel.tsx']);
  // The page of the first shows either.
  expect(using(/<GapHeat\b/).filter((file) => !using(/<GapTable\b/).includes(file))).toEqual([]);
  expect(using(/<GapTable\b/)).toEqual(
    expect.arrayContaining(['features/insight/gap-page.tsx', 'features/overview/gap-panel.tsx']),
  );
});

it('says in words what a drawing shows, or that it shows nothing', () => {
  const silent = sources.flatMap(({ file, source }) =>
    [...source.matchAll(/<svg\b[^>]*>/gs)]
      .filter(([tag]) => !/aria-hidden|aria-label|role=/.test(tag))
      .map(([tag]) => `${file}: ${tag.slice(0, 60)}`),
  );
  expect(silent).toEqual([]);
});

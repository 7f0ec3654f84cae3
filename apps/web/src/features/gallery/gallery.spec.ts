import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const gallery = readdirSync(__dirname)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => read(`features/gallery/${file}`))
  .join('\n');
const isShown = (name: string): boolean => new RegExp(`<${name}[\\s/>]`).test(gallery);

/** Components of `ui/` by the file that exports them. */
const own = readdirSync(join(root, 'ui'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => [
    ...read(`ui/${file}`).matchAll(/^export (?:default )?(?:function|const) ([A-Z][a-z]\w*)/gm),
  ])
  .map(([, name]) => name!);

/** Parts that are never seen but through another component. */
const THROUGH: Record<string, string> = {
  Calendar: 'DateField',
  ChartCanvas: 'Chart',
  DayInput: 'DateField',
  Delayed: 'SkeletonRows',
  Drawer: 'EvidenceDrawer',
  Field: 'TextField',
  Option: 'ConceptPicker',
  TableCards: 'DataTable',
  TimeInput: 'DeadlineField',
};
/** Around everything there is. */
const AROUND = new Set(['Theme']);

it.each(own.filter((name) => !AROUND.has(name)))('shows %s', (name) => {
  expect(isShown(THROUGH[name] ?? name)).toBe(true);
});

/** What features bring of their own, by the words of the design. */
const OF_FEATURES = {
  cards: ['ScenarioRow', 'SolutionRow', 'MatchItems', 'PilotCard'],
  bars: ['TotalBar', 'CriterionBar', 'ReadinessBars'],
  'the fit ring': ['FitRing'],
  'criterion rows': ['CriteriaSection', 'Constraints'],
  'dwell bars': ['Dwell'],
  'the funnel': ['FunnelPanel', 'KpiStrip'],
  'the board': ['BoardColumn', 'BoardSkeleton'],
  facets: ['FacetForm', 'SearchField'],
  drafts: ['DraftStatus'],
  dialogs: ['AskDialog', 'EvidenceDrawer'],
};
it.each(Object.entries(OF_FEATURES))('shows %s', (_what, names) => {
  // Cards of pilots come with their column.
  const missing = names.filter((name) => !isShown(name === 'PilotCard' ? 'BoardColumn' : name));
  expect(missing).toEqual([]);
});

it('draws nothing of its own that a component has: every state is the real one', () => {
  expect(own.length).toBeGreaterThan(35);
  expect(gallery).not.toMatch(/className="(pilot-card|scenario-row|criterion|funnel|facet|empty|dwell)[" ]/);
});

it('names in THROUGH are components that exist and are shown', () => {
  for (const [name, through] of Object.entries(THROUGH)) {
    expect(own).toContain(name);
    expect(isShown(through)).toBe(true);
  }
});

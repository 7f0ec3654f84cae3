import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Built {
  file: string;
  gzip: number;
  component?: number;
  of?: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
}

const file = (one: Built) => ({
  component: 0,
  of: null,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  css: [],
  ...one,
});
const page = 'src/features/scenario/scenario-list-page.tsx';
const small: Built[] = [
  { file: 'index.js', gzip: 1_000, of: 'index.html', isEntry: true, imports: ['shell.js'], css: ['a.css'] },
  { file: 'a.css', gzip: 9_000 },
  { file: 'shell.js', gzip: 250_000 },
  { file: 'parts.js', gzip: 90_000, component: 1 },
  { file: 'page.js', gzip: 20_000, of: page, imports: ['shell.js', 'parts.js', 'own.js'] },
  { file: 'own.js', gzip: 9_000 },
  { file: 'chart.js', gzip: 190_000, of: 'src/ui/chart/canvas.tsx' },
];

/** The module is plain JavaScript of its own format, which Jest does not load: Node does. */
function brokenBy(files: Built[]): string[] {
  const script = `import { budgets } from ${JSON.stringify(join(import.meta.dirname, 'budgets.mjs'))};
    process.stdout.write(JSON.stringify(budgets(JSON.parse(process.argv[1])).broken));`;
  const said = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', script, JSON.stringify(files.map(file))],
    { encoding: 'utf8' },
  );
  return JSON.parse(said) as string[];
}
const heavier = (name: string, gzip: number): Built[] =>
  small.map((one) => (one.file === name ? { ...one, gzip } : one));

describe('the budgets of the console', () => {
  it('are kept by a build that is small enough', () => {
    expect(brokenBy(small)).toEqual([]);
  });
  it.each([
    ['the shell', heavier('shell.js', 305_000), 'shell and components weigh 405 kB, at most 400'],
    ['styles of the shell', heavier('a.css', 70_000), 'shell and components weigh 411 kB, at most 400'],
    ['components', heavier('parts.js', 141_000), 'shell and components weigh 401 kB, at most 400'],
    ['a page', heavier('page.js', 22_000), 'scenario/scenario-list-page.tsx weighs 31 kB, at most 30'],
    [
      'what a page brings along',
      heavier('own.js', 11_000),
      'scenario/scenario-list-page.tsx weighs 31 kB, at most 30',
    ],
    ['charts', heavier('chart.js', 221_000), 'src/ui/chart/canvas.tsx weighs 221 kB, at most 220'],
    ['no page', small.filter((one) => one.of !== page), 'the report names no page'],
  ])('are broken by too much of %s', (_what, files, line) => {
    expect(brokenBy(files)).toEqual([line]);
  });
});

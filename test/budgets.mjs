import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tally.mjs';

/** What the console may weigh, in kB over the wire. */
const SHELL_AND_COMPONENTS = 400;
const PAGE = 30;
const LATER = 220;
/** The page to try the API on is an editor of its own, and no page of the console. */
const isApart = (file) => /graphiql/i.test(`${file.of} ${file.file}`);

const built = () => JSON.parse(readFileSync(join(root, 'apps/web/dist/build-report.json'), 'utf8'));

/** Compares the build's own report with the budgets; answers one line for each that is broken, and the figures. */
export function budgets(files = built()) {
  const byName = new Map(files.map((file) => [file.file, file]));
  /** A file with all it brings along at once. */
  const whole = (start, seen = new Set(), andLater = false) => {
    const file = byName.get(start);
    if (!file || seen.has(start)) return seen;
    seen.add(start);
    const next = [...file.imports, ...file.css, ...(andLater ? file.dynamicImports : [])];
    next.forEach((one) => whole(one, seen, andLater));
    return seen;
  };
  const kb = (names) => [...names].reduce((sum, name) => sum + (byName.get(name)?.gzip ?? 0), 0) / 1000;
  const entry = files.find((file) => file.isEntry && !isApart(file));
  const shell = whole(entry.file);
  const isPage = (file) => /^src\/features\/.*-page\.tsx$/.test(file.of ?? '');
  const pages = files.filter(isPage).map((file) => ({
    page: file.of.replace(/^src\/features\//, ''),
    files: [...whole(file.file)].filter((name) => !shell.has(name)),
  }));
  // Components are shared between pages, and count with the shell.
  const isComponent = (name) => byName.get(name).component > 0.5;
  const components = new Set(pages.flatMap((page) => page.files.filter(isComponent)));
  const sizes = pages
    .map(({ page, files: of }) => ({ page, kb: kb(of.filter((name) => !isComponent(name))) }))
    .sort((a, b) => b.kb - a.kb);
  const counted = new Set([...shell, ...components, ...pages.flatMap((page) => page.files)]);
  const apart = new Set(files.filter(isApart).flatMap((file) => [...whole(file.file, new Set(), true)]));
  const later = files
    .filter((file) => file.of && !counted.has(file.file) && !apart.has(file.file) && !file.isEntry)
    .map((file) => ({ of: file.of, kb: kb([...whole(file.file)].filter((name) => !counted.has(name))) }))
    .sort((a, b) => b.kb - a.kb);
  const start = kb(shell);
  const broken = [
    ...(start + kb(components) > SHELL_AND_COMPONENTS
      ? [
          `shell and components weigh ${(start + kb(components)).toFixed(0)} kB, at most ${SHELL_AND_COMPONENTS}`,
        ]
      : []),
    ...sizes
      .filter((one) => one.kb > PAGE)
      .map((one) => `${one.page} weighs ${one.kb.toFixed(0)} kB, at most ${PAGE}`),
    ...later
      .filter((one) => one.kb > LATER)
      .map((one) => `${one.of} weighs ${one.kb.toFixed(0)} kB, at most ${LATER}`),
    ...(sizes.length ? [] : ['the report names no page']),
  ];
  return { broken, shell: start, components: kb(components), pages: sizes, later: later.slice(0, 8) };
}

if (import.meta.filename === process.argv[1]) console.log(JSON.stringify(budgets(), null, 2));

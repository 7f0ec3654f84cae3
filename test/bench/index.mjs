import { parseArgs } from 'node:util';

// Measures things side by side on this machine: `npm run bench -- [queue] [api] [match] [console] [--json]`, and on test
// collections at hand `npm run bench -- match-quality match-records --sets DIR`, with an embedding service at hand (EMBEDDING_URL)
// also `match-embedding`; `console --traces DIR` keeps what the browser did
// while it scrolled. The ratios mean something elsewhere too, the figures
// do not; nothing here passes or fails by them.

/** Run when none is named; the others need something that is not in the repository. */
const USUAL = ['queue', 'api', 'match', 'console'];
const NAMES = [...USUAL, 'match-quality', 'match-records', 'match-embedding', 'match-speed', 'freshness'];
const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    sets: { type: 'string' },
    docs: { type: 'string' },
    corpus: { type: 'string' },
    queries: { type: 'string' },
    without: { type: 'string' },
    traces: { type: 'string' },
  },
});
const unknown = asked.filter((one) => !NAMES.includes(one));
if (unknown.length) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}; there are ${NAMES.join(', ')}\n`);
  process.exit(1);
}
const results = {};
for (const name of asked.length ? asked : USUAL) {
  process.stderr.write(`${name} …\n`);
  const { bench } = await import(`./${name}.mjs`);
  results[name] = await bench(options);
}
process.stdout.write(`${options.json ? JSON.stringify(results) : JSON.stringify(results, null, 2)}\n`);
process.exit(0);

/**
 * Measures things side by side on this machine: `npm run bench -- [queue] [api] [match] [console] [--json]`. The ratios mean
 * something elsewhere too, the figures do not; nothing here passes or fails by them.
 */
const NAMES = ['queue', 'api', 'match', 'console'];
const json = process.argv.includes('--json');
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const unknown = asked.filter((one) => !NAMES.includes(one));
if (unknown.length) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}; there are ${NAMES.join(', ')}\n`);
  process.exit(1);
}
const results = {};
for (const name of asked.length ? asked : NAMES) {
  process.stderr.write(`${name} …\n`);
  const { bench } = await import(`./${name}.mjs`);
  results[name] = await bench();
}
process.stdout.write(`${json ? JSON.stringify(results) : JSON.stringify(results, null, 2)}\n`);
process.exit(0);

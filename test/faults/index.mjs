import { parseArgs } from 'node:util';
import { killsOn } from './kills.mjs';
import { roundsOn } from './rounds.mjs';

/**
 * Breaks a running Fairway of real processes and counts afterwards what was lost or happened twice.
 *   --rounds N        random faults under a writer's work (default: 12)
 *   --kills N         SIGKILL of the worker while an effect's transaction is open, the queue emptied between
 *   --backend NAME    postgres or redis; with --kills both when not said, with --rounds postgres
 *   --without PART    inbox or reconciler: takes that part away, and then things must go wrong
 *   --seed N          repeats a choice of faults
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '12' },
    kills: { type: 'string' },
    backend: { type: 'string' },
    without: { type: 'string', default: '' },
    seed: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const say = (line) => void process.stderr.write(`${line}\n`);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
let result;
if (values.kills) {
  const backends = {};
  for (const backend of values.backend ? [values.backend] : ['postgres', 'redis'])
    backends[backend] = await killsOn(backend, Number(values.kills), values.without, say);
  const sum = (name) => Object.values(backends).reduce((total, one) => total + one[name], 0);
  const ok = Object.values(backends).every((one) => one.ok);
  result = {
    kills: sum('kills'),
    effects: sum('effects'),
    lost: sum('lost'),
    duplicated: sum('duplicated'),
    ok,
    backends,
  };
} else {
  result = await roundsOn(values.backend ?? 'postgres', Number(values.rounds), seed, values.without, say);
}
if (values.without) {
  // Without a part of its promise the queue must fail, or this harness would not notice when it does.
  result.without = values.without;
  result.ok = (values.without === 'inbox' ? (result.duplicated ?? result.doubled) : result.lost) > 0;
}
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(result.ok ? 0 : 1);

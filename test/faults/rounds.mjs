import { examine } from './examine.mjs';
import { pause, until } from './processes.mjs';
import { Stand } from './stand.mjs';
import { Writer } from './writer.mjs';

/** Random faults while a writer works. */
export async function roundsOn(backend, rounds, seed, without, say) {
  const stand = new Stand(backend, without);
  const next = dice(seed);
  const faults = {
    worker: () => stand.kill('worker').then(() => stand.launch('worker')),
    api: () => stand.kill('api').then(() => stand.launch('api')),
    postgres: () =>
      stand
        .killDatabase()
        .then(() => pause(200))
        .then(() => stand.startDatabase()),
    queue_emptied: () => stand.emptyQueue(),
    ...(backend === 'redis' ? { redis: () => stand.killRedis() } : {}),
  };
  const count = Object.fromEntries(Object.keys(faults).map((name) => [name, 0]));
  try {
    await stand.start();
    const seen = watch(stand);
    const writer = new Writer(stand);
    await writer.signIn();
    const working = writer.work(50);
    // Each kind once, then by chance: a short run must not leave one out.
    const names = Object.keys(faults);
    for (let round = 0; round < rounds; round++) {
      await pause(100 + next() * 1400);
      const name = round < names.length ? names[round] : names[Math.floor(next() * names.length)];
      const before = writer.acknowledged;
      await faults[name]();
      count[name]++;
      if (!(await until(() => writer.acknowledged >= before + 2, 60_000)))
        throw new Error(`nothing was acknowledged for a minute after ${name}: ${String(writer.lastFailure)}`);
      say(`round ${round + 1}: ${name}, ${writer.acknowledged} acknowledged`);
    }
    writer.stopped = true;
    await working;
    const drained = await stand.drained(240_000);
    const { ok, lost, doubled, ...detail } = await examine(stand, writer.journal);
    return {
      backend,
      seed,
      rounds,
      faults: count,
      acknowledged: writer.acknowledged,
      lost,
      doubled,
      drained_s: drained ?? null,
      ok: ok && drained !== undefined && !writer.refusals.length,
      refusals: writer.refusals,
      ended_by_themselves: seen.ended,
      detail,
    };
  } finally {
    await stand.stop();
  }
}

/** What ends by itself is started again, as a supervisor would. */
function watch(stand) {
  const seen = { ended: 0 };
  const timer = setInterval(() => {
    if (stand.stopping) return clearInterval(timer);
    for (const [app, child] of stand.processes) {
      if (child.exitCode === null || child.restarting) continue;
      child.restarting = true;
      seen.ended++;
      void stand.launch(app);
    }
  }, 300);
  return seen;
}

/** Numbers from 0 to 1 that come again with the same seed. */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

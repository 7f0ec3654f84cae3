import pg from 'pg';
import { examine } from './examine.mjs';
import { until } from './processes.mjs';
import { Stand } from './stand.mjs';
import { Writer } from './writer.mjs';

const SUBSCRIBER = 'notice.on-solution-events';
const POINTS = { effect: 47_110_001, mark: 47_110_002 };

/**
 * Kills the worker while an effect is under way. Where it is, is no chance: we hold what it needs next, so it waits with
 * its transaction open, once at its effect, once at the note that the delivery is done. Between kills the queue is emptied.
 */
export async function killsOn(backend, kills, without, say) {
  const stand = new Stand(backend, without);
  try {
    await stand.start();
    const writer = new Writer(stand);
    await writer.signIn();
    await install(stand);
    let done = 0;
    while (done < kills) {
      if (!(await killAt(done % 2 ? POINTS.mark : POINTS.effect, stand, writer)))
        throw new Error(`the worker was not caught inside a transaction at kill ${done + 1}`);
      done++;
      if (done % 2 === 0) await stand.emptyQueue();
      await stand.launch('worker');
      if (done % 10 === 0) say(`${backend}: ${done} kills`);
    }
    const drained = await stand.drained(without === 'reconciler' ? 90_000 : 400_000);
    const found = await examine(stand, writer.journal);
    return {
      kills: done,
      effects: found.effects,
      lost: found.effects_lost,
      duplicated: found.effects_doubled,
      drained_s: drained ?? null,
      ok: found.ok && drained !== undefined,
      detail: found,
    };
  } finally {
    await stand.stop();
  }
}

/** Triggers that wait for us, at the effect and at the note that it was done. */
const install = (stand) =>
  stand.rows(`
    create function faults_wait() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock_shared(tg_argv[0]::bigint); return new; end $$;
    create trigger faults_effect after insert or update on notice for each row execute function faults_wait('${POINTS.effect}');
    create trigger faults_mark before update on delivery for each row when (new.state = 'DONE' and new.subscriber = '${SUBSCRIBER}') execute function faults_wait('${POINTS.mark}')`);

/** Makes a delivery, stops it at the point, and kills the worker there; false when it did not come by. */
async function killAt(point, stand, writer) {
  const client = new pg.Client({ connectionString: stand.url, application_name: 'faults-hold' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [point]);
    await writer.solution();
    const caught = await until(
      async () => {
        const { rows } = await client.query(
          `select count(*)::int as n from pg_stat_activity where application_name = 'fairway-worker' and wait_event = 'advisory' and pg_backend_pid() = any(pg_blocking_pids(pid))`,
        );
        return rows[0].n;
      },
      30_000,
      20,
    );
    await stand.kill('worker');
    return !!caught;
  } finally {
    // The dead worker's transaction goes on for a moment, notices that nobody is there, and is undone.
    await client.end();
  }
}

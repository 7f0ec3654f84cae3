import pg from 'pg';
import { examine } from './examine.mjs';
import { pause, until } from './processes.mjs';
import { Stand } from './stand.mjs';
import { Writer } from './writer.mjs';

const SUBSCRIBER = 'notice.on-solution-events';

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
    let done = 0;
    while (done < kills) {
      const caught = await hold(stand, done % 2 === 0 ? 'effect' : 'mark', writer);
      if (!caught) throw new Error(`the worker was not caught inside a transaction at kill ${done + 1}`);
      done++;
      if (done % 2 === 0) await stand.emptyQueue();
      await stand.launch('worker');
      if (done % 10 === 0) say(`${backend}: ${done} kills`);
    }
    const drained = await stand.drained(without === 'reconciler' ? 90_000 : 400_000);
    const found = await examine(stand, writer.journal);
    return { kills: done, effects: found.effects, lost: found.effects_lost, duplicated: found.effects_doubled, drained_s: drained ?? null, ok: found.ok && drained !== undefined, detail: found };
  } finally {
    await stand.stop();
  }
}

/** Makes a delivery, stops it where we want it, and kills the worker there. */
async function hold(stand, point, writer) {
  const client = new pg.Client({ connectionString: stand.url, application_name: 'faults-hold' });
  await client.connect();
  try {
    await client.query('begin');
    if (point === 'effect') await client.query('lock table notice in share mode');
    const entry = await writer.solution();
    if (point === 'mark') {
      const row = await until(async () => {
        const found = await client.query(`select 1 from delivery d join outbox o on o.id = d.event_id where o.record_id = $1 and d.subscriber = $2 and d.state = 'PENDING' for update of d skip locked`, [entry.id, SUBSCRIBER]);
        return found.rowCount;
      }, 5_000, 5);
      // It was faster than we: another record.
      if (!row) {
        await client.query('rollback');
        return await hold(stand, point, writer);
      }
    }
    const caught = await until(async () => {
      const { rows } = await client.query(`select count(*)::int as n from pg_stat_activity where application_name = 'fairway-worker' and wait_event_type = 'Lock' and pg_backend_pid() = any(pg_blocking_pids(pid))`);
      return rows[0].n;
    }, 20_000, 20);
    await stand.kill('worker');
    await client.query('rollback');
    // The server notices only now that nobody is there any more, and undoes what was open.
    await pause(50);
    return caught;
  } finally {
    await client.end();
  }
}

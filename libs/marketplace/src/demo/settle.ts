import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@fairway/database';
import { Deliveries, DeliveryLoop } from '@fairway/messaging';

const LOOK_EVERY_MS = 20;
const LONGEST_MS = 120_000;

/** Waits until every event is delivered and every changed record is scored. Answers how many deliveries are dead. */
export async function settle(app: INestApplicationContext): Promise<number> {
  const loop = app.get(DeliveryLoop);
  const deliveries = app.get(Deliveries);
  const { reader } = app.get(Database);
  for (let quiet = 0, left = LONGEST_MS / LOOK_EVERY_MS; ; left--) {
    await loop.drain();
    const { unstamped, pending, dead } = await deliveries.counts();
    const unscored = await reader.row<{ n: string }>(
      `select (select count(*) from matching_dirty) + (select count(*) from match_allocation_due) + (select count(*) from match_run where state in ('QUEUED', 'RUNNING')) as n`,
    );
    quiet = unstamped + pending + Number(unscored!.n) === 0 ? quiet + 1 : 0;
    // Twice, since the last delivery may just be writing what it leads to.
    if (quiet === 2) return dead;
    if (left <= 0)
      throw new Error(
        `The demo market does not settle: ${JSON.stringify({ unstamped, pending, dead, unscored: unscored!.n })}`,
      );
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}

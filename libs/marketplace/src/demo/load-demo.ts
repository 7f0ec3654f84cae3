import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@fairway/database';
import { PilotHealth } from '@fairway/pilot';
import { ScenarioCourse } from '@fairway/scenario';
import { ensureDemoAccounts } from './demo-accounts.ts';
import { DemoClock, MORNING } from './demo-clock.ts';
import { FIRST_DAY, playParties } from './play-parties.ts';
import { playDemand } from './play-demand.ts';
import { playEvents } from './play-events.ts';
import { playMatches } from './play-matches.ts';
import { playPilots } from './play-pilots.ts';
import { playSupply } from './play-supply.ts';
import { playTenders } from './play-tenders.ts';
import { settle } from './settle.ts';
import { Stage, type Action } from './stage.ts';
import { StepBook } from './step-book.ts';

const BEGUN = 'begun';
const LOADED = 'loaded';
/** Half a day of the demo's offices. */
const WORKDAY_MINUTES = 8 * 60;

/** Has the demo market been loaded to its end? */
export async function demoMarketIsLoaded(database: Database): Promise<boolean> {
  return !!(await database.reader.row('select 1 from demo_step where key = $1', [LOADED]));
}

/**
 * Plays the history of the demo market through the normal verbs, in a running worker, with the clock set back and moved
 * forward day by day. What an earlier load has done is passed over; at the end the clock is right again.
 */
export async function playDemoMarket(
  app: INestApplicationContext,
  say: (line: string) => void,
): Promise<void> {
  const database = app.get(Database);
  const steps = await StepBook.open(database);
  if (steps.has(LOADED)) return database.shiftClock(0);
  const clock = await begin(database, steps);
  const stage = new Stage(app, steps, clock, await ensureDemoAccounts(app));
  const days = byDay(
    [playParties, playSupply, playDemand, playTenders, playPilots, playMatches, playEvents].flatMap((play) =>
      play(stage),
    ),
  );
  let nextTold = 0;
  for (const [i, [day, actions]] of days.entries()) {
    await playDay(stage, day, actions);
    if (((i + 1) / days.length) * 100 < nextTold) continue;
    say(day < 0 ? `${-day} days ago: ${Math.round(((i + 1) / days.length) * 100)} %` : 'today');
    nextTold += 20;
  }
  await clock.end();
  await app.get(ScenarioCourse, { strict: false }).evaluateDue();
  await app.get(PilotHealth, { strict: false }).run();
  const dead = await settle(app);
  if (dead) say(`${dead} deliveries failed; an administrator finds them among the dead letters`);
  await steps.once(LOADED, async () => undefined);
}

/** The clock of this load, or of the one that it goes on with. */
async function begin(database: Database, steps: StepBook): Promise<DemoClock> {
  if (!steps.has(BEGUN)) {
    const { real } = (await database.reader.row<{ real: Date }>('select clock_timestamp() as real'))!;
    await new DemoClock(database, real).begin(FIRST_DAY);
    await steps.once(BEGUN, async () => undefined);
  }
  const { at } = (await database.reader.row<{ at: Date }>('select at from demo_step where key = $1', [
    BEGUN,
  ]))!;
  return new DemoClock(database, at);
}

function byDay(actions: readonly Action[]): [number, Action[]][] {
  const days = new Map<number, Action[]>();
  for (const action of actions) days.set(action.day, [...(days.get(action.day) ?? []), action]);
  return [...days].sort(([a], [b]) => a - b);
}

async function playDay(stage: Stage, day: number, actions: readonly Action[]): Promise<void> {
  await stage.clock.goTo(day, MORNING);
  await stage.get(ScenarioCourse).evaluateDue();
  for (const [i, action] of actions.entries()) {
    await stage.clock.goTo(day, MORNING + Math.floor((i / actions.length) * WORKDAY_MINUTES));
    await action.run();
  }
  await stage.get(PilotHealth).run();
  await settle(stage.app);
}

import { SYSTEM, toGlobalId, type Actor, type BilingualText } from '@fairway/kernel';
import { IntroductionService, MatchRunService, ScoringService } from '@fairway/matching';
import { PartyService } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { manufacturing } from '@fairway/marketplace';
import { world, type Client, type World } from '../kit/index.ts';

let w: World;
let officer: Client;
let actor: Actor;
let introductions: IntroductionService;

const inChinese = (value: unknown): object =>
  JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    one && typeof one === 'object' && 'zh' in one && 'en' in one && Object.keys(one).length === 2
      ? (one as BilingualText).zh
      : one,
  ) as object;

beforeAll(async () => {
  w = await world();
  officer = await w.as('OFFICER');
  actor = await w.actorOf(officer);
  introductions = w.get(IntroductionService);
  await w.database.transaction(async (tx) => {
    const made = new Map<string, string>();
    for (const organization of manufacturing.organizations)
      made.set(
        organization.key,
        (await w.get(PartyService).registerOrganization(tx, { ...organization, demo: true })).id,
      );
    for (const { key, organization, ...record } of manufacturing.scenarios.slice(0, 14))
      await w
        .get(ScenarioService)
        .importRecord(
          tx,
          SYSTEM,
          made.get(organization)!,
          { ...inChinese(record), externalId: key, source: 'test', language: 'zh' } as never,
          { open: true },
        );
    for (const { key, organization, ...record } of manufacturing.solutions.slice(0, 20))
      await w
        .get(SolutionService)
        .importRecord(
          tx,
          SYSTEM,
          made.get(organization)!,
          { ...record, externalId: key, source: 'test', language: 'zh' } as never,
          { state: 'LISTED' },
        );
    await tx.rows(`update scenario set state = 'OPEN' where state = 'SCREENING'`);
    // Room for one pilot, and a record by which one introduction in two leads to one: two introductions at once.
    await tx.rows(
      `update solution set state = 'LISTED', listed_at = coalesce(listed_at, fairway_now()), capacity = 1, capacity_taken = 0`,
    );
    await tx.rows(
      `insert into matching_event (id, scenario_id, solution_id, kind)
       select gen_random_uuid(), s.id, v.id, 'SELECTED' from (select id from scenario order by id limit 2) s, solution v`,
    );
  });
  await w.get(MatchRunService).start(actor, null);
  await w.settle();
}, 180_000);
afterAll(() => w?.close());

interface Row {
  scenario: string;
  solution: string;
  introduced: boolean;
  way: string | null;
  reason: string | null;
  taken: number;
  room: number;
  propensity: number | null;
  told: boolean;
}
const rows = (): Promise<Row[]> =>
  w.database.reader.rows<Row>(
    `select scenario_id as scenario, solution_id as solution, introduced, way, reason, taken, room, propensity, told_at is not null as told
     from match_allocation order by 1, 2`,
  );
const countBy = (list: readonly Row[], of: 'scenario' | 'solution'): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of list) counts.set(row[of], (counts.get(row[of]) ?? 0) + 1);
  return counts;
};

describe('introductions', () => {
  it('stay within places and room, tell why not, and leave rank and fit alone', async () => {
    const all = await rows();
    const introduced = all.filter((row) => row.introduced);
    expect(introduced.length).toBeGreaterThan(10);
    for (const [, count] of countBy(introduced, 'solution')) expect(count).toBeLessThanOrEqual(2);
    for (const [, count] of countBy(introduced, 'scenario')) expect(count).toBeLessThanOrEqual(4);
    for (const row of all) expect(row.introduced).toBe(row.reason === null);
    expect(all.some((row) => row.reason === 'CAPACITY_TAKEN' && row.taken === row.room)).toBe(true);
    expect(introduced.every((row) => row.told)).toBe(true);
    for (const row of introduced.filter((one) => one.way === 'EXPLORATION'))
      expect(row.propensity).toBeGreaterThan(0);
    const [ranks] = await w.database.reader.rows<{ gaps: string }>(
      `select count(*) as gaps from match m where recommended and rank_for_scenario > 1 and not exists (
         select 1 from match n where n.scenario_id = m.scenario_id and n.rank_for_scenario = m.rank_for_scenario - 1)`,
    );
    expect(Number(ranks!.gaps)).toBe(0);
  });

  it('are the same when they are decided again', async () => {
    const before = await rows();
    for (const id of (await w.get(ScoringService).openScenarios()).ids)
      await w.get(ScoringService).scoreScenario(id);
    await due();
    expect(await rows()).toEqual(before);
  });

  it('follow an invitation of the firm, whatever room there is, and give way when a vendor is full', async () => {
    const waiting = (await rows()).find((row) => row.reason === 'CAPACITY_TAKEN')!;
    await w.database.transaction((tx) =>
      tx.rows(`insert into match_disposition (scenario_id, solution_id, state) values ($1, $2, 'INVITED')`, [
        waiting.scenario,
        waiting.solution,
      ]),
    );
    await due();
    const invited = (await rows()).filter((row) => row.solution === waiting.solution);
    expect(invited.find((row) => row.scenario === waiting.scenario)).toMatchObject({ way: 'ASKED' });
    expect(invited.filter((row) => row.introduced)).toHaveLength(2);

    await w.database.transaction((tx) =>
      tx.rows('update solution set capacity_taken = 1 where id = $1', [waiting.solution]),
    );
    await due();
    const full = (await rows()).filter((row) => row.solution === waiting.solution);
    expect(full.filter((row) => row.introduced).map((row) => row.way)).toEqual(
      full
        .filter((row) => row.introduced)
        .map((row) => (row.way === 'EXPLORATION' ? 'EXPLORATION' : 'ASKED')),
    );
    await w.database.transaction((tx) =>
      tx.rows('update solution set capacity_taken = 0 where id = $1', [waiting.solution]),
    );
    await due();
  });

  it('show on the match, with the number of others only', async () => {
    const waiting = (await rows()).find((row) => row.reason === 'CAPACITY_TAKEN')!;
    const { scenario } = await officer.must(
      `query ($id: ID!) { scenario(id: $id) { matches(first: 50) { nodes {
         introduced introduction { way reason taken room propensity at } solution { id introductionLoad { room open waiting } } } } } }`,
      { id: toGlobalId('Scenario', waiting.scenario) },
    );
    const match = scenario.matches.nodes.find(
      (one: { solution: { id: string } }) => one.solution.id === toGlobalId('Solution', waiting.solution),
    );
    expect(match).toMatchObject({
      introduced: false,
      introduction: { way: null, reason: 'CAPACITY_TAKEN', taken: waiting.taken, room: waiting.room },
    });
    expect(match.solution.introductionLoad.waiting).toBeGreaterThan(0);
  });

  it("keep what waits out of its vendor's list", async () => {
    const [busy] = await w.database.reader.rows<{ solution: string; fitting: string; waiting: string }>(
      `select m.solution_id as solution, count(*) as fitting, count(*) filter (where a.reason = 'CAPACITY_TAKEN') as waiting
       from match m join match_allocation a using (scenario_id, solution_id)
       where m.recommended group by 1 having count(*) filter (where a.reason = 'CAPACITY_TAKEN') > 0 limit 1`,
    );
    const vendor = await w.as('VENDOR');
    await w.database.transaction(async (tx) =>
      tx.rows(`update solution set organization_id = $2 where id = $1`, [
        busy!.solution,
        (await w.actorOf(vendor)).organization!.id,
      ]),
    );
    const { solution } = await vendor.must(
      `query ($id: ID!) { solution(id: $id) { matches(first: 50, recommended: true) { totalCount nodes { introduction { reason } } } introductionLoad { waiting } } }`,
      { id: toGlobalId('Solution', busy!.solution) },
    );
    expect(solution.introductionLoad.waiting).toBe(Number(busy!.waiting));
    expect(
      solution.matches.nodes.every(
        (one: { introduction: { reason: string | null } | null }) =>
          one.introduction?.reason !== 'CAPACITY_TAKEN',
      ),
    ).toBe(true);
    expect(solution.matches.totalCount).toBe(solution.matches.nodes.length);
  });

  it('are measured once a night against the best that could be done', async () => {
    await introductions.nightly();
    expect(await introductions.nightly()).toBe(false);
    const { matchAllocationRuns } = await officer.must(
      `{ matchAllocationRuns(first: 5) { totalCount nodes { night scenarios pairs introductions value optimum bound gap maxLoad overCapacity
         newcomerIntroductions newcomerIntroductionsOfLists explorations engineVersion milliseconds } } }`,
    );
    expect(matchAllocationRuns.totalCount).toBe(1);
    const [night] = matchAllocationRuns.nodes;
    expect(night.bound).toBeGreaterThanOrEqual(night.optimum);
    expect(night.gap).toBeLessThan(0.02);
    expect(night.value).toBeGreaterThan(0);
    expect(night.value / night.bound).toBeLessThanOrEqual(1.0001);
  });
});

describe('a run', () => {
  const ofRun = (id: string) =>
    w.database.reader.row<{ state: string; done: number; total: number; reached: string; weights: number }>(
      `select state, done, total, reached, weights_version as weights from match_run where id = $1`,
      [id],
    );
  /** Pauses it as soon as it has scored so many. */
  function pausedAfter(n: number, id: string): jest.SpyInstance {
    const scoring = w.get(ScoringService);
    const score = scoring.scoreScenario.bind(scoring);
    let scored = 0;
    return jest.spyOn(scoring, 'scoreScenario').mockImplementation(async (one) => {
      if (++scored === n) await w.get(MatchRunService).pause(actor, id);
      return score(one);
    });
  }

  it('pauses after the scenario at hand and goes on where it was', async () => {
    const runs = w.get(MatchRunService);
    const run = await runs.start(actor, null);
    const spy = pausedAfter(5, run.id);
    await w.settle();
    expect(await ofRun(run.id)).toMatchObject({ state: 'PAUSED', done: 5, total: 14 });
    await expect(runs.pause(actor, run.id)).rejects.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
    const calls = spy.mock.calls.length;
    await runs.resume(actor, run.id);
    await w.settle();
    expect(await ofRun(run.id)).toMatchObject({ state: 'DONE', done: 14, total: 14, weights: 1 });
    expect(spy.mock.calls.length - calls).toBe(9);
    const scored = spy.mock.calls.map(([id]) => id as string);
    expect(new Set(scored).size).toBe(14);
    spy.mockRestore();
    await expect(runs.resume(actor, run.id)).rejects.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
  });

  it('that waits is paused at once, and can be cancelled from there', async () => {
    const runs = w.get(MatchRunService);
    const run = await runs.start(actor, null);
    expect((await runs.pause(actor, run.id)).state).toBe('PAUSED');
    await w.settle();
    expect(await ofRun(run.id)).toMatchObject({ state: 'PAUSED', done: 0 });
    expect((await runs.cancel(actor, run.id)).state).toBe('CANCELLED');
  });

  it('whose worker was killed goes on behind what it had scored', async () => {
    const runs = w.get(MatchRunService);
    const run = await runs.start(actor, null);
    await runs.pause(actor, run.id);
    await w.settle();
    const { ids } = await w.get(ScoringService).openScenarios();
    // As a killed worker leaves it: at work, nine scored, its delivery not done.
    await w.database.transaction((tx) =>
      tx.rows(`update match_run set state = 'RUNNING', done = 9, total = 14, reached = $2 where id = $1`, [
        run.id,
        ids[8],
      ]),
    );
    const spy = jest.spyOn(w.get(ScoringService), 'scoreScenario');
    await runs.execute(run.id, (effects) => w.database.transaction(effects));
    expect(spy.mock.calls.map(([id]) => id)).toEqual(ids.slice(9));
    spy.mockRestore();
    expect(await ofRun(run.id)).toMatchObject({ state: 'DONE', done: 14, total: 14 });
  });
});

/** Has introductions decided as after a change. */
async function due(): Promise<void> {
  await w.database.transaction((tx) =>
    tx.rows(
      `insert into match_allocation_due (since) values (clock_timestamp()) on conflict (id) do update set since = excluded.since`,
    ),
  );
  await introductions.decideDue();
  await w.settle();
}

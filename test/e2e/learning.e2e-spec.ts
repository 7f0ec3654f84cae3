import { SYSTEM, type Actor, type BilingualText, type Refusal } from '@fairway/kernel';
import { manufacturing } from '@fairway/marketplace';
import {
  DEFAULT_WEIGHTS,
  LearningService,
  MatchService,
  priorLikelihood,
  simulateOutcomes,
} from '@fairway/matching';
import { PartyService } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { world, type World } from '../kit/index.ts';

let w: World;
let officer: Actor;
let firm: Actor;
let learning: LearningService;

interface Event {
  kind: string;
  rank: number | null;
  fit: number;
  segment: string | null;
  criteria: Record<string, number | null> | null;
  weights_version: number;
  calibration_version: number;
  likelihood: number;
}
const eventsOf = (scenarioId: string, solutionId: string): Promise<Event[]> =>
  w.database.reader.rows<Event>(
    `select * from matching_event where scenario_id = $1 and solution_id = $2 order by at, id`,
    [scenarioId, solutionId],
  );
const likelihoods = (): Promise<{ likelihood: number; version: number; basis: string; outcomes: number }[]> =>
  w.database.reader.rows(
    `select m.likelihood, m.calibration_version as version, m.likelihood_basis ->> 'basis' as basis, (m.likelihood_basis -> 'outcomes')::int as outcomes
     from match m join scenario s on s.id = m.scenario_id where m.recommended and s.state = 'OPEN'`,
  );
const refused = async (verb: Promise<unknown>): Promise<string[]> =>
  verb.then(
    () => [],
    (error: unknown) => (error as Refusal).problems.map((one) => one.code),
  );

beforeAll(async () => {
  w = await world();
  [officer, firm] = [await w.actor('OFFICER'), await w.actor('FIRM')];
  learning = w.get(LearningService);
  const { scenarios, solutions } = manufacturing;
  await w.database.transaction(async (tx) => {
    const party = w.get(PartyService);
    const owner = (await party.registerOrganization(tx, { ...manufacturing.organizations[0]!, demo: true }))
      .id;
    for (const { key, organization: _, ...record } of scenarios.slice(0, 6))
      await w
        .get(ScenarioService)
        .importRecord(
          tx,
          SYSTEM,
          firm.organization!.id,
          { ...inChinese(record), externalId: key, source: 'test', language: 'zh' } as never,
          { open: true },
        );
    for (const { key, organization: _, ...record } of solutions.slice(0, 30))
      await w
        .get(SolutionService)
        .importRecord(
          tx,
          SYSTEM,
          owner,
          { ...record, externalId: key, source: 'test', language: 'zh' } as never,
          {
            state: 'LISTED',
          },
        );
    await tx.rows(`update scenario set state = 'OPEN' where state = 'SCREENING'`);
    await tx.rows(
      `update solution set state = 'LISTED', listed_at = fairway_now() where state = 'SCREENING'`,
    );
    await tx.rows(
      `insert into matching_dirty (record_type, record_id, position) select 'SCENARIO', id, 0 from scenario where state = 'OPEN' on conflict do nothing`,
    );
  });
  await w.settle();
});
afterAll(() => w?.close());

/** The Chinese half of a bilingual record, in the form of the import. */
function inChinese(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    one && typeof one === 'object' && 'zh' in one && 'en' in one && Object.keys(one).length === 2
      ? (one as BilingualText).zh
      : one,
  ) as object;
}

/** Outcomes of earlier pairs, as the events of a simulated market with closed scenarios. */
async function history(): Promise<void> {
  const outcomes = simulateOutcomes({
    seed: 11,
    scenarios: 250,
    shown: 6,
    weights: DEFAULT_WEIGHTS.thousandths,
  });
  await w.database.transaction(async (tx) => {
    await tx.rows(`
      insert into scenario select (jsonb_populate_record(null::scenario, to_jsonb(s) || jsonb_build_object('id', gen_random_uuid(), 'code', 'SC-OLD-' || n, 'external_id', 'old-' || n, 'state', 'CLOSED'))).*
      from (select * from scenario order by id limit 1) s, generate_series(0, 249) n`);
    await tx.rows(`
      insert into solution select (jsonb_populate_record(null::solution, to_jsonb(s) || jsonb_build_object('id', gen_random_uuid(), 'code', 'SO-OLD-' || n, 'external_id', 'old-' || n, 'state', 'RETIRED'))).*
      from (select * from solution order by id limit 1) s, generate_series(0, 5) n`);
    await tx.rows(
      `insert into matching_event (id, scenario_id, solution_id, kind, fit, segment, criteria, likelihood, calibration_version, weights_version, at)
       select gen_random_uuid(), s.id, v.id, k.kind, (o ->> 'fit')::numeric, o ->> 'segment', o -> 'criteria', 0.1, 0, 1,
              fairway_now() - interval '3 years' + (o ->> 'at')::float8 * interval '1 millisecond' + k.after
       from jsonb_array_elements($1::jsonb) with ordinality as x (o, i)
       join scenario s on s.code = replace(o ->> 'scenarioId', 'scenario-', 'SC-OLD-')
       join solution v on v.code = 'SO-OLD-' || (i - 1) % 6
       join (values ('SHOWN', interval '0'), ('SELECTED', interval '20 days')) as k (kind, after) on k.kind = 'SHOWN' or (o -> 'accepted')::bool`,
      [JSON.stringify(outcomes)],
    );
  });
}

describe('what becomes of a pair', () => {
  it('is kept with what was known and said when it was shown', async () => {
    const pair = (await w.database.reader.row<{
      id: string;
      scenario_id: string;
      solution_id: string;
      fit: number;
    }>(
      `select id, scenario_id, solution_id, fit from match where rank_for_scenario = 1 order by id limit 1`,
    ))!;
    const matches = w.get(MatchService);
    await matches.dispose(firm, { matchId: pair.id, state: 'SAVED' });
    const [shown, saved] = await eventsOf(pair.scenario_id, pair.solution_id);
    expect(shown).toMatchObject({
      kind: 'SHOWN',
      rank: 1,
      segment: 'C',
      weights_version: 1,
      calibration_version: 0,
    });
    expect(Object.keys(shown!.criteria!)).toHaveLength(7);
    expect(shown!.likelihood).toBeCloseTo(priorLikelihood(Number(pair.fit)), 3);
    expect(saved).toMatchObject({ kind: 'SAVED', rank: 1, criteria: shown!.criteria });
  });

  it('is shown once, however often it is scored', async () => {
    const count = (): Promise<unknown> =>
      w.database.reader.row(`select count(*) from matching_event where kind = 'SHOWN'`);
    const before = await count();
    await w.database.transaction((tx) =>
      tx.rows(
        `insert into matching_dirty (record_type, record_id, position) select 'SCENARIO', id, 0 from scenario where state = 'OPEN' on conflict do nothing`,
      ),
    );
    await w.settle();
    expect(await count()).toEqual(before);
  });
});

describe('learning', () => {
  it('says the prior and refuses to fit while there is too little', async () => {
    expect(new Set((await likelihoods()).map((one) => `${one.basis} ${one.version}`))).toEqual(
      new Set(['PRIOR 0']),
    );
    expect(await refused(learning.fit(officer, 'CALIBRATION'))).toEqual(['TOO_FEW_OUTCOMES']);
    expect(await refused(learning.fit(firm, 'CALIBRATION'))).toEqual(['NOT_ALLOWED']);
    expect(await learning.report(firm)).toBeNull();
  });

  it('fits, shadows, promotes and rolls back', async () => {
    await history();
    const asked = await learning.fit(officer, 'CALIBRATION');
    expect(asked).toMatchObject({ state: 'FITTING', version: 1 });
    expect((await learning.fit(officer, 'CALIBRATION')).id).toBe(asked.id);
    await w.settle();
    const fitted = (await learning.find(officer, asked.id))!;
    expect(fitted).toMatchObject({ state: 'CANDIDATE', progress: 100, outcomes: 1500 });
    expect(fitted.metrics!.comparison.better).toBe(true);
    expect(fitted.metrics!.heldOut!.brier).toBeLessThan(fitted.metrics!.heldOut!.brierConstant);

    await learning.shadow(officer, asked.id, true);
    await w.settle();
    // Shadowed is not shown, but the difference is known.
    expect(new Set((await likelihoods()).map((one) => one.version))).toEqual(new Set([0]));
    const difference = (await learning.difference(fitted))!;
    expect(difference.pairs).toBeGreaterThan(5);
    expect(difference.mean).toBeGreaterThan(0.01);

    await learning.promote(officer, asked.id);
    await w.settle();
    const said = await likelihoods();
    expect(new Set(said.map((one) => `${one.basis} ${one.version}`))).toEqual(new Set(['MEASURED 1']));
    expect(said.every((one) => one.outcomes > 100)).toBe(true);
    expect(await refused(learning.promote(officer, asked.id))).toEqual(['WRONG_STATE']);

    // A second one has nothing to add to the same outcomes.
    const again = await learning.fit(officer, 'CALIBRATION');
    await w.settle();
    expect(await refused(learning.promote(officer, again.id))).toEqual(['NOT_BETTER']);

    const { said: report, promoted } = (await learning.report(officer))!;
    expect(promoted!.id).toBe(asked.id);
    expect(report.n).toBe(1500);
    expect(report.bins).toHaveLength(1);

    expect(await refused(learning.rollBack(firm, asked.id))).toEqual(['NOT_FOUND']);
    expect((await learning.rollBack(officer, asked.id)).state).toBe('RETIRED');
    await w.settle();
    expect(new Set((await likelihoods()).map((one) => `${one.basis} ${one.version}`))).toEqual(
      new Set(['PRIOR 0']),
    );
    expect(await refused(learning.rollBack(officer, asked.id))).toEqual(['WRONG_STATE']);
    const trail = await w.database.reader.rows<{ action: string }>(
      `select action from audit_entry where record_id = $1 order by written`,
      [asked.id],
    );
    expect(trail.map((entry) => entry.action.split('.')[1])).toEqual([
      'fit',
      'shadow',
      'promote',
      'roll-back',
    ]);
  });

  it('proposes weights, which are published elsewhere', async () => {
    const asked = await learning.fit(officer, 'WEIGHTS');
    await w.settle();
    const fitted = (await learning.find(officer, asked.id))!;
    expect(fitted.state).toBe('CANDIDATE');
    const { weights } = fitted.coefficients as { weights: Record<string, number> };
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(1000);
    expect(weights.CAPABILITY).toBeGreaterThan(DEFAULT_WEIGHTS.thousandths.CAPABILITY);
    expect(await refused(learning.promote(officer, asked.id))).toEqual(['NOT_PUBLISHED_HERE']);
    await learning.shadow(officer, asked.id, true);
    await w.settle();
    expect((await learning.difference(fitted))!.scenarios).toBeGreaterThan(0);
  });
});

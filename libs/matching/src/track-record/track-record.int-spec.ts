import { allNo } from '@fairway/screening';
import { OrganizationDirectory } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { world, type Client, type World } from '../../../../test/kit/index.ts';
import { castingScenario, castingSolution } from '../../../../test/kit/records.ts';
import type { Criterion } from '../domain/engine.ts';
import { GlossaryRepository } from '../glossary/glossary.repository.ts';
import { HeldApart } from '../market/market-holder.ts';
import { MarketService } from '../market/market.service.ts';
import { MatchService } from '../match.service.ts';
import { ScoringService } from '../scoring.service.ts';
import { TrackRecordRepository } from './track-record.repository.ts';
import { TrackRecordService } from './track-record.service.ts';

let w: World;
let firm: Client;
let vendor: Client;
let scenarioId: string;
const solutionIds: string[] = [];

beforeAll(async () => {
  w = await world();
  [firm, vendor] = [await w.as('FIRM'), await w.as('VENDOR')];
  const proposalDeadline = new Date((await w.database.now()).getTime() + 30 * 86_400_000);
  const { scenarioDraft } = await firm.must(
    `mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id } problems { code path message } } }`,
    { input: { content: { ...castingScenario(), proposalDeadline } } },
  );
  await firm.must(
    `mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { scenario { id } problems { code path message } } }`,
    { input: { scenarioId: scenarioDraft.scenario.id, answers: allNo(), proposalDeadline } },
  );
  for (const title of ['铸件探伤', '铸件瑕疵排查系统']) {
    const { solutionDraft } = await vendor.must(
      `mutation ($input: SolutionDraftInput!) { solutionDraft(input: $input) { solution { id version } problems { code path message } } }`,
      { input: { ...castingSolution(), title: { zh: title }, references: [] } },
    );
    const { id: solutionId, version: expectedVersion } = solutionDraft.solution;
    await vendor.must(
      `mutation ($input: SolutionSubmitInput!) { solutionSubmit(input: $input) { solution { id } problems { code path message } } }`,
      { input: { solutionId, expectedVersion, answers: allNo() } },
    );
  }
  await w.settle();
  const rows = await w.database.reader.rows<{ scenario_id: string; solution_id: string }>(
    `select scenario_id, solution_id from match order by solution_id`,
  );
  scenarioId = rows[0]!.scenario_id;
  solutionIds.push(...rows.map((row) => row.solution_id));
}, 120_000);
afterAll(() => w?.close());

const ended = (solutionId: string, kind: 'PILOT_ACCEPTED' | 'PILOT_STOPPED'): Promise<void> =>
  w.database.transaction((tx) =>
    w.get(MatchService).recordOutcome(tx, { scenarioId, solutionId, kind, value: null }),
  );
const matchOf = async (solutionId: string): Promise<{ version: number; record: number; granted: number }> => {
  const row = await w.database.reader.row<{ criteria: Criterion[]; version: number }>(
    `select criteria, rates_version as version from match where scenario_id = $1 and solution_id = $2`,
    [scenarioId, solutionId],
  );
  const part = row!.criteria.flatMap(({ parts }) => parts).find(({ code }) => code === 'RECORD')!;
  return { version: row!.version, record: part.contribution, granted: part.granted };
};

describe('the track record of a solution', () => {
  it('is that of its segment while it has none, and falls by a pilot that is stopped', async () => {
    const [stopped, other] = solutionIds as [string, string];
    expect(await matchOf(stopped)).toEqual({ version: 0, record: 1.3, granted: 1.3 });
    await ended(stopped, 'PILOT_STOPPED');
    await w.settle();
    expect((await matchOf(stopped)).record).toBeLessThan(1.3);
    expect((await matchOf(other)).record).toBe(1.3);
    // The offer is read with its pilots from the event on, by whoever follows the market.
    const options = await w.get(ScoringService).options();
    const scored = await w.get(MarketService).ask('score', { scenarioId, options, kept: [], nearMisses: 0 });
    const recordOf = (id: string): number | undefined =>
      scored!.shown
        .find(({ solutionId }) => solutionId === id)
        ?.criteria.flatMap(({ parts }) => parts)
        .find(({ code }) => code === 'RECORD')?.contribution;
    expect(recordOf(stopped)).toBeLessThan(recordOf(other)!);
  });

  it('is shrunk to rates that are taken once a night, by all who rank alike', async () => {
    const [stopped, other] = solutionIds as [string, string];
    const taken = await w.get(TrackRecordService).take();
    expect(taken).toMatchObject({ version: 1, market: { trials: 1 } });
    expect(await w.get(TrackRecordService).take()).toBeNull();
    await w.settle();
    const after = await matchOf(other);
    expect(after.version).toBe(1);
    // One stopped pilot among like solutions: who has no record starts lower.
    expect(after.record).toBeLessThan(1.3);
    expect(after.record).toBe(after.granted);
    // What was accepted before it was stopped counts as accepted.
    await ended(stopped, 'PILOT_ACCEPTED');
    await w.settle();
    expect(await w.get(TrackRecordRepository).stopped(w.database.reader, [stopped])).toEqual(new Map());

    const options = await w.get(ScoringService).options();
    expect(options.rates).toEqual(taken);
    const apart = new HeldApart();
    const second = new MarketService(
      w.database,
      w.get(OrganizationDirectory),
      w.get(ScenarioService),
      w.get(SolutionService),
      w.get(GlossaryRepository),
      w.get(TrackRecordRepository),
      apart,
    );
    // The worker, the api, and one that holds its market in a thread.
    const holders = [w.get(MarketService), w.api.get(MarketService, { strict: false }), second];
    const ranked = async (): Promise<string[]> =>
      Promise.all(
        holders.map(async (holder) =>
          JSON.stringify(await holder.ask('score', { scenarioId, options, kept: [stopped], nearMisses: 5 })),
        ),
      );
    const rankings = await ranked();
    expect(rankings[0]).toContain(other);
    expect(new Set(rankings).size).toBe(1);
    // A thread that ends takes nothing along that is not read again.
    await apart.close();
    expect(await ranked()).toEqual(rankings);
    expect(apart.losses).toBe(1);
    await apart.close();
  });
});

import { SYSTEM, fromGlobalId, type BilingualText } from '@fairway/kernel';
import { MatchRunService, ScoringService } from '@fairway/matching';
import { PartyService } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { manufacturing } from '@fairway/marketplace';
import { embeddingStub, vectors } from '../kit/embedding-stub.ts';
import { world, type Client, type World } from '../kit/index.ts';

let w: World;
let officer: Client;

const EXPLAINED = `id fit recommended nearMiss rankForScenario rankForSolution engineVersion
  criteria { code value weight contribution evidence { side recordId field language start end quote code number } asks { side field } }
  constraints { code state evidence { side recordId field language start end quote } asks { side field } mend { field } } raises { field gain }`;

interface Evidence {
  side: string;
  recordId: string;
  field: string;
  language: 'zh' | 'en' | null;
  start: number | null;
  end: number | null;
  quote: string | null;
  code: string | null;
  number: number | null;
}
interface Explained {
  id: string;
  fit: number;
  recommended: boolean;
  nearMiss: boolean;
  rankForScenario: number | null;
  criteria: {
    code: string;
    value: number | null;
    weight: number;
    contribution: number;
    evidence: Evidence[];
    asks: object[];
  }[];
  constraints: { code: string; state: string; evidence: Evidence[]; asks: object[]; mend: object | null }[];
}

beforeAll(async () => {
  w = await world();
  officer = await w.as('OFFICER');
  await w.database.transaction(async (tx) => {
    const made = new Map<string, string>();
    for (const organization of manufacturing.organizations) {
      made.set(
        organization.key,
        (await w.get(PartyService).registerOrganization(tx, { ...organization, demo: true })).id,
      );
    }
    for (const { key, organization, ...record } of manufacturing.scenarios.slice(0, 12)) {
      await w
        .get(ScenarioService)
        .importRecord(
          tx,
          SYSTEM,
          made.get(organization)!,
          { ...inChinese(record), externalId: key, source: 'test', language: 'zh' } as never,
          { open: true },
        );
    }
    for (const { key, organization, ...record } of manufacturing.solutions.slice(0, 30)) {
      await w
        .get(SolutionService)
        .importRecord(
          tx,
          SYSTEM,
          made.get(organization)!,
          { ...record, externalId: key, source: 'test', language: 'zh' } as never,
          { state: 'LISTED' },
        );
    }
    await tx.rows(`update scenario set state = 'OPEN' where state = 'SCREENING'`);
    await tx.rows(
      `update solution set state = 'LISTED', listed_at = fairway_now() where state = 'SCREENING'`,
    );
  });
  const { matchRunStart } = await officer.must(
    `mutation { matchRunStart(input: {}) { run { id state } problems { code } } }`,
  );
  expect(matchRunStart.run.state).toBe('QUEUED');
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

async function matches(): Promise<Explained[]> {
  const { scenarios } = await officer.must(
    `{ scenarios(first: 20) { nodes { matches(first: 40) { nodes { ${EXPLAINED} } } } } }`,
  );
  return scenarios.nodes.flatMap((scenario: { matches: { nodes: Explained[] } }) => scenario.matches.nodes);
}

/** What stands in a record under a path like `needs.0.text`. */
function at(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], record);
}

describe('matches of a market', () => {
  let all: Explained[];
  beforeAll(async () => {
    all = await matches();
    expect(all.length).toBeGreaterThan(60);
  });

  it('quote what stands in the records', async () => {
    let quotes = 0;
    for (const evidence of all.flatMap((match) =>
      [...match.criteria, ...match.constraints].flatMap((one) => one.evidence),
    )) {
      const id = fromGlobalId(evidence.recordId)!.id;
      const record =
        evidence.side === 'SCENARIO'
          ? await w.get(ScenarioService).load(w.database.reader, id)
          : await w.get(SolutionService).load(w.database.reader, id);
      expect(record).not.toBeNull();
      if (evidence.quote === null) continue;
      const text = at(record!, evidence.field) as BilingualText;
      expect(text[evidence.language!]!.slice(evidence.start!, evidence.end!)).toBe(evidence.quote);
      quotes += 1;
    }
    expect(quotes).toBeGreaterThan(50);
  });

  it('rest on records that their viewer may read', async () => {
    const ids = [
      ...new Set(
        all.flatMap((match) =>
          match.criteria.flatMap((one) => one.evidence.map((evidence) => evidence.recordId)),
        ),
      ),
    ];
    for (let i = 0; i < ids.length; i += 50) {
      const { nodes } = await officer.must(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
        ids: ids.slice(i, i + 50),
      });
      expect(nodes.every((node: object | null) => node)).toBe(true);
    }
  });

  it('say "unknown" where there is no evidence, and ask for what is missing', () => {
    for (const one of all.flatMap((match) => match.criteria)) {
      if (!one.evidence.length) expect([one.code, one.value]).toEqual([one.code, null]);
      if (one.value === null) expect(one.asks.length).toBeGreaterThan(0);
    }
    for (const one of all.flatMap((match) => match.constraints)) {
      if (one.state === 'UNKNOWN') expect(one.asks.length).toBeGreaterThan(0);
      if (one.state === 'MISSED') expect(one.evidence.length).toBeGreaterThan(0);
    }
  });

  it('add up, keep the order and exclude what misses a hard constraint', () => {
    for (const match of all) {
      expect(match.criteria).toHaveLength(7);
      expect(match.criteria.reduce((sum, one) => sum + Math.round(one.contribution * 10), 0)).toBe(
        Math.round(match.fit * 10),
      );
      expect(Math.round(match.criteria.reduce((sum, one) => sum + one.weight, 0) * 1000)).toBe(1000);
      expect(match.recommended).toBe(match.constraints.every((one) => one.state !== 'MISSED'));
      expect(match.rankForScenario === null).toBe(!match.recommended);
    }
    expect(all.some((match) => match.nearMiss && match.constraints.some((one) => one.mend))).toBe(true);
  });

  it('are the same when they are scored again', async () => {
    const before = JSON.stringify(all);
    for (const id of (await w.get(ScoringService).openScenarios()).ids)
      await w.get(ScoringService).scoreScenario(id);
    expect(JSON.stringify(await matches())).toBe(before);
  });

  it('follow a change of a solution', async () => {
    const ranked = all.find((match) => match.rankForScenario === 1)!;
    const { match } = await officer.must(
      `query ($id: ID!) { match(id: $id) { scenario { id } solution { id } } }`,
      { id: ranked.id },
    );
    await w.database.transaction(async (tx) => {
      const { appendEvents } = await import('@fairway/messaging');
      const { solutionRetired } = await import('@fairway/solution');
      const id = fromGlobalId(match.solution.id)!.id;
      await tx.rows(`update solution set state = 'RETIRED' where id = $1`, [id]);
      await appendEvents(tx, [solutionRetired(id, { version: 1 })]);
    });
    await w.settle();
    const { scenario } = await officer.must(
      `query ($id: ID!) { scenario(id: $id) { matches(first: 50) { nodes { solution { id } } } } }`,
      { id: match.scenario.id },
    );
    expect(scenario.matches.nodes.map((one: { solution: { id: string } }) => one.solution.id)).not.toContain(
      match.solution.id,
    );
  });

  it('are scored by runs that show progress and can be stopped', async () => {
    const runs = w.get(MatchRunService);
    const actor = await w.actorOf(officer);
    const run = await runs.start(actor, null);
    expect((await runs.start(actor, null)).id).toBe(run.id);
    await runs.cancel(actor, run.id);
    await w.settle();
    const { matchRuns } = await officer.must(
      `{ matchRuns(first: 5) { nodes { state total done matches cancelRequested } } }`,
    );
    expect(matchRuns.nodes[0]).toMatchObject({ state: 'CANCELLED', cancelRequested: true });
    expect(matchRuns.nodes[1]).toMatchObject({ state: 'DONE', total: 12, done: 12 });
    await expect(runs.cancel(actor, run.id)).rejects.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
  });

  it('go on without an embedding service that fails, say so, and bring more when it answers', async () => {
    let works = false;
    const stub = await embeddingStub((input) =>
      works
        ? vectors(input, (text) => Array.from({ length: 8 }, (_, i) => 1 + (text.length % (i + 2))))
        : { status: 500 },
    );
    const run = async () => {
      await w.get(MatchRunService).start(await w.actorOf(officer), null);
      await w.settle();
      const { matchRuns } = await officer.must(
        `{ matchRuns(first: 1) { nodes { state done embeddingFault } } }`,
      );
      return matchRuns.nodes[0];
    };
    const found = async () => (await matches()).length;
    try {
      expect(await run()).toEqual({ state: 'DONE', done: 12, embeddingFault: null });
      const before = await found();
      Object.assign(w.settings, { EMBEDDING_URL: stub.url, EMBEDDING_DIMENSIONS: 8 });
      expect(await run()).toEqual({ state: 'DONE', done: 12, embeddingFault: 'REFUSED' });
      expect(await found()).toBe(before);
      expect(stub.asked).toHaveLength(1);
      works = true;
      jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
      expect(await run()).toEqual({ state: 'DONE', done: 12, embeddingFault: null });
      expect(stub.asked.length).toBeGreaterThan(1);
      expect(await found()).toBeGreaterThanOrEqual(before);
    } finally {
      jest.restoreAllMocks();
      Object.assign(w.settings, { EMBEDDING_URL: undefined });
      await stub.close();
    }
  });
});

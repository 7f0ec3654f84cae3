import { ANONYMOUS, newId, Refusal, SYSTEM, type Actor, type Part, type StoredEvent } from '@fairway/kernel';
import { AuditService } from '@fairway/audit';
import { OrganizationDirectory, partyEntities } from '@fairway/party';
import { allNo, screeningEntities, ScreeningService, type ScreeningAnswer } from '@fairway/screening';
import { ScreeningRepository } from '../../screening/src/screening.repository.ts';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { solutionEntities, SolutionAuthoring, SolutionService, type SolutionEdit } from './index.ts';
import { OnScreeningDecided } from './on-screening-decided.ts';
import { SolutionSteps } from './solution-steps.service.ts';
import { SolutionRepository } from './solution.repository.ts';

let test: TestDatabase;
let solutions: SolutionService;
let authoring: SolutionAuthoring;
let screening: ScreeningService;
const ids = { vendor: newId(), rival: newId(), office: newId() };
const actorOf = (id: string, parts: Part[], regionPrefix: string | null = null): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  scopes: ['READ', 'WRITE'],
  organization: { id, parts, role: 'OWNER', verified: true, regionPrefix, groupId: null },
});
const vendor = actorOf(ids.vendor, ['SUPPLY']);
const rival = actorOf(ids.rival, ['SUPPLY']);
const officer = actorOf(ids.office, ['PROGRAM'], '33');

beforeAll(async () => {
  test = await testDatabase([...partyEntities, ...screeningEntities, ...solutionEntities]);
  for (const [name, id] of Object.entries(ids)) {
    await test.database.reader.rows(
      `insert into organization (id, code, name, region) values ($1, $2, $3, '330100')`,
      [id, name, { en: name }],
    );
  }
  const directory = new OrganizationDirectory(test.database);
  const audit = new AuditService(test.database);
  screening = new ScreeningService(test.database, new ScreeningRepository(), directory, audit);
  const repository = new SolutionRepository();
  const steps = new SolutionSteps(repository, directory);
  solutions = new SolutionService(test.database, repository, screening, steps, audit);
  authoring = new SolutionAuthoring(test.database, repository, steps, screening, audit);
});
afterAll(() => test?.drop());

const SCRATCHES: SolutionEdit = {
  title: { zh: '划痕检测', en: 'Scratch finder' },
  summary: { en: 'Finds scratches' },
  capabilities: ['defect-detection'],
  sectors: ['C34'],
  trl: 8,
  deployment: ['EDGE'],
};
const draft = (more: SolutionEdit = {}) => authoring.draft(vendor, { ...SCRATCHES, ...more });
const submit = (solution: { id: string; version: number }, answers: ScreeningAnswer[] = allNo()) =>
  authoring.submit(vendor, { solutionId: solution.id, expectedVersion: solution.version, answers });
const listed = async (more: SolutionEdit = {}) => submit(await draft(more));
const codes = (run: Promise<unknown>) =>
  run.then(
    () => [],
    (error: Refusal) => error.problems.map((p) => p.code),
  );
const told = async (id: string) =>
  (
    await test.database.reader.rows<{ name: string }>(
      `select name from outbox where record_id = $1 order by seq`,
      [id],
    )
  ).map((event) => event.name);

/** The officer decides, and the subscriber hears of it, as often as it is sent. */
async function decide(
  solutionId: string,
  outcome: 'PASSED' | 'RETURNED' | 'REJECTED',
  times = 1,
): Promise<void> {
  const screened = (await screening.latest(officer, 'SOLUTION', solutionId))!;
  const saved = await screening.decide(officer, {
    caseId: screened.id,
    expectedVersion: 1,
    outcome,
    reason: 'looked',
  });
  const event = {
    recordId: solutionId,
    payload: { recordType: 'SOLUTION', outcome, tier: saved.tier, reason: 'looked' },
  } as unknown as StoredEvent<never>;
  for (let i = 0; i < times; i++)
    await new OnScreeningDecided(solutions).handle(event, (effects) => test.database.transaction(effects));
}

describe('a solution', () => {
  it('is listed at once when nothing speaks against it', async () => {
    const saved = await listed();
    expect(saved).toMatchObject({
      state: 'LISTED',
      riskTier: 'MINIMAL',
      listedAt: expect.any(Date),
      region: '330100',
      contentVersion: 1,
      code: expect.stringMatching(/^SO-/),
    });
    expect(await told(saved.id)).toEqual(['solution.listed']);
    expect(await solutions.find(ANONYMOUS, saved.id)).toBeTruthy();
  });

  it('is rejected on record with the rule it breaks', async () => {
    const { id, version } = await draft();
    expect(await codes(submit({ id, version }, allNo('social-scoring')))).toEqual(['PROHIBITED']);
    expect(await solutions.load(test.database.reader, id)).toMatchObject({
      state: 'REJECTED',
      riskTier: 'PROHIBITED',
      stateReason: expect.stringContaining('Art. 5(1)(c)'),
    });
    expect(await told(id)).toEqual(['solution.rejected']);
  });

  it('waits for an officer, comes back, and is listed the second time, once', async () => {
    const first = await submit(await draft(), allNo('employment'));
    expect(first).toMatchObject({ state: 'SCREENING', riskTier: 'HIGH' });
    expect(
      [await solutions.find(rival, first.id), await solutions.find(officer, first.id)].map(Boolean),
    ).toEqual([false, true]);
    expect(
      await codes(authoring.update(vendor, { solutionId: first.id, expectedVersion: first.version, trl: 9 })),
    ).toEqual(['WRONG_STATE']);
    await decide(first.id, 'RETURNED', 2);
    const returned = (await solutions.find(vendor, first.id))!;
    expect(returned).toMatchObject({ state: 'RETURNED', stateReason: 'looked' });
    const mended = await authoring.update(vendor, {
      solutionId: first.id,
      expectedVersion: returned.version,
      trl: 9,
    });
    expect(mended.contentVersion).toBe(2);
    await submit(mended, allNo('employment'));
    await decide(first.id, 'PASSED', 2);
    expect(await solutions.find(ANONYMOUS, first.id)).toMatchObject({ state: 'LISTED', trl: 9 });
    expect((await told(first.id)).filter((name) => name.startsWith('solution.'))).toEqual([
      'solution.returned',
      'solution.listed',
    ]);
    expect(
      (await solutions.versions(first.id)).map((version) => [version.contentVersion, version.content.trl]),
    ).toEqual([
      [2, 9],
      [1, 8],
    ]);
  });

  it('edited on the market tells so; an edit that raises the risk takes it off until an officer has looked', async () => {
    const one = await listed();
    const two = await authoring.update(vendor, {
      solutionId: one.id,
      expectedVersion: one.version,
      deliveryWeeks: 6,
    });
    expect(two).toMatchObject({ state: 'LISTED', contentVersion: 2 });
    const three = await authoring.update(vendor, {
      solutionId: one.id,
      expectedVersion: two.version,
      capabilities: ['lesion-detection'],
    });
    expect(three).toMatchObject({ state: 'SCREENING', riskTier: 'HIGH', contentVersion: 3 });
    expect(await told(one.id)).toEqual([
      'solution.listed',
      'solution.revised',
      'solution.revised',
      'solution.paused',
    ]);
    await decide(one.id, 'PASSED');
    expect(await solutions.find(ANONYMOUS, one.id)).toMatchObject({ state: 'LISTED', riskTier: 'HIGH' });
    const four = (await solutions.find(vendor, one.id))!;
    expect(
      await authoring.update(vendor, { solutionId: one.id, expectedVersion: four.version, deliveryWeeks: 7 }),
    ).toMatchObject({ state: 'LISTED' });
  });

  it('refuses strangers, stale versions and wrong states', async () => {
    const one = await draft();
    const target = { solutionId: one.id, expectedVersion: one.version };
    expect(await codes(authoring.update(rival, { ...target, trl: 1 }))).toEqual(['NOT_FOUND']);
    expect(await codes(authoring.update(vendor, { ...target, expectedVersion: 9, trl: 1 }))).toEqual([
      'VERSION_CONFLICT',
    ]);
    expect(await codes(authoring.pause(vendor, target))).toEqual(['WRONG_STATE']);
    expect(await codes(authoring.draft(officer, SCRATCHES))).toEqual(['NOT_ALLOWED']);
    const open = await submit(one);
    expect(
      await codes(authoring.pause(rival, { solutionId: open.id, expectedVersion: open.version })),
    ).toEqual(['NOT_ALLOWED']);
    const paused = await authoring.pause(vendor, {
      solutionId: open.id,
      expectedVersion: open.version,
      reason: 'full',
    });
    expect(await solutions.find(ANONYMOUS, open.id)).toBeNull();
    const resumed = await authoring.resume(vendor, { solutionId: open.id, expectedVersion: paused.version });
    await authoring.retire(vendor, { solutionId: open.id, expectedVersion: resumed.version });
    expect(await told(open.id)).toEqual([
      'solution.listed',
      'solution.paused',
      'solution.resumed',
      'solution.retired',
    ]);
  });

  it('takes as many pilots as it has room for, also at once', async () => {
    const { id } = await listed({ capacity: 2 });
    const take = () => codes(test.database.transaction((tx) => solutions.takeCapacity(tx, id)));
    expect((await Promise.all([take(), take(), take()])).flat()).toEqual(['CAPACITY_FULL']);
    await test.database.transaction((tx) => solutions.releaseCapacity(tx, id));
    expect(await take()).toEqual([]);
  });

  it('keeps the reference that a pilot confirmed, once', async () => {
    const { id } = await listed();
    const reference = {
      organization: { en: 'A firm' },
      outcome: { en: '0.3% missed' },
      sector: 'C34',
      pilotId: newId(),
    };
    for (let i = 0; i < 2; i++)
      await test.database.transaction((tx) => solutions.confirmReference(tx, SYSTEM, id, reference));
    expect((await solutions.load(test.database.reader, id))!.references).toEqual([
      { ...reference, id: 'r1', confirmed: true },
    ]);
  });
});

describe('the list', () => {
  it('is searched, filtered and counted by facet, its own choice ignored', async () => {
    const mark = 'Zyx';
    const made = [
      await listed({
        title: { en: `${mark} b` },
        capabilities: ['weed-detection'],
        sectors: ['A01'],
        trl: 5,
        deployment: ['EDGE', 'PUBLIC_CLOUD'],
        regions: ['33'],
      }),
      await listed({
        title: { en: `${mark} a` },
        capabilities: ['weed-detection', 'pest-recognition'],
        sectors: ['*'],
        trl: null,
        deployment: null,
        certifications: ['iso-9001'],
        regions: ['*'],
      }),
      await listed({
        title: { en: `${mark} c` },
        capabilities: ['defect-detection'],
        sectors: ['C'],
        regions: ['4403'],
      }),
    ].map((solution) => solution.id);
    await draft({ title: { en: `${mark} draft` } });
    const names = async (filter: object, sort: 'NEWEST' | 'TITLE' = 'TITLE') =>
      (await solutions.page({ market: true }, { search: mark, ...filter }, sort, { first: 50 })).rows
        .map((row) => row.title.en!.at(-1))
        .join('');
    expect(await names({})).toBe('abc');
    expect(
      (await solutions.page({ market: true }, { search: mark }, 'NEWEST', { first: 50 })).rows.map(
        (row) => row.id,
      ),
    ).toEqual([...made].reverse());
    expect(await names({ capability: ['weed-detection'] })).toBe('ab');
    expect([
      await names({ sector: ['A0111'] }),
      await names({ sector: ['A'] }),
      await names({ sector: ['C34'] }),
    ]).toEqual(['ab', 'ab', 'ac']);
    expect([
      await names({ trl: [5] }),
      await names({ deployment: ['EDGE'] }),
      await names({ certification: ['iso-9001'] }),
    ]).toEqual(['b', 'bc', 'a']);
    expect([await names({ region: '330100' }), await names({ region: '440300' })]).toEqual(['ab', 'ac']);
    expect(await names({ search: '杂草识别', capability: ['weed-detection'] })).toContain('a');
    const facets = Object.fromEntries(
      (await solutions.facets({ market: true }, { search: mark, capability: ['pest-recognition'] })).map(
        (facet) => [facet.name, Object.fromEntries(facet.values.map((v) => [v.code, v.count]))],
      ),
    );
    expect(facets.capability).toEqual({ 'weed-detection': 2, 'pest-recognition': 1, 'defect-detection': 1 });
    expect(facets.certification).toEqual({ 'iso-9001': 1 });
    expect(facets.trl).toEqual({});
    expect(Object.keys(facets.sector!)).toHaveLength(20);
    expect(await solutions.count({ market: true }, { search: mark })).toBe(3);
  });

  it.each(['NEWEST', 'TITLE'] as const)('by %s walks every row once', async (sort) => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await solutions.page({ market: true }, {}, sort, { first: 2, after });
      seen.push(...page.rows.map((row) => row.id));
      if (!page.hasNextPage) break;
      after = page.endCursor;
    }
    expect(seen).toHaveLength(await solutions.count({ market: true }, {}));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('of an organization holds every state, and nothing of others', async () => {
    expect(await solutions.count({ organizationId: ids.rival }, {})).toBe(0);
    expect(await solutions.count({ organizationId: ids.vendor, state: ['DRAFT'] }, {})).toBeGreaterThan(0);
  });
});

describe('an import', () => {
  const record = {
    source: 'file',
    externalId: '7',
    ...SCRATCHES,
    references: [{ organization: { en: 'A mill' }, outcome: { en: 'fine' }, confirmed: true }],
  };
  const bring = (changes: object = {}) =>
    test.database.transaction((tx) =>
      solutions.importRecord(tx, SYSTEM, ids.rival, { ...record, ...changes }, { state: 'LISTED' }),
    );

  it('creates once, updates what changed, and leaves the rest alone', async () => {
    const made = await bring();
    expect(made).toMatchObject({
      outcome: 'CREATED',
      solution: { state: 'LISTED', riskTier: 'MINIMAL', organizationId: ids.rival },
    });
    expect(await bring()).toMatchObject({
      outcome: 'UNCHANGED',
      solution: { id: made.solution.id, version: made.solution.version },
    });
    expect(await bring({ trl: 3 })).toMatchObject({
      outcome: 'UPDATED',
      solution: { id: made.solution.id, trl: 3, contentVersion: 2 },
    });
    expect(await told(made.solution.id)).toEqual(['solution.listed', 'solution.revised']);
  });

  it('lists nothing that screening would hold: it waits for an officer, who decides', async () => {
    const { solution } = await bring({ externalId: '9', title: { en: 'Biometric access control' } });
    expect(solution).toMatchObject({ state: 'SCREENING', riskTier: 'LIMITED' });
    expect(await told(solution.id)).toEqual([]);
    const [waits] = await test.database.reader.rows<{ id: string; state: string }>(
      `select id, state from screening_case where record_id = $1`,
      [solution.id],
    );
    expect(waits).toMatchObject({ state: 'WAITING' });
    await test.database.transaction((tx) =>
      solutions.takeScreening(tx, SYSTEM, solution.id, {
        outcome: 'PASSED',
        tier: 'LIMITED',
        reason: 'seen',
      }),
    );
    expect(await told(solution.id)).toEqual(['solution.listed']);
  });

  it('says what is wrong by field and writes nothing', async () => {
    expect(await codes(bring({ externalId: '8', capabilities: ['magic'] }))).toEqual(['INVALID']);
    expect(await test.database.reader.rows(`select 1 from solution where external_id = '8'`)).toEqual([]);
  });
});

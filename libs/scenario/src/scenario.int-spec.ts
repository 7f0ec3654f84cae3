import { ANONYMOUS, Refusal, SYSTEM, type Actor } from '@fairway/kernel';
import { allNo } from '@fairway/screening';
import { world, type Client, type World } from '../../../test/kit/index.ts';
import { GEAR_GRINDING } from './domain/example-scenario.ts';
import {
  ScenarioAuthoring,
  ScenarioCourse,
  ScenarioEntity,
  ScenarioService,
  mayReadScenario,
  type ScenarioState,
} from './index.ts';

const DAY = 24 * 3600 * 1000;
const WHOLE = `id code state version contentVersion proposalDeadline riskTier viewerCan { update submit withdraw extend close invite }`;
const verb = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { scenario { ${WHOLE} } problems { code path message } } }`;

let w: World;
let firm: Client;
let vendor: Client;
let officer: Client;
let actor: { firm: Actor; vendor: Actor; officer: Actor };

beforeAll(async () => {
  w = await world();
  [firm, vendor, officer] = [await w.as('FIRM'), await w.as('VENDOR'), await w.as('OFFICER')];
  actor = { firm: await w.actorOf(firm), vendor: await w.actorOf(vendor), officer: await w.actorOf(officer) };
});
afterAll(() => w?.close());

const inDays = async (days: number): Promise<Date> =>
  new Date((await w.database.now()).getTime() + days * DAY);
const content = async (changes: object = {}): Promise<object> => ({
  ...GEAR_GRINDING,
  proposalDeadline: await inDays(30),
  ...changes,
});

async function draft(changes: object = {}): Promise<{ id: string; version: number }> {
  const { scenarioDraft } = await firm.must(verb('scenarioDraft'), {
    input: { content: await content(changes) },
  });
  return scenarioDraft.scenario;
}

async function opened(changes: object = {}): Promise<{ id: string; version: number; code: string }> {
  const { id } = await draft(changes);
  const { scenarioSubmit } = await firm.must(verb('scenarioSubmit'), {
    input: { scenarioId: id, answers: allNo() },
  });
  expect(scenarioSubmit.scenario.state).toBe('OPEN');
  return scenarioSubmit.scenario;
}

const problems = async (client: Client, name: string, input: object): Promise<string[]> => {
  const answer = await client.query(verb(name), { input });
  expect(answer.errors).toEqual([]);
  const payload = (
    answer.data as unknown as Record<string, { problems: { code: string; path: string[] | null }[] }>
  )[name]!;
  return payload.problems.map((problem) => `${problem.code} ${problem.path?.join('.') ?? ''}`.trim());
};
const uuidOf = (globalId: string): string => Buffer.from(globalId, 'base64url').toString().split(':')[1]!;
const eventsOf = async (globalId: string): Promise<string[]> =>
  (
    await w.database.reader.rows<{ name: string }>(
      'select name from outbox where record_id = $1 order by seq',
      [uuidOf(globalId)],
    )
  ).map((row) => row.name);

describe('from draft to open', () => {
  it('a harmless one opens at once, with its event, its version and its entry in the trail', async () => {
    const scenario = await opened();
    expect(scenario).toMatchObject({
      state: 'OPEN',
      riskTier: 'MINIMAL',
      contentVersion: 1,
      viewerCan: { update: true, withdraw: true, submit: false },
    });
    expect(await eventsOf(scenario.id)).toEqual(['scenario.opened']);
    const trail = await w.database.reader.rows<{ action: string }>(
      'select action from audit_entry where record_id = $1 order by written',
      [uuidOf(scenario.id)],
    );
    expect(trail.map((entry) => entry.action)).toEqual(['scenario.draft', 'scenario.submit']);
    const seen = await w
      .anonymous()
      .must(
        `query ($code: String!) { scenarioByCode(code: $code) { title { zh } organization { code } versions { contentVersion changeClass } brief { code } } }`,
        { code: scenario.code },
      );
    expect(seen.scenarioByCode).toMatchObject({
      title: { zh: '齿轮磨削烧伤在线检测' },
      versions: [{ contentVersion: 1, changeClass: null }],
      brief: [],
    });
  });

  it('an unfinished brief is held back field by field', async () => {
    const { scenarioDraft } = await firm.must(verb('scenarioDraft'), {
      input: { content: { title: { zh: '只有标题' } } },
    });
    const found = await problems(firm, 'scenarioSubmit', {
      scenarioId: scenarioDraft.scenario.id,
      answers: allNo(),
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'BRIEF_INCOMPLETE problem',
        'BRIEF_INCOMPLETE needs',
        'BRIEF_INCOMPLETE proposalDeadline',
      ]),
    );
    expect(await eventsOf(scenarioDraft.scenario.id)).toEqual([]);
  });

  it('wrong content is refused by its field and leaves nothing behind', async () => {
    const count = async (): Promise<unknown> => w.database.reader.row('select count(*) from scenario');
    const before = await count();
    expect(
      await problems(firm, 'scenarioDraft', {
        content: await content({ needs: [{ capability: 'gear-magic' }] }),
      }),
    ).toEqual(['INVALID needs.0.capability']);
    expect(await count()).toEqual(before);
  });

  it('a prohibited one is rejected on record and refused with the rule', async () => {
    const { id } = await draft();
    const answers = allNo(await prohibiting());
    expect(await problems(firm, 'scenarioSubmit', { scenarioId: id, answers })).toEqual([
      'PROHIBITED answers',
    ]);
    expect(await stateOf(id)).toBe('REJECTED');
    expect(await eventsOf(id)).toEqual(['scenario.rejected']);
  });

  it('others wait for an officer, whose decision opens them once', async () => {
    const { id } = await draft();
    await firm.must(verb('scenarioSubmit'), { input: { scenarioId: id, answers: [] } });
    expect(await stateOf(id)).toBe('SCREENING');
    expect(
      await problems(firm, 'scenarioUpdate', { scenarioId: id, expectedVersion: 2, content: {} }),
    ).toEqual(['WRONG_STATE scenarioId']);
    const cases = await officer.must(
      `{ screeningCases(first: 50, state: WAITING) { nodes { id version title { zh } } } }`,
    );
    const waiting = cases.screeningCases.nodes[0];
    await officer.must(
      `mutation ($input: ScreeningDecideInput!) { screeningDecide(input: $input) { problems { code } } }`,
      {
        input: {
          caseId: waiting.id,
          expectedVersion: waiting.version,
          outcome: 'PASSED',
          reason: '用途明确，数据不出厂',
        },
      },
    );
    await w.settle();
    expect(await stateOf(id)).toBe('OPEN');
    expect(await eventsOf(id)).toEqual(['screening.decided', 'scenario.opened']);
  });

  it('only a data asset that the firm itself posted can be attached', async () => {
    const asset = {
      title: { zh: '齿面图像库' },
      description: { zh: '磨齿后逐齿拍摄' },
      modalities: ['image'],
      volume: { zh: '12 万张' },
      licence: '仅限本项目',
      rights: ['HOLD', 'PROCESS_USE'],
      accessWays: ['QUERY'],
    };
    const { dataAssetDraft } = await firm.must(
      `mutation ($input: DataAssetDraftInput!) { dataAssetDraft(input: $input) { dataAsset { id version } problems { code message path } } }`,
      { input: asset },
    );
    const { id, version } = dataAssetDraft.dataAsset;
    expect(await problems(firm, 'scenarioDraft', { content: await content({ dataAssetIds: [id] }) })).toEqual(
      ['INVALID dataAssetIds.0'],
    );
    await firm.must(
      `mutation ($input: DataAssetPostInput!) { dataAssetPost(input: $input) { problems { code message path } } }`,
      { input: { dataAssetId: id, expectedVersion: version } },
    );
    const scenario = await opened({ dataAssetIds: [id] });
    const { scenario: read } = await vendor.must(
      `query ($id: ID!) { scenario(id: $id) { dataReadiness dataAssets { id } } }`,
      { id: scenario.id },
    );
    expect(read).toEqual({ dataReadiness: 'GOVERNED', dataAssets: [{ id }] });
  });

  it('the same idempotency key makes one draft', async () => {
    const variables = { input: { content: await content() } };
    const headers = { 'idempotency-key': 'gear-1' };
    const ids = await Promise.all(
      [1, 2, 3].map(
        async () => (await firm.must(verb('scenarioDraft'), variables, headers)).scenarioDraft.scenario.id,
      ),
    );
    expect(new Set(ids).size).toBe(1);
  });
});

describe('while it is open', () => {
  it('an edit makes a numbered version; a material one leaves seven days', async () => {
    const scenario = await opened({ proposalDeadline: await inDays(3) });
    const { scenarioUpdate } = await firm.must(verb('scenarioUpdate'), {
      input: {
        scenarioId: scenario.id,
        expectedVersion: scenario.version,
        content: { budget: { min: 100, max: 200, currency: 'CNY' } },
      },
    });
    expect(scenarioUpdate.scenario.contentVersion).toBe(2);
    expect(new Date(scenarioUpdate.scenario.proposalDeadline).getTime()).toBeGreaterThan(
      (await inDays(6.9)).getTime(),
    );
    expect(await eventsOf(scenario.id)).toEqual(['scenario.opened', 'scenario.revised']);
    const { scenario: read } = await vendor.must(
      `query ($id: ID!) { scenario(id: $id) { versions { contentVersion changeClass changedFields } } }`,
      { id: scenario.id },
    );
    expect(read.versions).toEqual([
      { contentVersion: 2, changeClass: 'MATERIAL', changedFields: ['budget'] },
      { contentVersion: 1, changeClass: null, changedFields: [] },
    ]);
  });

  it('of two edits of the same version one is told', async () => {
    const scenario = await opened();
    const edits = await Promise.all(
      ['甲', '乙'].map((zh) =>
        problems(firm, 'scenarioUpdate', {
          scenarioId: scenario.id,
          expectedVersion: scenario.version,
          content: { site: { zh } },
        }),
      ),
    );
    expect(edits.flat()).toEqual(['VERSION_CONFLICT expectedVersion']);
  });

  it('others can neither edit nor withdraw it; what they cannot see they cannot tell from nothing', async () => {
    const scenario = await opened();
    const course = w.get(ScenarioCourse);
    await expect(course.withdraw(actor.vendor, uuidOf(scenario.id), 'x')).rejects.toMatchObject({
      problems: [{ code: 'NOT_ALLOWED' }],
    });
    const hidden = await draft();
    await expect(course.withdraw(actor.vendor, uuidOf(hidden.id), 'x')).rejects.toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
    const { scenario: read } = await vendor.must(`query ($id: ID!) { scenario(id: $id) { id } }`, {
      id: hidden.id,
    });
    expect(read).toBeNull();
  });

  it('is withdrawn with a reason, for good', async () => {
    const scenario = await opened();
    await firm.must(verb('scenarioWithdraw'), { input: { scenarioId: scenario.id, reason: '产线停产改造' } });
    expect(
      await problems(firm, 'scenarioExtend', { scenarioId: scenario.id, proposalDeadline: await inDays(90) }),
    ).toEqual(['WRONG_STATE scenarioId']);
    expect(await eventsOf(scenario.id)).toEqual(['scenario.opened', 'scenario.withdrawn']);
  });
});

describe('what an edit would come to', () => {
  const PREVIEW = `query ($id: ID!, $content: ScenarioContentInput!) { scenarioChangePreview(scenarioId: $id, content: $content) { change { changeClass changedFields proposalDeadline } problems { code path message } } }`;
  const preview = (client: Client, scenarioId: string, change: object) =>
    client.must(PREVIEW, { id: scenarioId, content: change });

  it('is told before it is saved, with the deadline that a material one moves, and nothing is written', async () => {
    const soon = (await inDays(2)).toISOString();
    const { id, version } = await opened({ proposalDeadline: soon });
    const clarify = await preview(firm, id, { site: { zh: '三号车间' } });
    expect(clarify.scenarioChangePreview.change).toMatchObject({
      changedFields: ['site'],
      proposalDeadline: soon,
    });
    const material = await preview(firm, id, { needs: [{ capability: 'predictive-maintenance', text: {} }] });
    expect(material.scenarioChangePreview.change).toMatchObject({
      changeClass: 'MATERIAL',
      changedFields: ['needs'],
    });
    const left = Date.parse(material.scenarioChangePreview.change.proposalDeadline);
    expect(left).toBeGreaterThan((await inDays(6.9)).getTime());
    expect((await preview(firm, id, {})).scenarioChangePreview.change).toMatchObject({
      changeClass: null,
      changedFields: [],
    });
    const { scenario } = await firm.must(
      `query ($id: ID!) { scenario(id: $id) { version proposalDeadline } }`,
      { id },
    );
    expect(scenario).toEqual({ version, proposalDeadline: soon });
  });

  it('says what the edit would be refused for', async () => {
    const { id } = await opened();
    const { data } = await firm.query(PREVIEW, { id, content: { indicators: [] } });
    expect(data).toMatchObject({
      scenarioChangePreview: {
        change: null,
        problems: [{ code: 'BRIEF_INCOMPLETE', path: ['indicators'] }],
      },
    });
  });
});

describe('the deadline', () => {
  it('a submission that began before and asks after it is refused, and holds the state while it is in time', async () => {
    const scenario = await opened({
      proposalDeadline: new Date((await w.database.now()).getTime() + 60_000),
    });
    const service = w.get(ScenarioService);
    const id = uuidOf(scenario.id);
    await w.database.transaction(async (tx) => {
      expect((await service.lockForSubmission(tx, id)).id).toBe(id);
      // The schedule looks meanwhile: the row is held, so it leaves it for the next time.
      await w.database.shiftClock(120_000);
      expect(await w.get(ScenarioCourse).evaluateDue()).toBe(0);
      await expect(service.lockForSubmission(tx, id)).rejects.toMatchObject({
        problems: [{ code: 'DEADLINE_PASSED' }],
      });
    });
    await w.get(ScenarioCourse).evaluateDue();
    expect(await stateOf(scenario.id)).toBe('EVALUATING');
    await expect(w.database.transaction((tx) => service.lockForSubmission(tx, id))).rejects.toMatchObject({
      problems: [{ code: 'DEADLINE_PASSED' }],
    });
    const { scenarioExtend } = await firm.must(verb('scenarioExtend'), {
      input: { scenarioId: scenario.id, proposalDeadline: await inDays(10) },
    });
    expect(scenarioExtend.scenario.state).toBe('OPEN');
    await w.database.transaction((tx) => service.lockForSubmission(tx, id));
    expect(await eventsOf(scenario.id)).toEqual([
      'scenario.opened',
      'scenario.evaluating',
      'scenario.revised',
      'scenario.opened',
    ]);
  });

  it('is awarded in the caller’s transaction, or not at all', async () => {
    const scenario = await opened();
    const service = w.get(ScenarioService);
    const award = (fail: boolean, who: Actor) =>
      w.database.transaction(async (tx) => {
        await service.award(tx, who, uuidOf(scenario.id), { awards: 1 });
        if (fail) throw new Error('the proposal slice failed');
      });
    await expect(award(true, actor.firm)).rejects.toThrow('failed');
    await expect(award(false, actor.vendor)).rejects.toMatchObject({ problems: [{ code: 'NOT_ALLOWED' }] });
    expect(await stateOf(scenario.id)).toBe('OPEN');
    await award(false, actor.firm);
    expect(await stateOf(scenario.id)).toBe('AWARDED');
    expect(await eventsOf(scenario.id)).toEqual([
      'scenario.opened',
      'scenario.evaluating',
      'scenario.awarded',
    ]);
  });
});

describe('an office drafts for a firm', () => {
  it('nothing opens before the firm confirms by the link', async () => {
    const organizationId = Buffer.from(`Organization:${actor.firm.organization!.id}`).toString('base64url');
    const { scenarioDraftFor } = await officer.must(verb('scenarioDraftFor'), {
      input: { organizationId, content: await content() },
    });
    const { id } = scenarioDraftFor.scenario;
    expect(await problems(firm, 'scenarioSubmit', { scenarioId: id, answers: allNo() })).toEqual([
      'NOT_CONFIRMED scenarioId',
    ]);
    const mails = await w.database.reader.rows(`select 1 from mail where template = 'draftConfirmation'`);
    expect(mails.length).toBeGreaterThan(0);
    expect(await problems(firm, 'scenarioConfirm', { token: 'made-up' })).toEqual(['NOT_FOUND token']);
    await firm.must(verb('scenarioConfirm'), { input: { scenarioId: id } });
    await expect(
      w.get(ScenarioAuthoring).update(actor.officer, uuidOf(id), 2, { site: { zh: '改' } }),
    ).rejects.toMatchObject({ problems: [{ code: 'NOT_ALLOWED' }] });
    const { scenarioSubmit } = await firm.must(verb('scenarioSubmit'), {
      input: { scenarioId: id, answers: allNo() },
    });
    expect(scenarioSubmit.scenario.state).toBe('OPEN');
  });

  it('the token of the link confirms once, and only for the firm', async () => {
    const draft = await w
      .get(ScenarioAuthoring)
      .draftFor(actor.officer, actor.firm.organization!.id, { title: { zh: '代拟' } });
    const { createHash } = await import('node:crypto');
    await w.database.reader.rows(
      `update scenario_confirmation set token_sha256 = $2 where scenario_id = $1`,
      [draft.id, createHash('sha256').update('the-token').digest('hex')],
    );
    const authoring = w.get(ScenarioAuthoring);
    await expect(authoring.confirm(actor.vendor, { token: 'the-token' })).rejects.toBeInstanceOf(Refusal);
    expect((await authoring.confirm(actor.firm, { token: 'the-token' })).confirmedAt).toBeInstanceOf(Date);
    await expect(authoring.confirm(actor.firm, { token: 'the-token' })).rejects.toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
  });
});

describe('lists', () => {
  it('show each viewer exactly what the policy lets it read', async () => {
    await opened({ visibility: 'VERIFIED' });
    await opened({ visibility: 'INVITED', region: '510100' });
    const invited = await opened({ visibility: 'INVITED' });
    await firm.must(verb('scenarioInvite'), {
      input: {
        scenarioId: invited.id,
        organizationIds: [Buffer.from(`Organization:${actor.vendor.organization!.id}`).toString('base64url')],
      },
    });
    const service = w.get(ScenarioService);
    const all = await w.database.reader.repository(ScenarioEntity).find();
    expect(new Set(all.map((scenario) => scenario.visibility)).size).toBe(3);
    const far: Actor = {
      ...actor.officer,
      organization: {
        ...actor.officer.organization!,
        id: '01980000-0000-7000-8000-00000000abcd',
        regionPrefix: '51',
      },
    };
    const unverified: Actor = {
      ...actor.vendor,
      organization: {
        ...actor.vendor.organization!,
        id: '01980000-0000-7000-8000-00000000abce',
        verified: false,
      },
    };
    for (const who of [ANONYMOUS, SYSTEM, actor.firm, actor.vendor, actor.officer, far, unverified]) {
      const page = await service.page(who, {}, 'NEWEST', { first: 100 });
      const expected = all
        .filter((scenario) => mayReadScenario(who, scenario))
        .map((scenario) => scenario.id);
      expect(page.rows.map((row) => row.id).sort()).toEqual(expected.sort());
      expect(await service.count(who, {})).toBe(expected.length);
    }
  });

  it.each(['NEWEST', 'DEADLINE', 'BUDGET'] as const)(
    'page by page by %s everything comes once',
    async (sort) => {
      const service = w.get(ScenarioService);
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await service.page(actor.firm, { mine: true }, sort, { first: 3, after });
        seen.push(...page.rows.map((row) => row.id));
        [after, more] = [page.endCursor, page.hasNextPage];
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(await service.count(actor.firm, { mine: true }));
    },
  );

  it('search takes signs as they are, and facets ignore their own choice', async () => {
    await opened({ title: { zh: '百分之百%合格_率' }, sector: 'A01', region: '440100' });
    const service = w.get(ScenarioService);
    const count = (search: string) => service.count(actor.vendor, { search });
    expect(await count('100%')).toBe(0);
    expect(await count('百%合格_率')).toBe(1);
    expect(await count('defect DETECTION')).toBeGreaterThan(1);
    const facets = await service.facets(actor.vendor, { sectors: ['A'], states: ['OPEN'] });
    const counts = (name: string) =>
      Object.fromEntries(
        facets.find((facet) => facet.name === name)!.values.map((value) => [value.code, value.count]),
      );
    expect(counts('sectors')).toMatchObject({ A: 1 });
    expect(counts('sectors').C).toBeGreaterThan(1);
    expect(counts('regions')).toEqual({ 440000: 1 });
  });

  it('over HTTP with facets and a count; a cursor of another list is refused', async () => {
    const query = `query ($first: Int!, $after: String, $sort: ScenarioSort!) { scenarios(first: $first, after: $after, sort: $sort, sectors: ["C34"]) { totalCount nodes { code dataReadiness organization { name { zh } } dataAssets { code } } facets { name values { code count } } pageInfo { endCursor } } }`;
    const { scenarios } = await w.anonymous().must(query, { first: 2, sort: 'NEWEST' });
    expect(scenarios.nodes).toHaveLength(2);
    expect(scenarios.nodes[0].dataReadiness).toBe('PREPARED');
    const answer = await w.anonymous().query(query, { first: 2, sort: 'NEWEST', after: 'bm9uc2Vuc2U' });
    expect(answer.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('a withheld name is neither shown nor found', async () => {
    const scenario = await opened({ nameWithheld: true, title: { zh: '隐名需求' } });
    const read = async (client: Client) =>
      (
        await client.must(
          `query ($id: ID!) { scenario(id: $id) { organization { name { zh } } teaserName { zh } } }`,
          { id: scenario.id },
        )
      ).scenario;
    expect(await read(vendor)).toEqual({ organization: null, teaserName: { zh: '某通用设备制造业企业' } });
    const { organization } = await read(firm);
    expect(organization.name.zh).toBeTruthy();
    const found = await w
      .get(ScenarioService)
      .page(actor.vendor, { search: organization.name.zh }, 'NEWEST', { first: 100 });
    expect(found.rows.map((row) => row.id)).not.toContain(uuidOf(scenario.id));
    expect(found.rows.length).toBeGreaterThan(0);
  });
});

describe('importing', () => {
  const record = {
    source: 'plant-7',
    externalId: 'R-1',
    language: 'zh' as const,
    title: '锅炉燃烧优化',
    indicators: [{ name: '煤耗', baseline: 320, target: 305, unit: 'g/kWh' }],
  };
  const run = (more: object = {}, open = true) =>
    w.database.transaction((tx) =>
      w
        .get(ScenarioService)
        .importRecord(tx, SYSTEM, actor.firm.organization!.id, { ...record, ...more }, { open }),
    );

  it('creates once, leaves alone what is the same, updates what is not', async () => {
    expect(await run()).toBe('created');
    expect(await run()).toBe('unchanged');
    expect(await run({ title: '锅炉燃烧在线优化' })).toBe('updated');
    const rows = await w.database.reader.rows<{ state: ScenarioState; version: number; name: string }>(
      `select state, content_version as version, title ->> 'zh' as name from scenario where source = 'plant-7'`,
    );
    expect(rows).toEqual([{ state: 'OPEN', version: 2, name: '锅炉燃烧在线优化' }]);
  });

  it('at the same time it still creates one', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => run({ externalId: 'R-2' }, false)));
    expect(outcomes.sort()).toEqual(['created', 'unchanged', 'unchanged', 'unchanged']);
  });

  it('a record with a wrong code says where', async () => {
    await expect(run({ externalId: 'R-3', sector: 'Z00' })).rejects.toMatchObject({
      problems: [{ code: 'INVALID', path: ['sector'] }],
    });
  });
});

const stateOf = async (globalId: string): Promise<string> =>
  (await w.database.reader.row<{ state: string }>('select state from scenario where id = $1', [
    uuidOf(globalId),
  ]))!.state;

async function prohibiting(): Promise<string> {
  const { screeningQuestions } = await firm.must(`{ screeningQuestions { questions { code tier } } }`);
  return screeningQuestions.questions.find((question: { tier: string }) => question.tier === 'PROHIBITED')
    .code;
}

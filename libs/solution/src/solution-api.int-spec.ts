import { allNo } from '@fairway/screening';
import { world, type Client, type World } from '../../../test/kit/index.ts';

const PAYLOAD = `solution { id code state version contentVersion riskTier stateReason trl price { min max currency } modelCard { intendedUse { en } } references { id confirmed }
  lint { field severity } organization { code } screeningCase { id version state tier hits { rule source citation } } versions { contentVersion } viewerCan { update submit pause resume retire } }
  problems { code path message }`;
const verb = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${PAYLOAD} } }`;
const DRAFT = {
  title: { zh: '麦田杂草识别', en: 'Weed finder' },
  summary: { en: 'Finds weeds in wheat' },
  capabilities: ['weed-detection'],
  modalities: ['image'],
  sectors: ['0111'],
  trl: 7,
  deployment: ['EDGE'],
  price: { min: 100_000_00, max: null, currency: 'CNY' },
  regions: ['*'],
  references: [{ organization: { zh: '某农场' }, outcome: { zh: '漏检 2%' } }],
  modelCard: { intendedUse: { en: 'wheat' } },
};

let w: World;
let vendor: Client;
let firm: Client;
let officer: Client;
beforeAll(async () => {
  w = await world();
  [vendor, firm, officer] = [await w.as('VENDOR'), await w.as('FIRM'), await w.as('OFFICER')];
});
afterAll(() => w?.close());

describe('a solution over HTTP', () => {
  it('is drafted, listed and read by anybody', async () => {
    const { solutionDraft } = await vendor.must(verb('solutionDraft'), { input: DRAFT });
    const { id, version } = solutionDraft.solution;
    expect(solutionDraft.solution).toMatchObject({
      state: 'DRAFT',
      trl: 7,
      price: { min: 100_000_00, max: null, currency: 'CNY' },
      modelCard: { intendedUse: { en: 'wheat' } },
      viewerCan: { submit: true, pause: false },
    });
    expect(
      await w.anonymous().must(`query ($id: ID!) { solution(id: $id) { id } node(id: $id) { id } }`, { id }),
    ).toEqual({ solution: null, node: null });
    const { solutionSubmit } = await vendor.must(verb('solutionSubmit'), {
      input: { solutionId: id, expectedVersion: version, answers: allNo() },
    });
    expect(solutionSubmit.solution).toMatchObject({
      state: 'LISTED',
      riskTier: 'MINIMAL',
      screeningCase: { state: 'PASSED' },
    });
    const list = await w
      .anonymous()
      .must(
        `{ solutions(search: "weed", sort: TITLE) { totalCount nodes { id viewerCan { update } lint { field } screeningCase { id } } facets { name values { code count } } } }`,
      );
    expect(list.solutions.nodes).toContainEqual({
      id,
      viewerCan: { update: false },
      lint: [],
      screeningCase: null,
    });
    expect(
      (
        await w
          .anonymous()
          .must(`query ($id: ID!) { node(id: $id) { ... on Solution { title { en } } } }`, { id })
      ).node,
    ).toEqual({ title: { en: 'Weed finder' } });
    const { solutionUpdate } = await vendor.must(verb('solutionUpdate'), {
      input: {
        solutionId: id,
        expectedVersion: solutionSubmit.solution.version,
        trl: null,
        summary: { en: 'Finds weeds' },
      },
    });
    expect(solutionUpdate.solution).toMatchObject({
      state: 'LISTED',
      trl: null,
      contentVersion: 2,
      versions: [{ contentVersion: 2 }, { contentVersion: 1 }],
    });
  });

  it('waits in the inbox until the officer decides; then its vendor sees why', async () => {
    const { solutionDraft } = await vendor.must(verb('solutionDraft'), {
      input: { ...DRAFT, title: { en: 'Shift planner' } },
    });
    const { id, version } = solutionDraft.solution;
    const { solutionSubmit } = await vendor.must(verb('solutionSubmit'), {
      input: { solutionId: id, expectedVersion: version, answers: allNo('employment') },
    });
    expect(solutionSubmit.solution).toMatchObject({
      state: 'SCREENING',
      riskTier: 'HIGH',
      screeningCase: { state: 'WAITING', hits: [{ rule: 'employment', source: 'ANSWER' }] },
    });
    const { screeningCases } = await officer.must(
      `{ screeningCases(state: WAITING, recordType: SOLUTION) { nodes { id version recordGlobalId title { en } organization { code } viewerCan { decide } } } }`,
    );
    const waiting = screeningCases.nodes.find((one: { recordGlobalId: string }) => one.recordGlobalId === id);
    expect(waiting).toMatchObject({ title: { en: 'Shift planner' }, viewerCan: { decide: true } });
    const decide = `mutation ($input: ScreeningDecideInput!) { screeningDecide(input: $input) { screeningCase { state } problems { code path } } }`;
    const input = {
      caseId: waiting.id,
      expectedVersion: waiting.version,
      outcome: 'RETURNED',
      reason: 'say how shifts are allotted',
    };
    expect((await vendor.query(decide, { input })).errors[0]!.extensions.code).toBe('FORBIDDEN');
    await officer.must(decide, { input });
    await w.settle();
    const read = `query ($id: ID!) { solution(id: $id) { state stateReason } }`;
    expect((await vendor.must(read, { id })).solution).toEqual({
      state: 'RETURNED',
      stateReason: 'say how shifts are allotted',
    });
    expect((await firm.must(read, { id })).solution).toBeNull();
  });

  it('names the wrong field of an input', async () => {
    const fields = async (input: object) =>
      (await vendor.query(verb('solutionDraft'), { input })).errors[0]?.extensions.fields?.map((field) =>
        field.path.join('.'),
      );
    expect(await fields({ ...DRAFT, trl: 10 })).toEqual(['trl']);
    expect(await fields({ ...DRAFT, price: { min: -1 } })).toEqual(['price.min']);
    expect(
      await fields({ ...DRAFT, references: [{ organization: { zh: 'x'.repeat(5001) }, outcome: {} }] }),
    ).toEqual(['references.0.organization.zh']);
    const unstorable = { ...DRAFT, capabilities: ['\u0000'], title: { zh: '\ud800' } };
    expect((await fields(unstorable))!.sort()).toEqual(['capabilities.0', 'title.zh']);
  });

  it('takes no cursor of another list', async () => {
    const page = await w.anonymous().must(`{ solutions(first: 1, sort: TITLE) { pageInfo { endCursor } } }`);
    const answer = await w
      .anonymous()
      .query(`query ($after: String) { solutions(after: $after, sort: NEWEST) { totalCount } }`, {
        after: page.solutions.pageInfo.endCursor,
      });
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: ['after'] }],
    });
  });
});

describe('data over HTTP', () => {
  const ASSET = `dataAsset { id code state version dataClass fields { name unit } recordCount viewerCan { update post withdraw request } } problems { code path }`;
  it('is posted by the firm, asked for by the vendor, and granted', async () => {
    const input = {
      title: { zh: '叶片图像' },
      description: { zh: '两季' },
      modalities: ['image'],
      rights: ['HOLD'],
      accessWays: ['EVALUATE_ONLY'],
      fields: [{ name: 'leaf', type: 'RGB' }],
      recordCount: 5_000_000_000,
    };
    const refused = await firm.query(
      `mutation ($input: DataAssetDraftInput!) { dataAssetDraft(input: $input) { ${ASSET} } }`,
      { input: { ...input, dataClass: 'CORE' } },
    );
    expect(refused.data).toMatchObject({
      dataAssetDraft: { dataAsset: null, problems: [{ code: 'DATA_CLASS_REFUSED', path: ['dataClass'] }] },
    });
    const { dataAssetDraft } = await firm.must(
      `mutation ($input: DataAssetDraftInput!) { dataAssetDraft(input: $input) { ${ASSET} } }`,
      { input },
    );
    const dataAssetId = dataAssetDraft.dataAsset.id;
    expect(dataAssetDraft.dataAsset).toMatchObject({
      state: 'DRAFT',
      recordCount: 5_000_000_000,
      fields: [{ name: 'leaf', unit: null }],
    });
    await firm.must(`mutation ($input: DataAssetPostInput!) { dataAssetPost(input: $input) { ${ASSET} } }`, {
      input: { dataAssetId, expectedVersion: 1 },
    });
    expect(
      (
        await vendor.must(`query ($id: ID!) { dataAsset(id: $id) { viewerCan { update request } } }`, {
          id: dataAssetId,
        })
      ).dataAsset.viewerCan,
    ).toEqual({ update: false, request: true });
    await vendor.must(
      `mutation ($input: DataAccessRequestInput!) { dataAccessRequest(input: $input) { dataAccess { id } problems { code } } }`,
      { input: { dataAssetId, way: 'EVALUATE_ONLY', purpose: 'train' } },
    );
    const { dataAccesses } = await firm.must(
      `{ dataAccesses(side: OWNER) { totalCount nodes { id version state purpose organization { code } dataAsset { id } viewerCan { decide revoke } } } }`,
    );
    expect(dataAccesses.nodes[0]).toMatchObject({
      state: 'REQUESTED',
      purpose: 'train',
      dataAsset: { id: dataAssetId },
      viewerCan: { decide: true, revoke: false },
    });
    const until = new Date((await w.database.now()).getTime() + 24 * 3600_000).toISOString();
    const { dataAccessDecide } = await firm.must(
      `mutation ($input: DataAccessDecideInput!) { dataAccessDecide(input: $input) { dataAccess { state grantedUntil } problems { code path } } }`,
      { input: { dataAccessId: dataAccesses.nodes[0].id, expectedVersion: 1, grant: true, until } },
    );
    expect(dataAccessDecide.dataAccess).toEqual({ state: 'GRANTED', grantedUntil: until });
    const list = await vendor.must(
      `{ dataAssets(search: "叶片", modality: ["image"]) { totalCount nodes { id } facets { name values { code count } } } }`,
    );
    expect(list.dataAssets.nodes).toEqual([{ id: dataAssetId }]);
  });
});

import { allNo } from '@fairway/screening';
import { world, type Client, type World } from '../../../test/kit/index.ts';
import { GEAR_GRINDING } from './domain/example-scenario.ts';

const DAY = 24 * 3600 * 1000;
const JOINT = `id code state version budget { min max } needs { capability } dataAssets { id }
  coSponsors { lead state share contribution { max } organization { id } teaserName { zh } scenario { id state } viewerCan { accept refuse } }`;
const verb = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { scenario { ${JOINT} } problems { code path message } } }`;

let w: World;
let lead: Client;
let other: Client;
let third: Client;
let officer: Client;
let vendor: Client;

beforeAll(async () => {
  w = await world();
  [lead, vendor, officer] = [await w.as('FIRM'), await w.as('VENDOR'), await w.as('OFFICER')];
  [other, third] = [await firm('second'), await firm('third')];
});
afterAll(() => w?.close());

async function firm(name: string): Promise<Client> {
  const client = w.anonymous();
  await client.must(`mutation ($input: SignUpInput!) { signUp(input: $input) { problems { code path } } }`, {
    input: {
      email: `${name}@example.org`,
      password: 'dry gravel under the pier',
      name,
      organization: { name: { zh: `${name} 齿轮` }, parts: ['DEMAND'], region: '330100' },
    },
  });
  return client;
}

async function opened(client: Client, changes: object = {}): Promise<string> {
  const proposalDeadline = new Date((await w.database.now()).getTime() + 30 * DAY);
  const { scenarioDraft } = await client.must(verb('scenarioDraft'), {
    input: { content: { ...GEAR_GRINDING, proposalDeadline, ...changes } },
  });
  return submitted(client, scenarioDraft.scenario.id);
}

async function submitted(client: Client, scenarioId: string): Promise<string> {
  const proposalDeadline = new Date((await w.database.now()).getTime() + 30 * DAY);
  const { scenarioSubmit } = await client.must(verb('scenarioSubmit'), {
    input: { scenarioId, answers: allNo(), proposalDeadline },
  });
  expect(scenarioSubmit.problems).toEqual([]);
  expect(scenarioSubmit.scenario.state).toBe('OPEN');
  return scenarioId;
}

const does = async (client: Client, name: string, input: object) =>
  (await client.must(verb(name), { input }))[name];
const codes = async (client: Client, name: string, input: object): Promise<string[]> => {
  const { data } = await client.query(verb(name), { input });
  const answered = data as unknown as Record<string, { problems: { code: string; path: string[] | null }[] }>;
  return answered[name]!.problems.map(({ code, path }) => `${code} ${path?.join('.')}`);
};
const read = async (client: Client, id: string) =>
  (
    await client.must(
      `query ($id: ID!) { scenario(id: $id) { ${JOINT} stateReason supersededBy { code } } }`,
      { id },
    )
  ).scenario;
const kindsOf = async (client: Client): Promise<string[]> =>
  (await client.must(`{ notices(first: 50) { nodes { kind } } }`)).notices.nodes.map(
    ({ kind }: { kind: string }) => kind,
  );

describe('a joint scenario', () => {
  it('is found, proposed, accepted with money and needs, opened, and takes the place of its parts', async () => {
    const mine = await opened(lead);
    const theirs = await opened(other, {
      nameWithheld: true,
      budget: { min: 10_000_000, max: 20_000_000, currency: 'CNY' },
      needs: [
        { capability: 'defect-detection', modality: 'image', priority: 'MUST', text: { zh: '识别齿面烧伤' } },
        { capability: 'anomaly-detection', modality: null, priority: 'MUST', text: { zh: '砂轮异常' } },
      ],
    });
    const lapsing = await opened(third);
    await opened(third, { visibility: 'VERIFIED' });
    await w.settle();

    const { likeScenarios } = await lead.must(
      `query ($id: ID!) { likeScenarios(scenarioId: $id) { likeness capabilities scenario { id organization { id } } } }`,
      { id: mine },
    );
    expect(likeScenarios.map((one: { scenario: { id: string } }) => one.scenario.id).sort()).toEqual(
      [theirs, lapsing].sort(),
    );
    expect(
      likeScenarios.find((one: { scenario: { id: string } }) => one.scenario.id === theirs),
    ).toMatchObject({ capabilities: ['defect-detection'], scenario: { organization: null } });

    const proposed = await does(lead, 'scenarioJointPropose', {
      leadScenarioId: mine,
      scenarioIds: [theirs, lapsing],
    });
    expect(proposed.problems).toEqual([]);
    const joint = proposed.scenario.id;
    expect(proposed.scenario).toMatchObject({ state: 'DRAFT', budget: { max: 60_000_000 } });
    expect(
      proposed.scenario.coSponsors.find((one: { scenario: { id: string } }) => one.scenario.id === theirs),
    ).toMatchObject({ state: 'INVITED', organization: null, teaserName: { zh: expect.any(String) } });
    expect(await read(vendor, joint)).toBeNull();
    expect(
      await codes(lead, 'scenarioJointPropose', { leadScenarioId: mine, scenarioIds: [theirs] }),
    ).toEqual(['ALREADY_JOINT leadScenarioId']);
    expect(
      await codes(lead, 'scenarioSubmit', {
        scenarioId: joint,
        answers: allNo(),
        proposalDeadline: new Date(Date.now() + 900 * DAY),
      }),
    ).toEqual(['CO_SPONSOR_MISSING scenarioId']);
    await w.settle();
    expect(await kindsOf(other)).toContain('JOINT_PROPOSED');

    const accepted = await does(other, 'scenarioJointAccept', { scenarioId: joint });
    expect(accepted.problems).toEqual([]);
    expect(accepted.scenario).toMatchObject({
      budget: { min: 40_000_000, max: 80_000_000 },
      needs: [{ capability: 'defect-detection' }, { capability: null }, { capability: 'anomaly-detection' }],
    });
    expect(accepted.scenario.coSponsors.map((one: { share: number | null }) => one.share)).toEqual(
      expect.arrayContaining([0.75, 0.25, null]),
    );
    expect(await codes(other, 'scenarioJointAccept', { scenarioId: joint })).toEqual([
      'WRONG_STATE scenarioId',
    ]);
    // Those who share a scenario know each other.
    expect(
      (await read(lead, joint)).coSponsors.find(
        (one: { scenario: { id: string } }) => one.scenario.id === theirs,
      ).organization,
    ).not.toBeNull();

    await submitted(lead, joint);
    await w.settle();
    const own = await read(other, theirs);
    expect(own).toMatchObject({ state: 'WITHDRAWN', supersededBy: { code: expect.stringMatching(/^SC-/) } });
    expect((await read(lead, mine)).state).toBe('WITHDRAWN');
    expect((await read(third, lapsing)).state).toBe('OPEN');
    expect(await kindsOf(other)).toContain('SCENARIO_SUPERSEDED');
    const shown = (await read(vendor, joint)).coSponsors;
    expect(shown.map((one: { state: string }) => one.state)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(shown.map((one: { organization: object | null }) => !!one.organization)).toEqual([true, false]);
    expect(shown.every((one: { contribution: object | null }) => one.contribution === null)).toBe(true);
    expect(await codes(other, 'scenarioJointRefuse', { scenarioId: joint })).toEqual([
      'WRONG_STATE scenarioId',
    ]);
  });

  it('an office proposes for firms of its region, and a firm may leave again with its money', async () => {
    const [first, second] = [await opened(lead), await opened(other)];
    const proposed = await does(officer, 'scenarioJointPropose', {
      leadScenarioId: first,
      scenarioIds: [second],
      contribution: { min: 1, max: 100, currency: 'CNY' },
    });
    expect(proposed.problems).toEqual([]);
    const joint = proposed.scenario.id;
    await does(other, 'scenarioJointAccept', {
      scenarioId: joint,
      contribution: { min: 2, max: 300, currency: 'CNY' },
    });
    expect((await read(lead, joint)).budget).toEqual({ min: 3, max: 400 });
    const left = await does(other, 'scenarioJointRefuse', { scenarioId: joint, reason: '自行采购' });
    expect(left.problems).toEqual([]);
    expect((await read(lead, joint)).budget).toEqual({ min: 1, max: 100 });
    expect(await read(other, joint)).toBeNull();
    expect(await codes(lead, 'scenarioSubmit', { scenarioId: joint, answers: allNo() })).toEqual([
      expect.stringMatching(/NOT_CONFIRMED|BRIEF_INCOMPLETE/),
    ]);
  });

  it('whoever shares it, and their groups, do not answer it', async () => {
    const rows = await w.database.reader.rows<{ id: string }>(
      `select c.scenario_id as id from scenario_co_sponsor c join scenario s on s.id = c.scenario_id where s.state = 'OPEN' limit 1`,
    );
    const scenarioId = Buffer.from(`Scenario:${rows[0]!.id}`).toString('base64url');
    // A co-sponsor that does not lead, and the vendor, under one head.
    await w.database.reader.rows(
      `update organization set group_id = c.organization_id from scenario_co_sponsor c
       where c.scenario_id = $1 and c.state = 'ACCEPTED' and not c.lead and organization.id in (c.organization_id, $2)`,
      [rows[0]!.id, (await w.actorOf(vendor)).organization!.id],
    );
    const { data } = await vendor.query(
      `mutation ($input: ProposalDraftInput!) { proposalDraft(input: $input) { problems { code } } }`,
      { input: { scenarioId, content: {} } },
    );
    expect(data).toMatchObject({ proposalDraft: { problems: [{ code: 'OWN_GROUP' }] } });
  });
});

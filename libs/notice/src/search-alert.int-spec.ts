import { allNo } from '@fairway/screening';
import { world, type Client, type World } from '../../../test/kit/index.ts';
import { castingScenario } from '../../../test/kit/records.ts';
import { SearchAlertService } from './search-alert.service.ts';

let w: World;
let firm: Client;
let vendor: Client;

beforeAll(async () => {
  w = await world();
  [firm, vendor] = [await w.as('FIRM'), await w.as('VENDOR')];
});
afterAll(() => w?.close());

const keep = async (client: Client, name: string, parameters: object, alert: string): Promise<string> => {
  const { savedSearchCreate } = await client.must(
    `mutation ($input: SavedSearchCreateInput!) { savedSearchCreate(input: $input) { savedSearch { id alert } problems { code path } } }`,
    { input: { page: 'scenarios', name, parameters: JSON.stringify(parameters), alert } },
  );
  expect(savedSearchCreate.problems).toEqual([]);
  return savedSearchCreate.savedSearch.id;
};
async function open(title: string): Promise<void> {
  const proposalDeadline = new Date((await w.database.now()).getTime() + 30 * 86_400_000);
  const { scenarioDraft } = await firm.must(
    `mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id } } }`,
    { input: { content: { ...castingScenario(), title: { zh: title }, proposalDeadline } } },
  );
  await firm.must(
    `mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { problems { code } } }`,
    { input: { scenarioId: scenarioDraft.scenario.id, answers: allNo() } },
  );
  await w.settle();
}
const told = async (client: Client): Promise<{ title: string; record: string }[]> =>
  (await client.must(`{ notices(first: 50) { nodes { kind recordNodeId title { zh } } } }`)).notices.nodes
    .filter((one: { kind: string }) => one.kind === 'SEARCH_FOUND')
    .map((one: { title: { zh: string }; recordNodeId: string }) => ({
      title: one.title.zh,
      record: one.recordNodeId,
    }));

/** As if each search had last told something so long ago. What tells by itself every few seconds then tells nothing in between. */
const lastTold = async (minutes: number): Promise<void> => {
  await w.database.reader.rows(
    `update saved_search set alerted_at = fairway_now() - $1 * interval '1 minute'`,
    [minutes],
  );
};

it('a kept search tells once an hour what has opened that its list would show', async () => {
  const alerts = w.get(SearchAlertService);
  const fits = await keep(vendor, '铸造质检', { q: '轮毂', sectors: ['C36'], view: 'table' }, 'TEAM');
  await keep(vendor, '医院', { q: '病历' }, 'ME');
  await keep(vendor, '静默', { q: '轮毂' }, 'OFF');
  await keep(firm, '自己的', { q: '轮毂' }, 'ME');
  await lastTold(0);
  await open('轮毂 X 光判读一');
  await open('轮毂 X 光判读二');
  await lastTold(61);
  while (await alerts.tellDue());
  expect(await told(vendor)).toEqual([{ title: '铸造质检（2 条）', record: fits }]);
  expect(await told(firm)).toEqual([]);

  await open('轮毂 X 光判读三');
  expect(await alerts.tellDue()).toBe(0);
  await lastTold(61);
  while (await alerts.tellDue());
  expect((await told(vendor)).at(0)!.title).toBe('铸造质检（1 条）');
});

it('a paused alert forgets, and searches of other pages have none', async () => {
  const id = await keep(vendor, '暂停', { q: '轮毂' }, 'ME');
  await vendor.must(
    `mutation ($input: SavedSearchUpdateInput!) { savedSearchUpdate(input: $input) { problems { code } } }`,
    { input: { savedSearchId: id, alert: 'OFF' } },
  );
  const { data } = await vendor.query(
    `mutation ($input: SavedSearchCreateInput!) { savedSearchCreate(input: $input) { problems { code path } } }`,
    { input: { page: 'pipeline', name: 'x', parameters: '{}', alert: 'ME' } },
  );
  expect(data).toMatchObject({ savedSearchCreate: { problems: [{ code: 'INVALID', path: ['alert'] }] } });
});

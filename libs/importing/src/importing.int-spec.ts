import { world, type Client, type World } from '../../../test/kit/index.ts';

let w: World;
let firm: Client;
let vendor: Client;
let officer: Client;
let administrator: Client;
beforeAll(async () => {
  w = await world();
  firm = await w.as('FIRM');
  vendor = await w.as('VENDOR');
  officer = await w.as('OFFICER');
  administrator = await w.as('ADMINISTRATOR');
});
afterAll(() => w?.close());

const RUN = `id state rows done created updated unchanged failed warnings dryRun problem { code } viewerCan { cancel }
  faults(first: 50) { totalCount nodes { row column code severity externalId } }`;
const START = `mutation ($input: ImportRunStartInput!) { importRunStart(input: $input) { run { id state } problems { code path } } }`;
const MAPPING = JSON.stringify({
  fields: { externalId: 'Ticket', title: 'Subject', problem: 'What hurts' },
  constants: { language: 'en' },
});

const table = (rows: number, spoil = false): Buffer =>
  Buffer.from(
    `Ticket,Subject,What hurts\n${Array.from({ length: rows }, (_, i) => `T-${i + 1},${spoil && i === 1 ? '' : `Problem ${i + 1}`},Bearings fail every ${i + 2} weeks`).join('\n')}\n`,
  );

async function start(client: Client, bytes: Buffer, more: object = {}) {
  const { file } = await client.upload('rows.csv', bytes);
  const input = {
    fileId: file!.id,
    kind: 'SCENARIOS',
    mapping: MAPPING,
    source: 'erp',
    dryRun: false,
    ...more,
  };
  const { data, errors } = await client.query(START, { input });
  expect(errors).toEqual([]);
  return (data as unknown as { importRunStart: { run: { id: string } | null; problems: { code: string }[] } })
    .importRunStart;
}
const read = async (client: Client, id: string) =>
  (await client.must(`query ($id: ID!) { importRun(id: $id) { ${RUN} } }`, { id })).importRun;
async function finished(client: Client, bytes: Buffer, more: object = {}) {
  const { run, problems } = await start(client, bytes, more);
  expect(problems).toEqual([]);
  await w.settle();
  return read(client, run!.id);
}

it('looks into a table: columns, samples, what headings name, and what there is to fill', async () => {
  const { file } = await firm.upload(
    'rows.csv',
    Buffer.from('External id,标题,Plant\nA-1,轴承故障,P1\nA-2,能耗,P2\n'),
  );
  const { importPreview } = await firm.must(
    `query ($fileId: ID!) { importPreview(fileId: $fileId, kind: SCENARIOS) { format rows columns { name samples suggested } fields { path required } mappings { name builtIn } problem { code } } }`,
    { fileId: file!.id },
  );
  expect(importPreview).toMatchObject({ format: 'CSV', rows: 2, problem: null });
  expect(importPreview.columns).toEqual([
    { name: 'External id', samples: ['A-1', 'A-2'], suggested: 'externalId' },
    { name: '标题', samples: ['轴承故障', '能耗'], suggested: 'title' },
    { name: 'Plant', samples: ['P1', 'P2'], suggested: null },
  ]);
  expect(importPreview.mappings.map((one: { name: string }) => one.name)).toContain('eu-ai-watch');
});

it('a rehearsal names what is wrong row by row and writes nothing', async () => {
  const before = await w.database.reader.row<{ n: string }>('select count(*) as n from scenario');
  const run = await finished(firm, table(3, true), { dryRun: true });
  expect(run).toMatchObject({ state: 'DONE', rows: 3, done: 3, created: 2, failed: 1, dryRun: true });
  expect(run.faults.nodes).toMatchObject([
    { row: 3, column: 'Subject', severity: 'ERROR', externalId: 'T-2' },
  ]);
  const csv = await firm.get(`/imports/runs/${run.id}/faults.csv`);
  expect(csv.body).toContain('3,T-2,ERROR,Subject,');
  expect((await vendor.get(`/imports/runs/${run.id}/faults.csv`)).statusCode).toBe(404);
  expect(await w.database.reader.row('select count(*) as n from scenario')).toEqual(before);
});

it('brings in drafts of the own firm once, tells when it is done, and updates by external id', async () => {
  const first = await finished(firm, table(5));
  expect(first).toMatchObject({ state: 'DONE', created: 5, failed: 0, viewerCan: { cancel: false } });
  const { myScenarios } = await firm.must(
    `{ myScenarios(first: 100, states: [DRAFT]) { nodes { title { en } organization { id } own } } }`,
  );
  expect(myScenarios.nodes.filter((one: { own: boolean }) => one.own).length).toBeGreaterThanOrEqual(5);
  const { notices } = await firm.must(`{ notices(first: 20) { nodes { kind recordType title { en } } } }`);
  expect(notices.nodes).toContainEqual({
    kind: 'IMPORT_FINISHED',
    recordType: 'ImportRun',
    title: { en: 'rows.csv' },
  });
  expect(await finished(firm, table(5))).toMatchObject({ created: 0, unchanged: 5 });
  const changed = Buffer.from(table(5).toString().replace('Problem 3', 'Another problem'));
  expect(await finished(firm, changed)).toMatchObject({ created: 0, updated: 1, unchanged: 4 });
});

it('the same source and ids of another organization are other records', async () => {
  const run = await finished(officer, table(2), {
    mapping: JSON.stringify({
      fields: { externalId: 'Ticket', title: 'Subject', 'organization.name': 'Subject' },
      constants: { language: 'en', 'organization.region': '440300' },
    }),
  });
  expect(run).toMatchObject({ state: 'DONE', created: 2, failed: 0 });
});

it('an office brings in nothing for firms outside its region', async () => {
  const run = await finished(officer, table(2), {
    mapping: JSON.stringify({
      fields: { externalId: 'Ticket', title: 'Subject', 'organization.name': 'What hurts' },
      constants: { language: 'en', 'organization.region': '110000' },
    }),
  });
  const { regionPrefix } = (await w.actorOf(officer)).organization!;
  if (regionPrefix) expect(run).toMatchObject({ created: 0, failed: 2 });
});

it('goes on where a worker stopped, and stops when it is cancelled', async () => {
  const { run } = await start(firm, table(400), { source: 'long' });
  await firm.must(
    `mutation ($input: ImportRunCancelInput!) { importRunCancel(input: $input) { run { state } problems { code } } }`,
    { input: { runId: run!.id } },
  );
  await w.settle();
  const cancelled = await read(firm, run!.id);
  expect(cancelled.state).toBe('CANCELLED');
  expect(cancelled.created).toBeLessThan(400);
  // As a worker leaves it that was killed: counted less than was written.
  const whole = await finished(firm, table(400), { source: 'long' });
  expect(whole.created + whole.unchanged).toBe(400);
  expect(whole.done).toBe(400);
});

it('a file that is no table fails with its reason; others may not import, publish or look', async () => {
  const run = await finished(firm, Buffer.from('a,b\n1,2\n'), { mapping: null });
  expect(run).toMatchObject({ state: 'FAILED', problem: { code: 'NO_TABLE' } });
  expect((await start(vendor, table(1))).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await start(firm, table(1), { publish: true })).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await start(firm, table(1), { mapping: '{"fields":{"title":1}}' })).problems).toMatchObject([
    { code: 'INVALID' },
  ]);
  const { data } = await vendor.query(`query ($id: ID!) { importRun(id: $id) { id } }`, { id: run.id });
  expect(data).toEqual({ importRun: null });
  expect((await read(administrator, run.id)).state).toBe('FAILED');
});

it('keeps a mapping under its name', async () => {
  const { importMappingKeep } = await firm.must(
    `mutation ($input: ImportMappingKeepInput!) { importMappingKeep(input: $input) { mapping { name builtIn } problems { code } } }`,
    { input: { kind: 'SCENARIOS', name: '我们的 ERP', mapping: MAPPING } },
  );
  expect(importMappingKeep.mapping).toEqual({ name: '我们的 ERP', builtIn: false });
});

it('the workbook to fill in can be downloaded, and be imported as it is', async () => {
  const got = await w.anonymous().get('/imports/templates/scenarios.xlsx');
  expect(got.headers['content-disposition']).toBe('attachment; filename="scenarios.xlsx"');
  const { file, problems } = await firm.upload('template.xlsx', got.rawPayload);
  expect(problems).toEqual([]);
  const { data } = await firm.query(START, {
    input: { fileId: file!.id, kind: 'SCENARIOS', source: 'template', dryRun: true },
  });
  await w.settle();
  const { id } = (data as unknown as { importRunStart: { run: { id: string } } }).importRunStart.run;
  expect(await read(firm, id)).toMatchObject({ state: 'DONE', created: 1, failed: 0 });
  expect((await w.anonymous().get('/imports/templates/other.xlsx')).statusCode).toBe(404);
});

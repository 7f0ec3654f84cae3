import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FileService } from '@fairway/storage';
import { world, type Client, type World } from '../../../test/kit/index.ts';
import { jpeg, pdf, png } from '../../storage/src/inspection/sample-files.ts';

let w: World;
let firm: Client;
let vendor: Client;
beforeAll(async () => {
  w = await world();
  [firm, vendor] = [await w.as('FIRM'), await w.as('VENDOR')];
});
afterAll(() => w?.close());

const stored = (): string[] => {
  const folder = join(w.settings.DATA_DIR, 'files');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.length > 10);
};
const codes = (answer: { problems: { code: string }[] }): string[] => answer.problems.map((one) => one.code);

describe('taking a file', () => {
  it('answers what it found, and hands the content to its organization only', async () => {
    const { status, file } = await firm.upload('机床照片.jpg', jpeg(40, 30, 1));
    expect(status).toBe(201);
    expect(file).toMatchObject({ name: '机床照片.jpg', mediaType: 'image/jpeg', image: true, width: 40 });
    const got = await firm.get(file!.url);
    expect(got.statusCode).toBe(200);
    expect(got.rawPayload.includes('GPS')).toBe(false);
    expect(got.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(got.headers['content-disposition']).toMatch(/^inline; filename="_+\.jpg"; filename\*=UTF-8''%E6/);
    for (const stranger of [vendor, w.anonymous()])
      expect((await stranger.get(file!.url)).statusCode).toBe(404);
  });

  it('documents are downloads', async () => {
    const { file } = await firm.upload('brief.pdf', pdf());
    expect((await firm.get(file!.url)).headers['content-disposition']).toMatch(/^attachment; /);
  });

  it('needs a session, the header that other sites cannot send, and the right to write', async () => {
    expect((await w.anonymous().upload('a.png', png())).status).toBe(401);
    const forged = await firm.upload('a.png', png(), { 'x-fairway-upload': '' });
    expect(forged.status).toBe(400);
    const simple = await firm.upload('a.png', png(), { 'content-type': 'text/plain' }).catch(() => null);
    expect(simple?.status ?? 415).toBeGreaterThanOrEqual(400);
    expect((await firm.upload('a.png', png(), { authorization: `Bearer fw_${'x'.repeat(43)}` })).status).toBe(
      401,
    );
  });

  it('says why not, and keeps nothing of it', async () => {
    const before = stored().length;
    expect(codes(await firm.upload('a.svg', Buffer.from('<svg/>')))).toEqual(['FILE_TYPE_REFUSED']);
    expect(codes(await firm.upload('a.png', Buffer.from('<svg/>')))).toEqual(['FILE_TYPE_MISMATCH']);
    expect(codes(await firm.upload('a.png', Buffer.alloc(16 * 2 ** 20)))).toEqual(['FILE_TOO_LARGE']);
    expect(codes(await firm.upload('%', png(), { 'x-file-name': '%E4%' }))).toEqual(['FILE_NAME_REFUSED']);
    expect(stored().length).toBe(before);
  });

  it('an id of another kind, or of nothing, finds nothing', async () => {
    for (const id of ['x', '..%2f..%2fetc%2fpasswd', Buffer.from('Scenario:0').toString('base64url')])
      expect((await firm.get(`/files/${id}`)).statusCode).toBe(404);
  });

  it('stops at what an organization may keep, also when many come at once', async () => {
    const service = w.api.get(FileService, { strict: false });
    const settings = Reflect.get(service, 'settings') as { FILES_PER_ORGANIZATION: number };
    const [{ n }] = (await w.database.reader.rows<{ n: string }>(
      `select count(*) as n from stored_file where organization_id = $1`,
      [(await w.actorOf(vendor)).organization!.id],
    )) as [{ n: string }];
    const usual = settings.FILES_PER_ORGANIZATION;
    settings.FILES_PER_ORGANIZATION = Number(n) + 2;
    const actor = await w.actorOf(vendor);
    const answers = await Promise.allSettled(
      Array.from({ length: 6 }, (_, i) => service.upload(actor, `${i}.png`, png())),
    );
    settings.FILES_PER_ORGANIZATION = usual;
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(2);
  });
});

it('what nobody attached goes after a day, and its bytes with it', async () => {
  const { file } = await firm.upload('loose.png', png());
  const kept = await firm.upload('kept.png', png());
  const service = w.get(FileService);
  await service.sweep();
  expect((await firm.get(file!.url)).statusCode).toBe(200);
  const id = Buffer.from(file!.id, 'base64url').toString().split(':')[1];
  await w.database.reader.rows(
    `update stored_file set loose_since = clock_timestamp() - interval '25 hours' where id = $1`,
    [id],
  );
  const before = stored().length;
  expect(await service.sweep()).toBe(1);
  expect(stored().length).toBe(before - 1);
  expect((await firm.get(file!.url)).statusCode).toBe(404);
  expect((await firm.get(kept.file!.url)).statusCode).toBe(200);
});

describe('files of records', () => {
  const DRAFT = `mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id version attachments { id name image width } } problems { code path } } }`;
  const UPDATE = `mutation ($input: ScenarioUpdateInput!) { scenarioUpdate(input: $input) { scenario { id version contentVersion attachments { id } } problems { code path } } }`;

  it('a scenario carries photos and files in its order; they show to whoever sees the scenario', async () => {
    const photo = (await firm.upload('line.jpg', jpeg(40, 30, 1))).file!;
    const brief = (await firm.upload('brief.pdf', pdf())).file!;
    const { scenarioDraft } = await firm.must(DRAFT, {
      input: { content: { title: { en: 'Line' }, attachmentIds: [photo.id, brief.id] } },
    });
    expect(scenarioDraft.scenario.attachments).toEqual([
      { id: photo.id, name: 'line.jpg', image: true, width: 40 },
      { id: brief.id, name: 'brief.pdf', image: false, width: null },
    ]);
    expect((await vendor.get(photo.url)).statusCode).toBe(404);
    await w.database.reader.rows(
      `update scenario set state = 'OPEN', opened_at = fairway_now() where attachment_ids @> array[$1::uuid]`,
      [Buffer.from(photo.id, 'base64url').toString().split(':')[1]],
    );
    for (const anybody of [vendor, w.anonymous()])
      expect((await anybody.get(photo.url)).statusCode).toBe(200);
  });

  it('what a draft leaves out waits a day and can come back; what is not its own is refused', async () => {
    const mine = (await firm.upload('a.png', png())).file!;
    const theirs = (await vendor.upload('b.png', png())).file!;
    const { scenarioDraft } = await firm.must(DRAFT, {
      input: { content: { title: { en: 'Line' }, attachmentIds: [mine.id] } },
    });
    const { id, version } = scenarioDraft.scenario;
    const update = async (attachmentIds: string[], expectedVersion: number) =>
      (await firm.query(UPDATE, { input: { scenarioId: id, expectedVersion, content: { attachmentIds } } }))
        .data as unknown as { scenarioUpdate: { scenario: { version: number } | null; problems: unknown[] } };
    const removed = await update([], version);
    expect(removed.scenarioUpdate.problems).toEqual([]);
    const back = await update([mine.id], removed.scenarioUpdate.scenario!.version);
    expect(back.scenarioUpdate.scenario).toMatchObject({ attachments: [{ id: mine.id }] });
    const stolen = await update([mine.id, theirs.id], back.scenarioUpdate.scenario!.version);
    expect(stolen.scenarioUpdate.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['attachmentIds'] }]);
    const { data } = await firm.query(DRAFT, {
      input: { content: { title: { en: 'Line' }, attachmentIds: [mine.id] } },
    });
    expect(data).toMatchObject({ scenarioDraft: { problems: [{ code: 'INVALID' }] } });
  });

  it('papers for verification: owners, officers who may verify and administrators, each reading noted', async () => {
    const [officer, administrator] = [await w.as('OFFICER'), await w.as('ADMINISTRATOR')];
    const { viewer } = await firm
      .must(`{ viewer { actingFor { organization { id } } } }`)
      .catch(async () => ({
        viewer: null,
      }));
    const uuid = (await w.actorOf(firm)).organization!.id;
    const organizationId =
      viewer?.actingFor?.organization?.id ?? Buffer.from(`Organization:${uuid}`).toString('base64url');
    const paper = (await firm.upload('营业执照.pdf', pdf())).file!;
    const { organizationHandInPapers } = await firm.must(
      `mutation ($input: OrganizationHandInPapersInput!) { organizationHandInPapers(input: $input) { organization { papersForVerification { id name } } problems { code } } }`,
      { input: { organizationId, fileIds: [paper.id] } },
    );
    expect(organizationHandInPapers.organization.papersForVerification).toEqual([
      { id: paper.id, name: '营业执照.pdf' },
    ]);
    const READ = `query ($id: ID!) { organization(id: $id) { papersForVerification { id } viewerCan { readPapers handInPapers } } }`;
    const seen = async (client: Client): Promise<boolean> =>
      !!(await client.must(READ, { id: organizationId })).organization?.papersForVerification;
    expect([await seen(officer), await seen(administrator), await seen(vendor)]).toEqual([true, true, false]);
    expect((await vendor.get(paper.url)).statusCode).toBe(404);
    const got = await officer.get(paper.url);
    expect([got.statusCode, got.headers['cache-control']]).toEqual([200, 'no-store']);
    const noted = await w.database.reader.rows(
      `select 1 from audit_entry where action = 'read.file' and record_type = 'Organization' and record_id = $1`,
      [uuid],
    );
    expect(noted).toHaveLength(1);
  });
});

it('a file whose bytes are gone is a fault of ours, told without a path', async () => {
  const { file } = await firm.upload('gone.png', png());
  rmSync(join(w.settings.DATA_DIR, 'files'), { recursive: true });
  const got = await firm.get(file!.url);
  expect(got.statusCode).toBe(500);
  expect(got.body).not.toContain('fairway-world');
});

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

it('a file whose bytes are gone is a fault of ours, told without a path', async () => {
  const { file } = await firm.upload('gone.png', png());
  rmSync(join(w.settings.DATA_DIR, 'files'), { recursive: true });
  const got = await firm.get(file!.url);
  expect(got.statusCode).toBe(500);
  expect(got.body).not.toContain('fairway-world');
});

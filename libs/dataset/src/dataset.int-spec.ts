import { ANONYMOUS, newId, Refusal, type Actor, type Part } from '@fairway/kernel';
import { AuditService } from '@fairway/audit';
import { OrganizationDirectory, partyEntities } from '@fairway/party';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { DataAccessRepository } from './data-access.repository.ts';
import { DataAssetRepository } from './data-asset.repository.ts';
import { DataAccessService, dataAssetEntities, DataAssetService } from './index.ts';
import type { DataAssetEdit } from './domain/data-asset.ts';

let test: TestDatabase;
let assets: DataAssetService;
let accesses: DataAccessService;
const ids = { firm: newId(), sister: newId(), vendor: newId() };
const actorOf = (id: string, parts: Part[], more: Partial<Actor> = {}): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  scopes: ['READ', 'WRITE'],
  organization: { id, parts, role: 'OWNER', verified: true, regionPrefix: null, groupId: null },
  ...more,
});
const firm = actorOf(ids.firm, ['DEMAND']);
const sister = actorOf(ids.sister, ['SUPPLY']);
const vendor = actorOf(ids.vendor, ['SUPPLY']);

beforeAll(async () => {
  test = await testDatabase([...partyEntities, ...dataAssetEntities]);
  for (const [name, id] of Object.entries(ids)) {
    await test.database.reader.rows(
      `insert into organization (id, code, name, group_id) values ($1, $2, $3, $4)`,
      [id, name, { en: name }, name === 'sister' ? ids.firm : null],
    );
  }
  const repositories = [new DataAssetRepository(), new DataAccessRepository()] as const;
  const audit = new AuditService(test.database);
  assets = new DataAssetService(test.database, ...repositories, audit);
  accesses = new DataAccessService(
    test.database,
    repositories[1],
    repositories[0],
    new OrganizationDirectory(test.database),
    audit,
  );
});
afterAll(() => test?.drop());

const VIBRATION: DataAssetEdit = {
  title: { zh: '主轴振动', en: 'Spindle vibration' },
  description: { en: 'Three years' },
  modalities: ['vibration'],
  rights: ['HOLD', 'OPERATE'],
  accessWays: ['QUERY', 'DOWNLOAD'],
  sector: '3421',
  recordCount: 9_000_000_000,
};
const posted = async (more: DataAssetEdit = {}) => {
  const { id } = await assets.draft(firm, { ...VIBRATION, ...more });
  return assets.post(firm, { dataAssetId: id, expectedVersion: 1 });
};
const codes = (run: Promise<unknown>) =>
  run.then(
    () => [],
    (error: Refusal) => error.problems.map((p) => p.code),
  );

describe('data assets', () => {
  it('are drafted once per key, posted, and seen by others only then', async () => {
    const keyed = { ...firm, idempotencyKey: 'one' };
    const draft = await assets.draft(keyed, VIBRATION);
    expect((await assets.draft(keyed, VIBRATION)).id).toBe(draft.id);
    expect(draft).toMatchObject({
      code: expect.stringMatching(/^DA-\d{4}-\d{4}$/),
      state: 'DRAFT',
      sector: 'C3421',
      recordCount: 9_000_000_000,
      version: 1,
    });
    expect([await assets.find(firm, draft.id), await assets.find(vendor, draft.id)].map(Boolean)).toEqual([
      true,
      false,
    ]);
    expect(await codes(assets.post(vendor, { dataAssetId: draft.id, expectedVersion: 1 }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await codes(assets.post(firm, { dataAssetId: draft.id, expectedVersion: 5 }))).toEqual([
      'VERSION_CONFLICT',
    ]);
    const saved = await assets.post(firm, { dataAssetId: draft.id, expectedVersion: 1 });
    expect(saved).toMatchObject({ state: 'POSTED', version: 2, postedAt: expect.any(Date) });
    expect(
      [await assets.find(vendor, draft.id), await assets.find(ANONYMOUS, draft.id)].map(Boolean),
    ).toEqual([true, false]);
    expect(
      await codes(assets.withdraw(vendor, { dataAssetId: draft.id, expectedVersion: 2, reason: 'x' })),
    ).toEqual(['NOT_ALLOWED']);
    expect((await assets.attachable(firm, [draft.id])).map((asset) => asset.id)).toEqual([draft.id]);
    expect(await assets.attachable(vendor, [draft.id])).toEqual([]);
  });

  it('are found by words of either language and counted by facet, its own choice ignored', async () => {
    const asset = await posted({
      title: { en: 'Weaving 100% cotton' },
      modalities: ['image'],
      accessWays: ['EVALUATE_ONLY'],
    });
    const find = async (filter: object, actor = vendor) =>
      (await assets.page(actor, filter, { first: 50 })).rows.map((row) => row.id);
    expect(await find({ search: '100% COTTON' })).toEqual([asset.id]);
    expect(await find({ search: '图像 cotton' })).toEqual([asset.id]);
    expect(await find({ search: '100_ cotton' })).toEqual([]);
    expect(await find({ own: true })).toEqual([]);
    const facets = await assets.facets(vendor, { modality: ['image'] });
    const values = (name: string) =>
      facets.find((facet) => facet.name === name)!.values.map((value) => value.code);
    expect(values('modality')).toEqual(expect.arrayContaining(['image', 'vibration']));
    expect(values('accessWay')).toEqual(['EVALUATE_ONLY']);
    expect(await assets.count(vendor, { modality: ['image'] })).toBe(1);
  });
});

describe('access to data', () => {
  it('is asked for by vendors outside the group, granted until a date, and revoked', async () => {
    const asset = await posted();
    const ask = (actor: Actor) =>
      accesses.request(actor, { dataAssetId: asset.id, way: 'QUERY', purpose: 'train a model' });
    expect([await codes(ask(firm)), await codes(ask(sister))]).toEqual([['NOT_ALLOWED'], ['NOT_ALLOWED']]);
    const access = await ask(vendor);
    expect(await codes(ask(vendor))).toEqual(['ALREADY_REQUESTED']);
    expect(
      [
        await accesses.find(firm, access.id),
        await accesses.find(vendor, access.id),
        await accesses.find(sister, access.id),
      ].map(Boolean),
    ).toEqual([true, true, false]);
    const until = new Date((await test.database.now()).getTime() + 3600_000);
    const decide = (actor: Actor) =>
      accesses.decide(actor, { dataAccessId: access.id, expectedVersion: 1, grant: true, until });
    expect([await codes(decide(sister)), await codes(decide(vendor))]).toEqual([
      ['NOT_FOUND'],
      ['NOT_ALLOWED'],
    ]);
    expect(await decide(firm)).toMatchObject({ state: 'GRANTED', grantedUntil: until, version: 2 });
    expect(
      await accesses.revoke(firm, { dataAccessId: access.id, expectedVersion: 2, reason: 'breach' }),
    ).toMatchObject({ state: 'REVOKED' });
    expect(await accesses.count(firm, { side: 'OWNER', dataAssetId: asset.id })).toBe(1);
    expect(
      (await accesses.page(vendor, { side: 'REQUESTER', state: ['REVOKED'] }, { first: 10 })).rows.map(
        (row) => row.id,
      ),
    ).toEqual([access.id]);
    const trail = await test.database.reader.rows<{ action: string }>(
      `select action from audit_entry where record_id = $1 order by written`,
      [access.id],
    );
    expect(trail.map((entry) => entry.action)).toEqual([
      'data-access.request',
      'data-access.grant',
      'data-access.revoke',
    ]);
  });

  it('ends when its way of use is not offered any more, and with the asset', async () => {
    const asset = await posted();
    const file = await accesses.request(vendor, { dataAssetId: asset.id, way: 'DOWNLOAD', purpose: 'x' });
    const query = await accesses.request(vendor, { dataAssetId: asset.id, way: 'QUERY', purpose: 'x' });
    await accesses.decide(firm, {
      dataAccessId: query.id,
      expectedVersion: 1,
      grant: true,
      until: new Date((await test.database.now()).getTime() + 3600_000),
    });
    const risen = await assets.update(firm, {
      dataAssetId: asset.id,
      expectedVersion: 2,
      dataClass: 'IMPORTANT',
      accessWays: ['QUERY'],
    });
    const state = async (id: string) => (await accesses.find(firm, id))!.state;
    expect([await state(file.id), await state(query.id)]).toEqual(['REFUSED', 'GRANTED']);
    await assets.withdraw(firm, { dataAssetId: asset.id, expectedVersion: risen.version, reason: 'sold' });
    expect(await state(query.id)).toBe('REVOKED');
  });

  it('of concurrent requests keeps one', async () => {
    const asset = await posted();
    const results = await Promise.all(
      [1, 2, 3].map(() =>
        codes(accesses.request(vendor, { dataAssetId: asset.id, way: 'QUERY', purpose: 'x' })),
      ),
    );
    expect(results.filter((codes) => !codes.length)).toHaveLength(1);
    expect(results.flat()).toEqual(['ALREADY_REQUESTED', 'ALREADY_REQUESTED']);
  });
});

import { ANONYMOUS, newId, Refusal, type Actor, type Part } from '@fairway/kernel';
import { AuditService } from '@fairway/audit';
import { OrganizationDirectory, partyEntities } from '@fairway/party';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { allNo, screeningEntities, ScreeningService, type ScreeningAnswer } from './index.ts';
import { ScreeningRepository } from './screening.repository.ts';

let test: TestDatabase;
let service: ScreeningService;
const organizations = { vendor: newId(), sister: newId(), office: newId(), far: newId() };

const actorOf = (
  id: string,
  parts: Part[],
  regionPrefix: string | null = null,
  groupId: string | null = null,
): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  scopes: ['READ', 'WRITE'],
  organization: { id, parts, role: 'OWNER', verified: true, regionPrefix, groupId },
});
const officer = actorOf(organizations.office, ['PROGRAM'], '33');
const vendor = actorOf(organizations.vendor, ['SUPPLY']);

beforeAll(async () => {
  test = await testDatabase([...partyEntities, ...screeningEntities]);
  for (const [name, id] of Object.entries(organizations)) {
    await test.database.reader.rows(
      `insert into organization (id, code, name, group_id) values ($1, $2, $3, $4)`,
      [id, name, { en: name }, name === 'sister' ? organizations.vendor : null],
    );
  }
  service = new ScreeningService(
    test.database,
    new ScreeningRepository(),
    new OrganizationDirectory(test.database),
    new AuditService(test.database),
  );
});
afterAll(() => test?.drop());

const open = (answers: ScreeningAnswer[], region: string | null = '330100', recordId = newId()) =>
  test.database.transaction((tx) =>
    service.open(tx, vendor, {
      recordType: 'SOLUTION',
      recordId,
      organizationId: organizations.vendor,
      region,
      title: { en: 'x' },
      text: '',
      codes: [],
      answers,
    }),
  );
const events = (name: string) =>
  test.database.reader.rows<{ record_id: string }>(`select record_id from outbox where name = $1`, [name]);
const codes = (run: Promise<unknown>) =>
  run.then(
    () => [],
    (error: Refusal) => error.problems.map((p) => p.code),
  );

describe('screening', () => {
  it('passes, refuses or lets wait', async () => {
    expect(await open(allNo())).toMatchObject({ outcome: 'PASSED', tier: 'MINIMAL', rule: null });
    expect(await open(allNo('social-scoring'))).toMatchObject({
      outcome: 'REFUSED',
      tier: 'PROHIBITED',
      rule: expect.stringContaining('Art. 5(1)(c)'),
    });
    const waiting = await open(allNo('employment'));
    expect(waiting).toMatchObject({ outcome: 'WAITING', tier: 'HIGH' });
    expect((await events('screening.opened')).map((event) => event.record_id)).toEqual([waiting.caseId]);
    expect(await codes(open([{ code: 'nonsense', answer: true }]))).toEqual(['INVALID']);
  });

  it('shows an office what waits in its region, the longest first, page by page', async () => {
    const near = [
      await open(allNo('minors')),
      await open(allNo('minors'), null),
      await open(allNo('minors')),
    ];
    await open(allNo('minors'), '440100');
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await service.page(officer, { state: 'WAITING' }, { first: 2, after });
      seen.push(...page.rows.map((row) => row.id));
      if (!page.hasNextPage) break;
      after = page.endCursor;
    }
    expect(seen.slice(-3)).toEqual(near.map((one) => one.caseId));
    expect(new Set(seen).size).toBe(await service.count(officer, { state: 'WAITING' }));
  });

  it('is decided once, by an officer of the region, never on an own or sister record', async () => {
    const { caseId } = await open(allNo('profiling'));
    const decide = (actor: Actor, expectedVersion = 1) =>
      service.decide(actor, { caseId, expectedVersion, outcome: 'RETURNED', reason: 'say more' });
    expect(await codes(decide(actorOf(organizations.far, ['PROGRAM'], '44')))).toEqual(['NOT_FOUND']);
    expect(await codes(decide(vendor))).toEqual(['NOT_ALLOWED']);
    expect(await codes(decide(actorOf(organizations.vendor, ['PROGRAM', 'SUPPLY'], '33')))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(
      await codes(decide(actorOf(organizations.sister, ['PROGRAM'], '33', organizations.vendor))),
    ).toEqual(['NOT_ALLOWED']);
    expect(await codes(decide(officer, 7))).toEqual(['VERSION_CONFLICT']);
    expect(await decide(officer)).toMatchObject({ state: 'RETURNED', reason: 'say more', version: 2 });
    expect(await codes(decide(officer, 2))).toEqual(['WRONG_STATE']);
    expect(await events('screening.decided')).toHaveLength(1);
    const trail = await test.database.reader.rows(
      `select reason from audit_entry where action = 'screening.decide' and record_id = $1`,
      [caseId],
    );
    expect(trail).toEqual([{ reason: 'say more' }]);
  });

  it('is found by its own organization and its officers only', async () => {
    const { caseId } = await open(allNo('profiling'));
    const found = await Promise.all(
      [
        vendor,
        officer,
        actorOf(organizations.far, ['PROGRAM'], '44'),
        actorOf(organizations.far, ['DEMAND']),
        ANONYMOUS,
      ].map((actor) => service.find(actor, caseId)),
    );
    expect(found.map(Boolean)).toEqual([true, true, false, false, false]);
  });

  it('waits once at a time for one record', async () => {
    const record = newId();
    await open(allNo('minors'), '330100', record);
    await expect(open(allNo('minors'), '330100', record)).rejects.toThrow(/screening_case_waiting/);
  });
});

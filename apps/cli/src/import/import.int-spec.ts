import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usccCheck } from '@fairway/kernel';
import { OrganizationDirectory, PartyService } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { world, type World } from '../../../../test/kit/index.ts';
import type { ImportKind } from '@fairway/importing';
import { importRows, writerOf } from '@fairway/importing';
import { mappingFor } from '@fairway/importing';
import { ImportedOrganizations } from '@fairway/importing';
import { readSource } from '@fairway/importing';
import { prepareImport, runImport, type ImportOptions, type ImportResult } from './run-import.ts';
import { templateOf } from '@fairway/importing';

const USCC = `91330106MA2CEXQJ0${usccCheck('91330106MA2CEXQJ0')}`;
const folder = mkdtempSync(join(tmpdir(), 'fairway-import-'));
let w: World;
beforeAll(async () => void (w = await world()));
afterAll(async () => {
  await w.close();
  rmSync(folder, { recursive: true });
});

const run = async (
  kind: ImportKind,
  content: string | Buffer,
  options: ImportOptions = {},
): Promise<ImportResult> => {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return runImport(w.worker, await prepareImport(kind, path, { json: true, ...options }));
};
const rows = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
  w.database.reader.rows<T>(sql, parameters);
const count = async (table: 'scenario' | 'solution' | 'organization' | 'mail'): Promise<number> =>
  Number((await rows<{ n: string }>(`select count(*) as n from ${table}`))[0]!.n);
const outcomes = ({ rows: all, created, updated, unchanged, failed }: ImportResult): number[] => [
  all,
  created,
  updated,
  unchanged,
  failed,
];

describe('scenarios', () => {
  const head =
    'externalId,language,title,problem,organization.name,organization.uscc,organization.contactEmail,sector,indicators.1.name,indicators.1.baseline,indicators.1.target,indicators.1.direction\n';
  const good = `S-1,zh,烘房温度均匀性控制,三号烘房上下层温差大,临江纺织,${USCC},head@linjiang.example,C1713,温差,9,3,DOWN\n`;
  const other = 'S-2,zh,染缸加料预测,加料凭经验,临江纺织,,,C1713,,,,\n';
  const bad = 'S-3,zh,布面疵点,漏检,望海印染,,,C1713,漏检率,2,5,DOWN\n';

  it('a dry run says what would happen and writes nothing', async () => {
    const before = [await count('scenario'), await count('organization'), await count('mail')];
    expect(
      outcomes(await run('scenarios', head + good + other + bad, { source: 'mill', dryRun: true })),
    ).toEqual([3, 2, 0, 0, 1]);
    expect([await count('scenario'), await count('organization'), await count('mail')]).toEqual(before);
  });

  it('each row is imported whole or not at all, and the report names row and column', async () => {
    const report = join(folder, 'report.csv');
    const done = await run('scenarios', head + good + other + bad + good, { source: 'mill', report });
    expect(outcomes(done)).toEqual([4, 2, 0, 0, 2]);
    expect(
      readFileSync(report, 'utf8')
        .split('\r\n')
        .map((line) => line.split(',').slice(0, 5).join()),
    ).toEqual([
      '\ufeffrow,externalId,severity,column,code',
      '4,S-3,ERROR,indicators.1.target,INVALID',
      '5,S-1,ERROR,externalId,DUPLICATE_ID',
      '',
    ]);
    // The organization of the row that failed was registered in the same transaction.
    expect(await w.get(OrganizationDirectory).byName(w.database.reader, '望海印染')).toBeNull();
  });

  it('an unknown organization is registered once, unverified, with an invitation', async () => {
    const found = await rows<{ uscc: string; verified: Date | null; parts: string[] }>(
      `select uscc, verified_at as verified, declared_parts as parts from organization where name ->> 'zh' = '临江纺织'`,
    );
    expect(found).toEqual([{ uscc: USCC, verified: null, parts: ['DEMAND'] }]);
    expect(
      await rows(
        `select i.email, i.role from invitation i join organization o on o.id = i.organization_id where o.uscc = $1`,
        [USCC],
      ),
    ).toEqual([{ email: 'head@linjiang.example', role: 'OWNER' }]);
  });

  it('the same file again changes nothing; another text updates one', async () => {
    expect(outcomes(await run('scenarios', head + good + other, { source: 'mill' }))).toEqual([
      2, 0, 0, 2, 0,
    ]);
    expect(
      outcomes(
        await run('scenarios', head + good + other.replace('凭经验', '全凭老师傅'), { source: 'mill' }),
      ),
    ).toEqual([2, 0, 1, 1, 0]);
    expect(
      await rows(
        `select problem ->> 'zh' as problem, state from scenario where source = 'mill' and external_id = 'S-2'`,
      ),
    ).toEqual([{ problem: '加料全凭老师傅', state: 'DRAFT' }]);
  });

  it('the same id of another source is another scenario', async () => {
    expect(outcomes(await run('scenarios', head + other, { source: 'another mill' }))).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });

  it('a credit code that is none is refused', async () => {
    expect(
      outcomes(await run('scenarios', head + good.replace('S-1', 'S-9').replace(USCC, '91330106MA2CEXQJ0O'))),
    ).toEqual([1, 0, 0, 0, 1]);
  });

  it('stopped half-way, it goes on where it was', async () => {
    const lines = Array.from({ length: 5 }, (_, i) =>
      JSON.stringify({ externalId: `P-${i}`, language: 'en', title: `Pump ${i} warns of cavitation` }),
    ).join('\n');
    const file = await readSource(Buffer.from(lines));
    const { mapping } = mappingFor('scenarios', file, undefined);
    let asked = 0;
    const verbs = { scenarios: () => w.get(ScenarioService), solutions: () => w.get(SolutionService) };
    const stopped = await importRows(w.database, {
      kind: 'scenarios',
      mapping,
      rows: file.rows,
      dryRun: false,
      write: writerOf('scenarios', verbs, 'pumps', false),
      organizations: new ImportedOrganizations(
        w.get(OrganizationDirectory),
        w.get(PartyService),
        'DEMAND',
        'pumps',
      ),
      stopping: () => asked++ === 2,
      onRow: () => undefined,
    });
    expect(stopped).toMatchObject({ rows: 2, created: 2, stopped: true });
    expect(outcomes(await run('scenarios', lines, { source: 'pumps' }))).toEqual([5, 3, 0, 2, 0]);
    // Rows without an organization share one that says where they come from.
    expect(
      await rows(
        `select distinct o.name ->> 'en' as name from scenario s join organization o on o.id = s.organization_id where s.source = 'pumps'`,
      ),
    ).toEqual([{ name: 'Unnamed organizations of pumps' }]);
  });

  it('a file that cannot be read leaves nothing', async () => {
    const before = await count('scenario');
    await expect(run('scenarios', Buffer.from([0, 1, 2, 3]))).rejects.toMatchObject({ code: 'NO_TABLE' });
    expect(await count('scenario')).toBe(before);
  });
});

describe('what follows', () => {
  it('the examples of both templates are opened and listed, and then matched with each other', async () => {
    expect(outcomes(await run('solutions', await templateOf('solutions'), { list: true }))).toEqual([
      1, 1, 0, 0, 0,
    ]);
    expect(outcomes(await run('scenarios', await templateOf('scenarios'), { open: true }))).toEqual([
      1, 1, 0, 0, 0,
    ]);
    await w.settle();
    const states = `select s.state as scenario, o.state as solution from scenario s, solution o where s.external_id = 'EXAMPLE-1' and o.external_id = 'EXAMPLE-1'`;
    expect(await rows(states)).toEqual([{ scenario: 'OPEN', solution: 'LISTED' }]);
    const matched = `select 1 from match m join scenario s on s.id = m.scenario_id join solution o on o.id = m.solution_id where s.external_id = 'EXAMPLE-1' and o.external_id = 'EXAMPLE-1'`;
    expect(await rows(matched)).toHaveLength(1);
    expect(outcomes(await run('solutions', await templateOf('solutions'), { list: true }))).toEqual([
      1, 0, 0, 1, 0,
    ]);
    expect(outcomes(await run('scenarios', await templateOf('scenarios'), { open: true }))).toEqual([
      1, 0, 0, 1, 0,
    ]);
  });

  it('solutions: a wrong code names its column, a gone field keeps what was known', async () => {
    const line = {
      externalId: 'V-1',
      language: 'en',
      title: 'Weld seam eye',
      capabilities: ['defect-detection'],
      trl: 7,
      organization: { name: 'Seam Works', region: '330100' },
    };
    const report = join(folder, 'solutions.csv');
    expect(
      outcomes(
        await run(
          'solutions',
          [line, { ...line, externalId: 'V-2', trl: 12 }].map((one) => JSON.stringify(one)).join('\n'),
          { source: 'fair', report },
        ),
      ),
    ).toEqual([2, 1, 0, 0, 1]);
    expect(readFileSync(report, 'utf8')).toContain('2,V-2,ERROR,trl,INVALID');
    const { capabilities: _, ...less } = line;
    expect(outcomes(await run('solutions', JSON.stringify({ ...less, trl: 8 }), { source: 'fair' }))).toEqual(
      [1, 0, 1, 0, 0],
    );
    expect(await rows(`select trl, capabilities, region from solution where external_id = 'V-1'`)).toEqual([
      { trl: 8, capabilities: ['defect-detection'], region: '330100' },
    ]);
  });
});

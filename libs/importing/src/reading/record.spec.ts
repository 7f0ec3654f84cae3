import { unwrap, type Result } from '@fairway/kernel';
import { readCell } from './cells.ts';
import { scenarioOf, solutionOf } from './drafts.ts';
import { fieldsOf, type ImportKind } from './fields.ts';
import { columnOf } from './importer.ts';
import { findMapping, mappingFor, parseMapping } from './mapping.ts';
import { readSource } from './read-file.ts';
import { readRecord, type FieldRecord } from './record.ts';
import { escapeFormula, reportHead, reportLine } from './report.ts';
import { templateOf } from './template.ts';

async function records(kind: ImportKind, file: string | Buffer, mapping?: object): Promise<FieldRecord[]> {
  const source = await readSource(Buffer.from(file));
  const { mapping: by } = mappingFor(kind, source, mapping && parseMapping(JSON.stringify(mapping)));
  return source.rows.map((row) => readRecord(kind, by, row));
}
const codes = (record: FieldRecord): string[] => record.faults.map((one) => `${one.column} ${one.code}`);
const MINIMAL = { externalId: 'id', title: 'name' };
const mapped = (fields: object, constants: object = { language: 'zh' }) => ({
  fields: { ...MINIMAL, ...fields },
  constants,
});

describe('headings', () => {
  it('paths, Chinese and English names say the same', async () => {
    for (const heading of [
      'externalId,language,title,needs.2.text',
      '外部编号,语言,标题,需求2说明',
      'External id,Language,Title,Need 2 text',
      '外部编号 External id,语言 Language,标题 Title,需求2说明 Need 2 text',
    ]) {
      const [record] = await records('scenarios', `${heading}\n1,中文,漏检,检出划痕\n`);
      expect([...record!.values]).toEqual([
        ['externalId', '1'],
        ['language', 'zh'],
        ['title', '漏检'],
        ['needs.2.text', '检出划痕'],
      ]);
    }
  });
  it('unknown ones are left out with a warning', async () => {
    const source = await readSource(Buffer.from('externalId,colour\n1,red\n'));
    expect(mappingFor('scenarios', source, undefined).warnings).toMatchObject([
      { column: 'colour', code: 'UNKNOWN_COLUMN' },
    ]);
  });
  it('a file of none that is known is refused', async () => {
    await expect(records('scenarios', 'this is\njust some prose, really\n')).rejects.toMatchObject({
      code: 'NO_TABLE',
    });
  });
});

describe('cells', () => {
  const one = async (column: string, value: string): Promise<FieldRecord> =>
    (await records('scenarios', `externalId,language,title,${column}\n1,zh,t,"${value}"\n`))[0]!;
  it.each([
    ['constraints.deployment', 'ON_PREM；边缘部署', ['ON_PREM', 'EDGE']],
    ['needs.1.capability', '缺陷检测', 'defect-detection'],
    ['needs.1.capability', 'Defect Detection', 'defect-detection'],
    ['sector', '3443', 'C3443'],
    ['region', '330106', '330106'],
    ['region', '33', '330000'],
    ['organization.sizeBand', '中型企业', 'MEDIUM'],
    ['data.labelledShare', '15%', 0.15],
    ['indicators.1.baseline', '1,250.5', 1250.5],
    ['budget.max', '45,000,000', 45_000_000],
    ['startBy', '2027年3月1日', '2027-03-01'],
    ['startBy', '2027/3/1', '2027-03-01'],
  ])('%s: %s', async (column, value, expected) => {
    const record = await one(column, value);
    expect(record.faults).toEqual([]);
    expect(record.values.get(column)).toEqual(expected);
  });
  it.each([
    ['constraints.deployment', 'ON_PREM; MOON', 'UNKNOWN_CODE'],
    ['sector', 'Z99', 'UNKNOWN_CODE'],
    ['needs.1.priority', 'perhaps', 'UNKNOWN_CODE'],
    ['durationWeeks', '1.5', 'INVALID'],
    ['indicators.1.target', '1,5', 'INVALID'],
    ['startBy', '2027-02-30', 'INVALID'],
    ['organization.contactEmail', 'a@b, c@d.com', 'INVALID'],
  ])('%s: %s is refused', async (column, value, code) => {
    expect(codes(await one(column, value))).toEqual([`${column} ${code}`]);
  });
  it('what is required and absent is named', async () => {
    expect(codes((await records('scenarios', 'externalId,summary\n,x\n'))[0]!)).toEqual([
      'externalId MISSING',
      'language MISSING',
      'title MISSING',
    ]);
  });
});

describe('a mapping file', () => {
  const csv = 'id,name,where,kind,group\n1,甲,机房/云,,G\n2,乙,,水泥,\n';
  it('splits, maps, falls back and takes the first that says something', async () => {
    const found = await records(
      'scenarios',
      csv,
      mapped({
        'constraints.deployment': {
          column: 'where',
          split: '/',
          map: { 机房: 'ON_PREM', 云: 'PUBLIC_CLOUD' },
        },
        sector: [{ column: 'kind', map: { 水泥: 'C301', '*': null } }, { column: 'group' }],
        summary: { column: 'where', default: 'unknown place' },
      }),
    );
    expect(
      found.map((record) => [
        record.values.get('constraints.deployment'),
        record.values.get('sector'),
        record.values.get('summary'),
      ]),
    ).toEqual([
      [['ON_PREM', 'PUBLIC_CLOUD'], 'G', '机房/云'],
      [undefined, 'C301', 'unknown place'],
    ]);
  });
  it('shortens where it is told to', async () => {
    const long = `id,name\n1,${'长'.repeat(300)}\n`;
    const [record] = await records('scenarios', long, mapped({ title: { column: 'name', shorten: true } }));
    expect([...(record!.values.get('title') as string)]).toHaveLength(200);
    expect(codes(record!)).toEqual(['name SHORTENED']);
  });
  it.each([
    ['no such field', mapped({ colour: 'kind' }), 'MAPPING_INVALID'],
    ['a misspelt rule', mapped({ summary: { colum: 'kind' } }), 'MAPPING_INVALID'],
    ['a column that is not there', mapped({ summary: 'kinds' }), 'MISSING_COLUMN'],
    ['pollution', mapped({ summary: { column: '__proto__' } }), 'FORBIDDEN_NAME'],
  ])('%s is refused', async (_name, mapping, code) => {
    await expect(records('scenarios', csv, mapping)).rejects.toMatchObject({ code });
  });
  it('a constructor is no mapping', async () => {
    await expect(findMapping('scenarios', 'constructor')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('inventories of governments', () => {
  it('of the United States', async () => {
    const line = {
      id: 'x7',
      agency: 'Department of Things',
      bureau: 'Bureau A',
      title: 'Sorting mail',
      problem: 'Mail piles up.',
      benefits: 'Faster.',
      outputs: 'A label.',
      topic_area: 'Health and Medical',
      classification: 'Computer Vision',
      stage: 'Pilot',
    };
    const source = await readSource(Buffer.from(JSON.stringify(line)));
    const { mapping } = mappingFor(
      'scenarios',
      source,
      await findMapping('scenarios', 'us-ai-inventory-2025'),
    );
    expect(mapping.source).toBe('us-ai-inventory-2025');
    expect(scenarioOf(readRecord('scenarios', mapping, source.rows[0]!), mapping.source)).toMatchObject({
      externalId: 'x7',
      language: 'en',
      title: { en: 'Sorting mail' },
      summary: { en: 'Faster.' },
      problem: { en: 'Mail piles up.' },
      site: { en: 'Bureau A' },
      sector: 'Q',
      needs: [{ modality: 'image', text: { en: 'A label.' } }],
      budget: undefined,
      indicators: undefined,
    });
  });
  it('of Europe', async () => {
    const line = {
      id: 'e1',
      title: 'Leak finder',
      text: 'Finds leaks.',
      org: 'City',
      country: 'Spain',
      cofog: 'Housing and community amenities',
      cofog2: 'Water supply.',
      ai_subdomain: 'Machine learning',
      application: 'Prediction and planning',
    };
    const source = await readSource(
      Buffer.from(
        [line, { ...line, id: 'e2', cofog2: 'Housing.' }].map((one) => JSON.stringify(one)).join('\n'),
      ),
    );
    const { mapping } = mappingFor('scenarios', source, await findMapping('scenarios', 'eu-ai-watch'));
    const found = source.rows.map((row) => scenarioOf(readRecord('scenarios', mapping, row), mapping.source));
    expect(found.map((one) => one.sector)).toEqual(['D46', 'N']);
    expect(found[0]).toMatchObject({ site: { en: 'Spain' }, needs: [{ text: { en: 'Machine learning' } }] });
  });
});

describe('the template', () => {
  it.each(['scenarios', 'solutions'] as const)('of %s: its example comes back whole', async (kind) => {
    const [record, ...others] = await records(kind, await templateOf(kind));
    expect(others).toEqual([]);
    expect(record!.faults).toEqual([]);
    for (const { path, type, example, second } of fieldsOf(kind)) {
      const entries = path.includes('#') ? [example, second] : [example];
      entries.forEach((written, i) => {
        const expected =
          written === undefined ? undefined : unwrap(readCell(type, written) as Result<unknown>);
        expect([path, record!.values.get(path.replace('#', String(i + 1)))]).toEqual([path, expected]);
      });
    }
  });
});

describe('what the slices are given', () => {
  it('lists close their gaps, solutions have texts in their language', async () => {
    const [record] = await records(
      'scenarios',
      'externalId,language,title,needs.2.text,needs.5.text\n1,en,t,x,y\n',
    );
    expect(scenarioOf(record!, 's').needs).toEqual([{ text: { en: 'x' } }, { text: { en: 'y' } }]);
    const [offer] = await records(
      'solutions',
      '{"externalId":"1","language":"en","title":"Eye","certifications":[],"price":{"max":5},"references":[{"organization":"Mill","confirmed":true}]}',
    );
    expect(solutionOf(offer!, 's')).toMatchObject({
      title: { en: 'Eye' },
      certifications: [],
      interfaces: undefined,
      price: { min: null, max: 5, currency: 'CNY' },
      references: [{ organization: { en: 'Mill' }, outcome: {}, confirmed: true }],
    });
  });
});

describe('texts in both languages', () => {
  it('stand in one row, for scenarios and for solutions', async () => {
    const [record] = await records(
      'scenarios',
      'externalId,language,标题（中文）,Title (English),problem,problem.en,indicators.1.name.zh,indicators.1.name.en,indicators.1.target\n' +
        '1,zh,轴承故障,Bearing fault,每周停机,Stops weekly,停机时间,Downtime,2\n',
    );
    expect(record!.faults).toEqual([]);
    expect(scenarioOf(record!, 's')).toMatchObject({
      title: { zh: '轴承故障', en: 'Bearing fault' },
      problem: { zh: '每周停机', en: 'Stops weekly' },
      indicators: [{ name: { zh: '停机时间', en: 'Downtime' }, target: 2 }],
    });
    const [offer] = await records(
      'solutions',
      'externalId,language,title.zh,title.en,references.1.outcome.zh,references.1.outcome.en\n1,zh,视觉,Eye,更好,Better\n',
    );
    expect(offer!.faults).toEqual([]);
    expect(solutionOf(offer!, 's')).toMatchObject({
      title: { zh: '视觉', en: 'Eye' },
      references: [{ outcome: { zh: '更好', en: 'Better' } }],
    });
  });
  it('a title in neither is missing', async () => {
    const [record] = await records('scenarios', 'externalId,language,title.zh,title.en\n1,zh,,\n');
    expect(record!.faults).toMatchObject([{ code: 'MISSING' }]);
  });
});

describe('the report', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\0x', '＝1', '＋1', '－1', '＠x'])(
    '%j is kept text',
    (text) => {
      expect(escapeFormula(text)).toBe(`'${text}`);
    },
  );
  it('has a mark, headings and quoted cells', () => {
    expect(reportHead()).toBe('\ufeffrow,externalId,severity,column,code,message\r\n');
    expect(
      reportLine({ severity: 'ERROR', row: 3, column: 'a,b', code: 'INVALID', message: 'a "b"' }, '=A1'),
    ).toBe(`3,'=A1,ERROR,"a,b",INVALID,"a ""b"""\r\n`);
  });
  it('speaks of the columns of the file', async () => {
    const [record] = await records('scenarios', 'id,name,n2\n1,x,y\n', mapped({ 'needs.2.text': 'n2' }));
    expect(columnOf(record!, ['needs', '0', 'text', 'zh'])).toBe('n2');
    expect(columnOf(record!, ['title', 'zh'])).toBe('name');
    expect(columnOf(record!, ['constraints', 'deployment', '3'])).toBe('constraints.deployment.3');
  });
});

describe('how fast a solution answers', () => {
  it.each(['latencyMs', '响应时延（毫秒）', 'Latency (ms)', '响应时延（毫秒） Latency (ms)'])(
    'is read under %s',
    async (heading) => {
      const [offer] = await records('solutions', `externalId,language,title,${heading}\n1,zh,t,250\n`);
      expect(solutionOf(offer!, 's')).toMatchObject({ latencyMs: 250 });
    },
  );
  it('stays unknown where nobody says it, and is faulty where it is no whole number', async () => {
    const [silent, faulty] = await records(
      'solutions',
      'externalId,language,title,latencyMs\n1,zh,t,\n2,zh,t,soon\n',
    );
    expect(solutionOf(silent!, 's').latencyMs ?? null).toBeNull();
    expect(codes(faulty!).some((one) => one.startsWith('latencyMs '))).toBe(true);
  });
});

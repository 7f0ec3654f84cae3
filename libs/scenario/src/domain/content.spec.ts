import fc from 'fast-check';
import { editContent, isZone, type ContentPatch } from './content.ts';
import { contentFrom, GEAR_GRINDING } from './example-scenario.ts';
import { EMPTY_CONTENT } from './scenario.ts';

const problems = (patch: ContentPatch): string[] => {
  const edited = editContent(EMPTY_CONTENT, { ...GEAR_GRINDING, ...patch }, EMPTY_CONTENT);
  return edited.ok ? [] : edited.error.map((problem) => `${problem.code} ${problem.path?.join('.')}`);
};
const indicator = { name: { zh: '漏检率' }, direction: 'DOWN' as const };
const need = { priority: 'MUST' as const, text: { zh: '识别烧伤' } };
const many = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);

describe('wrong content names its field', () => {
  const cases: [string, ContentPatch, string[]][] = [
    ['no title', { title: null }, ['INVALID title']],
    ['a title of 201 rare characters', { title: { zh: '𠮷'.repeat(201) } }, ['INVALID title.zh']],
    ['a problem of 5,001', { problem: { en: 'a'.repeat(5001) } }, ['INVALID problem.en']],
    [
      'an unknown capability',
      { needs: [{ ...need, capability: 'gear-magic' }] },
      ['INVALID needs.0.capability'],
    ],
    [
      'an unknown modality of the second need',
      { needs: [need, { ...need, modality: 'smell' }] },
      ['INVALID needs.1.modality'],
    ],
    ['a need that says nothing', { needs: [{ priority: 'MUST', text: {} }] }, ['INVALID needs.0.text']],
    ['21 needs', { needs: many(21, need) }, ['INVALID needs']],
    ['21 indicators', { indicators: many(21, indicator) }, ['INVALID indicators']],
    [
      'a target on the wrong side',
      { indicators: [{ ...indicator, baseline: 1, target: 2 }] },
      ['INVALID indicators.0.target'],
    ],
    [
      'a target that is the baseline',
      { indicators: [{ ...indicator, direction: 'UP', baseline: 2, target: 2 }] },
      ['INVALID indicators.0.target'],
    ],
    [
      'an endless baseline',
      { indicators: [{ ...indicator, baseline: Infinity }] },
      ['INVALID indicators.0.baseline'],
    ],
    [
      'two indicators of one key',
      { indicators: many(2, { ...indicator, key: 'miss' }) },
      ['INVALID indicators.1.key'],
    ],
    ['an unknown sector', { sector: 'Z99' }, ['INVALID sector']],
    ['an unknown region', { region: '990000' }, ['INVALID region']],
    ['a share of 1.2', { data: { labelledShare: 1.2 } }, ['INVALID data.labelledShare']],
    [
      'an unknown interface',
      { constraints: { interfaces: ['telex'] } },
      ['INVALID constraints.interfaces.0'],
    ],
    [
      'an unknown certificate',
      { constraints: { certifications: ['iso-9001', 'iso-0'] } },
      ['INVALID constraints.certifications.1'],
    ],
    ['no language', { constraints: { languages: ['chinese!'] } }, ['INVALID constraints.languages.0']],
    ['a budget upside down', { budget: { min: 2, max: 1, currency: 'CNY' } }, ['INVALID budget.max']],
    ['a currency that is none', { budget: { min: 1, max: 2, currency: 'ABC' } }, ['INVALID budget.currency']],
    ['a zone that is none', { deadlineZone: 'Asia/Atlantis' }, ['INVALID deadlineZone']],
    ['a day that is none', { startBy: '2027-02-30' }, ['INVALID startBy']],
    ['a duration of ten years and more', { durationWeeks: 521 }, ['INVALID durationWeeks']],
    ['no award', { maxAwards: 0 }, ['INVALID maxAwards']],
  ];
  it.each(cases)('%s', (_name, patch, expected) => expect(problems(patch)).toEqual(expected));
  it('all problems at once', () => {
    expect(problems({ sector: 'Z', maxAwards: 99, startBy: 'soon' })).toEqual([
      'INVALID sector',
      'INVALID maxAwards',
      'INVALID startBy',
    ]);
  });
});

describe('editing', () => {
  const gear = contentFrom(GEAR_GRINDING);
  const edit = (patch: ContentPatch) => {
    const edited = editContent(gear, patch, EMPTY_CONTENT);
    if (!edited.ok) throw new Error(JSON.stringify(edited.error));
    return edited.value;
  };
  it('leaves what is absent and forgets what is null', () => {
    expect(edit({})).toEqual(gear);
    expect(edit({ budget: null, needs: null, data: null })).toMatchObject({
      budget: null,
      needs: [],
      data: EMPTY_CONTENT.data,
      summary: gear.summary,
    });
  });
  it('reads codes in the forms people write them', () => {
    expect(edit({ sector: '3453', region: '330106' })).toMatchObject({ sector: 'C3453', region: '330106' });
    expect(edit({ region: '33' }).region).toBe('330000');
  });
  it('keeps the keys of indicators and gives new ones free keys', () => {
    const keys = edit({ indicators: [{ ...indicator, key: 'i2' }, indicator, indicator] }).indicators.map(
      (one) => one.key,
    );
    expect(keys).toEqual(['i2', 'i1', 'i3']);
  });
  it('cleans texts of what cannot be seen', () => {
    expect(edit({ title: { zh: ' 烧伤\u202E检测\u0000 ', en: '  ' } }).title).toEqual({ zh: '烧伤检测' });
  });
  it('done twice is done once', () => {
    fc.assert(
      fc.property(
        fc.record({ zh: fc.string(), en: fc.string() }),
        fc.string({ maxLength: 40 }),
        (summary, unit) => {
          const once = editContent(gear, { summary, indicators: [{ ...indicator, unit }] }, EMPTY_CONTENT);
          if (!once.ok) return;
          expect(editContent(once.value, once.value, EMPTY_CONTENT)).toEqual(once);
        },
      ),
    );
  });
});

it.each([
  ['Asia/Shanghai', true],
  ['UTC', true],
  ['America/Argentina/Ushuaia', true],
  ['+08:00', false],
  ['Asia/', false],
  ['', false],
  ['北京', false],
])('zone %s', (zone, is) => {
  expect(isZone(zone)).toBe(is);
});

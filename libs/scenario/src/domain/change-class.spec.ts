import fc from 'fast-check';
import { CHANGE_CLASSES, changeBetween, worse } from './change-class.ts';
import { contentFrom, GEAR_GRINDING } from './example-scenario.ts';
import type { ScenarioContent } from './scenario.ts';

const gear = contentFrom(GEAR_GRINDING);
const [miss] = gear.indicators;
const [burn, sound] = gear.needs;

describe('齿轮磨削烧伤检测 is edited', () => {
  const cases: [string, Partial<ScenarioContent>, string | undefined][] = [
    ['nothing', {}, undefined],
    ['keys in another order', { budget: { currency: 'CNY', max: 60_000_000, min: 30_000_000 } }, undefined],
    ['a summary in English', { summary: { ...gear.summary, en: 'Find burn after grinding.' } }, 'CLARIFY'],
    ['a blank within the title', { title: { ...gear.title, zh: '齿轮磨削 烧伤在线检测' } }, 'CLARIFY'],
    ['the firm shows its name', { nameWithheld: true }, 'CLARIFY'],
    ['more time', { proposalDeadline: new Date('2027-04-30T16:00:00Z') }, 'CLARIFY'],
    [
      'other words for the problem',
      { problem: { zh: '烧伤发现太晚，一批零件已经流到装配，返工费用很高。' } },
      'MINOR',
    ],
    [
      'other words for a need',
      { needs: [{ ...burn!, text: { zh: '识别齿面与齿根烧伤' } }, sound!] },
      'MINOR',
    ],
    ['another way to measure', { indicators: [{ ...miss!, method: { zh: '与磁弹仪结果比对' } }] }, 'MINOR'],
    ['one award more', { maxAwards: 2 }, 'MINOR'],
    ['a data asset more', { dataAssetIds: ['a'] }, 'MINOR'],
    ['a need more', { needs: [...gear.needs, { ...sound!, modality: 'audio' }] }, 'MATERIAL'],
    ['a should becomes a must', { needs: [burn!, { ...sound!, priority: 'MUST' }] }, 'MATERIAL'],
    ['another target', { indicators: [{ ...miss!, target: 0.2 }] }, 'MATERIAL'],
    ['less money', { budget: { min: 30_000_000, max: 50_000_000, currency: 'CNY' } }, 'MATERIAL'],
    ['less time', { proposalDeadline: new Date('2027-03-15T16:00:00Z') }, 'MATERIAL'],
    ['an interface asked for', { constraints: { ...gear.constraints, interfaces: ['opc-ua'] } }, 'MATERIAL'],
    ['another place', { region: '330200' }, 'MATERIAL'],
    ['words and money', { summary: { zh: '别的说法' }, budget: null }, 'MATERIAL'],
  ];
  it.each(cases)('%s', (_name, changes, expected) => {
    expect(changeBetween(gear, { ...gear, ...changes })?.class).toBe(expected);
  });
  it('names the fields', () => {
    expect(changeBetween(gear, { ...gear, budget: null, site: { zh: '三号车间' } })?.fields).toEqual([
      'site',
      'budget',
    ]);
  });
});

const edit: fc.Arbitrary<Partial<ScenarioContent>> = fc.record(
  {
    title: fc.record({ zh: fc.string() }),
    nameWithheld: fc.boolean(),
    maxAwards: fc.integer({ min: 1, max: 5 }),
    sector: fc.constantFrom('C34', 'C3453', null),
    durationWeeks: fc.option(fc.integer({ min: 1, max: 50 })),
    dataAssetIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  },
  { requiredKeys: [] },
);

it('no content differs from itself, and a change is seen from both sides', () => {
  fc.assert(
    fc.property(edit, edit, (a, b) => {
      const [one, other] = [
        { ...gear, ...a },
        { ...gear, ...b },
      ];
      expect(changeBetween(one, { ...contentFrom(GEAR_GRINDING), ...a })).toBeUndefined();
      expect(changeBetween(one, other)?.fields).toEqual(changeBetween(other, one)?.fields);
    }),
  );
});

it('the class is the worst of its fields taken one by one', () => {
  fc.assert(
    fc.property(edit, (changes) => {
      const single = Object.entries(changes).flatMap(
        ([field, value]) => changeBetween(gear, { ...gear, [field]: value })?.class ?? [],
      );
      const expected = single.length ? single.reduce(worse, CHANGE_CLASSES[0]) : undefined;
      expect(changeBetween(gear, { ...gear, ...changes })?.class).toBe(expected);
    }),
  );
});

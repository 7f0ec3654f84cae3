import { textTools } from '../market/text-tools.ts';
import { AliasFinder, aliasEntry, aliasStanding, type Alias } from './glossary-change.ts';
import { Glossary } from './glossary.ts';
import { readText } from './text.ts';

const tools = textTools();
const entry = (code: string, zh: string, en: string) => ({
  kind: 'CAPABILITY',
  code,
  zh,
  en,
  aliasesZh: [],
  aliasesEn: [],
  group: null,
});
const base = [
  entry('defect-detection', '缺陷检测', 'defect detection'),
  entry('scheduling', '排产', 'scheduling'),
];
const glossary = new Glossary(base, tools);
const alias = (words: string, language: 'zh' | 'en', code = 'defect-detection'): Alias => ({
  kind: 'CAPABILITY',
  code,
  group: null,
  language,
  alias: words,
});
const codes = (hits: readonly { code: string }[]): string[] => hits.map(({ code }) => code);

describe('another name of a concept', () => {
  it('is found in texts once it is added', () => {
    const text = 'Flaw spotting on the line';
    const added = new Glossary([...base, aliasEntry(alias('flaw spotting', 'en'))], tools);
    expect(codes(glossary.find(readText(text, tools).units, text))).toEqual([]);
    expect(codes(added.find(readText(text, tools).units, text))).toEqual(['defect-detection']);
  });

  it('is told from what the concept is called already', () => {
    expect(aliasStanding(alias('Defect Detection', 'en'), glossary, tools)).toMatchObject({ known: true });
    expect(aliasStanding(alias('瑕疵排查', 'zh'), glossary, tools)).toEqual({
      known: false,
      unreadable: false,
      sameName: [],
      within: [],
    });
  });

  it('names the concepts it gets in the way of', () => {
    const same = aliasStanding(alias('排产', 'zh'), glossary, tools);
    expect([codes(same.sameName), codes(same.within)]).toEqual([['scheduling'], []]);
    const longer = aliasStanding(alias('排产质检', 'zh'), glossary, tools);
    expect([codes(longer.sameName), codes(longer.within)]).toEqual([[], ['scheduling']]);
  });

  it.each(['检', 'of the', '，。'])('is not taken when nothing would find it: %s', (words) => {
    expect(aliasStanding(alias(words, 'zh'), glossary, tools).unreadable).toBe(true);
  });

  it('is found by whoever looks for the records it touches', () => {
    const finder = new AliasFinder([alias('瑕疵排查', 'zh'), alias('flaw spotting', 'en')], tools);
    const field = (text: string) => [{ path: 'title', language: 'zh' as const, text, weight: 1 }];
    for (const [text, there] of [
      ['织物瑕疵排查', true],
      ['織物瑕疵排查', true],
      ['Spots flaws', false],
      ['FLAW SPOTTING for fabric', true],
      ['flat', false],
      ['', false],
    ] as const)
      expect([text, finder.isIn(field(text))]).toEqual([text, there]);
  });
});

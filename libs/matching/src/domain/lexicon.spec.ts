import { textTools } from '../market/text-tools.ts';
import { mineLexicon } from './lexicon.ts';
import { Reader } from './reader.ts';

const tools = textTools();
const entry = (zh: string, en: string | null) => ({
  kind: 'CAPABILITY',
  code: zh,
  zh,
  en,
  aliasesZh: [],
  aliasesEn: [],
  group: null,
});
const entries = [
  entry('缺陷检测', 'defect detection'),
  entry('目标检测', 'object detection'),
  entry('缺陷分类', 'defect classification'),
  entry('目标分类', 'object classification'),
  entry('数字孪生', null),
];
const lexicon = mineLexicon(entries, tools);

describe('the lexicon', () => {
  it('learns the words that stand for one another from names in two languages', () => {
    const [defect, detect] = [tools.stem('defect'), tools.stem('detection')];
    expect(lexicon.translations('缺陷')[0]?.term).toBe(defect);
    expect(lexicon.translations('检测')[0]?.term).toBe(detect);
    expect(lexicon.translations(defect).map(({ term }) => term)).toContain('缺陷');
    expect(lexicon.translations('孪生')).toEqual([]);
  });

  it('does not depend on the order of the concepts', () => {
    const turned = mineLexicon([...entries].reverse(), tools);
    for (const word of ['缺陷', '检测', '目标', '分类', tools.stem('object')])
      expect(turned.translations(word)).toEqual(lexicon.translations(word));
  });

  it('translates the question, not the document, and points at the word that was translated', () => {
    const reader = new Reader(tools, { lexicon });
    const reading = reader.read([{ path: 'title', language: 'zh', text: '铸件缺陷', weight: 1 }]);
    const defect = tools.stem('defect');
    expect(reading.terms.has(defect)).toBe(false);
    expect(reader.question(reading).terms.get(defect)).toBeGreaterThan(0);
    expect(reader.question(reading).places.get(defect)).toMatchObject({ start: 2, end: 4 });
  });
});

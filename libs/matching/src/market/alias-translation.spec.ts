import type { Alias } from '../domain/glossary-change.ts';
import { rankForScenario } from '../domain/rank.ts';
import { aScenario, aSolution } from '../domain/sample-records.ts';
import { conceptTerm } from '../domain/term-kind.ts';
import { DEFAULT_WEIGHTS } from '../domain/weights.ts';
import { emptyMarket } from './market.ts';
import { marketReader, readerWithAliases } from './reading.ts';
import { textTools } from './text-tools.ts';

const alias = (language: 'zh' | 'en', text: string): Alias => ({
  kind: 'CAPABILITY',
  code: 'defect-detection',
  group: 'vision',
  language,
  alias: text,
});
const asked = (text: string, language: 'zh' | 'en', aliases: Alias[]): Map<string, number> => {
  const reader = aliases.length ? readerWithAliases(aliases) : marketReader();
  return reader.question(reader.read([{ path: 'title', language, text, weight: 1 }])).terms;
};
const stem = textTools().stem;

describe('a name that an officer has added', () => {
  it('asks for the names that its concept has in the other language', () => {
    const zh = asked('外壳挑毛病装置', 'zh', [alias('zh', '挑毛病')]);
    expect(zh.has(conceptTerm('CAPABILITY', 'defect-detection'))).toBe(true);
    for (const word of ['defect', 'inspection', 'detection']) expect(zh.has(stem(word))).toBe(true);
    expect(asked('外壳挑毛病装置', 'zh', []).has(stem('defect'))).toBe(false);

    const en = asked('A blemish finder for housings', 'en', [alias('en', 'blemish finder')]);
    for (const word of ['缺陷', '瑕疵']) expect(en.has(word)).toBe(true);
    expect(asked('A blemish finder for housings', 'en', []).has('缺陷')).toBe(false);
  });

  it('changes nothing of texts that do not say it', () => {
    for (const [text, language] of [
      ['Defect detection on castings', 'en'],
      ['铸件缺陷检测', 'zh'],
    ] as const)
      expect(asked(text, language, [alias('zh', '挑毛病')])).toEqual(asked(text, language, []));
  });

  it('finds an offer in the other language that no word and no code would', () => {
    const scenario = aScenario({
      title: { zh: '外壳挑毛病' },
      summary: null,
      problem: null,
      needs: [{ capability: null, modality: null, priority: 'MUST', text: {} }],
    });
    const offer = (id: string, title: string) =>
      aSolution({
        id,
        organizationId: id,
        groupId: null,
        title: { en: title },
        summary: null,
        description: null,
        capabilities: null,
      });
    const wordsOf = (aliases: Alias[]): number[] => {
      const market = emptyMarket(readerWithAliases(aliases));
      market.scenarios.upsert(scenario, 1);
      market.solutions.upsert(offer('right', 'Inspection of surfaces for every defect'), 1);
      market.solutions.upsert(offer('other', 'Forecast of yields'), 2);
      const { recommended } = rankForScenario(scenario, market, {
        weights: DEFAULT_WEIGHTS,
        today: '2026-11-20',
      });
      return ['right', 'other'].map(
        (id) =>
          recommended.find(({ solutionId }) => solutionId === id)?.criteria[0]?.parts[1]?.contribution ?? 0,
      );
    };
    expect(wordsOf([])).toEqual([0, 0]);
    const [right, other] = wordsOf([alias('zh', '挑毛病')]);
    expect(right).toBeGreaterThan(0);
    expect(other).toBe(0);
  });
});

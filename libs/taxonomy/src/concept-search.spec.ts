import { allConcepts } from './concept.ts';
import type { ConceptKind } from './concept-data.ts';
import { searchConcepts, searchSectors } from './concept-search.ts';

const first = (kinds: ConceptKind | 'ALL', query: string) => searchConcepts(kinds, query)[0]?.concept.code;

describe('search', () => {
  it.each([
    ['CAPABILITY', '缺陷检测', 'defect-detection'],
    ['CAPABILITY', 'defect detection', 'defect-detection'],
    ['CAPABILITY', 'Defect-Detection', 'defect-detection'],
    ['CAPABILITY', '缺陷', 'defect-detection'],
    ['CAPABILITY', '瑕疵', 'defect-detection'],
    ['CAPABILITY', 'OCR', 'optical-character-recognition'],
    ['CAPABILITY', 'ＯＣＲ', 'optical-character-recognition'],
    ['CAPABILITY', 'bin picking', 'robotic-grasping'],
    ['CAPABILITY', 'inspection surface', 'defect-detection'],
    ['CAPABILITY', '电池极片表面质检系统', 'defect-detection'],
    ['CAPABILITY', 'an app for weed detection in maize', 'weed-detection'],
    ['CERTIFICATION', '等保三级', 'mlps-3'],
    ['CERTIFICATION', 'ISO 27001', 'iso-27001'],
    ['INTERFACE', 'opc ua', 'opc-ua'],
    ['INTERFACE', 'FHIR', 'hl7-fhir'],
    ['MODALITY', '激光雷达', 'point-cloud'],
    ['REGION', '杭州', '330100'],
    ['REGION', 'Hangzhou', '330100'],
    ['REGION', '3301', '330100'],
    ['SECTOR', '3581', 'C3581'],
    ['SECTOR', 'C3581', 'C3581'],
    ['SECTOR', '汽车零部件', 'C3670'],
    ['SECTOR', 'general hospitals', 'Q8411'],
    ['SECTOR', '农林牧渔业', 'A'],
    ['SECTOR', '飞机制造', 'C374'],
    ['DEPLOYMENT', 'saas', 'PUBLIC_CLOUD'],
    ['COOPERATION_MODE', '揭榜挂帅', 'OPEN_CALL'],
    ['ALL', '预测性维护', 'predictive-maintenance'],
    ['ALL', '医院', 'Q841'],
  ] as const)('%s: %s finds %s', (kind, query, code) => expect(first(kind, query)).toBe(code));

  it('finds every term by its own code, names and aliases', () => {
    for (const kind of ['CAPABILITY', 'MODALITY', 'INTERFACE', 'CERTIFICATION'] as const)
      for (const entry of allConcepts(kind))
        for (const words of [entry.code, entry.zh, entry.en ?? '', ...entry.aliasesZh, ...entry.aliasesEn])
          expect(`${words}: ${first(kind, words)}`).toBe(`${words}: ${entry.code}`);
  });

  it('ranks the whole name over a beginning, a beginning over a part', () => {
    const scores = ['病害识别', '作物病害', '作物病害识别'].map((query) => {
      const [match] = searchConcepts('CAPABILITY', query).filter(
        ({ concept }) => concept.code === 'crop-disease-recognition',
      );
      return match?.score ?? 0;
    });
    expect(scores[0]).toBeGreaterThan(0);
    expect([...scores].sort((a, b) => a - b)).toEqual(scores);
    expect(new Set(scores).size).toBe(3);
  });

  it('says what matched', () => {
    expect(searchConcepts('CAPABILITY', 'RUL')[0]).toMatchObject({ matched: 'RUL', score: 90 });
    expect(searchConcepts('SECTOR', '3581')[0]?.matched).toBe('C3581');
  });

  it('prefers the language asked for among equals, and never hides the other', () => {
    const zh = searchConcepts('CAPABILITY', 'PLC代码生成', { language: 'en' });
    expect(zh[0]?.concept.code).toBe('code-generation');
    const [plain] = searchConcepts('CAPABILITY', '图像分割');
    const [preferred] = searchConcepts('CAPABILITY', '图像分割', { language: 'zh' });
    expect(preferred?.score).toBeGreaterThan(plain?.score ?? 0);
  });

  it('keeps to kinds and limit', () => {
    expect(
      searchConcepts(['MODALITY', 'INTERFACE'], 'dicom').map(({ concept }) => concept.kind),
    ).not.toContain('CAPABILITY');
    expect(searchConcepts('SECTOR', '制造', { limit: 3 })).toHaveLength(3);
    expect(searchConcepts('SECTOR', '制造')).toHaveLength(20);
    expect(searchConcepts('SECTOR', '制造', { limit: 0 })).toEqual([]);
  });

  it.each(['', '   ', '、，。', '\u0000'])('finds nothing for %p', (query) =>
    expect(searchConcepts('ALL', query)).toEqual([]),
  );

  it('finds nothing for words nobody uses, and survives a pasted page', () => {
    expect(searchConcepts('ALL', 'zzqxv')).toEqual([]);
    expect(searchConcepts('ALL', '(((.*+?^${}[]\\')).toEqual([]);
    expect(searchConcepts('CAPABILITY', `缺陷检测${'甲'.repeat(200_000)}`)[0]?.concept.code).toBe(
      'defect-detection',
    );
  });

  it('gives sectors as sectors', () => {
    expect(searchSectors('医疗器械', 5)[0]).toMatchObject({ code: 'C358', level: 3, parent: 'C35' });
    expect(searchSectors('')).toEqual([]);
    expect(searchSectors('foundry')[0]?.code).toBe('C339');
  });
});

import { SIZE_BANDS } from '@fairway/kernel';
import { certificationSatisfies, certificationsCovered } from './certification.ts';
import { COOPERATION_MODES, DATA_ACCESS_WAYS, DATA_RESIDENCIES, DEPLOYMENT_MODES } from './codes.ts';
import { allConcepts, capabilitiesIn, capability, concept, conceptLabel } from './concept.ts';
import { CONCEPT_KINDS } from './concept-data.ts';
import type { Concept, ConceptKind } from './concept-data.ts';
import { CERTIFICATION_COVERS } from './data/certifications.ts';
import { SECTOR_ALIAS_ROWS } from './data/choices.ts';

const codesOf = (kind: ConceptKind) => allConcepts(kind).map((entry) => entry.code);
const termsIn = (language: 'zh' | 'en', entry: Concept) =>
  language === 'zh' ? [entry.zh, ...entry.aliasesZh] : [entry.en ?? '', ...entry.aliasesEn];

describe('glossary', () => {
  it('holds every list', () => {
    const counts = Object.fromEntries(CONCEPT_KINDS.map((kind) => [kind, allConcepts(kind).length]));
    expect(counts).toMatchObject({
      CAPABILITY: 104,
      CAPABILITY_GROUP: 12,
      MODALITY: 24,
      INTERFACE: 22,
      CERTIFICATION: 22,
    });
    expect(allConcepts()).toHaveLength(Object.values(counts).reduce((sum, n) => sum + n, 0));
  });

  it('spells the closed lists as the records do', () => {
    expect(codesOf('DEPLOYMENT')).toEqual(DEPLOYMENT_MODES);
    expect(codesOf('DATA_RESIDENCY')).toEqual(DATA_RESIDENCIES);
    expect(codesOf('DATA_ACCESS')).toEqual(DATA_ACCESS_WAYS);
    expect(codesOf('COOPERATION_MODE')).toEqual(COOPERATION_MODES);
    expect(codesOf('SIZE_BAND')).toEqual(SIZE_BANDS);
  });

  it.each(CONCEPT_KINDS.filter((kind) => kind !== 'SECTOR' && kind !== 'REGION'))(
    'names every %s twice',
    (kind) => {
      expect(new Set(codesOf(kind)).size).toBe(codesOf(kind).length);
      for (const { zh, en } of allConcepts(kind)) {
        expect(zh).not.toBe('');
        expect(en).toMatch(/^[\x20-\x7e]+$/);
      }
    },
  );

  it.each(['CAPABILITY', 'MODALITY', 'INTERFACE', 'CERTIFICATION'] as const)(
    'gives every %s aliases in both languages, none of them two meanings',
    (kind) => {
      for (const language of ['zh', 'en'] as const) {
        const owner = new Map<string, string>();
        for (const entry of allConcepts(kind)) {
          const [, ...aliases] = termsIn(language, entry);
          expect(aliases.length).toBeGreaterThanOrEqual(2);
          for (const term of termsIn(language, entry)) {
            expect(term).toBe(term.trim());
            expect(`${term}: ${owner.get(term.toLowerCase()) ?? entry.code}`).toBe(`${term}: ${entry.code}`);
            owner.set(term.toLowerCase(), entry.code);
          }
        }
      }
    },
  );

  it('puts every capability in a known group and leaves no group empty', () => {
    for (const entry of allConcepts('CAPABILITY')) expect(codesOf('CAPABILITY_GROUP')).toContain(entry.group);
    for (const group of codesOf('CAPABILITY_GROUP')) expect(capabilitiesIn(group).length).toBeGreaterThan(0);
  });

  it('hangs every sector alias on a sector', () => {
    const rows = SECTOR_ALIAS_ROWS.trim().split('\n').length;
    expect(allConcepts('SECTOR').filter((entry) => entry.aliasesZh.length > 0)).toHaveLength(rows);
    expect(concept('SECTOR', '36')?.aliasesEn).toContain('automotive');
  });

  it.each([
    ['330000', '浙江'],
    ['330100', '杭州'],
    ['650000', '新疆'],
    ['450000', '广西'],
    ['150000', '内蒙古'],
    ['222400', '延边'],
    ['653000', '克孜勒苏'],
    ['522300', '黔西南'],
    ['152200', '兴安'],
    ['810000', '香港'],
  ])('calls %s %s for short', (code, short) => expect(concept('REGION', code)?.aliasesZh).toEqual([short]));

  it('labels in the language asked for, else in the other, else by code', () => {
    expect(capability('defect-detection')).toMatchObject({
      zh: '缺陷检测',
      en: 'Defect detection',
      group: 'vision',
    });
    expect(conceptLabel('CAPABILITY', 'defect-detection', 'zh')).toBe('缺陷检测');
    expect(conceptLabel('CAPABILITY', 'defect-detection', 'en')).toBe('Defect detection');
    expect(conceptLabel('SECTOR', '0119', 'en')).toBe('其他谷物种植');
    expect(conceptLabel('SECTOR', '3581', 'zh')).toBe('医疗诊断、监护及治疗设备制造');
    expect(conceptLabel('REGION', '440305', 'en')).toBe('Shenzhen, Guangdong');
    expect(conceptLabel('MODALITY', 'no-such', 'en')).toBe('no-such');
    expect(concept('CAPABILITY', 'constructor')).toBeUndefined();
    expect(concept('CAPABILITY', '')).toBeUndefined();
  });
});

describe('certifications', () => {
  it('covers downwards only', () => {
    expect(certificationSatisfies('mlps-3', 'mlps-2')).toBe(true);
    expect(certificationSatisfies('mlps-2', 'mlps-3')).toBe(false);
    expect(certificationSatisfies(['dcmm', 'nmpa-iii'], 'nmpa-ii')).toBe(true);
    expect(certificationSatisfies('iatf-16949', 'iso-9001')).toBe(true);
    expect(certificationSatisfies('iso-9001', 'iso-9001')).toBe(true);
    expect(certificationSatisfies([], 'iso-9001')).toBe(false);
    expect(certificationSatisfies('constructor', 'iso-9001')).toBe(false);
    expect([...certificationsCovered('mlps-3')]).toEqual(['mlps-3', 'mlps-2']);
  });

  it('speaks of known certificates only', () => {
    for (const code of Object.entries(CERTIFICATION_COVERS).flatMap(([from, to]) => [from, ...to]))
      expect(codesOf('CERTIFICATION')).toContain(code);
  });
});

import { concept, region, sector } from '@fairway/taxonomy';
import { agriculture } from './agriculture/index.ts';
import { demoDataAssets } from './data-assets.ts';
import { demoOrganizations, demoScenarios, demoSolutions, OFF_MARKET, UNVERIFIED } from './market.ts';
import { infrastructure } from './infrastructure/index.ts';
import { manufacturing } from './manufacturing/index.ts';
import { medicine } from './medicine/index.ts';
import { personName } from './people.ts';
import { pilotCourses } from './pilot-courses.ts';
import { demoProposals } from './proposals.ts';
import { scenarioCourses } from './scenario-courses.ts';
import { repeatedRuns, textsOf, type PlacedText } from './text-runs.ts';

const sectors = [manufacturing, medicine, agriculture];
const organizations = [...sectors, infrastructure].flatMap((one) => one.organizations);
const written: PlacedText[] = textsOf({
  organizations,
  scenarios: demoScenarios,
  solutions: demoSolutions,
  proposals: demoProposals,
  assets: demoDataAssets,
  pilotCourses,
  scenarioCourses,
});

describe('demo market', () => {
  it('is as large as promised, in each of its three sectors', () => {
    expect(demoScenarios.length).toBeGreaterThanOrEqual(60);
    expect(demoSolutions.length).toBeGreaterThanOrEqual(90);
    for (const one of sectors)
      expect([one.scenarios.length >= 15, one.solutions.length >= 25]).toEqual([true, true]);
  });

  it('has every key once', () => {
    for (const keys of [organizations, demoScenarios, demoSolutions, demoDataAssets].map((list) =>
      list.map((one) => one.key),
    ))
      expect(new Set(keys).size).toBe(keys.length);
    const pairs = demoProposals.map(
      (one) =>
        `${one.scenario}/${demoSolutions.find((solution) => solution.key === one.solution)?.organization}`,
    );
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('refers only to what is there', () => {
    const firms = new Set(['FIRM', 'VENDOR', ...organizations.map((one) => one.key)]);
    for (const one of [...demoScenarios, ...demoSolutions])
      expect([one.key, firms.has(one.organization)]).toEqual([one.key, true]);
    const scenarios = new Set(demoScenarios.map((one) => one.key));
    const solutions = new Set(demoSolutions.map((one) => one.key));
    const named = [...demoProposals, ...pilotCourses, ...scenarioCourses, ...demoDataAssets].map(
      (one) => one.scenario,
    );
    expect(named.filter((key) => !scenarios.has(key))).toEqual([]);
    expect(
      [
        ...demoProposals.map((one) => one.solution),
        ...Object.keys(OFF_MARKET),
        ...scenarioCourses.flatMap((one) => one.shortlisted ?? []),
      ].filter((key) => !solutions.has(key)),
    ).toEqual([]);
    expect([...UNVERIFIED].filter((key) => !demoOrganizations.some((one) => one.key === key))).toEqual([]);
  });

  it('says of every organization and person that it is invented', () => {
    for (const { name } of organizations)
      expect([name.zh.endsWith('（演示）'), name.en.endsWith('(demo)')]).toEqual([true, true]);
    const people = organizations.map((_, n) => personName(n));
    expect(people.filter((name) => !name.endsWith('（演示）'))).toEqual([]);
    expect(new Set(people).size).toBe(people.length);
  });

  it('is written in both languages', () => {
    const lacking = written.filter(({ text, language }) =>
      language === 'zh'
        ? !/\p{Script=Han}/u.test(text)
        : !/[A-Za-z]/.test(text) || /\p{Script=Han}/u.test(text),
    );
    expect(lacking).toEqual([]);
    expect(written.filter((one) => one.language === 'zh').length).toBe(
      written.filter((one) => one.language === 'en').length,
    );
  });

  it('gives every scenario a site and indicators with a numeric baseline and a target beyond it', () => {
    for (const { key, site, indicators } of demoScenarios) {
      expect([key, site.zh.length > 3, indicators.length > 0]).toEqual([key, true, true]);
      for (const { baseline, target, direction } of indicators) {
        expect([key, Number.isFinite(baseline), Number.isFinite(target)]).toEqual([key, true, true]);
        expect([key, direction === 'UP' ? target > baseline : target < baseline]).toEqual([key, true]);
      }
    }
  });

  it('tells the labelled share of data as a share', () =>
    expect(
      demoScenarios.filter(
        ({ data: { labelledShare: share } }) => share !== null && (share < 0 || share > 1),
      ),
    ).toEqual([]));

  it('uses only codes of the taxonomy', () => {
    const unknown: string[] = [];
    const codes = (kind: Parameters<typeof concept>[0], list: readonly string[] | null): void =>
      void unknown.push(...(list ?? []).filter((code) => concept(kind, code)?.code !== code));
    for (const one of [...organizations, ...demoScenarios])
      if (!sector(one.sector) || !region(one.region)) unknown.push(`${one.key}: ${one.sector} ${one.region}`);
    for (const { needs, data, constraints } of demoScenarios) {
      codes(
        'CAPABILITY',
        needs.map((need) => need.capability),
      );
      codes('MODALITY', [...needs.map((need) => need.modality), ...data.modalities]);
      codes('DEPLOYMENT', constraints.deployment);
      codes('CERTIFICATION', constraints.certifications);
      codes('INTERFACE', constraints.interfaces);
    }
    for (const one of demoSolutions) {
      codes('CAPABILITY', one.capabilities);
      codes('MODALITY', one.modalities);
      codes('DEPLOYMENT', one.deployment);
      codes('CERTIFICATION', one.certifications);
      codes('INTERFACE', one.interfaces);
      unknown.push(
        ...one.sectors.filter((code) => code !== '*' && !sector(code)),
        ...one.regions.filter((code) => code !== '*' && !region(code)),
      );
    }
    expect(unknown).toEqual([]);
  });

  it('has pilots that reach every stage, in order, with a verdict for each of their proposals', () => {
    const reached = new Set(pilotCourses.flatMap((one) => one.stages.map(([stage]) => stage)));
    expect([...reached].sort()).toEqual([
      'ACCEPTANCE',
      'DATA_READY',
      'LIVE',
      'REPLICATING',
      'SANDBOX',
      'SCALING',
      'VALIDATING',
    ]);
    for (const { awarded, stages, end } of pilotCourses) {
      const days = [awarded, ...stages.map(([, day]) => day), ...(end ? [end.day] : []), 0];
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
    const awarded = new Set(pilotCourses.map((one) => one.scenario));
    expect(demoProposals.filter((one) => awarded.has(one.scenario) && !one.verdict)).toEqual([]);
  });

  it('repeats no run of 20 Chinese characters or 10 English words', () =>
    expect(repeatedRuns(written)).toEqual([]));

  it('would find such a run', () => {
    const zh = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';
    const en = 'one two three four five six seven eight nine ten';
    const place = (at: string, language: 'zh' | 'en', text: string): PlacedText => ({ at, language, text });
    expect(
      repeatedRuns([place('a', 'zh', `前${zh}`), place('b', 'zh', `${zh.slice(0, 10)}，${zh.slice(10)}后`)])
        .length,
    ).toBe(1);
    expect(
      repeatedRuns([place('a', 'en', `so ${en}`), place('b', 'en', `${en.toUpperCase()}, thus`)]).length,
    ).toBe(1);
    expect(repeatedRuns([place('a', 'zh', zh.slice(1)), place('b', 'zh', zh.slice(1))])).toEqual([]);
  });
});

import { DEFAULT_WEIGHTS, emptyMarket, rankForScenario } from '@fairway/matching';
import { allConcepts } from '@fairway/taxonomy';
import { dice, median, percentile, round } from './figures.mjs';

const QUESTIONS = 20;
const TODAY = '2027-01-15';

/** One scenario ranked and explained against many solutions, beside the bare BM25 scoring of the same words. */
export async function bench() {
  const results = {};
  for (const size of [1_000, 10_000]) results[`solutions_${size}`] = measure(size);
  return results;
}

function measure(size) {
  const next = dice(7);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const some = (list, n) => Array.from({ length: n }, () => pick(list));
  const [capabilities, modalities, sectors] = ['CAPABILITY', 'MODALITY', 'SECTOR'].map((kind) =>
    allConcepts(kind),
  );
  const manufacturing = sectors.filter(({ code }) => /^C\d{4}$/.test(code));
  const words = [...capabilities, ...modalities, ...manufacturing];
  const prose = (language, n) =>
    some(words, n)
      .map((one) => one[language] ?? one.zh)
      .join(language === 'zh' ? '，' : ', ');
  const market = emptyMarket();
  const began = performance.now();
  for (let n = 0; n < size; n++) {
    const sector = pick(manufacturing);
    const solution = {
      id: `so-${n}`,
      version: 1,
      organizationId: `vendor-${n % 400}`,
      groupId: null,
      organizationVerified: true,
      language: 'zh',
      title: { zh: prose('zh', 2) },
      summary: { zh: prose('zh', 6), en: prose('en', 4) },
      description: { zh: prose('zh', 20) },
      capabilities: some(capabilities, 2).map((one) => one.code),
      modalities: some(modalities, 1).map((one) => one.code),
      sectors: [sector.code],
      trl: 5 + Math.floor(next() * 5),
      deployment: ['ON_PREM'],
      dataResidency: 'ON_SITE',
      interfaces: null,
      languages: ['zh'],
      price: { min: 10_000_000, max: 90_000_000, currency: 'CNY' },
      deliveryWeeks: 12,
      certifications: null,
      regions: ['*'],
      capacity: 3,
      capacityTaken: 0,
      references: [],
      riskTier: 'MINIMAL',
    };
    market.solutions.upsert(solution, n + 1);
  }
  const indexing = (performance.now() - began) / 1000;
  const questions = Array.from({ length: QUESTIONS }, (_, n) => {
    const capability = pick(capabilities);
    const modality = pick(modalities);
    return {
      id: `sc-${n}`,
      version: 1,
      organizationId: `firm-${n}`,
      groupId: null,
      language: 'zh',
      title: { zh: prose('zh', 2) },
      summary: { zh: prose('zh', 5) },
      problem: { zh: prose('zh', 15) },
      sector: pick(manufacturing).code,
      region: '330100',
      needs: [
        {
          capability: capability.code,
          modality: modality.code,
          priority: 'MUST',
          text: { zh: `${capability.zh}，${modality.zh}` },
        },
      ],
      data: { modalities: [modality.code], labelledShare: 0.5, access: 'EVALUATE_ONLY' },
      constraints: {
        deployment: ['ON_PREM'],
        dataResidency: 'ON_SITE',
        certifications: [],
        interfaces: [],
        languages: ['zh'],
        latencyMs: null,
      },
      budget: { min: 10_000_000, max: 80_000_000, currency: 'CNY' },
      startBy: '2027-06-01',
      durationWeeks: 20,
      cooperationMode: 'PROCUREMENT',
      riskTier: 'MINIMAL',
      visibility: 'PUBLIC',
    };
  });
  questions.forEach((scenario, n) => market.scenarios.upsert(scenario, size + n + 1));
  const asked = questions.map((scenario) => market.scenarios.question(scenario));
  const timed = (run) => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };
  const whole = [];
  const plain = [];
  let recommended = 0;
  // Question by question, both ways in turn; the first pass warms up.
  for (let pass = 0; pass < 2; pass++)
    questions.forEach((scenario, n) => {
      const bm25 = timed(() => market.solutions.query({ terms: asked[n].terms, k: 300 }));
      const full = timed(
        () =>
          (recommended += rankForScenario(scenario, market, { weights: DEFAULT_WEIGHTS, today: TODAY })
            .recommended.length),
      );
      if (!pass) return;
      plain.push(bm25);
      whole.push(full);
    });
  return {
    questions: QUESTIONS,
    index_records_per_s: round(size / indexing),
    recommended_on_average: round(recommended / (2 * QUESTIONS)),
    rank_and_explain_ms: { p50: round(median(whole)), p99: round(percentile(whole, 0.99)) },
    bm25_alone_ms: { p50: round(median(plain)), p99: round(percentile(plain, 0.99)) },
    ratio: round(median(whole) / median(plain)),
  };
}

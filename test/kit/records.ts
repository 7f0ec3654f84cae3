/** A scenario that a foundry would open, complete enough for the linter. */
export const castingScenario = (): Record<string, unknown> => ({
  language: 'zh',
  title: { zh: '铸造轮毂 X 光缺陷检测', en: 'X-ray inspection of cast wheels' },
  summary: { zh: '轮毂铸件 X 光片由人工判读，漏检率偏高，希望由模型给出缺陷等级。' },
  problem: {
    zh: '每天两万四千张 X 光片由九名判片员轮班判读，缩松与气孔难以区分，漏检率百分之一点八，客户每季度退货两次。',
  },
  currentPractice: { zh: '判片员在观片灯下逐张判读，抽检复核百分之五。' },
  site: { zh: '宁波二号铸造车间' },
  processStep: { zh: '铸件检验' },
  sector: 'C3670',
  region: '330200',
  indicators: [
    {
      name: { zh: '漏检率' },
      unit: '%',
      baseline: 1.8,
      target: 0.3,
      direction: 'DOWN',
      method: { zh: '每月由第三方抽样复判' },
    },
  ],
  needs: [
    {
      capability: 'defect-detection',
      modality: 'x-ray',
      priority: 'MUST',
      text: { zh: '识别缩松、气孔、裂纹并给出等级' },
    },
  ],
  data: {
    modalities: ['x-ray'],
    volume: '四十万张，三成有标注',
    labelledShare: 0.3,
    access: 'EVALUATE_ONLY',
  },
  constraints: {
    deployment: ['ON_PREM'],
    dataResidency: 'ON_SITE',
    certifications: ['mlps-2'],
    interfaces: ['opc-ua'],
    languages: ['zh'],
    latencyMs: 800,
  },
  budget: { min: 80_000_000, max: 180_000_000, currency: 'CNY' },
  startBy: '2027-06-01',
  durationWeeks: 24,
  cooperationMode: 'PROCUREMENT',
  visibility: 'PUBLIC',
});

/** A solution that fits it. */
export const castingSolution = (): Record<string, unknown> => ({
  language: 'zh',
  title: { zh: '铸件 X 光判片模型', en: 'Radiograph grading for castings' },
  summary: { zh: '面向铝合金铸件的 X 光缺陷检测与分级，可在厂内单机部署。' },
  description: {
    zh: '识别缩松、气孔、夹杂、裂纹四类缺陷并按标准评级，单张判读约三百毫秒，支持厂内部署与 OPC UA 对接。',
  },
  capabilities: ['defect-detection'],
  modalities: ['x-ray'],
  sectors: ['C36', 'C33'],
  trl: 8,
  deployment: ['ON_PREM', 'EDGE'],
  dataResidency: 'ON_SITE',
  interfaces: ['opc-ua', 'rest'],
  languages: ['zh'],
  price: { min: 90_000_000, max: 150_000_000, currency: 'CNY' },
  deliveryWeeks: 14,
  certifications: ['mlps-3'],
  regions: ['*'],
  capacity: 3,
});

/** Some weights that sum to a whole. */
export const WEIGHTS = [
  { criterion: 'CAPABILITY', thousandths: 400 },
  ...['INDUSTRY', 'DATA', 'DEPLOYMENT', 'BUDGET', 'DELIVERY', 'COMPLIANCE'].map((criterion) => ({
    criterion,
    thousandths: 100,
  })),
];

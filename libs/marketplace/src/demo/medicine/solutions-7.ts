import type { DemoSolution } from '../demo-types.ts';

export const solutions7: DemoSolution[] = [
  {
    key: 'h-hongyue-polyp-box',
    organization: 'h-org-hongyue',
    title: { zh: '息肉提示样机', en: 'Prototype polyp prompter' },
    summary: {
      zh: '研究所与医院共同做的样机，召回不错，画面延迟约三百毫秒，尚无三类注册。',
      en: 'A prototype built with a hospital: fair recall, about three hundred milliseconds behind, class III not yet granted.',
    },
    description: {
      zh: '采用双模型投票降低误提示，故而偏慢；新一代单模型正在压缩，目标百毫秒以内。适合录像回放教学与质控抽查，暂不建议术中实时使用，交付期也因学期而浮动。',
      en: 'Two models vote to curb false prompts, which makes it slow; a single compressed model aims below a hundred milliseconds. Good for replay teaching and audits, not advised live; delivery moves with term dates.',
    },
    capabilities: ['endoscopy-assistance'],
    modalities: ['endoscopy', 'video'],
    sectors: ['Q84'],
    trl: 6,
    deployment: ['EDGE', 'ON_PREM'],
    certifications: ['nmpa-ii'],
    interfaces: ['dicom'],
    languages: ['zh'],
    price: { min: 40_000_000, max: 90_000_000, currency: 'CNY' },
    deliveryWeeks: 16,
    regions: ['42', '41', '36'],
    capacity: 1,
    dataResidency: 'ON_SITE',
    references: [
      {
        organization: { zh: '汉嵋内镜教学基地（演示）', en: 'Hanmei Endoscopy Teaching Base (demo)' },
        sector: 'Q8411',
        outcome: { zh: '进修医师测验分提高十二分', en: 'Trainee scores up twelve points' },
        confirmed: false,
      },
    ],
  },
  {
    key: 'h-hongyue-federated-hub',
    organization: 'h-org-hongyue',
    title: { zh: '多院联邦训练底座', en: 'Federated training base for hospitals' },
    summary: {
      zh: '让各院数据不出门也能共训模型的软件底座，本身不含任何诊断算法。',
      en: 'Software that lets hospitals train jointly while data stay home; it holds no diagnostic algorithm itself.',
    },
    description: {
      zh: '提供任务编排、梯度加密与贡献核算，支持影像、文本、表格混合任务。使用方需自带模型和标注，调试期约一个季度。价格按参与机构数商议，暂无标准交付时间。',
      en: 'Orchestrates jobs, encrypts gradients and accounts for contributions over imaging, text and tables. Users bring models and labels, and debugging takes about a quarter. Price depends on members; no standard delivery time yet.',
    },
    capabilities: ['federated-learning', 'de-identification', 'synthetic-data'],
    modalities: ['ct-mri', 'pathology-slide', 'text', 'table'],
    sectors: ['Q84'],
    trl: 6,
    deployment: ['ON_PREM', 'PRIVATE_CLOUD'],
    certifications: ['iso-27001'],
    interfaces: ['grpc', 'rest'],
    languages: ['zh', 'en'],
    price: null,
    deliveryWeeks: null,
    regions: ['*'],
    capacity: null,
    dataResidency: 'ON_SITE',
    references: [
      {
        organization: { zh: '五院影像协作组（演示）', en: 'Five-Hospital Imaging Group (demo)' },
        sector: 'M7340',
        outcome: { zh: '联合模型较单院提升四个百分点', en: 'Joint model four points above any single site' },
        confirmed: false,
      },
    ],
  },
];

import type { DataAssetService } from '@fairway/dataset';

type DataAssetEdit = Parameters<DataAssetService['draft']>[1];

export interface DemoDataAsset {
  key: string;
  /** Its firm posts it, and attaches it to this scenario. */
  scenario: string;
  content: DataAssetEdit;
}

const GENERAL: DataAssetEdit = {
  rights: ['HOLD', 'PROCESS_USE'],
  dataClass: 'GENERAL',
  personal: false,
  licence: 'FAIRWAY-EVAL-1.0',
};

export const demoDataAssets: DemoDataAsset[] = [
  {
    key: 'diecast-plates',
    scenario: 'm-s-diecast-porosity',
    content: {
      ...GENERAL,
      title: { zh: '电机壳透视片与判级台账', en: 'Motor housing plates with grades' },
      description: {
        zh: '十六位原片配判级人、等级与剖切结果，含夜班。',
        en: 'Sixteen-bit plates with reader, grade and sectioning result, nights included.',
      },
      modalities: ['x-ray'],
      volume: { zh: '9.4 万张', en: '94,000 plates' },
      recordCount: 94_000,
      accessWays: ['EVALUATE_ONLY'],
      fields: [
        { name: 'grade', type: 'integer', unit: null, description: { zh: '气孔等级', en: 'Porosity grade' } },
        { name: 'zone', type: 'text', unit: null, description: { zh: '壁厚分区', en: 'Wall zone' } },
      ],
    },
  },
  {
    key: 'panel-images',
    scenario: 'm-s-panel-split',
    content: {
      ...GENERAL,
      title: { zh: '侧围外板缺陷图库', en: 'Side panel defect library' },
      description: {
        zh: '线尾抓拍加返修单号，暗裂与缩颈已圈。',
        en: 'End-of-line shots tied to rework tickets, splits and necking outlined.',
      },
      modalities: ['image'],
      volume: { zh: '3,200 张，已标注', en: '3,200 labelled images' },
      recordCount: 3_200,
      accessWays: ['QUERY', 'EVALUATE_ONLY'],
      fields: [
        { name: 'ticket', type: 'text', unit: null, description: { zh: '返修单', en: 'Rework ticket' } },
      ],
    },
  },
  {
    key: 'aoi-images',
    scenario: 'm-s-smt-recheck',
    content: {
      ...GENERAL,
      title: { zh: 'AOI报警图与复判结论', en: 'AOI alarms with verdicts' },
      description: {
        zh: '六条线一个季度的报警小图，附人工结论与维修结果。',
        en: 'One quarter of alarm crops from six lines, with human verdict and repair outcome.',
      },
      modalities: ['image', 'table'],
      volume: { zh: '510 万张', en: '5.1 million crops' },
      recordCount: 5_100_000,
      accessWays: ['EVALUATE_ONLY'],
      fields: [{ name: 'package', type: 'text', unit: null, description: { zh: '封装', en: 'Package' } }],
    },
  },
  {
    key: 'shrimp-sound',
    scenario: 'a-shrimp-tray-feeding',
    content: {
      ...GENERAL,
      title: { zh: '虾池水下录音', en: 'Underwater sound of shrimp tanks' },
      description: {
        zh: '八口池连续录音，附投喂时刻和水温。',
        en: 'Continuous sound of eight tanks with feeding times and temperature.',
      },
      modalities: ['audio', 'time-series'],
      volume: { zh: '4,000 小时', en: '4,000 hours' },
      recordCount: 4_000,
      accessWays: ['DOWNLOAD', 'QUERY'],
      fields: [
        {
          name: 'temperature',
          type: 'number',
          unit: '°C',
          description: { zh: '水温', en: 'Water temperature' },
        },
      ],
    },
  },
  {
    key: 'ecg-traces',
    scenario: 'h-township-ecg',
    content: {
      ...GENERAL,
      title: { zh: '乡镇十二导联心电去标识库', en: 'De-identified township ECGs' },
      description: {
        zh: '已去姓名与证件号，保留年龄段与医师结论。',
        en: 'Names and numbers removed; age band and reading kept.',
      },
      modalities: ['physiological-signal'],
      volume: { zh: '21 万份', en: '210,000 traces' },
      recordCount: 210_000,
      accessWays: ['EVALUATE_ONLY'],
      personal: true,
      sensitive: true,
      medical: true,
      legalBasis: 'CONSENT',
      fields: [{ name: 'lead', type: 'text', unit: null, description: { zh: '导联', en: 'Lead' } }],
    },
  },
];

/** Requests to use them: by which vendor's solution, when, and whether the firm has granted it. */
export const demoDataRequests = [
  {
    asset: 'panel-images',
    solution: 'm-p-press-arch',
    way: 'QUERY',
    day: -112,
    purpose: '用于拱门光学方案的离线验证，不出厂。',
    granted: { day: -105, days: 240, reason: '限项目组在厂内服务器使用。' },
  },
  {
    asset: 'diecast-plates',
    solution: 'm-p-xray-castings',
    way: 'EVALUATE_ONLY',
    day: -3,
    purpose: '投标前在贵厂服务器上评测判级准确度。',
  },
] as const;

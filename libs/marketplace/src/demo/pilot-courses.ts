import type { PilotStage } from '@fairway/pilot';

interface DemoRisk {
  day: number;
  level: 'MINOR' | 'MAJOR' | 'SEVERE';
  text: string;
  mitigation: string;
  /** When it was closed again. */
  closed?: { day: number; note: string };
}

/** How a pilot went. Days are counted from today and negative: -7 is a week ago. */
export interface PilotCourse {
  scenario: string;
  awarded: number;
  /** When it passed into each stage after PREPARING. */
  stages: [PilotStage, number][];
  /** Weeks after the award in which its four milestones are due. */
  due: [number, number, number, number];
  /** Share of the promised change that its last readings show. */
  progress?: number;
  /** No more readings from this day on. */
  silent?: number;
  risks?: DemoRisk[];
  end?:
    | { day: number; kind: 'PAUSE' | 'WITHDRAW'; reason: string }
    | { day: number; kind: 'STOP'; reason: string; tried: string; learnt: string };
  /** An officer presses for progress on this day. */
  reminded?: { day: number; note: string };
}

export const pilotCourses: PilotCourse[] = [
  {
    scenario: 'm-s-injection-tuning',
    awarded: -182,
    due: [4, 7, 13, 15],
    progress: 1.04,
    stages: [
      ['DATA_READY', -175],
      ['VALIDATING', -161],
      ['LIVE', -140],
      ['ACCEPTANCE', -98],
      ['SCALING', -84],
      ['REPLICATING', -21],
    ],
    risks: [
      {
        day: -133,
        level: 'MAJOR',
        text: '夜班调机员不看屏幕建议',
        mitigation: '把建议打印在换模单上',
        closed: { day: -105, note: '换模单改版后采纳率过八成' },
      },
    ],
  },
  {
    scenario: 'm-s-foundry-sand',
    awarded: -175,
    due: [4, 7, 15, 18],
    progress: 0.97,
    stages: [
      ['DATA_READY', -168],
      ['VALIDATING', -154],
      ['LIVE', -133],
      ['ACCEPTANCE', -77],
      ['SCALING', -56],
    ],
    risks: [
      {
        day: -126,
        level: 'SEVERE',
        text: '加水阀卡滞一次，整锅砂报废',
        mitigation: '加装阀位反馈并设最大单次加水量',
        closed: { day: -91, note: '阀位反馈连续五周无异常' },
      },
    ],
  },
  {
    scenario: 'm-s-smt-recheck',
    awarded: -126,
    due: [4, 9, 17, 20],
    progress: 0.98,
    stages: [
      ['DATA_READY', -119],
      ['VALIDATING', -105],
      ['LIVE', -70],
      ['ACCEPTANCE', -14],
    ],
    risks: [
      {
        day: -63,
        level: 'MAJOR',
        text: '新料号导入周误判偏多',
        mitigation: '新料号前三百片全检',
        closed: { day: -28, note: '两次导入均在阈值内' },
      },
    ],
  },
  {
    scenario: 'm-s-panel-split',
    awarded: -119,
    due: [4, 9, 16, 22],
    progress: 0.3,
    stages: [
      ['DATA_READY', -112],
      ['VALIDATING', -98],
      ['LIVE', -56],
    ],
    risks: [
      { day: -42, level: 'MAJOR', text: '油膜反光遮住细裂，漏检两件', mitigation: '与清洗班试两种脱脂剂' },
      { day: -28, level: 'MINOR', text: '拱门占用线尾通道', mitigation: '划线并加防撞柱' },
    ],
  },
  {
    scenario: 'a-shrimp-tray-feeding',
    awarded: -105,
    due: [4, 10, 18, 24],
    progress: 0.52,
    stages: [
      ['DATA_READY', -98],
      ['VALIDATING', -91],
      ['LIVE', -42],
    ],
    risks: [{ day: -35, level: 'MAJOR', text: '增氧机更换后背景噪声升高', mitigation: '重采一周底噪' }],
  },
  {
    scenario: 'm-s-compressed-air',
    awarded: -168,
    due: [5, 8, 18, 24],
    progress: 0.18,
    silent: -35,
    stages: [
      ['DATA_READY', -161],
      ['VALIDATING', -140],
      ['LIVE', -112],
    ],
    risks: [
      { day: -70, level: 'SEVERE', text: '两台旧机不响应调载，群控退成启停', mitigation: '评估加装变频器' },
    ],
    reminded: { day: -14, note: '读数已停五周，请双方下周内说明。' },
  },
  {
    scenario: 'h-township-ecg',
    awarded: -98,
    due: [5, 11, 18, 26],
    progress: 0.34,
    stages: [
      ['DATA_READY', -91],
      ['VALIDATING', -70],
      ['SANDBOX', -21],
    ],
    risks: [{ day: -14, level: 'MAJOR', text: '两家卫生院夜间断电', mitigation: '本月配不间断电源' }],
  },
  {
    scenario: 'm-s-cement-kiln',
    awarded: -91,
    due: [4, 12, 22, 30],
    stages: [
      ['DATA_READY', -84],
      ['VALIDATING', -63],
    ],
    end: { day: -35, kind: 'PAUSE', reason: '回转窑年度大修，停窑四十天，复窑后继续离线验证。' },
  },
  {
    scenario: 'm-s-spot-weld',
    awarded: -63,
    due: [6, 12, 20, 28],
    stages: [
      ['DATA_READY', -56],
      ['VALIDATING', -21],
    ],
    risks: [{ day: -14, level: 'MINOR', text: '修磨后曲线不稳', mitigation: '前五十点单独建模' }],
  },
  {
    scenario: 'm-s-web-break',
    awarded: -161,
    due: [5, 9, 16, 20],
    progress: 0.12,
    stages: [
      ['DATA_READY', -154],
      ['VALIDATING', -133],
      ['LIVE', -105],
    ],
    risks: [
      { day: -84, level: 'MAJOR', text: '湿部相机起雾，三成断纸没有可用录像', mitigation: '加热镜头罩' },
    ],
    end: {
      day: -49,
      kind: 'STOP',
      reason: '湿部录像始终不可用，断纸次数未见下降。',
      tried: '十二台相机与四百条曲线对时回放，两种镜头除雾方案，三轮重训。',
      learnt: '七成断纸源于湿部，而湿部看不清时其余录像帮助有限；下一次应先解决除雾再谈归因。',
    },
  },
  {
    scenario: 'm-s-furniture-spray',
    awarded: -84,
    due: [4, 8, 14, 20],
    stages: [['DATA_READY', -77]],
    end: { day: -56, kind: 'WITHDRAW', reason: '防爆认证排期推迟半年，无法按约定进场。' },
  },
  { scenario: 'a-grain-bin-heating', awarded: -28, due: [5, 12, 24, 32], stages: [['DATA_READY', -14]] },
  {
    scenario: 'a-pig-weight-camera',
    awarded: -14,
    due: [4, 10, 18, 22],
    stages: [],
    reminded: { day: -3, note: '准备期已超十天，请尽快签署协议。' },
  },
  { scenario: 'm-s-dumpling-foreign', awarded: -7, due: [4, 9, 16, 20], stages: [] },
  {
    scenario: 'h-platelet-demand',
    awarded: -56,
    due: [4, 11, 18, 24],
    stages: [['DATA_READY', -35]],
    risks: [{ day: -21, level: 'MAJOR', text: '两家医院用血数据仍未接入', mitigation: '请卫健部门协调口径' }],
  },
];

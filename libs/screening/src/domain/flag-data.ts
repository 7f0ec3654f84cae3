import type { RiskTier } from '@fairway/kernel';

/** Words that make a human look; they never decide by themselves. Chinese and English, lower case. */
export interface WordFlag {
  readonly code: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly citation: string;
}

export const WORD_FLAGS: readonly WordFlag[] = [
  {
    code: 'words-emotion',
    citation: 'Regulation (EU) 2024/1689 Art. 5(1)(f)',
    zh: ['情绪识别', '情绪监测', '情绪推断', '微表情'],
    en: [
      'emotion recognition',
      'emotion detection',
      'emotion inference',
      'micro-expression',
      'affective computing',
    ],
  },
  {
    code: 'words-social-scoring',
    citation: 'Regulation (EU) 2024/1689 Art. 5(1)(c)',
    zh: ['社会评分', '社会信用评分', '公民评分'],
    en: ['social scoring', 'social credit score', 'citizen score'],
  },
  {
    code: 'words-crime-prediction',
    citation: 'Regulation (EU) 2024/1689 Art. 5(1)(d)',
    zh: ['犯罪预测', '预测警务'],
    en: ['crime prediction', 'predictive policing', 'recidivism'],
  },
  {
    code: 'words-manipulation',
    citation: 'Regulation (EU) 2024/1689 Art. 5(1)(a)',
    zh: ['潜意识', '操纵用户', '诱导消费'],
    en: ['subliminal', 'manipulate users', 'dark pattern', 'dark patterns'],
  },
  {
    code: 'words-biometrics',
    citation: 'Regulation (EU) 2024/1689 Annex III(1)',
    zh: ['人脸识别', '人脸库', '人脸采集', '步态识别', '虹膜识别', '声纹识别', '生物特征识别', '指纹识别'],
    en: [
      'face recognition',
      'facial recognition',
      'face database',
      'gait recognition',
      'iris recognition',
      'voiceprint',
      'biometric',
      'biometrics',
    ],
  },
  {
    code: 'words-worker-monitoring',
    citation: 'Regulation (EU) 2024/1689 Annex III(4)',
    zh: ['简历筛选', '员工监控', '员工监测', '员工考勤', '绩效考核', '员工画像', '离岗检测', '疲劳监测'],
    en: [
      'resume screening',
      'cv screening',
      'employee monitoring',
      'worker monitoring',
      'worker surveillance',
      'employee scoring',
      'fatigue monitoring',
    ],
  },
  {
    code: 'words-profiling',
    citation: 'Regulation (EU) 2024/1689 Art. 6(3)',
    zh: ['用户画像', '人群画像', '个人画像'],
    en: ['profiling of individuals', 'customer profiling', 'personal profiling', 'user profiling'],
  },
  {
    code: 'words-credit',
    citation: 'Regulation (EU) 2024/1689 Annex III(5)',
    zh: ['信用评估', '授信', '保险定价', '征信'],
    en: ['credit scoring', 'creditworthiness', 'insurance pricing', 'loan approval'],
  },
  {
    code: 'words-law-enforcement',
    citation: 'Regulation (EU) 2024/1689 Annex III(6)',
    zh: ['执法', '公安', '边检', '移民管理'],
    en: ['law enforcement', 'police', 'border control', 'immigration'],
  },
  {
    code: 'words-minors',
    citation: '中华人民共和国个人信息保护法 第三十一条',
    zh: ['未成年人', '中小学生', '学龄儿童', '患儿'],
    en: ['minors', 'schoolchildren', 'underage'],
  },
  {
    code: 'words-deepfake',
    citation: '互联网信息服务深度合成管理规定',
    zh: ['换脸', '深度伪造', '声音克隆', '深度合成'],
    en: ['deepfake', 'face swap', 'voice cloning'],
  },
  {
    code: 'words-weapon',
    citation: 'Regulation (EU) 2024/1689 Art. 2(3); 中华人民共和国刑法',
    zh: ['武器', '弹药', '爆炸物', '军用'],
    en: ['weapon', 'weapons', 'ammunition', 'munitions', 'military'],
  },
  {
    code: 'words-genetics',
    citation: '中华人民共和国人类遗传资源管理条例',
    zh: ['基因测序', '人类遗传资源', '基因组'],
    en: ['gene sequencing', 'human genome', 'genomic'],
  },
  {
    code: 'words-critical-infrastructure',
    citation: 'Regulation (EU) 2024/1689 Annex III(2)',
    zh: ['核电站', '电网调度', '水厂加药', '交通信号控制', '列车控制'],
    en: [
      'nuclear power',
      'grid dispatch',
      'drinking water dosing',
      'traffic signal control',
      'train control',
    ],
  },
];

/** A capability or a sector (with everything below it) that sets a tier. */
export interface CodeRule {
  readonly code: string;
  readonly kind: 'CAPABILITY' | 'SECTOR';
  readonly codes: readonly string[];
  readonly tier: RiskTier;
  readonly citation: string;
}

export const CODE_RULES: readonly CodeRule[] = [
  {
    code: 'codes-medical-decision',
    kind: 'CAPABILITY',
    tier: 'HIGH',
    citation: '人工智能医用软件产品分类界定指导原则 国家药监局通告 2021年第47号',
    codes: [
      'lesion-detection',
      'imaging-triage',
      'pathology-screening',
      'cell-morphology',
      'endoscopy-assistance',
      'fundus-screening',
      'bone-age-assessment',
      'clinical-decision-support',
      'deterioration-warning',
      'ecg-analysis',
      'medication-review',
      'organ-segmentation',
    ],
  },
  {
    code: 'codes-medical-other',
    kind: 'CAPABILITY',
    tier: 'LIMITED',
    citation: '人工智能医用软件产品分类界定指导原则 国家药监局通告 2021年第47号',
    codes: ['pre-consultation', 'patient-monitoring', 'fall-detection', 'image-quality-control'],
  },
  {
    code: 'codes-people-on-camera',
    kind: 'CAPABILITY',
    tier: 'LIMITED',
    citation: 'Regulation (EU) 2024/1689 Annex III(4)',
    codes: [
      'action-recognition',
      'protective-equipment-detection',
      'hazard-zone-intrusion',
      'speaker-diarization',
    ],
  },
  {
    code: 'codes-autonomous-motion',
    kind: 'CAPABILITY',
    tier: 'LIMITED',
    citation: 'Regulation (EU) 2024/1689 Art. 6(1), Annex I',
    codes: ['autonomous-navigation'],
  },
  {
    code: 'codes-synthetic-content',
    kind: 'CAPABILITY',
    tier: 'LIMITED',
    citation: 'Regulation (EU) 2024/1689 Art. 50',
    codes: ['conversational-agent', 'speech-synthesis'],
  },
  {
    code: 'codes-critical-infrastructure',
    kind: 'SECTOR',
    tier: 'LIMITED',
    citation: 'Regulation (EU) 2024/1689 Annex III(2)',
    codes: ['D', 'G53', 'G54', 'G55', 'G56'],
  },
  {
    code: 'codes-finance',
    kind: 'SECTOR',
    tier: 'LIMITED',
    citation: 'Regulation (EU) 2024/1689 Annex III(5)',
    codes: ['J'],
  },
  {
    code: 'codes-education',
    kind: 'SECTOR',
    tier: 'LIMITED',
    citation: 'Regulation (EU) 2024/1689 Annex III(3)',
    codes: ['P'],
  },
  {
    code: 'codes-health',
    kind: 'SECTOR',
    tier: 'LIMITED',
    citation: '中华人民共和国个人信息保护法 第二十八条',
    codes: ['Q84'],
  },
  {
    code: 'codes-public-authority',
    kind: 'SECTOR',
    tier: 'LIMITED',
    citation: 'Regulation (EU) 2024/1689 Annex III(5)-(8)',
    codes: ['S'],
  },
];

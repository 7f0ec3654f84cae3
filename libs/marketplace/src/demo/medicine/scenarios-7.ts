import type { DemoScenario } from '../demo-types.ts';

export const scenarios7: DemoScenario[] = [
  {
    key: 'h-night-fall-radar',
    organization: 'h-org-songlu',
    title: { zh: '夜间跌倒无摄像监测', en: 'Camera-free fall detection at night' },
    summary: {
      zh: '失智楼层夜里两人管四十位老人，跌倒常到交班才发现；家属不许装摄像头。',
      en: 'Two carers watch forty residents at night and falls are found at shift change. Families refuse cameras.',
    },
    sector: 'Q8512',
    region: '320100',
    site: {
      zh: '南京江北三号楼失智照护层，22间房含卫生间',
      en: 'Building 3 dementia floor, Nanjing Jiangbei, 22 rooms with bathrooms',
    },
    processStep: { zh: '夜间巡护', en: 'Night rounds' },
    problem: {
      zh: '一年四十七次跌倒，平均发现要五十二分钟，七成在卫生间。拉绳呼叫多数人不会用，手环被摘下。凡靠画面识别的方案一律无法通过家属委员会。',
      en: 'Forty-seven falls a year are found after fifty-two minutes on average, seven in ten in bathrooms. Few residents manage the cord, and wristbands get taken off. Anything that relies on pictures is voted down by the family council.',
    },
    currentPractice: {
      zh: '每两小时推门巡视，床垫压力垫误报太多已关掉。夜班护理员用对讲机互相喊，跌倒后先扶起再填表，何时摔的大多写成“不详”，家属因此多次投诉。',
      en: 'Doors are opened every two hours; pressure mats were switched off for false alarms. Carers shout over walkie-talkies, lift first and fill in forms later, with the hour mostly entered as unknown; relatives have complained repeatedly.',
    },
    indicators: [
      {
        name: { zh: '跌倒发现时间', en: 'Time until a fall is found' },
        unit: 'min',
        baseline: 52,
        target: 3,
        direction: 'DOWN',
        method: { zh: '事件复盘表', en: 'Incident review forms' },
      },
      {
        name: { zh: '误报', en: 'False alarms' },
        unit: '次/房夜',
        baseline: 1.8,
        target: 0.2,
        direction: 'DOWN',
        method: { zh: '呼叫系统日志', en: 'Nurse call log' },
      },
    ],
    needs: [
      {
        capability: 'fall-detection',
        modality: 'radar',
        priority: 'MUST',
        text: { zh: '淋浴水汽下照常工作', en: 'Keeps working in shower steam' },
      },
      {
        capability: 'patient-monitoring',
        modality: 'radar',
        priority: 'SHOULD',
        text: { zh: '离床与呼吸节律', en: 'Leaving bed and breathing rhythm' },
      },
    ],
    data: {
      modalities: ['radar'],
      volume: { zh: '两间样板房六周雷达记录', en: 'Six weeks of radar from two model rooms' },
      labelledShare: 0.1,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: [],
      interfaces: ['mqtt', 'rest'],
      languages: ['zh'],
      latencyMs: 2000,
    },
    budget: { min: 10_000_000, max: 26_000_000, currency: 'CNY' },
    startInWeeks: 6,
    durationWeeks: 20,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'h-colonoscopy-assist',
    organization: 'h-org-lanwan',
    title: {
      zh: '肠镜息肉实时提示与退镜质控',
      en: 'Live polyp prompts and withdrawal quality in colonoscopy',
    },
    summary: {
      zh: '各医师腺瘤检出率差距一倍，退镜偏快；需术中实时框出息肉并计退镜时间。',
      en: 'Adenoma detection varies twofold between doctors, and withdrawal is hasty. Mark polyps live and time the withdrawal.',
    },
    sector: 'Q8411',
    region: '330200',
    site: { zh: '宁波院区内镜中心七间诊疗室', en: 'Endoscopy centre of seven rooms, Ningbo campus' },
    processStep: { zh: '结肠镜检查', en: 'Colonoscopy' },
    problem: {
      zh: '中心年做一万六千例，腺瘤检出率两成一，低于同行目标。主机来自两家厂商，信号口不同。提示框若滞后一百二十毫秒以上，医师反映头晕干扰，宁可关掉。',
      en: 'At 16,000 examinations a year, adenomas are found in 21 per cent, below the peer goal. Processors of two makes have different sockets. Once a box lags beyond 120 milliseconds doctors feel dizzy and switch it off.',
    },
    currentPractice: {
      zh: '护士喊时间，术后抽看录像评分。评分每季一次，反馈到本人已隔两三个月；低年资医师独立上台前由带教旁站二十例，之后再没有固定复核。',
      en: 'A nurse calls out minutes; recordings are rated afterwards by sample. Ratings come quarterly and reach the doctor months later; juniors are supervised for twenty cases, after which no regular check remains.',
    },
    indicators: [
      {
        name: { zh: '腺瘤检出率', en: 'Adenoma detection rate' },
        unit: '%',
        baseline: 21,
        target: 28,
        direction: 'UP',
        method: { zh: '病理证实，按医师统计', en: 'Proven by pathology, per doctor' },
      },
      {
        name: { zh: '退镜达六分钟比例', en: 'Withdrawals of six minutes or more' },
        unit: '%',
        baseline: 58,
        target: 95,
        direction: 'UP',
        method: { zh: '视频自动计时', en: 'Timed from video' },
      },
    ],
    needs: [
      {
        capability: 'endoscopy-assistance',
        modality: 'endoscopy',
        priority: 'MUST',
        text: { zh: '两种主机信号均可接', en: 'Accepts signals of both processors' },
      },
      {
        capability: 'image-quality-control',
        modality: 'endoscopy',
        priority: 'SHOULD',
        text: { zh: '肠道准备评分', en: 'Rates bowel preparation' },
      },
    ],
    data: {
      modalities: ['endoscopy'],
      volume: { zh: '肠镜录像两千段，部分有框', en: '2,000 recordings, some with boxes' },
      labelledShare: 0.25,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['nmpa-iii'],
      interfaces: ['dicom'],
      languages: ['zh'],
      latencyMs: 120,
    },
    budget: { min: 70_000_000, max: 150_000_000, currency: 'CNY' },
    startInWeeks: 12,
    durationWeeks: 30,
    cooperationMode: 'PROCUREMENT',
  },
];

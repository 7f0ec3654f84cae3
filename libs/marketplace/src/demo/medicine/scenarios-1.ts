import type { DemoScenario } from '../demo-types.ts';

export const scenarios1: DemoScenario[] = [
  {
    key: 'h-ct-bleed-triage',
    organization: 'h-org-lanwan',
    title: { zh: '夜间急诊头颅CT出血优先阅片', en: 'Night-shift triage of head CT for bleeding' },
    summary: {
      zh: '夜班只有一名影像医师，出血病例排在普通外伤片后面，希望算法把疑似出血提到队首并提醒卒中小组。',
      en: 'One radiologist covers the night; bleeds queue behind routine trauma. The list should be reordered and the stroke team paged.',
    },
    sector: 'Q8411',
    region: '330200',
    site: {
      zh: '宁波院区急诊楼二层CT室，两台64排机',
      en: 'Ningbo campus, emergency block level 2, two 64-slice scanners',
    },
    processStep: { zh: '急诊影像阅片排序', en: 'Ordering the emergency reading list' },
    problem: {
      zh: '每晚约六十例头颅平扫按到达先后进队列，去年有七例硬膜下出血等候超过一小时才被打开。临床电话催片又打断阅片，越催越慢。三类注册证缺失的产品，医务科不予放行。',
      en: 'About sixty plain head scans arrive each night and are read first come, first served. Last year seven subdural bleeds waited over an hour before anyone opened them. Phone calls from the ward interrupt reading further. Medical affairs will not clear any product lacking class III registration.',
    },
    currentPractice: {
      zh: '技师凭经验在备注栏写“急”，值班医师手工翻列表；院内PACS支持DICOM推送，影像不允许出院区机房。去年试过微信群报急，夜里消息太多反被静音，三个月后停用。',
      en: 'Technicians type “urgent” in a remark field and the duty doctor scrolls for it. The archive can push DICOM, but studies must stay inside our own server room. A chat group for alerts was tried, muted for its noise, and dropped after three months.',
    },
    indicators: [
      {
        name: { zh: '出血病例首次打开中位时间', en: 'Median time until a bleed is first opened' },
        unit: 'min',
        baseline: 38,
        target: 12,
        direction: 'DOWN',
        method: {
          zh: 'PACS日志，夜间22点至8点，连续八周',
          en: 'PACS log, 22:00 to 08:00, eight weeks running',
        },
      },
      {
        name: { zh: '出血检出灵敏度', en: 'Sensitivity for bleeding' },
        unit: '%',
        baseline: 88,
        target: 95,
        direction: 'UP',
        method: { zh: '以次日双人复核为准', en: 'Against next-day double reading' },
      },
    ],
    needs: [
      {
        capability: 'imaging-triage',
        modality: 'ct-mri',
        priority: 'MUST',
        text: {
          zh: '三分钟内完成推断并调整工作列表',
          en: 'Reorder the worklist within three minutes of acquisition',
        },
      },
      {
        capability: 'lesion-detection',
        modality: 'ct-mri',
        priority: 'SHOULD',
        text: { zh: '标出出血部位供医师参考', en: 'Outline where the blood is, as a hint' },
      },
    ],
    data: {
      modalities: ['ct-mri'],
      volume: {
        zh: '回顾性头颅平扫四千二百例，含报告',
        en: '4,200 archived plain head scans with their reports',
      },
      labelledShare: 0.35,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['nmpa-iii', 'mlps-3'],
      interfaces: ['dicom', 'hl7-v2'],
      languages: ['zh'],
      latencyMs: 180000,
    },
    budget: { min: 60_000_000, max: 110_000_000, currency: 'CNY' },
    startInWeeks: 10,
    durationWeeks: 26,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'h-lymph-slide-screen',
    organization: 'h-org-qingyan',
    title: { zh: '乳腺癌前哨淋巴结切片初筛', en: 'First screen of sentinel node slides' },
    summary: {
      zh: '病理科每天两百张淋巴结切片，微转移易漏，想让算法先圈可疑区，再由医师确认。',
      en: 'Two hundred node slides a day hide micrometastases; software should circle suspicious areas before a pathologist confirms.',
    },
    sector: 'Q8411',
    region: '510100',
    site: {
      zh: '成都本部病理科数字切片室，两种品牌扫描仪',
      en: 'Chengdu main site, digital slide room, scanners of two makes',
    },
    processStep: { zh: '术后病理阅片', en: 'Post-operative slide reading' },
    problem: {
      zh: '小于两毫米的转移灶复片时才被发现的占百分之六，报告平均五天多才签出。两台扫描仪色彩差异大，以往试过的模型换一台机器就失准。',
      en: 'Six per cent of deposits under two millimetres surface only on re-reading, and a report takes more than five days to sign. Colour differs strongly between our scanners; models tried before lost their footing on the second machine.',
    },
    currentPractice: {
      zh: '主治医师逐张全片浏览，疑难片送会诊；全切片文件一张近两吉字节，院方明令不上外网。疑难片每周二下午多头显微镜共览，住院医师先圈后由教授定，常排到下周。',
      en: 'Attending staff scroll every slide end to end and send hard ones for consultation. Files near two gigabytes each are barred from the internet by hospital order. Tuesday afternoons are for shared viewing at a multi-head microscope, often overflowing into the following week.',
    },
    indicators: [
      {
        name: { zh: '报告签发时长', en: 'Time to signed report' },
        unit: 'd',
        baseline: 5.2,
        target: 3,
        direction: 'DOWN',
        method: { zh: '病理系统登记至签发', en: 'From accession to signature in the pathology system' },
      },
      {
        name: { zh: '微转移漏检率', en: 'Missed micrometastases' },
        unit: '%',
        baseline: 6,
        target: 2,
        direction: 'DOWN',
        method: { zh: '免疫组化对照', en: 'Compared with immunohistochemistry' },
      },
    ],
    needs: [
      {
        capability: 'pathology-screening',
        modality: 'pathology-slide',
        priority: 'MUST',
        text: { zh: '两种扫描仪图像上表现一致', en: 'Equal performance on images from either scanner' },
      },
      {
        capability: 'model-compression',
        modality: 'pathology-slide',
        priority: 'SHOULD',
        text: {
          zh: '单张推断不超过四分钟，用现有两块显卡',
          en: 'Four minutes a slide on the two graphics cards we own',
        },
      },
    ],
    data: {
      modalities: ['pathology-slide'],
      volume: {
        zh: '全切片一万一千张，其中九百张精细标注',
        en: '11,000 whole slides, nine hundred finely annotated',
      },
      labelledShare: 0.08,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: [],
      interfaces: ['dicomweb', 'rest'],
      languages: ['zh', 'en'],
      latencyMs: null,
    },
    budget: { min: 80_000_000, max: 160_000_000, currency: 'CNY' },
    startInWeeks: 16,
    durationWeeks: 40,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'h-icu-deterioration',
    organization: 'h-org-lanwan',
    title: { zh: '重症监护病情恶化提前预警', en: 'Early warning of deterioration in intensive care' },
    summary: {
      zh: '监护仪报警太多，护士逐渐麻木；需要把多路体征合成一个可解释的恶化提示。',
      en: 'Monitors cry wolf and nurses tune them out. Several signals should become one deterioration alert that explains itself.',
    },
    sector: 'Q8411',
    region: '330200',
    site: {
      zh: '宁波院区综合ICU，26张床，中央站一套',
      en: 'Ningbo campus general ICU, 26 beds with one central station',
    },
    processStep: { zh: '床旁监护与查房', en: 'Bedside monitoring and rounds' },
    problem: {
      zh: '每床每日平均响十一次无需处置的警报，而感染性休克往往在血压跌落以后才叫来医师。护理部统计，真正需要干预的不到一成。信息科要求系统本身过等保三级。',
      en: 'Each bed sounds eleven alarms a day that need no action, while septic shock is often noticed only once pressure has dropped. Nursing counts fewer than one in ten alarms as real. Our IT office insists that the system itself holds MLPS-3.',
    },
    currentPractice: {
      zh: '护士每小时抄写体征到评分表，阈值各班自定；检验结果另开窗口查。医师查房靠护士口头提醒，夜间两名住院医师管全部床位，评分表次日才归档复核。',
      en: 'Nurses copy vital signs onto a score sheet hourly, with thresholds chosen by shift; laboratory values sit in another window. Rounds depend on what nurses mention; two residents cover every bed at night and score sheets are reviewed only the day after.',
    },
    indicators: [
      {
        name: { zh: '无效警报', en: 'Non-actionable alarms' },
        unit: '次/床日',
        baseline: 11,
        target: 4,
        direction: 'DOWN',
        method: { zh: '护理记录与报警日志比对六周', en: 'Six weeks of alarm logs set against nursing notes' },
      },
      {
        name: { zh: '恶化提前量', en: 'Lead time before deterioration' },
        unit: 'h',
        baseline: 0.6,
        target: 4,
        direction: 'UP',
        method: { zh: '以升压药启用时刻为终点', en: 'Measured back from the start of vasopressors' },
      },
    ],
    needs: [
      {
        capability: 'deterioration-warning',
        modality: 'physiological-signal',
        priority: 'MUST',
        text: { zh: '给出促成预警的三项主要体征', en: 'Name the three signs that raised the alert' },
      },
      {
        capability: 'patient-monitoring',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '直接接中央站波形，不另贴传感器',
          en: 'Read waveforms off the central station, no extra sensors',
        },
      },
      {
        capability: 'clinical-decision-support',
        modality: 'table',
        priority: 'SHOULD',
        text: { zh: '结合乳酸与用药记录', en: 'Take lactate and drug records into account' },
      },
    ],
    data: {
      modalities: ['physiological-signal', 'time-series', 'table'],
      volume: {
        zh: '三年波形与检验，约五千人次',
        en: 'Three years of waveforms and tests, some 5,000 stays',
      },
      labelledShare: 0.2,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['ON_PREM', 'PRIVATE_CLOUD'],
      dataResidency: 'ON_SITE',
      certifications: ['mlps-3', 'nmpa-ii'],
      interfaces: ['hl7-v2', 'hl7-fhir'],
      languages: ['zh'],
      latencyMs: 5000,
    },
    budget: { min: 90_000_000, max: 180_000_000, currency: 'CNY' },
    startInWeeks: 14,
    durationWeeks: 36,
    cooperationMode: 'PROCUREMENT',
  },
];

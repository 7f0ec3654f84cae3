import type { DemoScenario } from '../demo-types.ts';

/** Paper, frozen food and spirits. */
export const scenarios6: DemoScenario[] = [
  {
    key: 'm-s-web-break',
    organization: 'm-f-lanmu',
    title: { zh: '文化纸机断纸原因追查与预警', en: 'Tracing and foreseeing web breaks' },
    summary: {
      zh: '五号纸机每天断纸两三次，引纸一次四十分钟，原因栏里一半写着不明；想知道为什么断，更想提前知道要断。',
      en: 'Machine 5 breaks two or three times a day, forty minutes each to rethread, and half the log entries say cause unknown. We want to know why, and better still, when.',
    },
    sector: 'C2221',
    region: '371100',
    site: {
      zh: '日照五号文化纸机，车速每分钟一千三百米',
      en: 'Fine-paper machine 5 in Rizhao, 1,300 metres a minute',
    },
    processStep: { zh: '湿部成形至卷取', en: 'Wet end to reel' },
    problem: {
      zh: '断点影像、湿部化学与传动张力分属三家系统，时钟差着十几秒，对不上号。浆团、边裂、张力跳动谁先谁后争了两年。供应商得同时吃得下录像和过程曲线，只会看曲线或只会看画面的我们各试过一家，都停在半路。',
      en: 'Break cameras, wet-end chemistry and drive tension live in three makers’ systems with clocks more than ten seconds apart. Whether slime, edge cracks or tension came first has been argued for two years. A vendor must digest recordings and process curves together; one that read only curves and one that read only pictures have each stopped halfway.',
    },
    currentPractice: {
      zh: '断纸后机长调出录像逐帧倒看，再问浆料和真空有没有动过；周会上投票定一个原因，写进台账。同一机长不同班次，对相似的断口给过三种说法，新来的工程师无所适从。',
      en: 'After a break the machine tender steps back through the recording, asks whether stock or vacuum was touched, and the weekly meeting votes for a cause to put on file. Similar tears have been given three explanations by the same tender, which leaves young engineers at a loss.',
    },
    indicators: [
      {
        name: { zh: '日均断纸', en: 'Breaks a day' },
        unit: '次',
        baseline: 2.6,
        target: 1.4,
        direction: 'DOWN',
        method: { zh: '断纸检测器月均', en: 'Monthly mean of the break detector' },
      },
      {
        name: { zh: '原因不明占比', en: 'Cause unknown' },
        unit: '%',
        baseline: 48,
        target: 12,
        direction: 'DOWN',
        method: { zh: '三人评议一致才算已明', en: 'Known only when three assessors agree' },
      },
    ],
    needs: [
      {
        capability: 'root-cause-analysis',
        modality: 'time-series',
        priority: 'MUST',
        text: { zh: '对齐三套时钟并排出因果先后', en: 'Align three clocks and put causes in order' },
      },
      {
        capability: 'anomaly-detection',
        modality: 'video',
        priority: 'MUST',
        text: {
          zh: '在压榨段画面里找出边裂与浆点',
          en: 'Find edge cracks and lumps in press-section footage',
        },
      },
    ],
    data: {
      modalities: ['time-series', 'video'],
      volume: {
        zh: '八百二十次断纸的前后五分钟录像与曲线',
        en: 'Five minutes either side of 820 breaks, footage and curves',
      },
      labelledShare: 0.52,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['ON_PREM', 'PRIVATE_CLOUD'],
      dataResidency: 'REGION',
      certifications: [],
      interfaces: ['opc-ua', 'onvif'],
      languages: ['zh', 'en'],
      latencyMs: 2000,
    },
    budget: { min: 70000000, max: 130000000, currency: 'CNY' },
    startInWeeks: 6,
    durationWeeks: 28,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'm-s-dumpling-foreign',
    organization: 'm-f-yuzhan',
    title: {
      zh: '速冻水饺软骨与塑料异物透视检出',
      en: 'Seeing cartilage and plastic inside frozen dumplings',
    },
    summary: {
      zh: '金属检测机看不见碎骨和塑料膜，去年异物投诉二十七起；要在每分钟六百只的皮带上逐只透视剔除。',
      en: 'Metal detectors do not see bone chips or film, and foreign matter drew 27 complaints last year. Each dumpling on a 600-a-minute belt should be imaged and, if needed, kicked out.',
    },
    sector: 'C1432',
    region: '410100',
    site: {
      zh: '郑州惠济厂水饺三线包装前',
      en: 'Huiji plant in Zhengzhou, dumpling line 3 ahead of packing',
    },
    processStep: { zh: '速冻后分拣', en: 'Sorting after freezing' },
    problem: {
      zh: '软骨密度接近肉馅，薄膜更淡，传统透视机调灵敏就把饺子边当异物，一小时剔掉上百只好的。车间每晚高压水冲洗、零下十八度，设备防护不过关三个月就坏。喷阀动作窗口一百二十毫秒，算得慢的等于没检。',
      en: 'Cartilage is nearly as dense as filling and film is fainter still; turn a classic X-ray machine up and it takes the dumpling rim for a foreign body, rejecting a hundred good ones an hour. The room is hosed nightly at eighteen below, ruining poorly sealed kit in three months. The air-jet window is 120 milliseconds; slower answers do not count.',
    },
    currentPractice: {
      zh: '肉料解冻后由八名女工在灯板上翻拣，成品过金检机；投诉来了再按批次倒查，往往查不到是哪条线。仓库里留样冰箱塞满，真要追溯时常缺那一袋。',
      en: 'Eight women turn thawed meat over a light board and finished packs pass a metal detector. A complaint triggers a search by batch that seldom reveals the line. Retained samples fill a freezer, though the very bag one needs is often absent.',
    },
    indicators: [
      {
        name: { zh: '三毫米软骨检出率', en: 'Detection of 3 mm cartilage' },
        unit: '%',
        baseline: 35,
        target: 92,
        direction: 'UP',
        method: { zh: '每班混入五十只加标水饺', en: 'Fifty seeded dumplings a shift' },
      },
      {
        name: { zh: '好品误剔', en: 'Good product rejected' },
        unit: '‰',
        baseline: 4.5,
        target: 0.8,
        direction: 'DOWN',
        method: { zh: '剔除箱人工解剖复核', en: 'Reject bin opened and checked by hand' },
      },
    ],
    needs: [
      {
        capability: 'defect-detection',
        modality: 'x-ray',
        priority: 'MUST',
        text: {
          zh: '饺边褶皱下区分软骨、塑料与面皮厚薄',
          en: 'Tell cartilage and plastic from dough folds at the rim',
        },
      },
      {
        capability: 'object-detection',
        modality: 'hyperspectral',
        priority: 'SHOULD',
        text: { zh: '表面沾附的透明膜也一并发现', en: 'Also notice clear film stuck on the outside' },
      },
    ],
    data: {
      modalities: ['x-ray'],
      volume: {
        zh: '双能透视图七十万只，加标样四千只',
        en: 'Dual-energy images of 700,000 dumplings, 4,000 of them seeded',
      },
      labelledShare: 0.3,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['EDGE'],
      dataResidency: 'COUNTRY',
      certifications: [],
      interfaces: ['profinet'],
      languages: ['zh'],
      latencyMs: 120,
    },
    budget: { min: 55000000, max: 100000000, currency: 'CNY' },
    startInWeeks: 5,
    durationWeeks: 22,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-liquor-cut',
    organization: 'm-f-youlu',
    title: { zh: '白酒看花摘酒的机器辅助', en: 'Helping distillers cut by reading the bubbles' },
    summary: {
      zh: '摘酒全凭老师傅看酒花，四十口甑只有六人会摘，分段不准优级酒就流进大桶；想让镜头学会这双眼睛。',
      en: 'Cutting relies on six masters who read bubbles for forty stills, and a misjudged cut sends premium spirit to the common tank. A lens should learn their eye.',
    },
    sector: 'C1512',
    region: '510500',
    site: { zh: '泸州纳溪酿造三车间，四十口甑桶', en: 'Brewing hall 3, Naxi, Luzhou, forty stills' },
    processStep: { zh: '蒸馏取酒分段', en: 'Distillation, cutting fractions' },
    problem: {
      zh: '酒花大小、散得快慢只在流酒口那几秒看得真，酒气、水汽又常把镜头蒙住。酒蒸气属爆炸性环境，凡是通电的东西要有防爆认证，普通工业相机连门都进不去。师傅们也不愿只看分数，得让他们看到机器说的是哪一段花。',
      en: 'Bubble size and the way they fade are clear for seconds at the spout only, while vapour fogs any lens. Spirit vapour makes the hall an explosive atmosphere, so everything electrical must be certified and an ordinary industrial camera is turned away. Nor will masters accept a bare score: they want to see which bubbles are meant.',
    },
    currentPractice: {
      zh: '师傅端碗接酒摇一摇看花，喊一声换桶；徒弟跟三年才敢上手。酒度计每甑末了测一次，只作结账用。夏天停窖前人手最紧，常由两位师傅跑着看八口甑。',
      en: 'A master catches spirit in a bowl, swirls, looks and calls for the next tank. Apprentices follow for three years before they dare. A hydrometer reading at the end of each still is for accounts only. Before the summer pause two masters run between eight stills.',
    },
    indicators: [
      {
        name: { zh: '优级酒收得率', en: 'Premium fraction recovered' },
        unit: '%',
        baseline: 17.5,
        target: 21,
        direction: 'UP',
        method: { zh: '尝评小组盲评定级后称重', en: 'Weighed after blind grading by the tasting panel' },
      },
      {
        name: { zh: '分段与师傅一致率', en: 'Agreement with masters' },
        unit: '%',
        baseline: 0,
        target: 90,
        direction: 'UP',
        method: { zh: '六位师傅对同录像独立判段', en: 'Six masters judge the same footage independently' },
      },
    ],
    needs: [
      {
        capability: 'image-classification',
        modality: 'video',
        priority: 'MUST',
        text: {
          zh: '辨大清花、小清花、云花并报切换时刻',
          en: 'Recognise the three bubble stages and announce the change',
        },
      },
      {
        capability: 'soft-sensing',
        modality: 'near-infrared-spectrum',
        priority: 'SHOULD',
        text: { zh: '旁证酒度与总酯', en: 'Cross-check strength and total esters' },
      },
    ],
    data: {
      modalities: ['video', 'table'],
      volume: {
        zh: '二百六十甑录像，师傅口述标注',
        en: 'Footage of 260 stills annotated by the masters aloud',
      },
      labelledShare: 0.9,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['atex'],
      interfaces: ['modbus'],
      languages: ['zh'],
      latencyMs: 1500,
    },
    budget: { min: 40000000, max: 80000000, currency: 'CNY' },
    startInWeeks: 10,
    durationWeeks: 36,
    cooperationMode: 'OPEN_CALL',
  },
];

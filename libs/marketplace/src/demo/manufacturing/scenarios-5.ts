import type { DemoScenario } from '../demo-types.ts';

/** Food, spirits, pharmaceutical packaging and aerospace machining. */
export const scenarios5: DemoScenario[] = [
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
      zh: '肉料解冻后由八名女工在灯板上翻拣，成品过金检机；投诉来了再按批次倒查，往往查不到是哪条线。',
      en: 'Eight women turn thawed meat over a light board and finished packs pass a metal detector. A complaint triggers a search by batch that seldom reveals the line.',
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
      zh: '师傅端碗接酒摇一摇看花，喊一声换桶；徒弟跟三年才敢上手。酒度计每甑末了测一次，只作结账用。',
      en: 'A master catches spirit in a bowl, swirls, looks and calls for the next tank. Apprentices follow for three years before they dare. A hydrometer reading at the end of each still is for accounts only.',
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
  {
    key: 'm-s-blister-check',
    organization: 'm-f-huji',
    title: { zh: '铝塑泡罩缺粒破片与批号核对', en: 'Blister check: missing, chipped tablets and batch code' },
    summary: {
      zh: '高速泡罩线换品种频繁，旧检测机误剔高、批号喷码靠人看；新系统须带完整的计算机化验证文件。',
      en: 'Our fast blister line changes product often, the old checker over-rejects and batch codes are read by people. A new one must come with full computerised-system validation.',
    },
    sector: 'C2720',
    region: '130100',
    site: {
      zh: '石家庄经开区固体制剂楼内包二室',
      en: 'Solid-dose building, inner packing room 2, Shijiazhuang',
    },
    processStep: { zh: '泡罩内包与喷码', en: 'Blister packing and coding' },
    problem: {
      zh: '同一条线一周换九个品种，白片衬银箔反差极低，半粒和掉边最难认；喷码油墨未干时又会糊字。检查员每小时要签一次核对表。按药监要求，参与放行判断的软件要有验证报告、审计追踪和权限分级，视觉公司多半只给得出一份说明书。',
      en: 'Nine products run here each week; white tablets on silver foil hardly contrast, half tablets are hardest, and wet ink smears the code. Inspectors sign a check sheet hourly. Software that takes part in release needs validation reports, audit trail and graded rights under drug rules, whereas most vision firms can offer a manual at best.',
    },
    currentPractice: {
      zh: '老检测机按面积阈值判缺，换品种时技术员重画模板两小时；喷码由两人交替抄对，剔出的板片当班销毁。',
      en: 'An old checker thresholds areas and takes a technician two hours to re-teach. Codes are compared by two people in turn, and rejected strips are destroyed within the shift.',
    },
    indicators: [
      {
        name: { zh: '换品种示教时间', en: 'Re-teaching time' },
        unit: 'min',
        baseline: 120,
        target: 15,
        direction: 'DOWN',
        method: { zh: '批记录起止时间', en: 'Start and end in the batch record' },
      },
      {
        name: { zh: '好板误剔率', en: 'Good strips rejected' },
        unit: '%',
        baseline: 1.9,
        target: 0.3,
        direction: 'DOWN',
        method: { zh: '剔除板双人复检', en: 'Rejects inspected by two people' },
      },
    ],
    needs: [
      {
        capability: 'defect-detection',
        modality: 'image',
        priority: 'MUST',
        text: {
          zh: '白片银箔上认出半粒、缺粒、掉边',
          en: 'Find half, missing and chipped tablets white on silver',
        },
      },
      {
        capability: 'optical-character-recognition',
        modality: 'image',
        priority: 'MUST',
        text: {
          zh: '核对批号、效期与生产指令一致',
          en: 'Compare batch and expiry with the production order',
        },
      },
    ],
    data: {
      modalities: ['image'],
      volume: {
        zh: '四十二个品种，合格与缺陷板各数千',
        en: 'Forty-two products, thousands of good and bad strips each',
      },
      labelledShare: 0.5,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['gmp-csv'],
      interfaces: ['gige-vision', 'opc-ua'],
      languages: ['zh'],
      latencyMs: 150,
    },
    budget: { min: 65000000, max: 120000000, currency: 'CNY' },
    startInWeeks: 8,
    durationWeeks: 30,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-tool-wear',
    organization: 'm-f-yanling',
    title: { zh: '钛合金框梁铣削刀具磨损监测', en: 'Watching tool wear while milling titanium frames' },
    summary: {
      zh: '一件毛坯四十万元，刀崩一次整框报废，只好提前一半寿命换刀；希望按真实磨损换，既省刀又保件。',
      en: 'A blank costs 400,000 yuan and one chipped edge scraps the frame, so tools are changed at half life. Change by true wear would spare both.',
    },
    sector: 'C3744',
    region: '610114',
    site: { zh: '西安阎良五轴加工中心九台', en: 'Nine five-axis machining centres in Yanliang, Xi’an' },
    processStep: { zh: '框梁粗精铣', en: 'Roughing and finishing of frames' },
    problem: {
      zh: '小批多种，一把刀一天里切三种余量，固定寿命表无从谈起；主轴功率信号里切削和空走混在一起。机床在保密车间，外网线、无线都不许有，供应商还要通过航空质量体系审核，通用设备的监测盒子多因缺这张证书止步。',
      en: 'Batches are tiny, a cutter meets three allowances in a day, and no fixed life table can hold; spindle power mixes cutting with air moves. The machines stand in a restricted hall without cable or radio to the outside, and suppliers are audited to the aerospace quality standard, where most boxes for general equipment stop for want of it.',
    },
    currentPractice: {
      zh: '编程员按最坏情况给每刀定四十五分钟，到点停机用显微镜看刃口；精加工前一律换新，换下的刀约半数尚好。',
      en: 'Programmers allow each tool forty-five minutes for the worst case, stop, and look at the edge by microscope. Finishing always starts with a new one; about half those removed are still sound.',
    },
    indicators: [
      {
        name: { zh: '刀具费用', en: 'Tool spend' },
        unit: '元/框',
        baseline: 18600,
        target: 13000,
        direction: 'DOWN',
        method: { zh: '刀具库领用金额除以框数', en: 'Issues from the tool crib over frames made' },
      },
      {
        name: { zh: '崩刃致废', en: 'Frames scrapped by chipping' },
        unit: '件/年',
        baseline: 5,
        target: 1,
        direction: 'DOWN',
        method: { zh: '不合格品审理单', en: 'Non-conformance board records' },
      },
    ],
    needs: [
      {
        capability: 'tool-wear-monitoring',
        modality: 'vibration',
        priority: 'MUST',
        text: {
          zh: '变余量下给出后刀面磨损毫米数',
          en: 'Give flank wear in millimetres under changing allowance',
        },
      },
      {
        capability: 'remaining-useful-life',
        modality: 'time-series',
        priority: 'SHOULD',
        text: { zh: '说明这把刀还能不能走完下一道', en: 'Say whether this cutter will last the next pass' },
      },
    ],
    data: {
      modalities: ['vibration', 'time-series', 'image'],
      volume: {
        zh: '六百四十把刀的全寿命信号与刃口照',
        en: 'Whole-life signals and edge photographs of 640 cutters',
      },
      labelledShare: 0.35,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['as-9100'],
      interfaces: ['mtconnect'],
      languages: ['zh'],
      latencyMs: 100,
    },
    budget: { min: 80000000, max: 150000000, currency: 'CNY' },
    startInWeeks: 7,
    durationWeeks: 30,
    cooperationMode: 'CO_DEVELOPMENT',
  },
];

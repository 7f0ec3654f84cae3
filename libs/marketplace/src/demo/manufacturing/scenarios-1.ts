import type { DemoScenario } from '../demo-types.ts';

/** Casting and spot welding. */
export const scenarios1: DemoScenario[] = [
  {
    key: 'm-s-diecast-porosity',
    organization: 'm-f-yuzhen',
    title: {
      zh: '电机壳压铸件气孔X光自动判级',
      en: 'Grading porosity in die-cast motor housings from X-ray',
    },
    summary: {
      zh: '北仑三号岛每天一千二百张透视片靠两人目判，漏判让客户在气密台上退货，想让算法先分级、人只看疑难片。',
      en: 'Two readers judge 1,200 radiographs a day on island 3; what they miss fails the customer leak bench. We want software to grade first and people to see only the doubtful plates.',
    },
    sector: 'C3392',
    region: '330206',
    site: {
      zh: '宁波北仑厂压铸三号岛，2500吨机两台',
      en: 'Ningbo Beilun plant, casting island 3, two 2,500-tonne machines',
    },
    processStep: { zh: '压铸后在线透视检查', en: 'In-line radiography after casting' },
    problem: {
      zh: '水套附近的缩松与卷气在片子上只差一两个灰度级，夜班判读员到后半夜眼睛发花，百件里约有两三件带着超标气孔流到机加工，刀下才露出来。主机厂的图纸和片子写进了保密协议，任何影像不得离开厂区，所以云端判片的报价我们都只能谢绝。',
      en: 'Shrinkage and trapped gas near the water jacket differ by a grey level or two, and late in the night shift tired eyes let through two or three castings in a hundred that only show their holes under the cutter. Drawings and films fall under a carmaker’s secrecy agreement: no image may leave the plant, which has ruled out every offer to read plates in the cloud.',
    },
    currentPractice: {
      zh: '两名判读员轮班，对照本厂自编的十八张样片定级；结果写在随箱卡上，次日再由质检录入。表面相机我们装过一套，对皮下缺陷毫无办法。',
      en: 'Two readers alternate and compare each plate with eighteen in-house specimens, writing the grade on the crate card, which quality staff type in next morning. A surface camera was once fitted; it is blind to anything under the skin.',
    },
    indicators: [
      {
        name: { zh: '超标气孔漏判率', en: 'Missed over-limit porosity' },
        unit: '%',
        baseline: 2.6,
        target: 0.4,
        direction: 'DOWN',
        method: { zh: '每周剖切六十件作真值对照', en: 'Sixty castings sectioned weekly as ground truth' },
      },
      {
        name: { zh: '需人工复看的片子占比', en: 'Plates needing a human look' },
        unit: '%',
        baseline: 100,
        target: 15,
        direction: 'DOWN',
        method: { zh: '判片台账按班统计', en: 'Counted per shift from the reading log' },
      },
    ],
    needs: [
      {
        capability: 'non-destructive-testing',
        modality: 'x-ray',
        priority: 'MUST',
        text: {
          zh: '按壁厚分区给出气孔等级与位置，并圈出依据',
          en: 'Grade and locate voids by wall-thickness zone and outline the evidence',
        },
      },
      {
        capability: 'defect-detection',
        modality: 'x-ray',
        priority: 'SHOULD',
        text: {
          zh: '把缩松、卷气、夹渣三类分开报',
          en: 'Report shrinkage, gas and inclusions as separate classes',
        },
      },
    ],
    data: {
      modalities: ['x-ray'],
      volume: { zh: '四十一万张十六位片，近一年半', en: '410,000 sixteen-bit plates from eighteen months' },
      labelledShare: 0.22,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM', 'EDGE'],
      dataResidency: 'ON_SITE',
      certifications: [],
      interfaces: ['gige-vision', 'opc-ua'],
      languages: ['zh'],
      latencyMs: 3000,
    },
    budget: { min: 60000000, max: 110000000, currency: 'CNY' },
    startInWeeks: 6,
    durationWeeks: 26,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-foundry-sand',
    organization: 'm-f-heyuan',
    title: { zh: '湿型砂水分与紧实率在线补水', en: 'Closed-loop water addition for green sand' },
    summary: {
      zh: '老混砂机靠师傅手捏判断干湿，雨天废品翻倍，希望用便宜的传感器加软测量，每碾自动算出补水量。',
      en: 'Our old muller is watered by feel and scrap doubles on rainy days; a cheap sensor and an inferred compactability should set the water for each batch.',
    },
    sector: 'C3391',
    region: '140800',
    site: {
      zh: '运城盐湖区铸造二车间，S114混砂机一台',
      en: 'Foundry shop 2, Yanhu district of Yuncheng, one S114 muller',
    },
    processStep: { zh: '旧砂回用与混砂', en: 'Sand reclaim and mulling' },
    problem: {
      zh: '旧砂温度一天能差二十多度，水分蒸发快慢不同，紧实率忽高忽低，刹车鼓表面粘砂和气眼随之起伏。我们是八十来人的小厂，这件事总共只拨得出二十八万元，动辄百万的整套砂处理系统不必来谈，需要的是能装在现有设备上的东西。',
      en: 'Return sand can swing more than twenty degrees in a day, so moisture flashes off unevenly, compactability wanders and brake drums come out with burn-on and blows. With eighty people we can spend 280,000 yuan in total; a million-yuan sand plant is out of the question, only something that bolts onto the present machine.',
    },
    currentPractice: {
      zh: '混砂工抓一把握团，看断口决定再放几秒水，每两小时送一次样到化验台测紧实率，等结果出来这碾砂早已造完型。偶尔请退休师傅回来坐镇两天，人一走又回到老样子。',
      en: 'The operator squeezes a handful, looks at how the lump breaks and opens the valve for some seconds. Samples go to the bench every two hours, by which time the batch has long since become moulds. Now and then a retired hand is asked back for two days, and once he leaves all is as before.',
    },
    indicators: [
      {
        name: { zh: '紧实率标准差', en: 'Compactability standard deviation' },
        unit: '%',
        baseline: 4.1,
        target: 1.8,
        direction: 'DOWN',
        method: { zh: '化验台每班抽八样', en: 'Eight bench samples a shift' },
      },
      {
        name: { zh: '砂相关废品率', en: 'Sand-related scrap' },
        unit: '%',
        baseline: 5.3,
        target: 3,
        direction: 'DOWN',
        method: { zh: '清理工段按缺陷码分拣计数', en: 'Fettling shop sorts rejects by cause code' },
      },
    ],
    needs: [
      {
        capability: 'soft-sensing',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '由砂温、电流和湿度推算当前紧实率',
          en: 'Infer present compactability from sand temperature, motor current and humidity',
        },
      },
      {
        capability: 'dosing-control',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '每碾直接驱动电磁阀定量加水',
          en: 'Drive the solenoid valve with a computed quantity every batch',
        },
      },
    ],
    data: {
      modalities: ['time-series', 'table'],
      volume: {
        zh: '七个月的温度与电流曲线，化验单一千九百张',
        en: 'Seven months of temperature and current traces, 1,900 bench slips',
      },
      labelledShare: 0.08,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM'],
      dataResidency: 'NONE',
      certifications: [],
      interfaces: ['modbus'],
      languages: ['zh'],
      latencyMs: 2000,
    },
    budget: { min: 15000000, max: 28000000, currency: 'CNY' },
    startInWeeks: 4,
    durationWeeks: 16,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-spot-weld',
    organization: 'm-f-liuqiong',
    title: {
      zh: '白车身点焊飞溅与虚焊在线判定',
      en: 'Judging expulsion and cold spot welds in the welding cycle',
    },
    summary: {
      zh: '后地板线四十六把焊枪每班打三万多点，撬检只抽百分之零点三，想在每一点结束时就知道它牢不牢。',
      en: 'Forty-six guns on the rear-floor line make over 30,000 spots a shift and chisel tests see 0.3 % of them. Every single spot should be judged the moment it is finished.',
    },
    sector: 'C3660',
    region: '450200',
    site: { zh: '柳州基地焊装二线后地板区', en: 'Liuzhou base, body shop line 2, rear-floor zone' },
    processStep: { zh: '电阻点焊', en: 'Resistance spot welding' },
    problem: {
      zh: '镀锌板换批后电极帽磨得快，虚焊往往成串出现，等撬检发现时已有上百台车进了总拼。判定要赶在下一枪放电之前送回焊机，留给算法的时间不过五十毫秒；把波形传到机房再算的方案在试验里平均要三百毫秒，机器人早已走开。',
      en: 'A new galvanised batch wears electrode caps faster and cold welds come in strings; by the time chiselling finds them, a hundred bodies are in the framing station. The verdict has to reach the controller before the next discharge, leaving fifty milliseconds. A trial that sent waveforms to the server room took three hundred on average and the robot had already moved away.',
    },
    currentPractice: {
      zh: '每两小时抽一件撬检，每周做一次超声抽检，焊机只报电流超差；帽子按固定点数修磨，不看实际磨损。工艺员另有一本换帽登记簿，登得并不全，出了事只能挨枪去猜。',
      en: 'One part is chiselled every two hours, ultrasound is used once a week, and the controller only flags current out of tolerance. Caps are dressed after a fixed count whatever their state. A logbook of cap changes exists with gaps, so after an escape people guess gun by gun.',
    },
    indicators: [
      {
        name: { zh: '虚焊流出', en: 'Cold welds escaping the zone' },
        unit: 'ppm',
        baseline: 180,
        target: 25,
        direction: 'DOWN',
        method: { zh: '总拼前全拆解两台车身核点', en: 'Full teardown of two bodies before framing' },
      },
      {
        name: { zh: '误停线次数', en: 'False line stops' },
        unit: '次/班',
        baseline: 4,
        target: 1,
        direction: 'DOWN',
        method: { zh: '停线代码人工复核', en: 'Stop codes confirmed by the shift leader' },
      },
    ],
    needs: [
      {
        capability: 'quality-prediction',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '用动态电阻曲线估计熔核直径',
          en: 'Estimate nugget diameter from the dynamic resistance curve',
        },
      },
      {
        capability: 'anomaly-detection',
        modality: 'time-series',
        priority: 'SHOULD',
        text: { zh: '识别电极帽提前老化的那把枪', en: 'Point to the gun whose cap is ageing early' },
      },
    ],
    data: {
      modalities: ['time-series', 'ultrasound'],
      volume: {
        zh: '一亿两千万条焊接曲线，超声复检五万点',
        en: '120 million weld curves and 50,000 ultrasonic rechecks',
      },
      labelledShare: 0.04,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['EDGE'],
      dataResidency: 'ON_SITE',
      certifications: ['iatf-16949'],
      interfaces: ['profinet'],
      languages: ['zh'],
      latencyMs: 50,
    },
    budget: { min: 120000000, max: 260000000, currency: 'CNY' },
    startInWeeks: 8,
    durationWeeks: 32,
    cooperationMode: 'CO_DEVELOPMENT',
  },
];

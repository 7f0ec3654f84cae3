import type { DemoScenario } from '../demo-types.ts';

/** Wafers, electrodes and weaving. */
export const scenarios3: DemoScenario[] = [
  {
    key: 'm-s-film-metrology',
    organization: 'm-f-xilan',
    title: { zh: '薄膜沉积机台虚拟量测', en: 'Virtual metrology for film deposition chambers' },
    summary: {
      zh: '每批二十五片只量两片膜厚，腔体漂移要等四小时才知道；想由机台信号逐片推算厚度，省下量测排队。',
      en: 'Two of twenty-five wafers are measured and chamber drift is noticed four hours late. Thickness should be inferred wafer by wafer from tool signals, easing the queue at metrology.',
    },
    sector: 'C3973',
    region: '320200',
    site: {
      zh: '无锡高新区八英寸厂薄膜区，十四个腔体',
      en: '200 mm fab in Wuxi high-tech zone, thin-film bay, fourteen chambers',
    },
    processStep: { zh: '等离子增强化学气相沉积', en: 'Plasma-enhanced chemical vapour deposition' },
    problem: {
      zh: '湿法清洗后头几十片厚度会跳，腔与腔之间又各有脾气，统一的回归式一个月就失准。工艺配方属于商业秘密，数据只许在厂内隔离区里跑，供应商须持信息安全体系证书才进得了洁净室网络，没有证的团队再好也只能在会议室讲讲。',
      en: 'After a wet clean the first dozens of wafers jump, every chamber has its temper, and one common regression drifts within a month. Recipes are trade secrets: data runs in a walled zone inside the fab, and only suppliers with an information-security certificate reach the clean-room network. However good, a team without one stays in the meeting room.',
    },
    currentPractice: {
      zh: '按批首末两片送椭偏仪，量测站排队二到四小时；工程师用前三批均值手调沉积时间，月底再看一次能力指数。急批插队，量测站的派工次序一天要改好几遍。',
      en: 'First and last wafers go to the ellipsometer, which has a queue of two to four hours. Engineers trim deposition time by hand from the mean of three lots and look at capability at month’s end. Hot lots jump the queue and reshuffle it several times a day.',
    },
    indicators: [
      {
        name: { zh: '厚度推算均方根误差', en: 'RMS error of inferred thickness' },
        unit: 'nm',
        baseline: 6.5,
        target: 2,
        direction: 'DOWN',
        method: { zh: '与椭偏仪读数逐片比对', en: 'Compared wafer by wafer with the ellipsometer' },
      },
      {
        name: { zh: '实测抽检片数', en: 'Wafers physically measured' },
        unit: '片/批',
        baseline: 2,
        target: 0.5,
        direction: 'DOWN',
        method: { zh: '量测站派工记录', en: 'Dispatch record of the metrology station' },
      },
    ],
    needs: [
      {
        capability: 'virtual-metrology',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '逐片给出厚度与可信区间，清洗后自行校正',
          en: 'Thickness with an interval for each wafer, self-correcting after cleans',
        },
      },
      {
        capability: 'advanced-process-control',
        modality: 'time-series',
        priority: 'SHOULD',
        text: {
          zh: '批间调整沉积时间，越界就退回人工',
          en: 'Run-to-run adjustment of deposition time, falling back to people out of bounds',
        },
      },
    ],
    data: {
      modalities: ['time-series', 'table'],
      volume: { zh: '十个月机台踪迹约九太字节', en: 'About nine terabytes of tool traces over ten months' },
      labelledShare: 0.08,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['iso-27001'],
      interfaces: ['grpc', 'odbc'],
      languages: ['zh', 'en'],
      latencyMs: 5000,
    },
    budget: { min: 150000000, max: 320000000, currency: 'CNY' },
    startInWeeks: 10,
    durationWeeks: 40,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'm-s-electrode-coating',
    organization: 'm-f-yuanling',
    title: { zh: '极片涂布面密度闭环控制', en: 'Closed-loop areal weight on the electrode coater' },
    summary: {
      zh: '双层挤压涂布开机后要废掉二百多米箔才稳，横向厚薄靠人拧垫片；希望模型接管泵速与模头微调。',
      en: 'A slot-die coater wastes over 200 metres of foil before it settles and people turn the lip bolts for cross-web profile. A model should take over pump speed and lip trim.',
    },
    sector: 'C3841',
    region: '360900',
    site: { zh: '宜春锂电园正极四号涂布机', en: 'Yichun lithium park, cathode coater 4' },
    processStep: { zh: '挤压涂布与烘干', en: 'Slot-die coating and drying' },
    problem: {
      zh: '浆料黏度每罐不同，干燥后才测得到面密度，从模头到测厚仪有七十米走带，滞后近一分钟，工人总在追着上一段的误差跑。仅会拍表面划痕的视觉系统帮不上忙，我们要的是能写回控制器的策略，而且断网也得照常跑。',
      en: 'Slurry viscosity differs from tank to tank and weight is known only after drying: seventy metres of web, close to a minute of delay, so people forever chase the error of the stretch before. Vision systems that spot scratches do not help. We need a policy that writes back to the controller and keeps running when the network drops.',
    },
    currentPractice: {
      zh: '两名涂布工盯着射线测厚曲线，手调泵速百分之零点几，再用扳手动模头螺栓；新卷开头的不稳段一律剪掉。一名熟手要带半年才敢独自开卷，三条线抢同一个人。',
      en: 'Two operators watch the beta-gauge trace, nudge the pump by fractions of a percent and turn lip bolts with a spanner. The unsteady start of every roll is cut off and binned. It takes half a year before a newcomer starts a roll alone, and three lines compete for one expert.',
    },
    indicators: [
      {
        name: { zh: '面密度过程能力Cpk', en: 'Areal weight capability Cpk' },
        unit: '',
        baseline: 1.12,
        target: 1.67,
        direction: 'UP',
        method: { zh: '测厚仪整卷数据滚动计算', en: 'Rolling calculation on whole-roll gauge data' },
      },
      {
        name: { zh: '开机废箔', en: 'Foil wasted at start-up' },
        unit: 'm/卷',
        baseline: 230,
        target: 70,
        direction: 'DOWN',
        method: { zh: '分切台称重折算', en: 'Weighed at the slitter and converted to length' },
      },
    ],
    needs: [
      {
        capability: 'advanced-process-control',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '含滞后的预测控制，直接下写泵速设定',
          en: 'Predictive control over the dead time, writing pump set-points',
        },
      },
      {
        capability: 'quality-prediction',
        modality: 'time-series',
        priority: 'SHOULD',
        text: {
          zh: '上浆前按黏度预报本罐的稳态面密度',
          en: 'Forecast the steady weight of a tank from its viscosity before feeding',
        },
      },
    ],
    data: {
      modalities: ['time-series'],
      volume: { zh: '三千二百卷的全长测厚与工艺点', en: 'Full-length gauge and process tags of 3,200 rolls' },
      labelledShare: 1,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['ON_PREM', 'EDGE'],
      dataResidency: 'ON_SITE',
      certifications: ['iec-62443'],
      interfaces: ['opc-ua', 'profinet'],
      languages: ['zh'],
      latencyMs: 500,
    },
    budget: { min: 130000000, max: 240000000, currency: 'CNY' },
    startInWeeks: 6,
    durationWeeks: 30,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'm-s-greige-fabric',
    organization: 'm-f-ketang',
    title: { zh: '化纤坯布断经稀密路机上检出', en: 'Catching broken ends and thin bars on the loom' },
    summary: {
      zh: '两百台喷水织机，疵布要下机四小时后才被验出；想在卷取前就亮灯停车，每台摊下来不超过三千元。',
      en: 'On two hundred water-jet looms flaws are found four hours after doffing. A lamp should stop the loom before take-up, at no more than 3,000 yuan a machine.',
    },
    sector: 'C1751',
    region: '330603',
    site: {
      zh: '绍兴柯桥织造一分厂，喷水织机二百台',
      en: 'Weaving mill 1, Keqiao, Shaoxing: two hundred water-jet looms',
    },
    processStep: { zh: '织造卷取', en: 'Weaving, cloth take-up' },
    problem: {
      zh: '机上水雾重、布面湿亮，车间震动也大，普通相机三天就糊。断一根经丝若没人看见，一织就是几十米次品。我们预算总盘六十万要覆盖整层楼，一台一套高价相机的方案算不过账；数据可以带走训练，但识别得在车间里完成。',
      en: 'Spray, a wet shiny web and shaking floors blind an ordinary camera in three days, and one unseen broken end means dozens of metres of seconds. Six hundred thousand yuan must cover the entire floor, so a costly camera on each loom does not add up. Data may be taken away for training, though recognition has to happen in the shop.',
    },
    currentPractice: {
      zh: '挡车工一人看十四台，巡一圈要二十分钟；坯布下机后在灯台上以每分钟二十五米验看，贴条记疵。验布工把同类疵点按机号画正字，周末才交到保全组。',
      en: 'A weaver minds fourteen looms and needs twenty minutes for a round; doffed cloth is later run over a light table at twenty-five metres a minute and flaws are tagged with stickers. Tallies by loom number reach the fitters on Saturday.',
    },
    indicators: [
      {
        name: { zh: '百米疵点数', en: 'Flaws per hundred metres' },
        unit: '个',
        baseline: 7.4,
        target: 3.5,
        direction: 'DOWN',
        method: { zh: '验布台抽检三十卷', en: 'Thirty rolls sampled at the light table' },
      },
      {
        name: { zh: '断经发现用时', en: 'Time to notice a broken end' },
        unit: 'min',
        baseline: 13,
        target: 1,
        direction: 'DOWN',
        method: { zh: '人为剪断经丝做盲测', en: 'Blind test with ends cut on purpose' },
      },
    ],
    needs: [
      {
        capability: 'defect-detection',
        modality: 'image',
        priority: 'MUST',
        text: { zh: '湿布面上认出断经、稀路与油渍', en: 'See broken ends, thin bars and oil on a wet web' },
      },
      {
        capability: 'model-compression',
        modality: 'image',
        priority: 'SHOULD',
        text: {
          zh: '一个小盒子带六台机，功耗不过十五瓦',
          en: 'One small box for six looms, under fifteen watts',
        },
      },
    ],
    data: {
      modalities: ['image'],
      volume: {
        zh: '九千张湿布疵点图，正常布随时可采',
        en: '9,000 pictures of flaws on wet cloth; normal cloth at will',
      },
      labelledShare: 0.7,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['EDGE'],
      dataResidency: 'NONE',
      certifications: [],
      interfaces: ['gige-vision', 'modbus'],
      languages: ['zh'],
      latencyMs: 400,
    },
    budget: { min: 30000000, max: 60000000, currency: 'CNY' },
    startInWeeks: 5,
    durationWeeks: 20,
    cooperationMode: 'PROCUREMENT',
  },
];

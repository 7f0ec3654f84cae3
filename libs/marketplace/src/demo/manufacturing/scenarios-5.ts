import type { DemoScenario } from '../demo-types.ts';

/** Chemicals, work permits and cement. */
export const scenarios5: DemoScenario[] = [
  {
    key: 'm-s-reactor-runaway',
    organization: 'm-f-yangdu',
    title: { zh: '硝化釜热失控先兆识别', en: 'Spotting the first signs of runaway in nitration' },
    summary: {
      zh: '六台硝化釜放热快，温升报警留给人的时间不足三分钟；要在联锁动作前十分钟看出冷却跟不上的苗头。',
      en: 'Six nitrators give people under three minutes once the temperature alarm sounds. The system should see cooling fall behind ten minutes before the interlock trips.',
    },
    sector: 'C2614',
    region: '320623',
    site: { zh: '南通如东洋口园区硝化车间', en: 'Nitration building, Yangkou park, Rudong, Nantong' },
    processStep: { zh: '间歇硝化滴加', en: 'Semi-batch nitration, acid dosing' },
    problem: {
      zh: '滴加快慢、夹套结垢和搅拌转速互相遮掩，等釜温抬头就已晚了。去年误联锁七次，每次整釜报废。应急管理部门要求新增装置具备防爆合格证和功能安全评估，只有软件、拿不出这两份文件的供应商进不了车间大门，更碰不到安全仪表系统。',
      en: 'Dosing rate, jacket fouling and stirrer speed mask one another, and once the kettle temperature lifts it is late. Seven false trips last year each cost a batch. The emergency authority asks explosion-proof and functional-safety papers of anything newly fitted; a vendor with software and neither document will not pass the gate, let alone approach the safety system.',
    },
    currentPractice: {
      zh: '内操盯着十二个温度棒图，外操每半小时摸一次夹套回水管；靠高高报联锁切断滴加，事后调趋势图写分析。每次误动作后厂里开会，结论多是再盯紧一点。',
      en: 'The board operator watches twelve bar graphs; outside, somebody feels the jacket return pipe each half hour. The high-high interlock cuts dosing and the trend is studied afterwards. A meeting follows each spurious trip and mostly concludes that eyes should be kept wider open.',
    },
    indicators: [
      {
        name: { zh: '先兆提前量', en: 'Warning lead time' },
        unit: 'min',
        baseline: 2.5,
        target: 10,
        direction: 'UP',
        method: { zh: '以历史十九起偏离事件回放', en: 'Replay of nineteen past deviations' },
      },
      {
        name: { zh: '误联锁', en: 'Spurious trips' },
        unit: '次/年',
        baseline: 7,
        target: 1,
        direction: 'DOWN',
        method: { zh: '联锁动作台账评审', en: 'Review of the interlock register' },
      },
    ],
    needs: [
      {
        capability: 'anomaly-detection',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '据热平衡残差判断冷却裕度',
          en: 'Judge the cooling margin from the heat-balance residual',
        },
      },
      {
        capability: 'soft-sensing',
        modality: 'time-series',
        priority: 'SHOULD',
        text: { zh: '推算釜内未反应酸的累积量', en: 'Infer acid accumulated unreacted in the kettle' },
      },
    ],
    data: {
      modalities: ['time-series'],
      volume: { zh: '四千六百釜的秒级曲线', en: 'Second-by-second curves of 4,600 batches' },
      labelledShare: 0.1,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM', 'EDGE'],
      dataResidency: 'ON_SITE',
      certifications: ['atex', 'iec-61508'],
      interfaces: ['opc-ua', 'modbus'],
      languages: ['zh'],
      latencyMs: 1000,
    },
    budget: { min: 90000000, max: 170000000, currency: 'CNY' },
    startInWeeks: 8,
    durationWeeks: 34,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'm-s-work-permit',
    organization: 'm-f-yangdu',
    title: { zh: '动火与受限空间作业票智能审核', en: 'Checking hot-work and confined-space permits' },
    summary: {
      zh: '每月一千四百张特殊作业票，安全科三人逐张核对措施，常在深夜补签；想让模型先对照规程挑出漏项。',
      en: 'Three safety officers check 1,400 special-work permits a month, often late at night. A model should compare each with our procedures and point out what is missing.',
    },
    sector: 'C2614',
    region: '320623',
    site: { zh: '如东厂区安全环保科与六个车间', en: 'Safety office and six workshops of the Rudong works' },
    processStep: { zh: '特殊作业审批', en: 'Approval of special work' },
    problem: {
      zh: '票面写的隔离措施常与当天物料不符，气体分析时间也有先签后测的。审核员一天要翻四十页标准，难免看漏。票里含装置位置和危化品存量，不许出厂，又因要生成审核意见，法务要求模型已做生成式服务备案；通用大模型接口因此两头不合。',
      en: 'Isolations on paper may not fit the day’s materials, and some gas tests are signed before they are made. Checkers leaf through forty pages of standards daily and miss things. Permits show equipment positions and hazardous stock, so they stay inside the fence; and as opinions are generated, our lawyers ask for a generative filing. A general model behind an interface fails on both.',
    },
    currentPractice: {
      zh: '作业人手写或在表单里勾选措施，车间主任签字后送安全科；疑问靠电话问，电话打不通就先压着，施工队在外等。月底抽查出的问题汇成一张表，下月照旧出现。',
      en: 'Crews tick measures on a form, the workshop head signs, and safety phones with questions. If nobody answers, the permit waits and so does the contractor at the gate. A month-end list of findings is compiled and its items return the month after.',
    },
    indicators: [
      {
        name: { zh: '漏项检出率', en: 'Missing items found' },
        unit: '%',
        baseline: 72,
        target: 95,
        direction: 'UP',
        method: { zh: '专家重审三百张作比照', en: 'Experts re-audit 300 permits for comparison' },
      },
      {
        name: { zh: '单票审核用时', en: 'Time to check one permit' },
        unit: 'min',
        baseline: 16,
        target: 5,
        direction: 'DOWN',
        method: { zh: '流程系统时间戳', en: 'Timestamps in the workflow system' },
      },
    ],
    needs: [
      {
        capability: 'information-extraction',
        modality: 'text',
        priority: 'MUST',
        text: {
          zh: '从票面读出物料、部位、措施与签时',
          en: 'Read material, location, measures and signing times off the permit',
        },
      },
      {
        capability: 'question-answering',
        modality: 'text',
        priority: 'MUST',
        text: {
          zh: '引用本厂规程条款说明缺什么',
          en: 'Quote our own procedure clause to say what is lacking',
        },
      },
    ],
    data: {
      modalities: ['text', 'image'],
      volume: {
        zh: '三年存档票五万张，规程标准一百七十份',
        en: '50,000 archived permits, 170 procedures and standards',
      },
      labelledShare: 0.05,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['generative-ai-filing'],
      interfaces: ['rest'],
      languages: ['zh'],
      latencyMs: null,
    },
    budget: { min: 35000000, max: 70000000, currency: 'CNY' },
    startInWeeks: 4,
    durationWeeks: 18,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-cement-kiln',
    organization: 'm-f-tongluan',
    title: { zh: '回转窑煅烧热耗与游离钙协同控制', en: 'Steering kiln heat and free lime together' },
    summary: {
      zh: '五千吨线操作员宁可烧高一点保质量，煤耗常年偏高；希望先进控制在游离钙合格前提下把煤压下来。',
      en: 'On our 5,000-tonne line operators burn a bit hot to be safe and coal runs high. Advanced control should bring it down while free lime stays in range.',
    },
    sector: 'C3011',
    region: '340700',
    site: { zh: '铜陵义安区一号熟料线', en: 'Clinker line 1, Yi’an district, Tongling' },
    processStep: { zh: '生料预热分解与熟料煅烧', en: 'Preheating, calcining and clinker burning' },
    problem: {
      zh: '替代燃料掺到两成后热值忽高忽低，二次风温一小时能摆八十度，游离钙两小时才出一个化验值。看火画面满是粉尘，单靠普通摄像头什么也看不清，因此要求热成像和过程数据并用；只做报表不肯闭环的方案，我们已经买过一套，闲着。',
      en: 'With a fifth of alternative fuel the calorific value swings, secondary air moves eighty degrees in an hour and free lime arrives every two hours. Dust hides the flame from an ordinary camera, so thermal pictures must join the process data. A product that draws reports but will not close the loop we already own; it stands idle.',
    },
    currentPractice: {
      zh: '四班操作员各按习惯调窑速和头煤，交班时煤秤设定差百分之五是常事；化验室电话报值后再往回找。看火工隔着蓝玻璃瞧一眼火色，记一个明或暗。',
      en: 'Four crews set kiln speed and coal by habit, and a five-percent jump at handover is ordinary. When the laboratory telephones a value, they feel their way back. The burner glances at the flame through blue glass and notes bright or dull.',
    },
    indicators: [
      {
        name: { zh: '熟料标准煤耗', en: 'Standard coal per tonne of clinker' },
        unit: 'kg/t',
        baseline: 104.5,
        target: 100,
        direction: 'DOWN',
        method: { zh: '月度盘煤折标煤', en: 'Monthly coal stocktake converted to standard coal' },
      },
      {
        name: { zh: '游离钙合格率', en: 'Free lime in range' },
        unit: '%',
        baseline: 83,
        target: 92,
        direction: 'UP',
        method: { zh: '化验室每两小时一检', en: 'Laboratory test every two hours' },
      },
    ],
    needs: [
      {
        capability: 'advanced-process-control',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '同时调头煤、尾煤、窑速与排风',
          en: 'Move main coal, calciner coal, kiln speed and draught at once',
        },
      },
      {
        capability: 'soft-sensing',
        modality: 'thermal-image',
        priority: 'MUST',
        text: {
          zh: '由火焰热像推断烧成带温度',
          en: 'Infer burning-zone temperature from the thermal picture of the flame',
        },
      },
    ],
    data: {
      modalities: ['time-series', 'thermal-image'],
      volume: {
        zh: '两年秒级数据，热像录像九百小时',
        en: 'Two years of second data, 900 hours of thermal recording',
      },
      labelledShare: null,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['mlps-2'],
      interfaces: ['opc-ua'],
      languages: ['zh'],
      latencyMs: 10000,
    },
    budget: { min: 120000000, max: 220000000, currency: 'CNY' },
    startInWeeks: 7,
    durationWeeks: 32,
    cooperationMode: 'PROCUREMENT',
  },
];

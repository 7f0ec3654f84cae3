import type { DemoScenario } from '../demo-types.ts';

/** Plastics, electronics, semiconductors and batteries. */
export const scenarios2: DemoScenario[] = [
  {
    key: 'm-s-injection-tuning',
    organization: 'm-f-juyu',
    title: {
      zh: '注塑换模后的首件调机建议',
      en: 'Set-up advice for the first good shot after a mould change',
    },
    summary: {
      zh: '三十二台注塑机每天换模四十多次，老师傅一退，调机时间翻番；要一个肯给理由的参数顾问，十五万封顶。',
      en: 'Thirty-two presses, forty mould changes a day, and our best setter has retired. We want a parameter adviser that gives its reasons, for no more than 150,000 yuan.',
    },
    sector: 'C2929',
    region: '331003',
    site: { zh: '台州黄岩北城注塑车间', en: 'Moulding shop in Beicheng, Huangyan, Taizhou' },
    processStep: { zh: '换模、试模与首件确认', en: 'Mould change, trial shots, first-piece approval' },
    problem: {
      zh: '同一副模具换台机器，保压和料温就得重摸一遍，新手常要打掉六七十模才出合格件，料和工时都赔进去。我们单件利润以分计，超过十五万的项目老板不会签；机器牌子有七种，老机只引得出Modbus点。',
      en: 'Move a mould to another press and packing pressure and melt temperature must be found afresh; a novice throws away sixty or seventy shots. Margins are counted in fen, so nothing above 150,000 yuan gets signed. There are seven makes of press, and the old ones expose Modbus points and nothing more.',
    },
    currentPractice: {
      zh: '调机员翻一本手写的参数本，从上次的数开始试，凭飞边和缩水的样子加减；出合格件后把新数用铅笔改回去。',
      en: 'The setter opens a handwritten book, starts from last time’s numbers, and adds or subtracts by the look of flash and sink marks, pencilling the winning values back in afterwards.',
    },
    indicators: [
      {
        name: { zh: '首件合格前报废模次', en: 'Shots scrapped before first good piece' },
        unit: '模',
        baseline: 46,
        target: 15,
        direction: 'DOWN',
        method: { zh: '换模单上的计数器读数', en: 'Shot counter noted on the change ticket' },
      },
      {
        name: { zh: '单次调机时长', en: 'Set-up duration' },
        unit: 'min',
        baseline: 74,
        target: 35,
        direction: 'DOWN',
        method: { zh: '从合模到质检盖章的时间差', en: 'Clock from closing the mould to the quality stamp' },
      },
    ],
    needs: [
      {
        capability: 'process-optimization',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '按缺陷现象给下一步参数并说明缘由',
          en: 'Propose the next parameter from the visible fault and say why',
        },
      },
      {
        capability: 'defect-detection',
        modality: 'image',
        priority: 'SHOULD',
        text: {
          zh: '手机拍一张就认出飞边、缩水、缺料',
          en: 'Recognise flash, sink or short shot from one phone picture',
        },
      },
    ],
    data: {
      modalities: ['time-series', 'table', 'image'],
      volume: {
        zh: '二十一台机的压力曲线，参数本扫描六百页',
        en: 'Pressure curves of 21 presses, 600 scanned pages of the book',
      },
      labelledShare: 0.15,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM', 'PRIVATE_CLOUD'],
      dataResidency: 'COUNTRY',
      certifications: [],
      interfaces: ['modbus'],
      languages: ['zh'],
      latencyMs: null,
    },
    budget: { min: 6000000, max: 15000000, currency: 'CNY' },
    startInWeeks: 3,
    durationWeeks: 14,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-smt-recheck',
    organization: 'm-f-huicheng',
    title: { zh: 'SMT炉后AOI误报二次复判', en: 'Second look at false calls from post-reflow AOI' },
    summary: {
      zh: '九条贴片线的AOI误报率八成以上，复判室十一个人看到眼酸，盼着算法筛掉明显的假报而不放走真虚焊。',
      en: 'Over four fifths of AOI alarms on nine lines are false and eleven reviewers strain their eyes on them. Software should clear the obvious ones without letting a real open joint go.',
    },
    sector: 'C3982',
    region: '441300',
    site: { zh: '惠州仲恺厂贴片楼二层', en: 'Zhongkai plant in Huizhou, SMT floor 2' },
    processStep: { zh: '回流焊后外观检验', en: 'Visual inspection after reflow' },
    problem: {
      zh: '丝印批次一变、元件换一家供应商，AOI就满屏报红。复判员一天点八千次确认，手快了真缺陷也跟着点过。板子多是车载雷达和医疗主板，客户不许图片出内网；另外单张复判若超过三百毫秒，缓存台就会溢出停线。',
      en: 'A new silkscreen batch or a component from another maker paints the AOI screen red. Reviewers confirm eight thousand times a day, and in haste they click real faults through as well. Boards for car radar and medical gear may not be pictured outside our intranet; and beyond 300 milliseconds a picture, the buffer overflows and the line halts.',
    },
    currentPractice: {
      zh: '报警图弹到复判室大屏，两人一席按键判真假，疑难的喊工程师；每周由工艺员放宽一次AOI阈值，隔周又得收紧。',
      en: 'Alarms pop up in a review room where pairs press true or false and call an engineer when unsure. Each week thresholds are loosened, and the week after tightened again.',
    },
    indicators: [
      {
        name: { zh: '人工复判量', en: 'Alarms reviewed by people' },
        unit: '张/天',
        baseline: 88000,
        target: 16000,
        direction: 'DOWN',
        method: { zh: '复判系统日志汇总', en: 'Summed from the review system log' },
      },
      {
        name: { zh: '真缺陷放行率', en: 'Real faults passed' },
        unit: 'ppm',
        baseline: 310,
        target: 60,
        direction: 'DOWN',
        method: { zh: '功能测试不良回溯至炉后图', en: 'Functional failures traced back to reflow pictures' },
      },
    ],
    needs: [
      {
        capability: 'image-classification',
        modality: 'image',
        priority: 'MUST',
        text: { zh: '把报警小图判为真、假、存疑三档', en: 'Sort alarm crops into true, false and doubtful' },
      },
      {
        capability: 'defect-detection',
        modality: 'image',
        priority: 'MUST',
        text: {
          zh: '新料号上线当天就能用，不等攒样本',
          en: 'Work on the first day of a new part number, before samples pile up',
        },
      },
    ],
    data: {
      modalities: ['image', 'table'],
      volume: { zh: '复判图一千四百万张，附真假标签', en: '14 million reviewed crops with their verdicts' },
      labelledShare: 0.95,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM', 'EDGE'],
      dataResidency: 'ON_SITE',
      certifications: ['iso-27001'],
      interfaces: ['rest'],
      languages: ['zh'],
      latencyMs: 300,
    },
    budget: { min: 50000000, max: 95000000, currency: 'CNY' },
    startInWeeks: 4,
    durationWeeks: 18,
    cooperationMode: 'PROCUREMENT',
  },
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
      zh: '按批首末两片送椭偏仪，量测站排队二到四小时；工程师用前三批均值手调沉积时间，月底再看一次能力指数。',
      en: 'First and last wafers go to the ellipsometer, which has a queue of two to four hours. Engineers trim deposition time by hand from the mean of three lots and look at capability at month’s end.',
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
      zh: '两名涂布工盯着射线测厚曲线，手调泵速百分之零点几，再用扳手动模头螺栓；新卷开头的不稳段一律剪掉。',
      en: 'Two operators watch the beta-gauge trace, nudge the pump by fractions of a percent and turn lip bolts with a spanner. The unsteady start of every roll is cut off and binned.',
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
];

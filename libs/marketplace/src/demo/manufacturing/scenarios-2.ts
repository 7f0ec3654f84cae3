import type { DemoScenario } from '../demo-types.ts';

/** Stamping, moulding and board assembly. */
export const scenarios2: DemoScenario[] = [
  {
    key: 'm-s-panel-split',
    organization: 'm-f-songshuo',
    title: { zh: '侧围外板暗裂与缩颈线尾检出', en: 'Finding splits and necking on body-side panels' },
    summary: {
      zh: '冲压线每分钟十二件，四名工人在线尾摸检，暗裂仍能混进焊装；希望线尾拱门在五秒节拍里看完整块板。',
      en: 'At twelve strokes a minute four people feel each panel at the end of the press line, yet hairline splits reach the body shop. An arch should see the whole panel within a five-second beat.',
    },
    sector: 'C3670',
    region: '220100',
    site: {
      zh: '长春汽开区冲压车间，5400吨线尾端',
      en: 'Changchun auto zone press shop, tail of the 5,400-tonne line',
    },
    processStep: { zh: '拉延后成品下线检查', en: 'End-of-line check after drawing' },
    problem: {
      zh: '油膜反光、板面弧度大，固定光源下的暗裂和拉痕几乎同色。车间网络与外部物理隔离，甲方审核只认边缘盒子，连厂内服务器机房都不批布线；冬天车间只有八度，结露也让不少相机一早就罢工。',
      en: 'Oil film glare and strong curvature make hairline splits and draw lines look alike under fixed light. The shop network is physically cut off and our customer’s auditors accept boxes beside the line only, not even a cable to our own server room. In winter it is eight degrees and condensation stops many cameras at dawn.',
    },
    currentPractice: {
      zh: '四人一组戴棉手套从板角摸到板中，一小时换一次手；可疑件放进黄色料架，下班前由班长拿油石推一遍才定论。夜班人手短缺时只摸门洞和拐角几处。',
      en: 'Teams of four stroke each panel with cotton gloves from corner to centre and change hands hourly; suspects wait on a yellow rack until the foreman stones them at the end of the shift. Short-staffed nights check door openings and corners alone.',
    },
    indicators: [
      {
        name: { zh: '暗裂件流入焊装', en: 'Split panels reaching welding' },
        unit: '件/万件',
        baseline: 9,
        target: 1,
        direction: 'DOWN',
        method: { zh: '焊装退回单逐件追溯', en: 'Return slips from welding traced one by one' },
      },
    ],
    needs: [
      {
        capability: 'defect-detection',
        modality: 'image',
        priority: 'MUST',
        text: {
          zh: '在油面反光下分清裂、缩颈与划痕',
          en: 'Tell splits, necking and scratches apart through oil glare',
        },
      },
      {
        capability: 'visual-measurement',
        modality: 'depth-image',
        priority: 'SHOULD',
        text: {
          zh: '给出缩颈处的凹陷深度，精到百分之三毫米',
          en: 'Give the depth of necking to three hundredths of a millimetre',
        },
      },
    ],
    data: {
      modalities: ['image'],
      volume: {
        zh: '六万张拱门试拍图，裂纹件只有二百一十三块',
        en: '60,000 trial arch pictures, of which only 213 panels are split',
      },
      labelledShare: 0.6,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['EDGE'],
      dataResidency: 'ON_SITE',
      certifications: ['iatf-16949', 'iso-27001'],
      interfaces: ['gige-vision', 'profinet'],
      languages: ['zh'],
      latencyMs: 800,
    },
    budget: { min: 90000000, max: 180000000, currency: 'CNY' },
    startInWeeks: 5,
    durationWeeks: 24,
    cooperationMode: 'PROCUREMENT',
  },
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
      zh: '调机员翻一本手写的参数本，从上次的数开始试，凭飞边和缩水的样子加减；出合格件后把新数用铅笔改回去。铅笔数互相涂改，两本对不上是常有的事。',
      en: 'The setter opens a handwritten book, starts from last time’s numbers, and adds or subtracts by the look of flash and sink marks, pencilling the winning values back in afterwards. Two copies of the book rarely agree.',
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
      zh: '报警图弹到复判室大屏，两人一席按键判真假，疑难的喊工程师；每周由工艺员放宽一次AOI阈值，隔周又得收紧。交接班时积压的图常有两三千张，只好先放线再补看。',
      en: 'Alarms pop up in a review room where pairs press true or false and call an engineer when unsure. Each week thresholds are loosened, and the week after tightened again. At handover two or three thousand crops wait, and boards move on before anyone has looked.',
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
];

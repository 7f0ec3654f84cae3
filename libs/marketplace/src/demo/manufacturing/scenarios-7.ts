import type { DemoScenario } from '../demo-types.ts';

/** Pharmaceutical packing, aerospace milling and bearings. */
export const scenarios7: DemoScenario[] = [
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
      zh: '老检测机按面积阈值判缺，换品种时技术员重画模板两小时；喷码由两人交替抄对，剔出的板片当班销毁。模板存在个人移动盘里，离职带走过一次。',
      en: 'An old checker thresholds areas and takes a technician two hours to re-teach. Codes are compared by two people in turn, and rejected strips are destroyed within the shift. Templates lived on a private USB stick and once left with a resigning colleague.',
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
      zh: '编程员按最坏情况给每刀定四十五分钟，到点停机用显微镜看刃口；精加工前一律换新，换下的刀约半数尚好。换刀记录写在程序纸背面，月底没人汇总。',
      en: 'Programmers allow each tool forty-five minutes for the worst case, stop, and look at the edge by microscope. Finishing always starts with a new one; about half those removed are still sound. Changes are noted on the back of program sheets and never summed.',
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
  {
    key: 'm-s-bearing-noise',
    organization: 'm-f-fubo',
    title: { zh: '深沟球轴承异音自动分级', en: 'Grading abnormal noise of ball bearings' },
    summary: {
      zh: '静音级轴承靠女工戴耳机听音，一人一班两千套，隔天重听结论常变；要一台说话算数的听音机。',
      en: 'Quiet-grade bearings are judged through headphones at two thousand a shift, and the verdict often changes next day. We want a listener that keeps its word.',
    },
    sector: 'C3451',
    region: '210281',
    site: { zh: '瓦房店装配三线末端听音间', en: 'Listening cabin at the end of assembly line 3, Wafangdian' },
    processStep: { zh: '成品振动与异音检测', en: 'Final vibration and noise test' },
    problem: {
      zh: '沟道划伤、滚珠污点和保持架响声叠在一起，振动仪的分贝合格不等于耳朵合格，空调厂退货里七成属于异音。隔壁淬火炉轰鸣，靠麦克风收音的方案在现场信噪比不够，我们认准接触式拾振，缺振动输入的系统不考虑。',
      en: 'Race scratches, ball stains and cage rattle overlap, and a passing decibel value does not mean a passing ear: seven returns in ten from air-conditioner makers are noise. The quench furnace next door roars, so microphones lack signal here. We insist on contact pick-up and will not consider a system without vibration input.',
    },
    currentPractice: {
      zh: '操作工压上轴承转三秒，听到沙沙声就拨到红盘；每月换一套标准件校耳朵，新人上岗要练两个月。感冒或前晚没睡好的人不许上岗，排班因此常开天窗。',
      en: 'The operator presses a bearing on, spins it for three seconds and flicks rustling ones to a red tray. Ears are calibrated monthly with master pieces; newcomers train for two months. Anyone with a cold or a bad night may not listen, which leaves holes in the roster.',
    },
    indicators: [
      {
        name: { zh: '重复判定一致率', en: 'Repeat agreement' },
        unit: '%',
        baseline: 78,
        target: 97,
        direction: 'UP',
        method: { zh: '三百套隔日盲测两遍', en: 'Three hundred pieces tested blind twice, a day apart' },
      },
      {
        name: { zh: '客户异音退货', en: 'Noise returns' },
        unit: 'ppm',
        baseline: 420,
        target: 90,
        direction: 'DOWN',
        method: { zh: '退货单按月归类', en: 'Return slips classified monthly' },
      },
    ],
    needs: [
      {
        capability: 'acoustic-quality-test',
        modality: 'vibration',
        priority: 'MUST',
        text: { zh: '三秒内给出Z1至Z4级与异音种类', en: 'Grade and kind of noise within three seconds' },
      },
      {
        capability: 'fault-diagnosis',
        modality: 'vibration',
        priority: 'SHOULD',
        text: {
          zh: '反推伤在内圈、外圈还是滚珠',
          en: 'Infer whether inner race, outer race or ball is hurt',
        },
      },
    ],
    data: {
      modalities: ['vibration', 'audio'],
      volume: { zh: '二十六万套波形，熟练工判级', en: '260,000 waveforms graded by skilled ears' },
      labelledShare: 0.85,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM'],
      dataResidency: 'COUNTRY',
      certifications: ['iatf-16949'],
      interfaces: ['modbus', 'rest'],
      languages: ['zh'],
      latencyMs: 1000,
    },
    budget: { min: 30000000, max: 65000000, currency: 'CNY' },
    startInWeeks: 4,
    durationWeeks: 18,
    cooperationMode: 'PROCUREMENT',
  },
];

import type { DemoScenario } from '../demo-types.ts';

/** Compressed air and ship plate. */
export const scenarios9: DemoScenario[] = [
  {
    key: 'm-s-compressed-air',
    organization: 'm-f-chunyi',
    title: { zh: '加弹车间空压站群控节电', en: 'Saving power in the compressor house' },
    summary: {
      zh: '十八台空压机各自加卸载，管网压力宁高勿低，电费一年四千多万；想按用气预测来派机，压力少放零点零五兆帕。',
      en: 'Eighteen compressors load and unload on their own at needlessly high pressure, costing over forty million yuan a year. Dispatch by forecast demand should let us run 0.05 MPa lower.',
    },
    sector: 'C2822',
    region: '320509',
    site: { zh: '苏州吴江加弹一区空压站', en: 'Compressor house of texturing zone 1, Wujiang, Suzhou' },
    processStep: { zh: '公用工程供气', en: 'Utilities, compressed air' },
    problem: {
      zh: '换锭时用气陡升，值班员怕压力掉就多开两台备着，空载电耗占一成三。离心机喘振边界谁也不敢碰。控制柜在二层防护区，节能公司若要求远程云端下发启停指令，我们网安评审不通过，控制必须落在本地并可一键退回手动。',
      en: 'Demand leaps at doffing and the operator keeps two spare machines running for fear of a dip: thirteen percent of power is idle load. Nobody dares approach the surge line. Cabinets are in a protected zone, so a saver that starts machines from a remote cloud fails our security review: control stays local with one button back to manual.',
    },
    currentPractice: {
      zh: '值班员看总管压力表，低了就去按启动，高了不一定停；每月电费下来，财务与公用工程各算一遍对不上。去年贴过漏气点红签，撕的撕掉的掉，没人再补。',
      en: 'The operator reads the header gauge, presses start when low, and not always stop when high. When the monthly bill arrives, finance and utilities compute different answers. Red tags once marked the leaks; most have dropped off since.',
    },
    indicators: [
      {
        name: { zh: '每立方米气耗电', en: 'Power per cubic metre' },
        unit: 'kWh/m³',
        baseline: 0.128,
        target: 0.113,
        direction: 'DOWN',
        method: { zh: '总电表除以流量计，周均', en: 'Main meter over flow meter, weekly mean' },
      },
    ],
    needs: [
      {
        capability: 'energy-optimization',
        modality: 'time-series',
        priority: 'MUST',
        text: { zh: '选机组合与导叶开度，避开喘振', en: 'Choose machines and vane angles clear of surge' },
      },
      {
        capability: 'load-forecasting',
        modality: 'time-series',
        priority: 'MUST',
        text: { zh: '提前十五分钟预测换锭用气', en: 'Predict doffing demand fifteen minutes ahead' },
      },
    ],
    data: {
      modalities: ['time-series'],
      volume: {
        zh: '二十二个月秒级电流、压力与流量',
        en: 'Twenty-two months of current, pressure and flow by the second',
      },
      labelledShare: null,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['ON_PREM', 'EDGE'],
      dataResidency: 'ON_SITE',
      certifications: ['iec-62443'],
      interfaces: ['modbus', 'opc-ua'],
      languages: ['zh'],
      latencyMs: 3000,
    },
    budget: { min: 50000000, max: 120000000, currency: 'CNY' },
    startInWeeks: 5,
    durationWeeks: 24,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-plate-nesting',
    organization: 'm-f-daiyu',
    title: { zh: '船板套料与余料再用', en: 'Nesting ship plate and reusing remnants' },
    summary: {
      zh: '每条船三千多张板，套料员手排利用率八成六，余料堆满半个堆场没人记得；想一起优化下料和余料。',
      en: 'Each hull takes over 3,000 plates nested by hand at 86 % yield while forgotten remnants fill half the yard. Cutting and leftovers should be optimised together.',
    },
    sector: 'C3731',
    region: '330900',
    site: {
      zh: '舟山岱山船厂切割中心，等离子六台',
      en: 'Cutting centre with six plasma machines, Daishan yard, Zhoushan',
    },
    processStep: { zh: '号料切割', en: 'Marking and cutting plate' },
    problem: {
      zh: '零件要按分段节拍齐套，只追利用率会把同一段拆到十张板上，装焊等料。厚度、船级社材质与炉批还得可追溯。系统要能直接读船体模型导出的图样，需要人重新描图的软件没有意义；船东图纸不能上任何公有云。',
      en: 'Parts must arrive by block, and chasing yield alone scatters one block over ten plates and starves assembly. Thickness, class grade and heat number have to stay traceable. It must read drawings straight from the hull model; software that needs redrawing is pointless, and owners’ plans may not go up to any public cloud.',
    },
    currentPractice: {
      zh: '套料员用老软件一张张拖拽，一天排二十张；余料用粉笔写尺寸靠在墙边，下一船多半想不起来用。套好的图靠邮件发给切割班，改版后旧图仍有人照着切。',
      en: 'Nesters drag parts in an old program, some twenty plates a day. Remnants get their size in chalk and lean on a wall, and the next hull seldom remembers them. Nests go to cutters by e-mail, and outdated ones still get cut after a revision.',
    },
    indicators: [
      {
        name: { zh: '钢板利用率', en: 'Plate yield' },
        unit: '%',
        baseline: 86.2,
        target: 90.5,
        direction: 'UP',
        method: { zh: '零件净重比领用毛重', en: 'Net part weight over gross issue' },
      },
      {
        name: { zh: '分段缺件等待', en: 'Waiting for missing parts' },
        unit: 'h/段',
        baseline: 21,
        target: 8,
        direction: 'DOWN',
        method: { zh: '装焊报工系统统计', en: 'From booking records in assembly' },
      },
    ],
    needs: [
      {
        capability: 'cutting-nesting',
        modality: 'cad-drawing',
        priority: 'MUST',
        text: {
          zh: '含余料库的多目标套料，按分段齐套',
          en: 'Multi-goal nesting that draws on remnants and completes blocks',
        },
      },
      {
        capability: 'inventory-optimization',
        modality: 'table',
        priority: 'SHOULD',
        text: { zh: '提示哪些余料该切掉卖废', en: 'Say which remnants to scrap' },
      },
    ],
    data: {
      modalities: ['cad-drawing', 'table'],
      volume: {
        zh: '十四条船全部零件图与切割记录',
        en: 'All part drawings and cutting logs of fourteen hulls',
      },
      labelledShare: null,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM', 'PRIVATE_CLOUD'],
      dataResidency: 'ON_SITE',
      certifications: [],
      interfaces: ['odbc'],
      languages: ['zh', 'en'],
      latencyMs: null,
    },
    budget: { min: 45000000, max: 90000000, currency: 'CNY' },
    startInWeeks: 6,
    durationWeeks: 26,
    cooperationMode: 'PROCUREMENT',
  },
];

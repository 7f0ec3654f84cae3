import type { DemoScenario } from '../demo-types.ts';

/** Energy, nesting, scheduling and service knowledge. */
export const scenarios7: DemoScenario[] = [
  {
    key: 'm-s-compressed-air', organization: 'm-f-chunyi',
    title: { zh: '加弹车间空压站群控节电', en: 'Saving power in the compressor house' },
    summary: { zh: '十八台空压机各自加卸载，管网压力宁高勿低，电费一年四千多万；想按用气预测来派机，压力少放零点零五兆帕。', en: 'Eighteen compressors load and unload on their own at needlessly high pressure, costing over forty million yuan a year. Dispatch by forecast demand should let us run 0.05 MPa lower.' },
    sector: 'C2822', region: '320509',
    site: { zh: '苏州吴江加弹一区空压站', en: 'Compressor house of texturing zone 1, Wujiang, Suzhou' },
    processStep: { zh: '公用工程供气', en: 'Utilities, compressed air' },
    problem: { zh: '换锭时用气陡升，值班员怕压力掉就多开两台备着，空载电耗占一成三。离心机喘振边界谁也不敢碰。控制柜在二层防护区，节能公司若要求远程云端下发启停指令，我们网安评审不通过，控制必须落在本地并可一键退回手动。', en: 'Demand leaps at doffing and the operator keeps two spare machines running for fear of a dip: thirteen percent of power is idle load. Nobody dares approach the surge line. Cabinets are in a protected zone, so a saver that starts machines from a remote cloud fails our security review: control stays local with one button back to manual.' },
    currentPractice: { zh: '值班员看总管压力表，低了就去按启动，高了不一定停；每月电费下来，财务与公用工程各算一遍对不上。', en: 'The operator reads the header gauge, presses start when low, and not always stop when high. When the monthly bill arrives, finance and utilities compute different answers.' },
    indicators: [
      { name: { zh: '每立方米气耗电', en: 'Power per cubic metre' }, unit: 'kWh/m³', baseline: 0.128, target: 0.113, direction: 'DOWN', method: { zh: '总电表除以流量计，周均', en: 'Main meter over flow meter, weekly mean' } },
    ],
    needs: [
      { capability: 'energy-optimization', modality: 'time-series', priority: 'MUST', text: { zh: '选机组合与导叶开度，避开喘振', en: 'Choose machines and vane angles clear of surge' } },
      { capability: 'load-forecasting', modality: 'time-series', priority: 'MUST', text: { zh: '提前十五分钟预测换锭用气', en: 'Predict doffing demand fifteen minutes ahead' } },
    ],
    data: { modalities: ['time-series'], volume: { zh: '二十二个月秒级电流、压力与流量', en: 'Twenty-two months of current, pressure and flow by the second' }, labelledShare: null, access: 'QUERY' },
    constraints: { deployment: ['ON_PREM', 'EDGE'], dataResidency: 'ON_SITE', certifications: ['iec-62443'], interfaces: ['modbus', 'opc-ua'], languages: ['zh'], latencyMs: 3000 },
    budget: { min: 50000000, max: 120000000, currency: 'CNY' }, startInWeeks: 5, durationWeeks: 24, cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-plate-nesting', organization: 'm-f-daiyu',
    title: { zh: '船板套料与余料再用', en: 'Nesting ship plate and reusing remnants' },
    summary: { zh: '每条船三千多张板，套料员手排利用率八成六，余料堆满半个堆场没人记得；想一起优化下料和余料。', en: 'Each hull takes over 3,000 plates nested by hand at 86 % yield while forgotten remnants fill half the yard. Cutting and leftovers should be optimised together.' },
    sector: 'C3731', region: '330900',
    site: { zh: '舟山岱山船厂切割中心，等离子六台', en: 'Cutting centre with six plasma machines, Daishan yard, Zhoushan' },
    processStep: { zh: '号料切割', en: 'Marking and cutting plate' },
    problem: { zh: '零件要按分段节拍齐套，只追利用率会把同一段拆到十张板上，装焊等料。厚度、船级社材质与炉批还得可追溯。系统要能直接读船体模型导出的图样，需要人重新描图的软件没有意义；船东图纸不能上任何公有云。', en: 'Parts must arrive by block, and chasing yield alone scatters one block over ten plates and starves assembly. Thickness, class grade and heat number have to stay traceable. It must read drawings straight from the hull model; software that needs redrawing is pointless, and owners’ plans may not go up to any public cloud.' },
    currentPractice: { zh: '套料员用老软件一张张拖拽，一天排二十张；余料用粉笔写尺寸靠在墙边，下一船多半想不起来用。', en: 'Nesters drag parts in an old program, some twenty plates a day. Remnants get their size in chalk and lean on a wall, and the next hull seldom remembers them.' },
    indicators: [
      { name: { zh: '钢板利用率', en: 'Plate yield' }, unit: '%', baseline: 86.2, target: 90.5, direction: 'UP', method: { zh: '零件净重比领用毛重', en: 'Net part weight over gross issue' } },
      { name: { zh: '分段缺件等待', en: 'Waiting for missing parts' }, unit: 'h/段', baseline: 21, target: 8, direction: 'DOWN', method: { zh: '装焊报工系统统计', en: 'From booking records in assembly' } },
    ],
    needs: [
      { capability: 'cutting-nesting', modality: 'cad-drawing', priority: 'MUST', text: { zh: '含余料库的多目标套料，按分段齐套', en: 'Multi-goal nesting that draws on remnants and completes blocks' } },
      { capability: 'inventory-optimization', modality: 'table', priority: 'SHOULD', text: { zh: '提示哪些余料该切掉卖废', en: 'Say which remnants to scrap' } },
    ],
    data: { modalities: ['cad-drawing', 'table'], volume: { zh: '十四条船全部零件图与切割记录', en: 'All part drawings and cutting logs of fourteen hulls' }, labelledShare: null, access: 'EVALUATE_ONLY' },
    constraints: { deployment: ['ON_PREM', 'PRIVATE_CLOUD'], dataResidency: 'ON_SITE', certifications: [], interfaces: ['odbc'], languages: ['zh', 'en'], latencyMs: null },
    budget: { min: 45000000, max: 90000000, currency: 'CNY' }, startInWeeks: 6, durationWeeks: 26, cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-mould-schedule', organization: 'm-f-guanli',
    title: { zh: '模具厂电极与钢料混排', en: 'Scheduling electrodes and steel in a mould shop' },
    summary: { zh: '一百二十副模具同时在制，插单天天有，计划员用表格排到半夜；要五分钟重排一次、说得清谁给谁让路。', en: 'A hundred and twenty moulds in progress, rush orders daily, and a planner with a spreadsheet until midnight. Replan in five minutes and explain who makes way for whom.' },
    sector: 'C3525', region: '441900',
    site: { zh: '东莞长安模具车间，机床五十三台', en: 'Mould shop with 53 machines, Chang’an, Dongguan' },
    processStep: { zh: '加工计划与插单调整', en: 'Machining plan and rush orders' },
    problem: { zh: '一副模具八百道工序，电极没铣完放电就空等，慢走丝又是全厂瓶颈；工时估不准，排出来的计划半天就作废。我们是六十人小厂，只肯按月付费，总额不过十八万，大型排程套装一张授权就超了；现有系统只能用ODBC取数。', en: 'One mould has eight hundred operations, sparking waits for unmilled electrodes, and slow wire cutting throttles all. Times are poorly guessed and a plan expires by noon. We are sixty people, will pay by the month and at most 180,000 yuan in all; one licence of a big suite exceeds that. Our present system gives data through ODBC alone.' },
    currentPractice: { zh: '计划员每晚问一圈组长，把第二天的活贴到白板；急单来了撕纸条重贴，交期推迟多半是客户催了才知道。', en: 'Each evening the planner asks every foreman and pins tomorrow’s work on a board, tearing off slips when a rush job arrives. Delays are mostly learnt from the customer’s call.' },
    indicators: [
      { name: { zh: '准时交模率', en: 'Moulds on time' }, unit: '%', baseline: 63, target: 85, direction: 'UP', method: { zh: '合同交期对出库日期', en: 'Contract date against dispatch date' } },
      { name: { zh: '慢走丝空等', en: 'Wire machines waiting' }, unit: 'h/周', baseline: 58, target: 20, direction: 'DOWN', method: { zh: '机床状态灯采集', en: 'Collected from the stack lights' } },
    ],
    needs: [
      { capability: 'production-scheduling', modality: 'table', priority: 'MUST', text: { zh: '电极先行、机床组可替代，五分钟内出新排程', en: 'Electrodes first, machines interchangeable, a new plan in five minutes' } },
      { capability: 'quality-prediction', modality: 'table', priority: 'SHOULD', text: { zh: '由图样特征估更准的工时', en: 'Better time estimates from part features' } },
    ],
    data: { modalities: ['table'], volume: { zh: '两年工序流水九十一万条', en: '910,000 operation bookings over two years' }, labelledShare: null, access: 'DOWNLOAD' },
    constraints: { deployment: ['PUBLIC_CLOUD', 'PRIVATE_CLOUD', 'ON_PREM'], dataResidency: 'COUNTRY', certifications: [], interfaces: ['odbc'], languages: ['zh'], latencyMs: 300000 },
    budget: { min: 8000000, max: 18000000, currency: 'CNY' }, startInWeeks: 3, durationWeeks: 16, cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-service-knowledge', organization: 'm-f-lingliao',
    title: { zh: '数控机床三语售后排故助手', en: 'A trilingual service assistant for CNC machines' },
    summary: { zh: '海外装机过千台，夜里来的俄语、英语求助常等到次日；要能读手册和历史工单、用客户的话答复的助手。', en: 'More than a thousand machines run abroad and calls in Russian or English at night wait until morning. The assistant should read manuals and past tickets and answer in the customer’s tongue.' },
    sector: 'C3421', region: '210200',
    site: { zh: '大连旅顺口服务中心，坐席十二个', en: 'Service centre with twelve seats, Lüshunkou, Dalian' },
    processStep: { zh: '售后远程排故', en: 'Remote after-sales troubleshooting' },
    problem: { zh: '同一报警号在不同控制版本里意思不同，新人照旧手册答，让客户白换过一块驱动板。手册中英文为主，俄语只有零散译稿。会中英两语的助手很多，缺俄语就等于丢掉四成求助；答案须附页码，不许编。', en: 'One alarm number means different things in different control versions; a novice with an old manual once made a customer change a drive for nothing. Manuals are mostly Chinese and English, Russian exists in scattered drafts. Assistants in those two languages are plentiful, yet without Russian forty percent of calls are lost. Answers need page numbers and no invention.' },
    currentPractice: { zh: '坐席在共享盘里搜关键字，找不到就拉群问装配师傅；俄语来信先用网页翻译，再请外贸部同事改一遍。', en: 'Agents search keywords on a network drive or ask fitters in a chat group. Russian mail first goes through a web translator, then a colleague in export sales mends it.' },
    indicators: [
      { name: { zh: '首次答复用时', en: 'First answer' }, unit: 'h', baseline: 9.5, target: 0.5, direction: 'DOWN', method: { zh: '工单系统首响时间', en: 'First response in the ticket system' } },
      { name: { zh: '一次解决率', en: 'Solved at first contact' }, unit: '%', baseline: 41, target: 62, direction: 'UP', method: { zh: '七日内同机不再来单', en: 'No further ticket for that machine in seven days' } },
    ],
    needs: [
      { capability: 'question-answering', modality: 'text', priority: 'MUST', text: { zh: '依机型与控制版本作答并附页码', en: 'Answer by model and control version with the page' } },
      { capability: 'machine-translation', modality: 'text', priority: 'MUST', text: { zh: '中英俄互译，术语照我们的词表', en: 'Translate between three languages by our own glossary' } },
    ],
    data: { modalities: ['text', 'cad-drawing'], volume: { zh: '手册两万一千页，工单六万八千条', en: '21,000 manual pages and 68,000 tickets' }, labelledShare: 0.1, access: 'QUERY' },
    constraints: { deployment: ['PRIVATE_CLOUD', 'ON_PREM'], dataResidency: 'COUNTRY', certifications: ['generative-ai-filing', 'iso-27001'], interfaces: ['rest'], languages: ['zh', 'en', 'ru'], latencyMs: 4000 },
    budget: { min: 40000000, max: 85000000, currency: 'CNY' }, startInWeeks: 5, durationWeeks: 22, cooperationMode: 'PROCUREMENT',
  },
];

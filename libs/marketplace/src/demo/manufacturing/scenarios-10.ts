import type { DemoScenario } from '../demo-types.ts';

/** Mould scheduling and service knowledge. */
export const scenarios10: DemoScenario[] = [
  {
    key: 'm-s-mould-schedule',
    organization: 'm-f-guanli',
    title: { zh: '模具厂电极与钢料混排', en: 'Scheduling electrodes and steel in a mould shop' },
    summary: {
      zh: '一百二十副模具同时在制，插单天天有，计划员用表格排到半夜；要五分钟重排一次、说得清谁给谁让路。',
      en: 'A hundred and twenty moulds in progress, rush orders daily, and a planner with a spreadsheet until midnight. Replan in five minutes and explain who makes way for whom.',
    },
    sector: 'C3525',
    region: '441900',
    site: { zh: '东莞长安模具车间，机床五十三台', en: 'Mould shop with 53 machines, Chang’an, Dongguan' },
    processStep: { zh: '加工计划与插单调整', en: 'Machining plan and rush orders' },
    problem: {
      zh: '一副模具八百道工序，电极没铣完放电就空等，慢走丝又是全厂瓶颈；工时估不准，排出来的计划半天就作废。我们是六十人小厂，只肯按月付费，总额不过十八万，大型排程套装一张授权就超了；现有系统只能用ODBC取数。',
      en: 'One mould has eight hundred operations, sparking waits for unmilled electrodes, and slow wire cutting throttles all. Times are poorly guessed and a plan expires by noon. We are sixty people, will pay by the month and at most 180,000 yuan in all; one licence of a big suite exceeds that. Our present system gives data through ODBC alone.',
    },
    currentPractice: {
      zh: '计划员每晚问一圈组长，把第二天的活贴到白板；急单来了撕纸条重贴，交期推迟多半是客户催了才知道。老板娘月底用订单本对一次账，数目总差几副。',
      en: 'Each evening the planner asks every foreman and pins tomorrow’s work on a board, tearing off slips when a rush job arrives. Delays are mostly learnt from the customer’s call. At month’s end the owner’s wife checks the order book and is always a few moulds out.',
    },
    indicators: [
      {
        name: { zh: '准时交模率', en: 'Moulds on time' },
        unit: '%',
        baseline: 63,
        target: 85,
        direction: 'UP',
        method: { zh: '合同交期对出库日期', en: 'Contract date against dispatch date' },
      },
      {
        name: { zh: '慢走丝空等', en: 'Wire machines waiting' },
        unit: 'h/周',
        baseline: 58,
        target: 20,
        direction: 'DOWN',
        method: { zh: '机床状态灯采集', en: 'Collected from the stack lights' },
      },
    ],
    needs: [
      {
        capability: 'production-scheduling',
        modality: 'table',
        priority: 'MUST',
        text: {
          zh: '电极先行、机床组可替代，五分钟内出新排程',
          en: 'Electrodes first, machines interchangeable, a new plan in five minutes',
        },
      },
      {
        capability: 'quality-prediction',
        modality: 'table',
        priority: 'SHOULD',
        text: { zh: '由图样特征估更准的工时', en: 'Better time estimates from part features' },
      },
    ],
    data: {
      modalities: ['table'],
      volume: { zh: '两年工序流水九十一万条', en: '910,000 operation bookings over two years' },
      labelledShare: null,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['PUBLIC_CLOUD', 'PRIVATE_CLOUD', 'ON_PREM'],
      dataResidency: 'COUNTRY',
      certifications: [],
      interfaces: ['odbc'],
      languages: ['zh'],
      latencyMs: 300000,
    },
    budget: { min: 8000000, max: 18000000, currency: 'CNY' },
    startInWeeks: 3,
    durationWeeks: 16,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'm-s-service-knowledge',
    organization: 'm-f-lingliao',
    title: { zh: '数控机床三语售后排故助手', en: 'A trilingual service assistant for CNC machines' },
    summary: {
      zh: '海外装机过千台，夜里来的俄语、英语求助常等到次日；要能读手册和历史工单、用客户的话答复的助手。',
      en: 'More than a thousand machines run abroad and calls in Russian or English at night wait until morning. The assistant should read manuals and past tickets and answer in the customer’s tongue.',
    },
    sector: 'C3421',
    region: '210200',
    site: { zh: '大连旅顺口服务中心，坐席十二个', en: 'Service centre with twelve seats, Lüshunkou, Dalian' },
    processStep: { zh: '售后远程排故', en: 'Remote after-sales troubleshooting' },
    problem: {
      zh: '同一报警号在不同控制版本里意思不同，新人照旧手册答，让客户白换过一块驱动板。手册中英文为主，俄语只有零散译稿。会中英两语的助手很多，缺俄语就等于丢掉四成求助；答案须附页码，不许编。',
      en: 'One alarm number means different things in different control versions; a novice with an old manual once made a customer change a drive for nothing. Manuals are mostly Chinese and English, Russian exists in scattered drafts. Assistants in those two languages are plentiful, yet without Russian forty percent of calls are lost. Answers need page numbers and no invention.',
    },
    currentPractice: {
      zh: '坐席在共享盘里搜关键字，找不到就拉群问装配师傅；俄语来信先用网页翻译，再请外贸部同事改一遍。答过的好办法散在各人聊天里，换了人就得从头摸。',
      en: 'Agents search keywords on a network drive or ask fitters in a chat group. Russian mail first goes through a web translator, then a colleague in export sales mends it. Good fixes stay in private chats and are lost when staff change.',
    },
    indicators: [
      {
        name: { zh: '首次答复用时', en: 'First answer' },
        unit: 'h',
        baseline: 9.5,
        target: 0.5,
        direction: 'DOWN',
        method: { zh: '工单系统首响时间', en: 'First response in the ticket system' },
      },
      {
        name: { zh: '一次解决率', en: 'Solved at first contact' },
        unit: '%',
        baseline: 41,
        target: 62,
        direction: 'UP',
        method: { zh: '七日内同机不再来单', en: 'No further ticket for that machine in seven days' },
      },
    ],
    needs: [
      {
        capability: 'question-answering',
        modality: 'text',
        priority: 'MUST',
        text: { zh: '依机型与控制版本作答并附页码', en: 'Answer by model and control version with the page' },
      },
      {
        capability: 'machine-translation',
        modality: 'text',
        priority: 'MUST',
        text: {
          zh: '中英俄互译，术语照我们的词表',
          en: 'Translate between three languages by our own glossary',
        },
      },
    ],
    data: {
      modalities: ['text', 'cad-drawing'],
      volume: { zh: '手册两万一千页，工单六万八千条', en: '21,000 manual pages and 68,000 tickets' },
      labelledShare: 0.1,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['PRIVATE_CLOUD', 'ON_PREM'],
      dataResidency: 'COUNTRY',
      certifications: ['generative-ai-filing', 'iso-27001'],
      interfaces: ['rest'],
      languages: ['zh', 'en', 'ru'],
      latencyMs: 4000,
    },
    budget: { min: 40000000, max: 85000000, currency: 'CNY' },
    startInWeeks: 5,
    durationWeeks: 22,
    cooperationMode: 'PROCUREMENT',
  },
];

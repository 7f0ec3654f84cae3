import type { DemoScenario } from '../demo-types.ts';

/** Dyeing, ironmaking and rolling. */
export const scenarios4: DemoScenario[] = [
  {
    key: 'm-s-dye-right-first',
    organization: 'm-f-shixi',
    title: { zh: '针织布染色一次成功率提升', en: 'Right-first-time dyeing of knitted cloth' },
    summary: {
      zh: '二十四口染缸平均每十缸要回修三缸，水汽染料都白费；希望由历史缸单推荐处方与升温曲线。',
      en: 'Three in ten dye lots on our 24 machines go back for correction, wasting water, steam and colour. Past lot sheets should suggest recipe and heating curve.',
    },
    sector: 'C1762',
    region: '350581',
    site: { zh: '泉州石狮锦尚染整集控区甲栋', en: 'Building A, Jinshang dyeing park, Shishi, Quanzhou' },
    processStep: { zh: '化验打样与缸染', en: 'Lab dip and jet dyeing' },
    problem: {
      zh: '小样到大缸的偏差随布种、水质和染料批号漂移，配色师各有一本账。回修一缸多耗三吨水，还常误了交期。我们没有机房也养不起运维，托管在境内的私有云最合适；只卖本地一体机的供应商，我们无处安放。',
      en: 'The gap from lab dip to bulk drifts with cloth, water and dye batch, and every colourist keeps a private notebook. One correction costs three extra tonnes of water and often the delivery date. There is no server room and nobody to run one, so a hosted private cloud inside the country suits us; a vendor who sells only an appliance would leave it homeless.',
    },
    currentPractice: {
      zh: '打样员试两到三次小样，凭经验打九折放大；出缸后在灯箱里与标样比色，差了再补料追染。追染两次仍不对，只能改染深色，原订单另排一缸重来。',
      en: 'The lab makes two or three dips and scales up with a rule-of-thumb tenth taken off. After unloading, cloth meets the standard in a light box and is topped up with dye when it misses. After two failed top-ups the cloth is dyed dark and the order starts over in another machine.',
    },
    indicators: [
      {
        name: { zh: '一次染成率', en: 'Right-first-time rate' },
        unit: '%',
        baseline: 69,
        target: 86,
        direction: 'UP',
        method: {
          zh: '色差不超过一的首缸占比',
          en: 'Share of first lots with colour difference of one or less',
        },
      },
      {
        name: { zh: '吨布耗水', en: 'Water per tonne of cloth' },
        unit: 't',
        baseline: 78,
        target: 64,
        direction: 'DOWN',
        method: { zh: '水表读数除以入库重量', en: 'Meter reading over weight put into store' },
      },
    ],
    needs: [
      {
        capability: 'quality-prediction',
        modality: 'table',
        priority: 'MUST',
        text: {
          zh: '放缸前预报色差并指出最可疑的因素',
          en: 'Predict colour difference before loading and name the likeliest cause',
        },
      },
      {
        capability: 'process-optimization',
        modality: 'table',
        priority: 'MUST',
        text: { zh: '推荐染料克重与保温时间', en: 'Suggest dye weights and holding time' },
      },
    ],
    data: {
      modalities: ['table', 'near-infrared-spectrum'],
      volume: {
        zh: '五年缸单六万三千张，光谱测色两万条',
        en: '63,000 lot sheets over five years, 20,000 spectral readings',
      },
      labelledShare: 0.8,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['PRIVATE_CLOUD', 'PUBLIC_CLOUD'],
      dataResidency: 'COUNTRY',
      certifications: [],
      interfaces: ['rest'],
      languages: ['zh'],
      latencyMs: null,
    },
    budget: { min: 10000000, max: 24000000, currency: 'CNY' },
    startInWeeks: 4,
    durationWeeks: 20,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'm-s-furnace-silicon',
    organization: 'm-f-caochao',
    title: { zh: '高炉铁水硅含量提前预报', en: 'Forecasting hot-metal silicon ahead of the tap' },
    summary: {
      zh: '三千二百立方米高炉的炉温走势只能等出铁化验，工长凭经验加减焦炭；要提前两小时的可信预报。',
      en: 'On a 3,200 cubic-metre furnace, thermal state is known only from the tapped iron and foremen trim coke by instinct. We want a trustworthy forecast two hours ahead.',
    },
    sector: 'C3110',
    region: '130209',
    site: { zh: '唐山曹妃甸二号高炉中控室', en: 'Control room of blast furnace 2, Caofeidian, Tangshan' },
    processStep: { zh: '高炉冶炼与炉温控制', en: 'Blast-furnace smelting, thermal control' },
    problem: {
      zh: '硅高费焦，硅低有炉凉之险；一次误判悬料要停风半天。原燃料每周换堆，单一模型到第三周就飘。本厂控制网按等保三级管，没有三级备案的系统一律不得上线，且历史数据为重要数据，只能在厂内机房训练，远程支持要逐次报批。',
      en: 'High silicon burns coke, low silicon risks a chilled hearth, and one misjudged hang costs half a day off blast. Ore piles change weekly and a single model wanders by the third week. Our control network is protected at MLPS level three: nothing lower goes on line, history counts as important data trained only in our own room, and each remote session needs approval.',
    },
    currentPractice: {
      zh: '工长看风量、透气性指数和上一炉的硅，口头商量下焦负荷；交接班本上记一句走势，算作给下一班的预报。四个工长四种手法，炉温曲线上看得出谁当班。',
      en: 'Foremen watch blast volume, permeability and the last cast’s silicon, and agree on the coke rate aloud. One line about the trend in the shift book serves as the forecast for those who follow. Four foremen have four hands, and the trace shows whose shift it was.',
    },
    indicators: [
      {
        name: { zh: '两小时预报命中率', en: 'Two-hour hit rate' },
        unit: '%',
        baseline: 61,
        target: 85,
        direction: 'UP',
        method: { zh: '误差在正负千分之一以内算命中', en: 'A hit lies within a tenth of a percentage point' },
      },
      {
        name: { zh: '燃料比', en: 'Fuel rate' },
        unit: 'kg/t',
        baseline: 523,
        target: 514,
        direction: 'DOWN',
        method: { zh: '月度平衡表校核', en: 'Checked with the monthly balance sheet' },
      },
    ],
    needs: [
      {
        capability: 'soft-sensing',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '滚动预报硅与铁水温度，换料堆后自适应',
          en: 'Rolling forecast of silicon and iron temperature that adapts to new ore piles',
        },
      },
      {
        capability: 'root-cause-analysis',
        modality: 'time-series',
        priority: 'SHOULD',
        text: { zh: '炉温波动时列出前三位诱因', en: 'List the three leading causes whenever heat swings' },
      },
    ],
    data: {
      modalities: ['time-series', 'table'],
      volume: { zh: '四年分钟级数据，一千一百个测点', en: 'Four years by the minute, 1,100 tags' },
      labelledShare: 1,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM'],
      dataResidency: 'ON_SITE',
      certifications: ['mlps-3'],
      interfaces: ['opc-ua', 'odbc'],
      languages: ['zh'],
      latencyMs: 60000,
    },
    budget: { min: 180000000, max: 350000000, currency: 'CNY' },
    startInWeeks: 9,
    durationWeeks: 36,
    cooperationMode: 'OPEN_CALL',
  },
  {
    key: 'm-s-mill-gearbox',
    organization: 'm-f-caiji',
    title: { zh: '精轧机齿轮箱早期失效预警', en: 'Early failure warning for finishing-mill gearboxes' },
    summary: {
      zh: '七架精轧机主传动去年三次非计划停机，每次损失二十小时；希望至少提前两周听出轴承和齿面的毛病。',
      en: 'Main drives of seven finishing stands failed without notice three times last year, twenty hours each. Bearing and tooth trouble should be heard at least two weeks early.',
    },
    sector: 'C3130',
    region: '340500',
    site: { zh: '马鞍山热轧厂1780线精轧区', en: 'Hot strip mill 1780, finishing area, Ma’anshan' },
    processStep: { zh: '热带钢精轧传动', en: 'Finishing-stand drive train' },
    problem: {
      zh: '咬钢冲击和变速让频谱时时在动，阈值报警一天响几十次，点检员早已不当回事。轧制力与板形数据涉及配方，公司规定只进本厂平台，公有云订阅式的监测服务过不了信息部这一关；另外传感器要耐七十度水汽。',
      en: 'Bite impacts and changing speed keep the spectrum moving; threshold alarms ring dozens of times a day and inspectors have stopped listening. Force and shape data reveal recipes, so they may enter our own platform only, and subscription monitoring on a public cloud does not get past the IT office. Sensors must survive seventy-degree steam.',
    },
    currentPractice: {
      zh: '每旬用手持振动仪测一圈，油样每月送检；换辊间隙由老点检员拿螺丝刀贴耳听声，觉得不对就约年修。备件按最长交期压库，一只大轴承要等五个月。',
      en: 'A handheld meter goes round every ten days and oil is sampled monthly. During roll changes a veteran listens through a screwdriver and books the annual repair if something sounds wrong. Spares are stocked for the longest lead time: a large bearing takes five months.',
    },
    indicators: [
      {
        name: { zh: '主传动非计划停机', en: 'Unplanned drive stoppage' },
        unit: 'h/年',
        baseline: 61,
        target: 15,
        direction: 'DOWN',
        method: { zh: '调度日志按设备码累计', en: 'Dispatcher log summed by equipment code' },
      },
      {
        name: { zh: '每日虚警', en: 'False alarms a day' },
        unit: '次',
        baseline: 34,
        target: 2,
        direction: 'DOWN',
        method: { zh: '点检员逐条销号', en: 'Each alarm closed by an inspector' },
      },
    ],
    needs: [
      {
        capability: 'predictive-maintenance',
        modality: 'vibration',
        priority: 'MUST',
        text: {
          zh: '变速变载下给出剩余可用周数',
          en: 'Give the usable weeks left under varying speed and load',
        },
      },
      {
        capability: 'fault-diagnosis',
        modality: 'vibration',
        priority: 'MUST',
        text: { zh: '定位到哪一级齿轮、哪只轴承', en: 'Locate the stage and the bearing at fault' },
      },
    ],
    data: {
      modalities: ['vibration', 'time-series'],
      volume: { zh: '五十六个测点连续二十个月', en: 'Fifty-six points recorded for twenty months' },
      labelledShare: 0.02,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['ON_PREM', 'PRIVATE_CLOUD'],
      dataResidency: 'ON_SITE',
      certifications: ['mlps-2'],
      interfaces: ['opc-ua', 'mqtt'],
      languages: ['zh'],
      latencyMs: null,
    },
    budget: { min: 80000000, max: 160000000, currency: 'CNY' },
    startInWeeks: 6,
    durationWeeks: 40,
    cooperationMode: 'PROCUREMENT',
  },
];

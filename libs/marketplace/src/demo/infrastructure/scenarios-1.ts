import type { DemoScenario } from '../demo-types.ts';

/** Mines: asked for by several, offered by hardly anybody. */
export const scenarios1: DemoScenario[] = [
  {
    key: 'i-s-belt-patrol',
    organization: 'i-f-shuoling',
    title: { zh: '井下主运皮带托辊巡检', en: 'Patrolling idlers of an underground main belt' },
    summary: {
      zh: '三千二百米主运皮带靠人走着听托辊异响，想用防爆巡检车找出发热、卡死和跑偏的位置。',
      en: 'People walk 3,200 metres of belt and listen for bad idlers. We want an explosion-proof rover that finds those that run hot, seize or let the belt wander.',
    },
    sector: 'B0610',
    region: '140200',
    site: { zh: '大同二矿 +820 水平主运巷', en: 'Datong mine 2, main haulage at level +820' },
    processStep: { zh: '原煤主运输', en: 'Main coal haulage' },
    problem: {
      zh: '巷道里煤尘大、照度不足五勒克斯，巡检工一趟要走两个半小时，托辊从发烫到冒烟往往就在两次巡检之间。去年三次停机都因托辊卡死磨穿胶面，每次停产七小时以上。巷内没有公网，设备必须取得煤安标志，数据只能走井下环网。',
      en: 'Dust is thick and light below five lux; one round takes two and a half hours, and an idler can go from hot to smoking between rounds. Three stoppages last year came from seized idlers that wore through the belt, seven hours each at least. There is no public network in the roadway, equipment needs mining approval and data may only use the ring underground.',
    },
    currentPractice: {
      zh: '两人一组持测温枪和听音棒步行，结果写在巡检牌上，班后补录。机头有一台固定热像仪，看不到中段。',
      en: 'Pairs walk with a thermometer gun and a listening rod and copy their tags into the log after the shift. One fixed thermal camera covers the drive head and nothing in between.',
    },
    indicators: [
      {
        name: { zh: '托辊故障提前发现率', en: 'Idler faults found before stoppage' },
        unit: '%',
        baseline: 35,
        target: 90,
        direction: 'UP',
        method: { zh: '停机检修单逐条核对', en: 'Checked against each repair order' },
      },
      {
        name: { zh: '每班巡检人工时', en: 'Patrol hours per shift' },
        unit: 'h',
        baseline: 10,
        target: 2,
        direction: 'DOWN',
        method: { zh: '人员定位系统统计', en: 'From the personnel tracking system' },
      },
    ],
    needs: [
      {
        capability: 'inspection-robot',
        modality: 'thermal-image',
        priority: 'MUST',
        text: {
          zh: '沿巷道自动往返，遇障停车并自行返航充电',
          en: 'Travel the roadway unattended, stop at obstacles and return to charge',
        },
      },
      {
        capability: 'acoustic-event-detection',
        modality: 'audio',
        priority: 'SHOULD',
        text: { zh: '在风机噪声里分辨托辊异响', en: 'Tell bad idlers apart from fan noise by sound' },
      },
    ],
    data: {
      modalities: ['thermal-image', 'audio'],
      volume: {
        zh: '固定热像半年，托辊更换记录四百条',
        en: 'Half a year of fixed thermal video, 400 idler replacements',
      },
      labelledShare: 0.2,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['ON_PREM', 'EDGE'],
      dataResidency: 'ON_SITE',
      certifications: ['atex'],
      interfaces: ['modbus'],
      languages: ['zh'],
      latencyMs: null,
    },
    budget: { min: 120000000, max: 220000000, currency: 'CNY' },
    startInWeeks: 8,
    durationWeeks: 30,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'i-s-quarry-blast',
    organization: 'i-f-tiaoxi',
    title: { zh: '露天爆破警戒区清场确认', en: 'Confirming that a quarry is clear before a blast' },
    summary: {
      zh: '每周四次爆破，警戒半径三百米靠对讲机喊人清场，想用无人机加岗哨相机确认无人无车再起爆。',
      en: 'Four blasts a week, and people are called out of a 300-metre circle by radio. Drones and post cameras shall confirm that nobody and no vehicle is left before firing.',
    },
    sector: 'B1011',
    region: '330500',
    site: { zh: '湖州吴兴矿区东采场', en: 'Huzhou Wuxing quarry, east face' },
    processStep: { zh: '爆破前清场', en: 'Clearing before a blast' },
    problem: {
      zh: '采场边有村道和果园，采茶季常有人抄近路。五个岗哨互相看不见，上月一次倒计时到四十秒才发现沟里有挖笋的人。地形每月都变，固定电子围栏画好两周就不准，雾天无人机又飞不了。',
      en: 'A lane and orchards border the pit, and pickers take short cuts in the tea season. The five posts cannot see one another; last month somebody digging bamboo shoots was noticed forty seconds before firing. The ground changes monthly, so a drawn fence is wrong within a fortnight, and drones cannot fly in fog.',
    },
    currentPractice: {
      zh: '岗哨吹哨、插旗、对讲机逐点报平安，由爆破员签字；没有影像留存。',
      en: 'Posts whistle, set flags and report by radio, and the blaster signs. No picture is kept.',
    },
    indicators: [
      {
        name: { zh: '清场确认用时', en: 'Time to confirm clearance' },
        unit: 'min',
        baseline: 48,
        target: 15,
        direction: 'DOWN',
        method: { zh: '从封路到起爆许可计时', en: 'From closing the road to permission to fire' },
      },
    ],
    needs: [
      {
        capability: 'hazard-zone-intrusion',
        modality: 'video',
        priority: 'MUST',
        text: {
          zh: '人和车进入警戒圈三秒内报警',
          en: 'Alarm within three seconds of a person or vehicle entering',
        },
      },
      {
        capability: 'inspection-robot',
        modality: 'thermal-image',
        priority: 'MUST',
        text: { zh: '无人机按地形自动规划清场航线', en: 'Drones plan their sweep from the present terrain' },
      },
    ],
    data: {
      modalities: ['video', 'geospatial'],
      volume: {
        zh: '航拍六十架次，岗哨录像三百小时',
        en: 'Sixty drone flights and 300 hours from the posts',
      },
      labelledShare: 0.05,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['EDGE', 'PRIVATE_CLOUD'],
      dataResidency: 'REGION',
      certifications: [],
      interfaces: ['gb28181'],
      languages: ['zh'],
      latencyMs: 3000,
    },
    budget: { min: 45000000, max: 80000000, currency: 'CNY' },
    startInWeeks: 6,
    durationWeeks: 20,
    cooperationMode: 'PROCUREMENT',
  },
  {
    key: 'i-s-ore-trucks',
    organization: 'i-f-zhegu',
    title: { zh: '铁矿排土场矿卡无人驾驶', en: 'Driverless ore trucks on a waste dump' },
    summary: {
      zh: '排土线夜班招不到司机，想先让六台矿卡在封闭线路上无人运行，人在远程舱里盯。',
      en: 'Night drivers cannot be found for the dump line. Six trucks shall run a closed loop by themselves with people watching from a remote cabin.',
    },
    sector: 'B0810',
    region: '130200',
    site: { zh: '唐山柘谷采场三号排土线', en: 'Tangshan Zhegu pit, dump line 3' },
    processStep: { zh: '剥离物运输', en: 'Hauling overburden' },
    problem: {
      zh: '排土场边缘常塌，挡墙高低不一，靠老司机眼力倒车；冬季扬尘结冰，能见度二十米。现有矿卡品牌三种、总线协议不同，改装不能影响质保。与推土机、洒水车混行时没有任何避让手段。',
      en: 'The edge of the dump slumps, berms vary in height and reversing depends on an old hand’s eye; in winter dust and ice leave twenty metres of sight. Trucks are of three makes with different buses and retrofits may not void warranty. Nothing yields when dozers and water carts share the road.',
    },
    currentPractice: {
      zh: '司机三班倒，调度用对讲机；装有倒车影像和疲劳提醒，事故靠行车记录仪回看。',
      en: 'Three shifts of drivers, dispatch by radio, reversing cameras and fatigue alarms; accidents are looked up on dashcams.',
    },
    indicators: [
      {
        name: { zh: '无人运行时段出车率', en: 'Availability while driverless' },
        unit: '%',
        baseline: 0,
        target: 85,
        direction: 'UP',
        method: { zh: '调度系统按班统计', en: 'Per shift from dispatch' },
      },
      {
        name: { zh: '人工接管次数', en: 'Take-overs by people' },
        unit: '/100 km',
        baseline: 40,
        target: 3,
        direction: 'DOWN',
        method: { zh: '远程舱日志', en: 'Log of the remote cabin' },
      },
    ],
    needs: [
      {
        capability: 'autonomous-navigation',
        modality: 'point-cloud',
        priority: 'MUST',
        text: {
          zh: '在变化的挡墙边自动倒车卸载',
          en: 'Reverse and tip by itself at a berm that keeps changing',
        },
      },
      {
        capability: 'hazard-zone-intrusion',
        modality: 'radar',
        priority: 'SHOULD',
        text: {
          zh: '人员下车进入作业圈时全线停车',
          en: 'Stop the loop when somebody steps into the working area',
        },
      },
    ],
    data: {
      modalities: ['point-cloud', 'radar'],
      volume: { zh: '路测点云九十小时', en: 'Ninety hours of point clouds from test drives' },
      labelledShare: 0.12,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['EDGE'],
      dataResidency: 'ON_SITE',
      certifications: ['iec-61508'],
      interfaces: ['can-bus'],
      languages: ['zh'],
      latencyMs: 200,
    },
    budget: { min: 600000000, max: 1200000000, currency: 'CNY' },
    startInWeeks: 12,
    durationWeeks: 52,
    cooperationMode: 'CO_DEVELOPMENT',
  },
];

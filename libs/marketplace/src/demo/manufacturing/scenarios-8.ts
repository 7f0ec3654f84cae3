import type { DemoScenario } from '../demo-types.ts';

/** Car painting, furniture and in-plant traffic. */
export const scenarios8: DemoScenario[] = [
  {
    key: 'm-s-paint-appearance',
    organization: 'm-f-jiayu',
    title: {
      zh: '整车漆面桔皮与膜厚预测调参',
      en: 'Predicting orange peel and film build in the paint shop',
    },
    summary: {
      zh: '水性漆对温湿度敏感，换季两周里返喷率升到一成；希望喷前就知道这台车的桔皮，及时改杯速和出漆量。',
      en: 'Waterborne paint dislikes changing weather: for two weeks each season repaint reaches ten percent. Orange peel should be known before spraying, in time to change bell speed and flow.',
    },
    sector: 'C3612',
    region: '500112',
    site: {
      zh: '重庆渝北涂装一车间，色漆与清漆段',
      en: 'Paint shop 1, Yubei, Chongqing: base and clear coat',
    },
    processStep: { zh: '静电旋杯喷涂与烘烤', en: 'Rotary-bell spraying and baking' },
    problem: {
      zh: '温湿度、黏度、杯速、车身姿态几十个量交织，桔皮要出烘房两小时后才量得到。二十一种颜色里小众色一周才喷几台，样本稀。集团规定涂装数据可进自有私有云，不能上公有云；厂家若只卖自家机器人的成套包，也接不上我们三种品牌混用的线。',
      en: 'Temperature, humidity, viscosity, bell speed and body attitude interweave, and peel is measured two hours later, past the oven. Rare shades among our twenty-one colours are sprayed a few times a week. Group rules permit our private cloud, never a public one; and a bundle tied to one maker’s robots cannot join a line that mixes three brands.',
    },
    currentPractice: {
      zh: '每班抽两台车用桔皮仪打二十四个点，工艺员凭感觉改一两个参数，再看下一班；换季时整班人守在喷房外。返喷车占着精修工位，交付跟着往后排。',
      en: 'Two cars a shift are measured at twenty-four points, a process engineer alters one or two settings by feel, then waits for the next shift. At the turn of seasons everyone stands outside the booth. Cars to be resprayed occupy finesse bays and push deliveries back.',
    },
    indicators: [
      {
        name: { zh: '一次交验合格率', en: 'First-run pass rate' },
        unit: '%',
        baseline: 88.5,
        target: 94,
        direction: 'UP',
        method: { zh: '精修线入口统计', en: 'Counted at the entry of the finesse line' },
      },
      {
        name: { zh: '清漆单车用量', en: 'Clear coat per car' },
        unit: 'g',
        baseline: 2450,
        target: 2280,
        direction: 'DOWN',
        method: { zh: '供漆泵累计除以台数', en: 'Pump totals over bodies' },
      },
    ],
    needs: [
      {
        capability: 'quality-prediction',
        modality: 'time-series',
        priority: 'MUST',
        text: {
          zh: '喷前预报六个部位的桔皮长短波',
          en: 'Forecast long and short wave at six places before spraying',
        },
      },
      {
        capability: 'process-optimization',
        modality: 'time-series',
        priority: 'MUST',
        text: { zh: '给出参数增量并守住膜厚下限', en: 'Give increments while keeping minimum film build' },
      },
    ],
    data: {
      modalities: ['time-series', 'table'],
      volume: {
        zh: '三十八万台车过程记录，实测仅五千台',
        en: 'Process records of 380,000 bodies, 5,000 of them measured',
      },
      labelledShare: 0.013,
      access: 'QUERY',
    },
    constraints: {
      deployment: ['PRIVATE_CLOUD', 'ON_PREM'],
      dataResidency: 'REGION',
      certifications: ['iatf-16949', 'mlps-2'],
      interfaces: ['opc-ua', 'rest'],
      languages: ['zh'],
      latencyMs: 5000,
    },
    budget: { min: 140000000, max: 260000000, currency: 'CNY' },
    startInWeeks: 9,
    durationWeeks: 36,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'm-s-furniture-spray',
    organization: 'm-f-gansun',
    title: { zh: '异形实木椅免示教喷涂', en: 'Teaching-free spraying of curved chairs' },
    summary: {
      zh: '一天十几款椅子混线，机器人示教一款要半天，买来的机械臂就此吃灰；要扫一眼就会自己喷的办法。',
      en: 'A dozen chair models share a day and teaching one takes half of it, so the arm we bought gathers dust. It should scan a chair and know how to spray.',
    },
    sector: 'C2110',
    region: '360703',
    site: {
      zh: '赣州南康家具园喷漆房，悬挂链一条',
      en: 'Spray booth with one overhead chain, Nankang furniture park, Ganzhou',
    },
    processStep: { zh: '底漆面漆喷涂', en: 'Primer and top-coat spraying' },
    problem: {
      zh: '椅背弯曲、镂空多，挂上链会晃，固定轨迹不是漏喷就是流挂。喷漆工年过五十，招不到年轻人。整套预算三十五万已是上限，而且须接在我们现有的国产六轴臂上；要求连臂一起换新的报价，我们都放下了。',
      en: 'Backs curve, openings abound and chairs sway on the chain, so a fixed path either misses or runs. Our sprayers are over fifty and no young ones apply. Three hundred and fifty thousand yuan is the ceiling for the lot, and it must drive the domestic six-axis arm that stands here; offers that replace it were laid aside.',
    },
    currentPractice: {
      zh: '三名喷漆工手持喷枪绕着椅子走，油漆利用率三成左右，夏天戴着面具喷半天就得换人。急单来时请镇上的临时工，膜厚忽多忽少，砂光组要多磨一遍才能上面漆。',
      en: 'Three people walk round each chair with a gun, putting some thirty percent of the paint on wood; in summer, masked, they have to be relieved by noon. Rush orders bring in day labour from the town, film varies, and sanding has to go over it once more.',
    },
    indicators: [
      {
        name: { zh: '新款上线准备', en: 'Preparation for a new model' },
        unit: 'min',
        baseline: 240,
        target: 10,
        direction: 'DOWN',
        method: { zh: '从挂件到首件合格计时', en: 'Timed from hanging to first approved chair' },
      },
      {
        name: { zh: '涂料利用率', en: 'Paint transfer' },
        unit: '%',
        baseline: 31,
        target: 52,
        direction: 'UP',
        method: { zh: '上漆增重比耗漆量', en: 'Weight gained over paint used' },
      },
    ],
    needs: [
      {
        capability: 'robot-path-planning',
        modality: 'point-cloud',
        priority: 'MUST',
        text: {
          zh: '现场点云直接生成枪路并避碰',
          en: 'Make gun paths straight from the scan, free of collisions',
        },
      },
      {
        capability: 'surface-reconstruction',
        modality: 'point-cloud',
        priority: 'MUST',
        text: { zh: '挂件晃动中拼出完整外形', en: 'Rebuild the shape although the piece sways' },
      },
    ],
    data: {
      modalities: ['point-cloud'],
      volume: { zh: '九十款椅子的扫描件，无标注', en: 'Scans of ninety models without labels' },
      labelledShare: 0,
      access: 'DOWNLOAD',
    },
    constraints: {
      deployment: ['EDGE', 'ON_PREM'],
      dataResidency: 'NONE',
      certifications: ['atex'],
      interfaces: ['ros2', 'modbus'],
      languages: ['zh'],
      latencyMs: 1000,
    },
    budget: { min: 18000000, max: 35000000, currency: 'CNY' },
    startInWeeks: 6,
    durationWeeks: 24,
    cooperationMode: 'CO_DEVELOPMENT',
  },
  {
    key: 'm-s-forklift-pedestrian',
    organization: 'm-f-jiaolan',
    title: { zh: '厂内叉车与行人避险预警', en: 'Keeping forklifts and walkers apart indoors' },
    summary: {
      zh: '总装与发泡之间的十字口一年四起擦碰，反光镜和喇叭已不管用；要在车上半秒内提醒，画面不落员工脸。',
      en: 'Four scrapes a year at the crossing between assembly and foaming, mirrors and horns notwithstanding. Drivers should be warned within half a second, with no faces kept.',
    },
    sector: 'C3851',
    region: '370200',
    site: {
      zh: '青岛胶州冰箱厂内通道，叉车三十七辆',
      en: 'Inner roads of the Jiaozhou refrigerator plant, Qingdao, 37 forklifts',
    },
    processStep: { zh: '厂内物料转运', en: 'Moving material inside the plant' },
    problem: {
      zh: '货架挡视线，叉车倒行时司机只看货不看路；雨天地面湿，提前一秒刹车和晚一秒刹车差三米。工会要求视频不出车、不存脸，上传到平台再分析的做法被职代会否掉了；从看到人到蜂鸣须在二百毫秒之内。',
      en: 'Racks block the view, and in reverse drivers watch the load instead of the road; on a wet floor one second of braking is three metres. The union wants video to stay in the truck and no face stored, so the workers’ congress voted down analysis on a platform. From sight of a person to buzzer, 200 milliseconds at most.',
    },
    currentPractice: {
      zh: '路口装了凸面镜和限速牌，安全员每周抽查两次；擦碰靠当事人自报，小事多半不报。去年试过给行人发手环，戴三天就嫌麻烦，如今大半躺在更衣柜里没电。',
      en: 'Convex mirrors and speed signs stand at crossings and a safety officer checks twice a week. Scrapes are known when those involved report them, which for small ones they rarely do. Bracelets were handed to walkers last year; within three days people found them a bother and most lie flat in lockers.',
    },
    indicators: [
      {
        name: { zh: '两米内险遇', en: 'Encounters under two metres' },
        unit: '次/周',
        baseline: 52,
        target: 12,
        direction: 'DOWN',
        method: { zh: '路侧雷达独立计数', en: 'Counted by an independent roadside radar' },
      },
      {
        name: { zh: '蜂鸣误报', en: 'Needless buzzes' },
        unit: '次/车班',
        baseline: 19,
        target: 3,
        direction: 'DOWN',
        method: { zh: '司机按键否认次数', en: 'Times the driver presses deny' },
      },
    ],
    needs: [
      {
        capability: 'hazard-zone-intrusion',
        modality: 'video',
        priority: 'MUST',
        text: {
          zh: '倒行盲区有人即响，货物遮挡也要认',
          en: 'Sound when anyone is in the reversing blind spot, even half hidden',
        },
      },
      {
        capability: 'near-miss-analysis',
        modality: 'radar',
        priority: 'SHOULD',
        text: {
          zh: '汇总险遇地点与时段，供改路口',
          en: 'Map when and where encounters happen, to redesign crossings',
        },
      },
    ],
    data: {
      modalities: ['video', 'radar'],
      volume: {
        zh: '十二辆车试录四百小时，人脸已打码',
        en: '400 hours from twelve trucks with faces masked',
      },
      labelledShare: 0.12,
      access: 'EVALUATE_ONLY',
    },
    constraints: {
      deployment: ['EDGE'],
      dataResidency: 'ON_SITE',
      certifications: [],
      interfaces: ['can-bus'],
      languages: ['zh'],
      latencyMs: 200,
    },
    budget: { min: 35000000, max: 75000000, currency: 'CNY' },
    startInWeeks: 3,
    durationWeeks: 20,
    cooperationMode: 'PROCUREMENT',
  },
];

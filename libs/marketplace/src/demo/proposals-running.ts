import type { DemoProposal } from './proposal-types.ts';

/** Proposals that are being weighed or still come in. */
export const runningProposals: DemoProposal[] = [
  {
    scenario: 'm-s-paint-appearance',
    solution: 'm-p-paint-oracle',
    approach: {
      zh: '以漆房温湿度、旋杯转速和输调漆粘度预测桔皮，超差前一台车就给出雾化建议。',
      en: 'Booth climate, bell speed and viscosity forecast orange peel, so atomisation is adjusted one body before the limit.',
    },
    risk: { zh: '换色首台车样本少', en: 'Few samples of first bodies after a colour change' },
  },
  {
    scenario: 'm-s-paint-appearance',
    solution: 'm-p-surface-inspector',
    approach: {
      zh: '在烘房出口以条纹投影测全车波纹，给每块板件打分，再与机器人轨迹对号，找出该调的那支枪。',
      en: 'Fringe projection after the oven grades each panel’s waviness and traces it back to the one gun that needs adjusting.',
    },
    team: { zh: '观澜视觉漆面小组四人', en: 'Our four-person paint group' },
  },
  {
    scenario: 'm-s-paint-appearance',
    solution: 'm-p-batch-anomaly',
    approach: {
      zh: '把三年涂装批记录聚类，告诉工艺员哪些参数组合总出流挂。',
      en: 'Clustering three years of batches tells process staff which combinations keep sagging.',
    },
    withdrawn: '项目组人手另有安排，暂不参与。',
  },
  {
    scenario: 'm-s-electrode-coating',
    solution: 'm-p-coating-mpc',
    approach: {
      zh: '面密度仪横向六十四区读数进预测控制，先调泵速后调模头垫片，阶跃试验三天完成。',
      en: 'Sixty-four lanes of gauge readings drive a predictive controller, pump first and die bolts second, after three days of step tests.',
    },
  },
  {
    scenario: 'm-s-electrode-coating',
    solution: 'm-p-electrode-vision',
    approach: {
      zh: '视觉先抓划痕漏箔，再用条纹位置反推哪个分区偏厚，作为闭环前的过渡。',
      en: 'Cameras catch scratches and bare foil first; stripe positions then hint which lane runs thick, a bridge until the loop is closed.',
    },
  },
  {
    scenario: 'm-s-greige-fabric',
    solution: 'm-p-loom-eye',
    approach: {
      zh: '镜头贴着织口随筘座走，断经八厘米内停机，模型压到十二元的芯片上，一台机一只眼。',
      en: 'A lens rides near the fell and stops the loom within eight centimetres of a broken end, on a chip that costs twelve yuan.',
    },
  },
  {
    scenario: 'm-s-greige-fabric',
    solution: 'm-p-fabric-inspection-table',
    approach: {
      zh: '落布后上自动验布台，每分钟八十米，把疵点坐标打印成二维码贴在布头。',
      en: 'After doffing, a table inspects eighty metres a minute and prints fault positions as a code on the selvedge.',
    },
    risk: { zh: '不能当场停机', en: 'It cannot stop a loom at once' },
  },
  {
    scenario: 'm-s-blister-check',
    solution: 'm-p-blister-vision',
    approach: {
      zh: '缺粒破片与批号同拍核对，审计追踪逐帧留痕，验证文件按药厂质量体系一次交齐。',
      en: 'Missing, broken and batch codes are checked in one shot, each frame in the audit trail, with validation papers delivered as one set.',
    },
  },
  {
    scenario: 'm-s-blister-check',
    solution: 'm-p-pack-ocr',
    approach: {
      zh: '快检机只管批号与有效期字符，缺粒用面积阈值，两周装完，不动原机结构。',
      en: 'A quick unit reads batch and expiry, judges missing pills by area and is fitted in two weeks without touching the machine.',
    },
  },
  {
    scenario: 'h-record-front-page-coding',
    solution: 'h-yuncheng-coding-desk',
    approach: {
      zh: '编码员看到的是候选码、原文出处与冲突提示，一键采纳；月底把改码最多的科室列给病案委员会。',
      en: 'Coders see candidates, the sentence they rest on and conflicts, and accept with a key; monthly the most corrected wards go to the records board.',
    },
  },
  {
    scenario: 'h-record-front-page-coding',
    solution: 'h-windlamp-coding-llm',
    approach: {
      zh: '大模型通读整份病历生成首页，编码员终审，按份计价。',
      en: 'A language model reads the whole chart and fills the page, coders sign off, priced by chart.',
    },
  },
  {
    scenario: 'h-trial-recruitment',
    solution: 'h-yuncheng-trial-match',
    approach: {
      zh: '入排标准拆成可判的条目，每晚在院内病历库里逐条打勾，研究护士早晨只看差一条的病人。',
      en: 'Criteria become yes-or-no items ticked nightly inside the hospital; in the morning research nurses see patients who miss just one.',
    },
  },
  {
    scenario: 'h-trial-recruitment',
    solution: 'h-windlamp-trial-exchange',
    approach: {
      zh: '病人在线答预问卷，平台推荐附近正在招募的项目。',
      en: 'Patients answer a questionnaire online and are pointed to trials nearby.',
    },
  },
  {
    scenario: 'a-citrus-greening',
    solution: 'a-tianheng-greening-spectra',
    approach: {
      zh: '无人机低空扫高光谱，四百棵树一组，疑似株挂牌后由植保员采叶做核酸，阳性回灌训练。',
      en: 'Drones scan hyperspectral strips of four hundred trees; tagged suspects get a leaf test, and positives train the next flight.',
    },
  },
  {
    scenario: 'a-citrus-greening',
    solution: 'a-tianyan-citrus-rgb',
    approach: {
      zh: '普通相机一天飞完全社，先把斑驳黄化的树圈出来，便宜，先做普查。',
      en: 'A plain camera covers the whole cooperative in a day and rings mottled trees, a cheap census to begin with.',
    },
  },
  {
    scenario: 'a-irrigation-rotation',
    solution: 'a-qingsui-canal-rota',
    approach: {
      zh: '卫星蒸散推算每条支渠还能等几天，排出轮灌表发到段长手机，闸门由人开。',
      en: 'Satellite evapotranspiration says how long each branch can wait; wardens get the rota by phone and open the gates themselves.',
    },
  },
  {
    scenario: 'a-irrigation-rotation',
    solution: 'a-yunqian-drip-cloud',
    approach: {
      zh: '田间墒情点加滴灌阀云控，按亩收费。',
      en: 'Soil probes and cloud-run drip valves, charged by area.',
    },
  },
  {
    scenario: 'm-s-diecast-porosity',
    solution: 'm-p-casting-cloud-film',
    approach: {
      zh: '片子加密上传，云端判级二十秒返回，高峰期自动扩容。',
      en: 'Encrypted plates are graded in the cloud within twenty seconds, scaling out at peaks.',
    },
  },
  {
    scenario: 'm-s-diecast-porosity',
    solution: 'm-p-xray-castings',
    approach: {
      zh: '判片主机放在三号岛操作间，与透视机直连；先按水套、轴承座、法兰三区配准，再给等级和轮廓。',
      en: 'The grading computer stands in the island’s cabin, wired to the X-ray; plates are registered by water jacket, bearing seat and flange before grades and outlines appear.',
    },
  },
  {
    scenario: 'm-s-tool-wear',
    solution: 'm-p-edge-wear',
    approach: {
      zh: '在主轴鼻端贴振动片，按刀号与走刀段比对包络，换刀提前量由编程员自己定。',
      en: 'A pad on the spindle nose compares envelopes by tool and pass; programmers choose how early to change.',
    },
  },
  {
    scenario: 'm-s-tool-wear',
    solution: 'm-p-spindle-box',
    approach: {
      zh: '主轴健康盒兼看刀具，四周装好，适合先摸底。',
      en: 'A spindle health box that also watches tools, fitted in four weeks as a first look.',
    },
  },
  {
    scenario: 'm-s-reactor-runaway',
    solution: 'm-p-reactor-guard',
    approach: {
      zh: '用夹套热平衡在线估反应放热速率，累积料量超线时提前十分钟亮黄灯，联锁仍归原安全系统。',
      en: 'Jacket heat balance estimates reaction power on line; an amber lamp lights ten minutes early, while the interlock stays with the existing safety system.',
    },
  },
  {
    scenario: 'm-s-reactor-runaway',
    solution: 'm-p-furnace-graph',
    approach: {
      zh: '以工况图谱检索相似历史釜次，提示操作员当时怎么处置。',
      en: 'A graph of past batches finds similar ones and reminds operators how those were handled.',
    },
  },
  {
    scenario: 'a-cotton-weed-spray',
    solution: 'a-longce-weed-nozzle',
    approach: {
      zh: '喷杆每隔二十五厘米一只相机，行间见草才开阀，夜里也能作业。',
      en: 'A camera every twenty-five centimetres opens a valve only over weeds, by night as well.',
    },
  },
  {
    scenario: 'h-night-fall-radar',
    solution: 'h-jinghu-radar-night',
    approach: {
      zh: '床边与卫生间各装一只毫米波盒，只传姿态不传影像，呼叫先到楼层护理台再到家属。',
      en: 'One radar box by the bed and one in the bathroom send posture, never pictures; calls reach the floor desk first, then relatives.',
    },
  },
  {
    scenario: 'a-maize-variable-seeding',
    solution: 'a-longce-isobus-map',
    approach: {
      zh: '把三年产量图与黑土层厚度叠成五级处方，播种机读图自动变株距。',
      en: 'Three years of yield maps over topsoil depth make a five-step prescription the seeder follows by itself.',
    },
  },
  {
    scenario: 'm-s-liquor-cut',
    solution: 'm-p-bubble-reader',
    approach: {
      zh: '高速相机看酒花大小与消散快慢，与摘酒师傅的掐花时刻对齐训练。',
      en: 'A fast camera watches bubble size and collapse, trained on the instants at which masters cut.',
    },
  },
];

import type { DemoProposal } from './proposal-types.ts';

/** Proposals to scenarios that were awarded; the first of each scenario won. */
export const awardedProposals: DemoProposal[] = [
  {
    scenario: 'm-s-injection-tuning',
    solution: 'm-p-moulding-adviser',
    approach: {
      zh: '先把近两年换模记录里调机师傅改过的参数翻出来，按模具号排成经验卡；新模上机时给三步建议，师傅点头才下发。',
      en: 'We mine two years of mould changes for what setters really altered, card it by mould number, and offer three moves per start-up that only a setter can release.',
    },
    team: {
      zh: '驻厂两人，其中一人做过十四年注塑调机',
      en: 'Two people on site, one a setter for fourteen years',
    },
    risk: {
      zh: '老机台没有压力曲线输出，需加装传感器',
      en: 'Older presses give no pressure curve and need a sensor',
    },
    verdict: '建议可解释、师傅愿意用，价格在预算内。',
  },
  {
    scenario: 'm-s-injection-tuning',
    solution: 'm-p-moulding-autopilot',
    approach: {
      zh: '控制器直接接管保压与注射速度，闭环把首件调到合格区间，无需人工确认。',
      en: 'The controller takes over packing and speed and closes the loop to the first good shot by itself.',
    },
    verdict: '要更换控制柜，超出本次预算，且车间不接受无人确认。',
  },
  {
    scenario: 'm-s-foundry-sand',
    solution: 'm-p-sand-dosing',
    approach: {
      zh: '在混砂机出口装一只测湿盒，十二秒一次读数，加水阀按读数与砂温修正；头两周只记录不动作，让班长看它说得准不准。',
      en: 'A moisture box at the mill outlet reads every twelve seconds and trims the water valve for sand temperature; for two weeks it only writes down what it would have done.',
    },
    team: {
      zh: '铸造工艺一人、电控一人，月度回访',
      en: 'One foundry engineer and one controls engineer, back every month',
    },
    risk: {
      zh: '回用砂温度波动大时读数会漂，需每班标定一次',
      en: 'Hot return sand makes readings drift, hence one calibration a shift',
    },
    verdict: '两周旁路比对让人放心，改造量最小。',
  },
  {
    scenario: 'm-s-foundry-sand',
    solution: 'm-p-sand-plant',
    approach: {
      zh: '整条砂线建数字孪生，从落砂到造型统一优化，分三期投资。',
      en: 'We twin the whole sand loop from shake-out to moulding and optimise it in three phases of investment.',
    },
    verdict: '方案完整，但规模与造价远超一个混砂点的需要。',
  },
  {
    scenario: 'm-s-smt-recheck',
    solution: 'm-p-aoi-second-look',
    approach: {
      zh: '复判机挂在AOI与维修台之间，按元件封装分别训练，拿不准的图一律送人；每晚用当天人工结论重测一次，指标掉了就回退到昨天的版本。',
      en: 'A second-look unit sits between inspection and rework, trained per package type, sending every doubtful picture to people; nightly it is retested on that day’s verdicts and rolls back if worse.',
    },
    team: {
      zh: '电子装联视觉组三人，项目经理常驻首月',
      en: 'Three from our board-assembly vision group, the lead on site for month one',
    },
    risk: {
      zh: '换料号频繁时新封装样本不足，先走人工',
      en: 'New packages lack samples after part changes and go to people first',
    },
    verdict: '漏判控制思路清楚，夜间回退机制是评审加分项。',
  },
  {
    scenario: 'm-s-smt-recheck',
    solution: 'm-p-aoi-hosted',
    approach: {
      zh: '图像脱敏后上传云端集群复判，按张计费，当天即可开通。',
      en: 'Pictures are stripped of identifiers, judged in our cloud and billed each; service starts the same day.',
    },
    verdict: '客户板图不能离厂，云端方案无法采用。',
  },
  {
    scenario: 'm-s-panel-split',
    solution: 'm-p-press-arch',
    approach: {
      zh: '线尾架一座十六相机拱门，侧围停在皮带上一点八秒内拍完；暗裂用低角度条纹光显出来，缩颈靠局部厚度变化的明暗梯度判。',
      en: 'An arch of sixteen cameras shoots each side panel in 1.8 seconds on the belt; grazing stripes bring out splits, brightness gradients betray necking.',
    },
    team: {
      zh: '光学、机构、算法各一名，冲压顾问一名',
      en: 'One each for optics, mechanics and models, plus a stamping adviser',
    },
    risk: {
      zh: '油膜反光会盖住细裂，需与清洗班配合',
      en: 'Oil glare can hide hairline splits; washing crews must help',
    },
    verdict: '现场打样找出了九件中的八件，节拍满足。',
  },
  {
    scenario: 'm-s-panel-split',
    solution: 'm-p-few-shot-vision',
    approach: {
      zh: '用生成样本补足稀缺的开裂图片，在研究平台上先训出原型，再谈产线集成。',
      en: 'Generated samples make up for rare splits; a prototype comes first on our bench, line integration later.',
    },
    verdict: '仍处原型阶段，达不到线尾连续运行的要求。',
  },
  {
    scenario: 'a-shrimp-tray-feeding',
    solution: 'a-bolan-shrimp-listen',
    approach: {
      zh: '每口池吊一只水听器，数对虾嚼料的脆响来决定下一勺多少；夜里声音稀了就停料，清晨补记水温与蜕壳情况。',
      en: 'One hydrophone per tank counts the clicks of feeding and decides the next scoop; when the night grows quiet feeding stops, and at dawn moult and temperature are logged.',
    },
    team: {
      zh: '养殖技术员一名随塘三个月',
      en: 'A husbandry technician stays by the tanks for three months',
    },
    risk: { zh: '增氧机噪声与嚼料声频段有重叠', en: 'Aerator noise overlaps the feeding band' },
    verdict: '声学证据直观，工人一听就懂。',
  },
  {
    scenario: 'a-shrimp-tray-feeding',
    solution: 'a-yunqian-feed-plan',
    approach: {
      zh: '根据苗量、水温与料表推算每日投喂量，手机推送。',
      en: 'Daily rations follow stocking, temperature and the feed chart, sent to a phone.',
    },
    verdict: '没有现场反馈，与现有料表差别不大。',
  },
  {
    scenario: 'm-s-compressed-air',
    solution: 'm-p-air-dispatch',
    approach: {
      zh: '群控柜读六台机组的功率与母管压力，提前五分钟预测用气，决定谁加载谁停；压力下限由班长在柜门上改。',
      en: 'A cabinet reads six compressors and header pressure, forecasts demand five minutes out and picks who loads and who rests; the floor pressure is set on its door.',
    },
    team: { zh: '空压节能工程师两名', en: 'Two compressed-air engineers' },
    risk: {
      zh: '两台旧机无通信口，只能启停不能调载',
      en: 'Two old machines lack a port and can only start or stop',
    },
    verdict: '现场柜体可脱网运行，改造停机不超过半天。',
  },
  {
    scenario: 'm-s-compressed-air',
    solution: 'm-p-remote-energy',
    approach: {
      zh: '数据上云，由能源管家远程代为调度，按节省分成。',
      en: 'Data goes to our operators, who dispatch from afar for a share of the saving.',
    },
    verdict: '断网时无人接管，生产部不同意。',
  },
  {
    scenario: 'h-township-ecg',
    solution: 'h-mailuo-township-net',
    approach: {
      zh: '卫生院照旧做十二导联，图一落盘就由县医院内的服务器排序，危急的顶到最前并响铃，普通的按到达次序；所有报告仍由心电医师签字。',
      en: 'Clinics record twelve leads as ever; a server inside the county hospital ranks each trace on arrival, rings for critical ones, and a physician signs every report.',
    },
    team: {
      zh: '心电医师顾问一名，实施三名，覆盖全部乡镇',
      en: 'A consulting cardiologist and three installers for all townships',
    },
    risk: {
      zh: '部分卫生院夜间断电，需配不间断电源',
      en: 'Some clinics lose power at night and need battery backup',
    },
    verdict: '医生始终签字，危急值闭环符合医共体制度。',
  },
  {
    scenario: 'm-s-cement-kiln',
    solution: 'm-p-kiln-pilot',
    approach: {
      zh: '红外看烧成带，软测量推游离钙，每四十秒给头煤与窑速一个小步；操作员可随时按钮退出，退出原因自动记入交接班本。',
      en: 'Infrared watches the burning zone, free lime is estimated between laboratory samples, and every forty seconds fuel and speed move a little; operators can step out at once, and why is logged.',
    },
    team: { zh: '窑操出身的工程师带队，驻厂九周', en: 'Led by a former kiln operator, nine weeks on site' },
    risk: { zh: '原料堆场换矿点时模型需重新辨识', en: 'A change of quarry forces re-identification' },
    verdict: '操作权在人，退出机制完整。',
  },
  {
    scenario: 'm-s-cement-kiln',
    solution: 'm-p-kiln-report',
    approach: {
      zh: '搭能效看板，每班给三条寻优建议，由值长自行采纳。',
      en: 'A dashboard gives each shift three hints, to take or leave.',
    },
    verdict: '只有建议没有闭环，难以达到目标热耗。',
  },
  {
    scenario: 'm-s-spot-weld',
    solution: 'm-p-weld-edge',
    approach: {
      zh: '在焊钳控制器旁加判定卡，逐点看动态电阻曲线，飞溅当拍报警，疑似虚焊的编号推给超声抽检，省掉盲抽。',
      en: 'A card beside each gun controller reads every resistance curve, flags expulsion within the cycle and sends suspect spots to ultrasound instead of blind sampling.',
    },
    team: { zh: '焊接博士一名，现场工程师两名', en: 'A welding PhD and two field engineers' },
    risk: {
      zh: '修磨电极后的前五十点曲线不稳，需单独建模',
      en: 'The first fifty spots after tip dressing need a model of their own',
    },
    verdict: '逐点在线判定，与现有超声室衔接最好。',
  },
  {
    scenario: 'm-s-spot-weld',
    solution: 'm-p-weld-server',
    approach: {
      zh: '焊接参数全部入湖，日批分析质量趋势并追根因。',
      en: 'All weld data lands in a lake; daily batches show trends and causes.',
    },
    verdict: '隔日才有结论，不满足在线拦截。',
  },
  {
    scenario: 'm-s-web-break',
    solution: 'm-p-break-detective',
    approach: {
      zh: '断纸瞬间往前倒带十二台相机与四百条曲线，自动把最早变坏的一处标出来，值班长早会上直接看三十秒录像。',
      en: 'At each break we rewind twelve cameras and four hundred curves and mark where things first went wrong; the morning meeting watches thirty seconds.',
    },
    team: { zh: '造纸工艺顾问一名，算法两名', en: 'One paper technologist, two analysts' },
    risk: { zh: '湿部雾气大，两处相机可能看不清', en: 'Fog at the wet end may blind two cameras' },
    verdict: '唯一把录像与曲线对到同一秒的方案。',
  },
  {
    scenario: 'm-s-furniture-spray',
    solution: 'm-p-spray-scan',
    approach: {
      zh: '椅子过光幕时扫成点云，八秒出喷枪路径，木工只选漆号；背面死角留给人补一枪。',
      en: 'A light curtain scans the chair, eight seconds later the gun path is ready, the worker picks a lacquer and touches up hidden corners.',
    },
    team: { zh: '机器人工程师两名', en: 'Two robot engineers' },
    risk: { zh: '防爆认证排期可能拖后', en: 'Explosion-proof certification may slip' },
    verdict: '免示教，适合小批多款。',
  },
  {
    scenario: 'a-grain-bin-heating',
    solution: 'a-cangheng-grain-field',
    approach: {
      zh: '把现有测温电缆的稀疏点推成整仓温度场，提前九天圈出要发热的粮堆，通风只开对应的那两台风机。',
      en: 'Sparse cable readings become a temperature field of the whole bin; hot spots are circled nine days ahead and only the two fans nearby run.',
    },
    team: { zh: '储粮工程师一名、软件两名', en: 'A storage engineer and two developers' },
    risk: { zh: '三号仓电缆坏点超过两成', en: 'Over a fifth of the sensors in bin three are dead' },
    verdict: '充分利用旧电缆，无需熏蒸期进仓。',
  },
  {
    scenario: 'a-grain-bin-heating',
    solution: 'a-qingsui-silo-watch',
    approach: {
      zh: '阈值看板加短信，每日两次巡检报表。',
      en: 'A threshold board with text messages and two reports a day.',
    },
    verdict: '只报超温，不能提前。',
  },
  {
    scenario: 'a-pig-weight-camera',
    solution: 'a-mukan-depth-scale',
    approach: {
      zh: '在赶猪通道上方装深度相机，走过一头记一头，体重误差按品系校正；出栏前七天给每栏一张可售清单。',
      en: 'A depth camera over the alley weighs each pig as it walks, corrected by breed, and a week before sale lists which pens are ready.',
    },
    team: { zh: '畜牧与视觉工程师各一名', en: 'One animal scientist, one vision engineer' },
    risk: { zh: '猪群拥挤并行时需隔栏放行', en: 'Pigs side by side must be let through one at a time' },
    verdict: '误差承诺到四公斤以内，且不影响赶猪。',
  },
  {
    scenario: 'a-pig-weight-camera',
    solution: 'a-tingshe-photo-weight',
    approach: {
      zh: '饲养员手机拍侧面照估重，离线可用。',
      en: 'Stockmen photograph flanks with a phone; it works offline.',
    },
    verdict: '人工逐头拍照，出栏量大时跟不上。',
  },
  {
    scenario: 'm-s-dumpling-foreign',
    solution: 'm-p-dumpling-xray',
    approach: {
      zh: '双能射线把软骨和塑料的密度差拉开，冻硬后单层过带，剔除用气嘴；每两小时投三粒标准块自检。',
      en: 'Two energies pull gristle and plastic apart in density; frozen dumplings pass in one layer, air jets reject, three test pieces go through every two hours.',
    },
    team: { zh: '射线安全员一名，调试三名', en: 'A radiation officer and three commissioning engineers' },
    risk: { zh: '两层叠料时检出率会下降', en: 'Stacked dumplings lower recall' },
    verdict: '样机试检检出率最高，清洗方便。',
  },
  {
    scenario: 'm-s-dumpling-foreign',
    solution: 'm-p-food-hyperspectral',
    approach: {
      zh: '高光谱从上方看表皮异色异物，不带射线，免防护。',
      en: 'Hyperspectral cameras look for foreign colour from above, without radiation or shielding.',
    },
    verdict: '看不到馅内的软骨。',
  },
  {
    scenario: 'h-platelet-demand',
    solution: 'h-guigui-blood-plan',
    approach: {
      zh: '把各医院近三年手术排程与血液科用量拆到星期，滚动给出未来十天每日采集单数，过期风险高的血型单列。',
      en: 'Three years of theatre lists and haematology use, split by weekday, give ten rolling days of collection counts, with groups likely to expire listed apart.',
    },
    team: { zh: '血站信息科背景两名', en: 'Two people with a blood-centre background' },
    risk: { zh: '三家医院的用血数据口径不一', en: 'Three hospitals define use differently' },
    verdict: '贴合血站排班方式，先从血小板做起可行。',
  },
];

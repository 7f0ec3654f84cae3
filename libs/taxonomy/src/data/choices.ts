/** Closed lists of the records: code | Chinese | English | Chinese aliases | English aliases, in the order to show. */
export const DEPLOYMENT_ROWS = `
ON_PREM | 本地部署 | On premises | 私有化部署, 本地化部署, 机房部署 | on-prem, local deployment, self-hosted
EDGE | 边缘部署 | Edge | 边缘计算, 端侧部署, 边端 | edge computing, on-device
PRIVATE_CLOUD | 私有云 | Private cloud | 专有云, 专属云 | dedicated cloud, virtual private cloud
PUBLIC_CLOUD | 公有云 | Public cloud | 云服务, 云端部署 | cloud, SaaS
`;

export const DATA_RESIDENCY_ROWS = `
ON_SITE | 数据不出厂（院、场） | Data stays on site | 不出厂, 不出院, 不出场 | on site, site only
REGION | 数据不出省 | Data stays in the region | 不出省, 不出市, 省内存储 | in region, regional residency
COUNTRY | 数据不出境 | Data stays in the country | 不出境, 境内存储 | in country, no cross-border transfer
NONE | 不限 | No restriction | 无要求, 不限地域 | unrestricted, anywhere
`;

export const DATA_ACCESS_ROWS = `
DOWNLOAD | 下载 | Download | 数据下载, 文件交付 | file delivery, bulk download
QUERY | 查询 | Query | 接口查询, 在线查询 | API query, online query
EVALUATE_ONLY | 只评不取（数据不出域） | Evaluate only | 只评不取, 数据不出域, 可用不可见 | model to data, data never leaves
`;

export const COOPERATION_MODE_ROWS = `
PROCUREMENT | 采购 | Procurement | 直接采购, 招标采购 | purchase, tender
CO_DEVELOPMENT | 定向合作 | Co-development | 联合开发, 共同研发, 合作开发 | joint development, directed cooperation
OPEN_CALL | 揭榜挂帅 | Open call | 揭榜, 张榜, 公开征集 | challenge, open competition
`;

export const SIZE_BAND_ROWS = `
MICRO | 微型企业 | Micro | 微型, 微企 | micro enterprise
SMALL | 小型企业 | Small | 小型, 小企业 | small enterprise
MEDIUM | 中型企业 | Medium | 中型, 中等企业 | medium enterprise, mid-sized
LARGE | 大型企业 | Large | 大型, 大企业 | large enterprise
`;

/** What people call a sector in daily speech: code | Chinese aliases | English aliases. */
export const SECTOR_ALIAS_ROWS = `
A | 大农业, 农林牧渔 | agriculture, farming
B | 矿业, 采掘 | mining and quarrying
C | 制造业企业, 工厂 | manufacturing industry, factory
D | 公用事业, 水电气 | utilities
E | 建筑, 建工 | building industry
G | 物流, 交通物流 | logistics, transportation
I | IT, 信息技术 | IT, information technology
Q | 医疗卫生, 医疗健康 | healthcare, medicine
01 | 种植业, 种植 | crop production
03 | 养殖业, 畜牧 | livestock farming
04 | 水产 | fisheries
06 | 煤矿 | coal mining
07 | 油气 | oil and gas
13 | 农产品加工 | agri-food processing
14 | 食品厂 | food industry
17 | 纺织 | textile industry
26 | 化工 | chemicals, chemical industry
27 | 制药, 药企, 医药工业 | pharmaceuticals, pharma
30 | 建材 | building materials
31 | 钢铁, 钢厂 | iron and steel, steel industry
32 | 有色金属 | non-ferrous metals
34 | 通用机械 | general machinery
35 | 专用机械 | special machinery
36 | 汽车, 车企 | automotive, car industry
37 | 轨道交通装备, 航空航天, 造船 | aerospace, shipbuilding, rolling stock
38 | 电气设备 | electrical equipment
39 | 电子信息, 电子制造 | electronics
44 | 电力 | power industry
65 | 软件 | software
0311 | 养牛, 奶牛, 肉牛 | dairy farming, beef cattle
0313 | 养猪, 生猪 | pig farming, swine
0321 | 养鸡, 蛋鸡, 肉鸡 | poultry farm, broilers, layers
0411 | 海洋牧场 | mariculture
2762 | 疫苗 | vaccines
305 | 玻璃加工 | glassware
339 | 铸造 | foundry, casting
374 | 飞机制造, 飞机 | aircraft manufacturing, aviation industry
358 | 医疗器械 | medical devices
3670 | 汽配, 汽车零部件 | auto parts, car parts
3491 | 机器人 | industrial robots
3841 | 锂电池, 动力电池 | lithium battery
3825 | 光伏 | photovoltaics, solar panels
3973 | 芯片, 半导体 | chips, semiconductors
3982 | 电路板, 线路板 | PCB, circuit boards
841 | 医疗机构 | hospital
8424 | 卫生室 | village clinic
8433 | 妇幼保健院 | maternity hospital
`;

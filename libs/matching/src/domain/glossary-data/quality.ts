/** What goes wrong with products and machines. */
export const DEFECT_ROWS = `
划痕, 划伤, 刮痕 | scratch, scuff
裂纹, 开裂, 裂缝 | crack, cracking, fissure
气孔, 气泡 | pore, porosity, bubble, blowhole
砂眼, 缩孔 | sand hole, shrinkage cavity
夹杂, 夹渣 | inclusion, slag inclusion
凹坑, 压痕, 凹痕 | dent, pit, indentation
毛刺 | burr
飞边 | flash
缺料, 短射, 缺胶 | short shot, missing material
翘曲, 变形 | warpage, deformation, distortion
色差 | colour difference, color difference, shade variation
污渍, 脏污, 污点 | stain, dirt, contamination spot
异物, 杂质 | foreign body, foreign matter, impurity
锈蚀, 生锈, 腐蚀 | rust, corrosion
磨损 | wear, abrasion
泄漏, 漏液, 渗漏 | leak, leakage, seepage
断线, 断头 | broken thread, thread breakage, broken end
断纱, 断经, 断纬 | yarn breakage, broken warp, broken weft
疵点, 织物疵点, 布面疵点 | fabric defect, fabric flaw
虚焊, 假焊 | cold joint, dry joint, insufficient solder
桥接, 连锡 | solder bridge, bridging
漏焊 | missed weld, missing weld
未熔合, 未焊透 | lack of fusion, incomplete penetration
焊缝 | weld seam, seam
漏装, 错装 | missing part, wrong part, misassembly
错料, 混料 | material mix-up, wrong material
破损, 损坏, 破裂 | breakage, damage
剥落, 脱落 | peeling, spalling, flaking
起皮, 分层 | delamination, blistering
橘皮, 流挂 | orange peel, paint run, sagging
露铜, 短路 | exposed copper, short circuit
断路, 开路 | open circuit
隐裂 | microcrack, hidden crack
热斑 | hot spot
绝缘老化, 老化 | ageing, aging, insulation ageing
松动 | loosening, looseness
不对中 | misalignment
不平衡 | imbalance, unbalance
偏心 | eccentricity
跳动, 抖动 | runout, jitter
过热 | overheating
过载 | overload
卡死, 堵塞 | jam, blockage, clogging
漏检, 漏判 | missed detection, escape, false negative
误检, 误报, 误判 | false alarm, false positive, overkill
不良品, 次品, 废品 | reject, defective product, scrap
批次不良 | bad batch, batch failure
故障, 失效 | fault, failure, breakdown
停机, 宕机, 停产 | downtime, stoppage, shutdown
计划外停机, 非计划停机 | unplanned downtime, unscheduled stop
瓶颈 | bottleneck
结垢, 积灰 | scaling, fouling, ash deposit
跑偏 | belt deviation, running off centre, mistracking
撕裂 | tearing, tear
`;

/** What things are made of, and goods. */
export const MATERIAL_ROWS = `
钢材, 钢 | steel
不锈钢 | stainless steel
钢板, 钢带, 带钢 | steel plate, steel strip, steel sheet
铸件 | casting part, cast part, castings
锻件 | forging part, forged part
铝合金, 铝材 | aluminium alloy, aluminum alloy
铝型材 | aluminium profile, aluminum profile
铜, 铜箔 | copper, copper foil
钛合金 | titanium alloy
稀土 | rare earth
复合材料 | composite material, composite
碳纤维 | carbon fibre, carbon fiber
玻璃 | glass
陶瓷, 瓷砖 | ceramic, ceramic tile, tile
水泥 | cement
混凝土 | concrete
塑料 | plastic
橡胶 | rubber
薄膜, 膜材 | film
面料, 布料, 织物, 坯布 | fabric, cloth, greige fabric
纱线 | yarn
皮革 | leather
木材, 木板 | timber, wood, wood panel
纸张, 纸板, 瓦楞纸 | paper, cardboard, corrugated board
涂料, 油漆 | paint, coating material, lacquer
粘合剂, 胶水 | adhesive, glue
润滑油, 机油 | lubricant, lubricating oil
煤, 煤炭 | coal
焦炭 | coke
矿石, 铁矿石 | ore, iron ore
原油, 石油 | crude oil, petroleum
天然气, 燃气 | natural gas, gas
蒸汽 | steam
压缩空气 | compressed air
氢气 | hydrogen
催化剂 | catalyst
溶剂 | solvent
农药 | pesticide
化肥, 肥料 | fertilizer, fertiliser
药品, 药物 | drug, medicine, pharmaceutical
药材, 中药材, 中药 | herbal medicine, Chinese herbs, traditional Chinese medicine
疫苗 | vaccine
试剂 | reagent
耗材 | consumable
食品 | food
饮料 | beverage, drink
乳制品, 牛奶, 原奶 | dairy product, milk, raw milk
肉类, 猪肉, 牛肉 | meat, pork, beef
白酒, 酒 | liquor, spirits, baijiu
啤酒 | beer
茶叶 | tea
粮食, 谷物 | grain, cereal
饲料 | feed, fodder
种子, 种苗 | seed, seedling
家具 | furniture
服装, 成衣 | garment, apparel, clothing
鞋 | shoe, footwear
玩具 | toy
家电 | home appliance, household appliance
手机 | mobile phone, smartphone
车辆, 汽车 | vehicle, car
锂离子电池, 锂电 | lithium-ion battery
极片, 电极 | electrode, electrode sheet
隔膜 | separator
电解液 | electrolyte
原材料, 原料 | raw material, feedstock
半成品 | semi-finished product, work in progress
成品 | finished product
备件, 备品备件 | spare part
零件, 零部件, 工件 | part, component, workpiece
边角料, 余料 | offcut, leftover material
废料 | waste material, scrap
废水, 污水 | wastewater, sewage, effluent
废气, 烟气, 尾气 | exhaust gas, flue gas, off-gas
污泥 | sludge
粉尘 | dust
垃圾 | garbage, refuse, waste
`;

/** Sensors, pictures and other data, and what they measure. */
export const SENSING_ROWS = `
传感器 | sensor
工业相机, 相机 | industrial camera, camera
线阵相机, 线扫相机 | line scan camera, line-scan camera
摄像头, 监控摄像机, 监控视频 | surveillance camera, CCTV camera, surveillance video
镜头 | lens
光源, 照明, 打光 | light source, lighting, illumination
热像仪, 红外相机 | thermal camera, infrared camera
激光雷达 | lidar, laser radar
深度相机 | depth camera, 3D camera
麦克风, 拾音器 | microphone
声纹, 声学指纹 | voiceprint, acoustic signature
加速度计, 加速度传感器 | accelerometer
温度传感器, 测温 | temperature sensor, temperature measurement, thermocouple
压力传感器 | pressure sensor
流量计 | flow meter, flowmeter
液位计, 液位 | level gauge, liquid level
称重, 地磅, 电子秤 | weighing, weighbridge, scale
湿度, 温湿度 | humidity, temperature and humidity
扭矩 | torque
振动, 震动 | vibration
噪声, 噪音 | noise
电流 | current
电压 | voltage
功率 | power draw, electric power
转速 | rotation speed, rpm
应变, 应力 | strain, stress
位移 | displacement
厚度 | thickness
粗糙度 | roughness
硬度 | hardness
尺寸, 外形尺寸 | dimension, size
公差 | tolerance
张力 | tension
浓度 | concentration
粘度 | viscosity
酸碱度 | pH value, acidity
光谱, 光谱仪 | spectrum, spectrometer
气体传感器, 气体检测 | gas sensor, gas detection
射频识别, 电子标签 | RFID
条码, 二维码 | barcode, QR code
铭牌 | nameplate
字符 | character
标签, 标贴 | label, tag
物联网 | internet of things, IoT
遥感 | remote sensing
卫星定位, 北斗 | satellite positioning, GNSS, GPS, BeiDou
超宽带 | ultra-wideband, UWB
日志, 运行日志 | log, operation log
工单 | work order, ticket
报表, 台账 | report sheet, ledger
图纸 | drawing
说明书, 手册 | manual, handbook
标准作业程序, 作业指导书 | SOP, standard operating procedure, work instruction
历史数据 | historical data, history
样本, 样品 | sample, specimen
标注数据, 已标注 | labelled data, labeled data, annotated data
数据集 | data set, dataset
元数据 | metadata
主数据 | master data
数据孤岛 | data silo
传感器漂移 | sensor drift
采样频率, 采样率 | sampling rate, sampling frequency
分辨率 | resolution
帧率 | frame rate
`;

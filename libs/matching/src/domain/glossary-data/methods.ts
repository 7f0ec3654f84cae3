/** Methods and means of artificial intelligence and computing. */
export const METHOD_ROWS = `
人工智能 | artificial intelligence, AI
机器学习 | machine learning
深度学习 | deep learning
强化学习 | reinforcement learning
迁移学习 | transfer learning
小样本学习, 小样本 | few-shot learning, few-shot
无监督学习, 无监督 | unsupervised learning, unsupervised
半监督 | semi-supervised, semi-supervised learning
自监督 | self-supervised, self-supervised learning
主动学习 | active learning
神经网络 | neural network
卷积神经网络 | convolutional neural network, CNN
图神经网络 | graph neural network
大模型, 大语言模型 | large language model, LLM, large model
多模态 | multimodal, multi-modal
生成式 | generative, generative AI
检索增强 | retrieval augmented generation, retrieval-augmented
提示词 | prompt
智能体 | agent, AI agent
计算机视觉, 机器视觉 | computer vision, machine vision
自然语言处理 | natural language processing, NLP
回归, 回归模型 | regression
聚类 | clustering
决策树, 随机森林 | decision tree, random forest
贝叶斯 | Bayesian
遗传算法 | genetic algorithm
运筹优化, 数学规划 | operations research, mathematical programming
整数规划, 线性规划 | integer programming, linear programming
启发式 | heuristic
仿真, 模拟 | simulation
有限元 | finite element
流体力学, 计算流体力学 | fluid dynamics, computational fluid dynamics, CFD
机理模型, 机理 | first-principles model, mechanistic model, physical model
模型预测控制, 预测控制 | model predictive control, MPC, predictive control
自适应 | adaptive
闭环控制, 闭环 | closed loop, closed-loop control
规则引擎, 专家系统 | rule engine, expert system
知识库 | knowledge base
特征工程, 特征提取 | feature engineering, feature extraction
时频分析, 频谱分析 | time-frequency analysis, spectral analysis, spectrum analysis
包络谱 | envelope spectrum
阈值, 门限 | threshold
模型训练, 训练 | model training, training
推理 | inference
微调 | fine-tuning, fine tuning
数据增强 | data augmentation
可解释性, 可解释 | explainability, explainable, interpretable
置信度 | confidence, confidence score
准确率, 精度 | accuracy, precision
召回率, 检出率, 灵敏度 | recall, detection rate, sensitivity
特异度 | specificity
误差, 平均误差 | error, mean error
模型漂移, 概念漂移 | model drift, concept drift
人工复核, 复判 | manual review, human review, re-inspection
人机协同, 人在回路 | human in the loop, human-machine collaboration
在线学习, 增量学习 | online learning, incremental learning
边缘推理 | edge inference
算力 | computing power, compute
算法 | algorithm
接口 | interface, API
云平台, 云端 | cloud platform, in the cloud
离线 | offline
内网, 局域网 | intranet, local network, local area network
断网 | network outage
弱网, 网络不稳定 | weak network, unstable network, poor connectivity
安全帽 | hard hat, safety helmet
反光衣, 反光背心 | reflective vest, high-visibility vest
安全带 | safety harness, seat belt
明火, 火焰 | open flame, flame
烟雾 | smoke
火灾 | fire, blaze
瓦斯 | methane, firedamp
爆炸 | explosion
中毒 | poisoning
有限空间, 受限空间 | confined space
动火作业 | hot work
高处作业, 登高 | work at height
吊装 | hoisting, lifting operation
违章, 违规操作 | violation, unsafe act, rule violation
电子围栏 | electronic fence, geofence
碰撞, 防撞 | collision, collision avoidance, anti-collision
盲区 | blind spot
疲劳驾驶, 疲劳 | drowsy driving, fatigue
隐患, 安全隐患 | hidden danger, safety hazard, hazard
应急 | emergency response, emergency
预警, 早期预警 | early warning, warning
报警, 告警, 警报 | alarm, alert
人脸识别 | face recognition
行人检测 | pedestrian detection
客流 | passenger flow, footfall
车牌识别 | licence plate recognition, license plate recognition
交通信号 | traffic signal, traffic light
合同 | contract
发票 | invoice
标书, 招标文件 | tender document, bidding document
法规, 政策法规 | regulation, laws and regulations
标准, 国标 | standard, national standard
专利 | patent
技术文档, 技术资料 | technical document, technical documentation
培训 | staff training, training course
客服, 售后服务, 售后 | customer service, after-sales service
呼叫中心 | call centre, call center
会议纪要 | meeting minutes
方言 | dialect
`;

/** Words of business: quality, cost, time, energy, trade. */
export const BUSINESS_ROWS = `
合格率, 良率, 成品率, 良品率 | yield rate, pass rate, qualified rate, first pass yield
不良率, 废品率, 次品率 | defect rate, scrap rate, reject rate
产量, 产能 | output, capacity, production volume
单产, 亩产 | yield per area, yield per hectare, crop yield
节拍, 生产节拍 | takt time, cycle time
稼动率, 设备综合效率, 开动率 | OEE, overall equipment effectiveness, utilization rate
效率 | efficiency
生产率 | productivity
成本 | cost
人工成本, 人力成本 | labour cost, labor cost
人工检查, 人工检验, 目检, 肉眼检查 | manual inspection, visual check, inspection by eye
库存 | inventory, stock
仓库, 仓储 | warehouse, warehousing
物流 | logistics
配送, 运输 | delivery service, transport, distribution
订单 | order
交期, 交货期 | lead time, delivery date
销量, 销售 | sales, sales volume
价格 | price
采购 | purchasing, procurement
供应商 | supplier
供应链 | supply chain
客户 | customer, client
投诉, 客诉 | complaint, customer complaint
索赔 | claim for damages
排班, 班次 | shift schedule, shift
排产, 生产计划 | production planning, production plan
调度 | dispatching, scheduling
能耗, 用能 | energy consumption, energy use
节能 | energy saving
电费, 电价 | electricity bill, electricity price, tariff
电力负荷, 用电负荷 | electric load, power demand
峰谷, 削峰填谷 | peak and valley, peak shaving
需求响应 | demand response
碳排放, 碳 | carbon emission, carbon
碳足迹 | carbon footprint
水耗, 用水量 | water consumption
电耗, 用电量, 单位电耗 | power consumption, electricity consumption
煤耗 | coal consumption
药耗, 药剂 | chemical consumption, chemical dosage, reagent use
排放 | emission, discharge
污染 | pollution
空气质量 | air quality
水质 | water quality
浊度 | turbidity
水厂, 自来水厂 | waterworks, water plant, water treatment plant
污水厂, 污水处理厂 | sewage plant, wastewater treatment plant
漏损, 管网漏损 | water loss, leakage loss
管网, 供水管网 | pipe network, water supply network
电网 | power grid, grid
变电站 | substation
风电场 | wind farm
光伏电站 | solar power plant, PV plant
发电量, 发电功率 | power generation, generated power
矿山 | mine, mining site
井下 | underground
露天矿 | open-pit mine, opencast mine
工地, 施工现场, 建筑工地 | construction site, building site
桥梁 | bridge
隧道 | tunnel
公路, 道路, 路面 | road, highway, pavement
港口, 码头 | port, harbour, terminal
集装箱 | container
机场 | airport
铁路 | railway
地铁 | metro, subway
园区, 工业园 | industrial park, campus
车间 | workshop, shop floor
化工厂 | chemical plant
炼油厂 | refinery
电厂 | power plant, power station
酒店 | hotel
零售, 门店 | retail, shop, store
银行 | bank
学校 | school
政务 | government services, public administration
养老院, 养老 | nursing home, elderly care
居家 | at home, home-based
试点 | pilot, pilot project
验收 | acceptance test, acceptance
交付 | delivery
质保, 保修 | warranty
投资回收期 | payback period, payback
数据安全 | data security
隐私 | privacy
权限 | permission, access right
合规 | compliance
`;

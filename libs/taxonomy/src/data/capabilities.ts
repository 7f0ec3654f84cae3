/** A group's code, Chinese and English name. */
export const CAPABILITY_GROUP_ROWS = `
vision | 机器视觉 | Machine vision
maintenance | 设备运维 | Maintenance
process | 工艺与过程 | Process and control
planning | 计划与调度 | Planning and forecasting
robotics | 机器人 | Robotics
language | 语言与知识 | Language and knowledge
audio | 语音与声学 | Speech and acoustics
medical-imaging | 医学影像 | Medical imaging
clinical | 临床与诊疗 | Clinical care
agriculture | 农业 | Agriculture
safety | 安全生产 | Safety
data-engineering | 数据与模型工程 | Data and model engineering
`;

/** Code | group | Chinese name | English name | Chinese aliases | English aliases. An alias belongs to one capability only. */
export const CAPABILITY_ROWS = `
defect-detection | vision | 缺陷检测 | Defect detection | 瑕疵检测, 外观检测, 表面质检, 缺陷识别, 外观质检 | surface inspection, flaw detection, visual inspection, defect inspection, automated optical inspection
object-detection | vision | 目标检测 | Object detection | 物体检测, 物体识别, 目标识别, 目标定位 | object recognition, object localization, target detection
image-classification | vision | 图像分类 | Image classification | 图片分类, 图像识别, 影像分类, 图像归类 | image recognition, picture classification, image categorization
image-segmentation | vision | 图像分割 | Image segmentation | 语义分割, 实例分割, 像素级分割, 图像抠取 | semantic segmentation, instance segmentation, pixel-wise segmentation
visual-measurement | vision | 视觉测量 | Visual measurement | 尺寸检测, 机器视觉测量, 视觉量测, 非接触测量 | dimensional inspection, vision metrology, optical measurement, non-contact measurement
optical-character-recognition | vision | 光学字符识别 | Optical character recognition | 文字识别, 字符识别, 票据识别, 喷码识别 | OCR, text recognition, character reading, print code reading
object-counting | vision | 目标计数 | Object counting | 视觉计数, 自动点数, 数量统计, 物料清点 | visual counting, item counting, automatic counting
visual-grading | vision | 视觉分级 | Visual grading and sorting | 外观分级, 果品分选, 视觉分选, 等级判定 | visual grading, appearance grading, visual sorting, fruit sorting
pose-estimation | vision | 姿态估计 | Pose estimation | 位姿估计, 人体姿态, 关键点检测, 六自由度位姿 | keypoint detection, 6D pose, body pose, skeleton estimation
object-tracking | vision | 目标跟踪 | Object tracking | 目标追踪, 多目标跟踪, 轨迹跟踪, 视觉跟踪 | multi-object tracking, visual tracking, target tracking
action-recognition | vision | 动作识别 | Action recognition | 行为识别, 操作动作分析, 动作分析, 工序动作识别 | activity recognition, motion recognition, operator action analysis
assembly-verification | vision | 装配防错 | Assembly verification | 装配检测, 漏装检测, 错装检测, 防错检测 | assembly inspection, missing part detection, error proofing, poka-yoke
surface-reconstruction | vision | 三维重建 | 3D reconstruction | 三维建模, 曲面重建, 三维扫描, 点云重建 | surface reconstruction, 3D scanning, photogrammetry, 3D modelling
image-enhancement | vision | 图像增强 | Image enhancement | 图像去噪, 超分辨率, 低照度增强, 图像复原 | image denoising, super-resolution, image restoration, low-light enhancement
non-destructive-testing | vision | 无损检测判读 | Non-destructive testing interpretation | 无损检测, 射线探伤, 超声探伤, 焊缝探伤, 底片评定 | non-destructive testing, NDT, NDE, radiographic testing, weld inspection
predictive-maintenance | maintenance | 预测性维护 | Predictive maintenance | 预知性维护, 预测维修, 预测性维修, 视情维修 | PdM, condition-based maintenance, predictive servicing, prognostic maintenance
fault-diagnosis | maintenance | 故障诊断 | Fault diagnosis | 故障识别, 故障定位, 设备诊断, 故障分类 | fault identification, fault isolation, equipment diagnostics, troubleshooting
condition-monitoring | maintenance | 状态监测 | Condition monitoring | 设备监测, 设备健康监测, 在线监测, 运行状态监控 | equipment monitoring, machine health monitoring, asset monitoring, online monitoring
anomaly-detection | maintenance | 异常检测 | Anomaly detection | 异常识别, 离群点检测, 异常预警, 异常发现 | outlier detection, novelty detection, abnormality detection, deviation detection
remaining-useful-life | maintenance | 剩余寿命预测 | Remaining useful life estimation | 剩余使用寿命, 寿命预测, 寿命评估, 健康寿命估计 | remaining useful life, RUL, life prediction, degradation prognosis
tool-wear-monitoring | maintenance | 刀具磨损监测 | Tool wear monitoring | 刀具监测, 刀具寿命, 断刀检测, 刀具状态识别 | tool wear, tool condition monitoring, tool breakage detection, tool life prediction
process-optimization | process | 工艺参数优化 | Process optimization | 工艺优化, 参数优化, 工艺调优, 配方优化 | process optimisation, parameter tuning, recipe optimization, process parameter optimization
soft-sensing | process | 软测量 | Soft sensing | 软仪表, 软传感器, 虚拟传感, 推断测量 | soft sensor, virtual sensor, inferential measurement
advanced-process-control | process | 先进过程控制 | Advanced process control | 模型预测控制, 先进控制, 过程控制优化, 智能控制 | APC, model predictive control, MPC, intelligent control
quality-prediction | process | 质量预测 | Quality prediction | 品质预测, 良率预测, 合格率预测, 质量预报 | yield prediction in production, quality forecasting, product quality prediction
root-cause-analysis | process | 根因分析 | Root cause analysis | 根本原因分析, 原因追溯, 归因分析, 质量追因 | RCA, cause analysis, failure attribution
virtual-metrology | process | 虚拟量测 | Virtual metrology | 虚拟计量, 晶圆量测预测, 预测量测, 虚拟测量 | virtual measurement, predictive metrology, wafer metrology prediction
energy-optimization | process | 能耗优化 | Energy optimization | 节能优化, 能源优化, 能效优化, 节能降耗, 用能优化 | energy saving, energy efficiency, energy optimisation, energy management
dosing-control | process | 加药控制 | Dosing control | 精准加药, 投药控制, 智能加药, 药剂投加 | chemical dosing, reagent dosing, dosage control, coagulant dosing
digital-twin | process | 数字孪生 | Digital twin | 孪生模型, 数字镜像, 虚拟工厂, 虚实映射 | virtual twin, digital replica, virtual factory
surrogate-simulation | process | 代理仿真 | Surrogate simulation | 代理模型, 降阶模型, 仿真加速, 智能仿真 | surrogate model, reduced-order model, simulation acceleration, neural simulation
production-scheduling | planning | 生产排程 | Production scheduling | 生产排产, 智能排产, 高级计划排程, 车间调度, 生产计划排程 | APS, advanced planning and scheduling, job shop scheduling, shop floor scheduling
resource-scheduling | planning | 资源排班 | Staff and resource scheduling | 人员排班, 智能排班, 排班优化, 资源调度, 手术排程 | staff scheduling, resource scheduling, rostering, shift planning, operating room scheduling
cutting-nesting | planning | 下料排样 | Cutting and nesting optimization | 排样优化, 套料, 板材下料, 切割优化, 排料 | nesting, cutting stock, material cutting optimization, sheet nesting
route-optimization | planning | 路径优化 | Route optimization | 路线规划, 配送路径, 车辆路径, 线路优化 | vehicle routing, VRP, delivery routing, route planning
inventory-optimization | planning | 库存优化 | Inventory optimization | 库存管理, 安全库存, 补货优化, 备件库存 | inventory management, stock optimization, replenishment planning, safety stock
demand-forecasting | planning | 需求预测 | Demand forecasting | 销量预测, 销售预测, 订单预测, 需求计划 | sales forecasting, demand planning, order forecasting, demand prediction
load-forecasting | planning | 负荷预测 | Load forecasting | 用电预测, 电力负荷预测, 热负荷预测, 功率预测 | power load forecasting, electricity demand forecasting, heat load forecasting, power forecasting
price-forecasting | planning | 价格预测 | Price forecasting | 行情预测, 原料价格预测, 市场价格预测, 电价预测 | price prediction, commodity price forecasting, market price forecasting
supply-risk-assessment | planning | 供应链风险评估 | Supply risk assessment | 供应风险, 供应商风险, 供应链预警, 断供风险 | supply chain risk, supplier risk, supply disruption warning
robotic-grasping | robotics | 机器人抓取 | Robotic grasping | 无序抓取, 智能抓取, 视觉抓取, 上下料抓取, 散料抓取 | bin picking, robot picking, pick and place, grasp planning
visual-servoing | robotics | 视觉伺服 | Visual servoing | 视觉引导, 视觉对位, 手眼协调, 视觉定位引导 | vision guidance, visual alignment, vision-guided robot, hand-eye coordination
robot-path-planning | robotics | 机器人轨迹规划 | Robot path planning | 轨迹规划, 运动规划, 焊接轨迹, 喷涂轨迹, 机械臂路径规划 | motion planning, trajectory planning, robot trajectory, weld path planning
autonomous-navigation | robotics | 自主导航 | Autonomous navigation | 自动驾驶, 无人驾驶, 移动机器人导航, 同步定位与建图 | autonomous driving, self-driving, SLAM, AGV navigation, AMR navigation
inspection-robot | robotics | 巡检机器人 | Inspection robotics | 智能巡检, 自动巡检, 无人机巡检, 机器人巡检 | inspection robot, robotic inspection, patrol robot, drone inspection
selective-harvesting | robotics | 选择性采收 | Selective harvesting | 采摘机器人, 智能采摘, 自动采收, 果实采摘 | harvesting robot, fruit picking robot, robotic harvesting, automated picking
variable-rate-application | robotics | 变量作业 | Variable-rate application | 变量施肥, 变量喷药, 精准施药, 对靶喷雾, 变量播种 | variable rate, variable-rate fertilization, precision spraying, spot spraying, VRA
question-answering | language | 知识问答 | Question answering | 智能问答, 问答系统, 检索增强问答, 知识库问答 | QA, retrieval-augmented generation, RAG, knowledge base answering
semantic-search | language | 语义检索 | Semantic search | 语义搜索, 向量检索, 智能检索, 知识检索 | vector search, neural search, intelligent retrieval, knowledge retrieval
information-extraction | language | 信息抽取 | Information extraction | 实体识别, 关系抽取, 文档解析, 字段提取, 结构化抽取 | named entity recognition, NER, document parsing, relation extraction, data extraction from documents
text-classification | language | 文本分类 | Text classification | 文本归类, 工单分类, 情感分析, 意图识别 | document classification, ticket classification, sentiment analysis, intent detection
summarization | language | 自动摘要 | Summarization | 文本摘要, 摘要生成, 会议纪要, 内容提要 | summarisation, text summarization, abstract generation, meeting minutes
document-generation | language | 文书生成 | Document generation | 报告生成, 文档生成, 自动写作, 病历生成, 公文写作 | report generation, automated writing, text generation, document drafting
knowledge-graph | language | 知识图谱 | Knowledge graph construction | 图谱构建, 本体构建, 知识建模, 领域图谱 | knowledge graph, ontology construction, knowledge modelling, graph construction
conversational-agent | language | 对话智能体 | Conversational agent | 聊天机器人, 智能客服, 对话机器人, 智能助手, 语音助手 | chatbot, virtual assistant, dialogue system, AI assistant, voice assistant
machine-translation | language | 机器翻译 | Machine translation | 自动翻译, 智能翻译, 多语言翻译, 文档翻译 | automatic translation, neural translation, MT, document translation
code-generation | language | 代码生成 | Code generation | 程序生成, 编程助手, 智能编程, PLC代码生成 | coding assistant, program synthesis, PLC code generation, AI programming
speech-recognition | audio | 语音识别 | Speech recognition | 语音转写, 语音转文字, 自动语音识别, 语音录入 | ASR, speech to text, voice transcription, dictation
speaker-diarization | audio | 说话人分离 | Speaker diarization | 说话人识别, 声纹识别, 角色分离, 话者分离 | speaker separation, speaker identification, voiceprint recognition
acoustic-event-detection | audio | 声音事件检测 | Acoustic event detection | 异响检测, 声音异常检测, 声学监测, 噪声识别 | sound event detection, abnormal sound detection, acoustic monitoring, audio event detection
acoustic-quality-test | audio | 声学质检 | Acoustic quality testing | 声学检测, 异音检测, 噪音质检, 声音质量检测 | end-of-line acoustic test, sound quality testing, NVH testing, acoustic inspection
speech-synthesis | audio | 语音合成 | Speech synthesis | 文本转语音, 语音播报, 声音克隆, 文语转换 | TTS, text to speech, voice synthesis, voice cloning
lesion-detection | medical-imaging | 病灶检出 | Lesion detection | 病灶检测, 结节检测, 肺结节筛查, 影像辅助诊断 | lesion finding, nodule detection, computer-aided detection, tumour detection
imaging-triage | medical-imaging | 影像分诊 | Imaging triage | 影像优先级, 急诊影像分流, 危急影像预警, 阅片排序 | radiology triage, imaging prioritization, critical finding alert, worklist prioritization
organ-segmentation | medical-imaging | 器官勾画 | Organ contouring | 靶区勾画, 器官分割, 危及器官勾画, 放疗勾画 | organ segmentation, target volume delineation, organs at risk contouring, auto-contouring
pathology-screening | medical-imaging | 病理筛查 | Pathology screening | 病理诊断, 宫颈细胞筛查, 数字病理, 切片分析 | digital pathology, slide screening, histopathology analysis, cervical cytology screening
cell-morphology | medical-imaging | 细胞形态学分析 | Cell morphology analysis | 血细胞分析, 细胞分类, 外周血形态, 骨髓细胞识别 | cell classification, blood cell analysis, bone marrow morphology, blood smear analysis
endoscopy-assistance | medical-imaging | 内镜辅助 | Endoscopy assistance | 内镜辅助诊断, 胃镜辅助, 肠镜息肉检测, 息肉识别 | polyp detection, colonoscopy assistance, gastroscopy assistance, endoscopic CAD
fundus-screening | medical-imaging | 眼底筛查 | Fundus screening | 糖网筛查, 眼底病筛查, 糖尿病视网膜病变筛查, 眼底分析 | diabetic retinopathy screening, retinal screening, retinal image analysis
bone-age-assessment | medical-imaging | 骨龄评估 | Bone age assessment | 骨龄检测, 骨龄测定, 骨龄判读, 儿童骨龄 | bone age, skeletal age, hand radiograph age
image-quality-control | medical-imaging | 影像质控 | Medical image quality control | 影像质量控制, 拍片质控, 图像质控, 影像质量评价 | image quality control, image quality assessment, scan quality check, radiograph quality control
clinical-decision-support | clinical | 临床决策支持 | Clinical decision support | 辅助诊疗, 辅助决策, 诊疗建议, 临床辅助决策 | CDSS, CDS, decision support, diagnosis support, treatment recommendation
deterioration-warning | clinical | 病情恶化预警 | Deterioration early warning | 危重预警, 脓毒症预警, 病情预警, 重症预警 | early warning score, sepsis prediction, patient deterioration, sepsis warning
ecg-analysis | clinical | 心电分析 | ECG analysis | 心电图分析, 心律失常检测, 心电诊断, 房颤筛查 | electrocardiogram analysis, arrhythmia detection, EKG, atrial fibrillation screening
medical-coding | clinical | 病案编码 | Medical coding | 疾病编码, 病案首页编码, 诊断编码, 手术编码 | ICD coding, clinical coding, DRG coding, diagnosis coding
record-quality-control | clinical | 病历质控 | Medical record quality control | 病历质量控制, 病历内涵质控, 电子病历质控, 病案质控 | medical record QC, chart review, record quality control, clinical documentation quality
medication-review | clinical | 处方审核 | Medication review | 合理用药, 审方, 处方点评, 用药安全 | prescription review, drug interaction checking, prescription audit, medication safety
pre-consultation | clinical | 预问诊 | Pre-consultation interview | 智能问诊, 诊前问诊, 智能导诊, 症状采集 | pre-consultation, symptom checker, patient intake, pre-visit interview
patient-monitoring | clinical | 患者监护 | Patient monitoring | 病人监护, 生命体征监测, 远程监护, 居家监测 | vital signs monitoring, remote patient monitoring, bedside monitoring, home monitoring
fall-detection | clinical | 跌倒检测 | Fall detection | 跌倒识别, 跌倒预警, 防跌倒, 老人跌倒监测 | fall alert, fall monitoring, elderly fall detection
patient-flow-forecasting | clinical | 就诊量预测 | Patient flow forecasting | 门诊量预测, 床位预测, 患者流量预测, 住院量预测 | patient volume forecasting, bed demand forecasting, admission forecasting, outpatient volume forecasting
pest-recognition | agriculture | 虫害识别 | Pest recognition | 害虫识别, 虫情测报, 虫情监测, 害虫计数 | pest detection, insect recognition, insect counting, pest monitoring
crop-disease-recognition | agriculture | 作物病害识别 | Crop disease recognition | 植物病害识别, 病害诊断, 叶片病害, 农作物病害检测 | plant disease detection, crop disease diagnosis, leaf disease recognition
weed-detection | agriculture | 杂草识别 | Weed detection | 杂草检测, 除草识别, 草害识别, 智能除草 | weed recognition, weed mapping, smart weeding
crop-growth-monitoring | agriculture | 长势监测 | Crop growth monitoring | 作物长势, 苗情监测, 生长监测, 物候监测 | crop monitoring, growth monitoring, plant phenotyping, phenology monitoring
yield-estimation | agriculture | 产量估测 | Yield estimation | 估产, 产量预测, 测产, 作物估产 | crop yield prediction, yield forecasting, harvest estimation, crop yield estimation
irrigation-scheduling | agriculture | 灌溉决策 | Irrigation scheduling | 智能灌溉, 精准灌溉, 灌溉预报, 水肥一体化 | smart irrigation, precision irrigation, fertigation, irrigation planning
climate-control | agriculture | 环境调控 | Climate control | 温室调控, 温室环境控制, 畜舍环境控制, 环控 | greenhouse control, greenhouse climate, barn climate control, environmental control
animal-behavior-analysis | agriculture | 动物行为分析 | Animal behaviour analysis | 动物行为识别, 发情识别, 牲畜行为监测, 反刍监测 | animal behavior analysis, estrus detection, livestock behaviour, rumination monitoring
animal-health-monitoring | agriculture | 动物健康监测 | Animal health monitoring | 畜禽健康监测, 动物疫病预警, 咳嗽监测, 牲畜健康 | livestock health, animal disease warning, lameness detection, cough monitoring in livestock
biomass-estimation | agriculture | 生物量估算 | Biomass and weight estimation | 体重估测, 生物量估计, 鱼类生物量, 视觉估重 | biomass estimation, weight estimation, fish biomass, live weight estimation
feeding-optimization | agriculture | 精准饲喂 | Feeding optimization | 饲喂优化, 智能投喂, 精准投喂, 饲料配方优化 | precision feeding, smart feeding, feed optimization, ration optimization
water-quality-forecasting | agriculture | 水质预测 | Water quality forecasting | 溶解氧预测, 水质监测, 水质预警, 养殖水质 | water quality monitoring, dissolved oxygen prediction, water quality warning, pond water quality
grain-storage-monitoring | agriculture | 储粮监测 | Grain storage monitoring | 粮情监测, 粮温预测, 粮仓监测, 储粮害虫监测 | grain condition monitoring, grain temperature forecasting, granary monitoring, silo monitoring
remote-sensing-mapping | agriculture | 遥感制图 | Remote sensing mapping | 遥感解译, 地块识别, 作物分类制图, 遥感监测 | crop mapping, land cover mapping, remote sensing interpretation, field boundary delineation
protective-equipment-detection | safety | 劳保穿戴检测 | Protective equipment detection | 安全帽检测, 反光衣检测, 劳保用品识别, 防护装备检测 | PPE detection, hard hat detection, safety helmet detection, safety vest detection
hazard-zone-intrusion | safety | 危险区域闯入检测 | Hazard zone intrusion detection | 区域入侵检测, 周界入侵, 电子围栏, 人员闯入 | intrusion detection, danger zone alert, perimeter intrusion, geofencing
fire-smoke-detection | safety | 烟火检测 | Fire and smoke detection | 火灾检测, 烟雾识别, 明火检测, 火焰识别 | fire detection, smoke detection, flame detection, wildfire detection
near-miss-analysis | safety | 未遂事件分析 | Near-miss analysis | 险肇事件分析, 事故隐患分析, 未遂事故, 隐患排查 | near miss, incident analysis, safety incident analysis, hazard analysis
data-annotation | data-engineering | 数据标注 | Data annotation | 数据标记, 图像标注, 智能标注, 样本标注 | data labelling, data labeling, image annotation, auto-labelling
synthetic-data | data-engineering | 合成数据 | Synthetic data generation | 数据合成, 数据增强, 样本生成, 仿真数据 | synthetic data, data augmentation, sample generation, simulated data
federated-learning | data-engineering | 联邦学习 | Federated learning | 隐私计算, 多方安全计算, 联合建模, 分布式学习 | privacy-preserving computation, secure multi-party computation, collaborative learning
de-identification | data-engineering | 数据脱敏 | De-identification | 匿名化, 去标识化, 隐私脱敏, 数据去隐私 | anonymization, anonymisation, pseudonymization, data masking
model-compression | data-engineering | 模型压缩 | Model compression for edge | 模型量化, 模型剪枝, 知识蒸馏, 模型轻量化, 边缘部署优化 | model compression, quantization, pruning, knowledge distillation, edge optimization
`;

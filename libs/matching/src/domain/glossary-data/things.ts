/** Common nouns of technical and business texts. */
export const THING_ROWS = `
系统 | system
平台 | platform
软件 | software
硬件 | hardware
设备, 装置 | equipment, device
机器 | machine
工具 | tool
仪器 | instrument
模型 | model
数据 | data
信息 | information
知识 | knowledge
资料 | material, document
文件, 文档 | file, document
文本 | text
表格 | table, form, spreadsheet
图像, 图片, 影像 | image, picture
照片 | photo, photograph
视频 | video, footage
声音 | sound
语音 | voice, speech
信号 | signal
曲线 | curve
参数 | parameter, setting
指标 | indicator, metric
变量 | variable
数值 | value
结果 | result, outcome
报告 | report
记录 | record
清单, 列表 | list
目录 | catalogue, catalog, directory
编码, 代码 | code, coding
编号 | number, serial number
名称 | name
类型, 种类, 品种 | type, kind, variety
型号 | model, type
规格 | specification
批次 | batch, lot
版本 | version
方案 | solution, scheme
方法 | method
技术 | technology, technique
工艺 | process, craft
流程 | process, workflow, procedure
步骤 | step
环节 | stage, link
阶段 | stage, phase
任务 | task
项目 | project
目标 | target, goal, objective
需求 | demand, need, requirement
原因 | cause, reason
影响 | influence, effect, impact
效果 | effect, result
优势 | advantage
风险 | risk
危险 | danger, hazard
安全 | safety, security
质量, 品质 | quality
性能 | performance
功能 | function, feature
精度 | accuracy, precision
速度 | speed
频率 | frequency
时间 | time
时长 | duration
周期 | cycle, period
时刻 | moment
日期 | date
小时, 钟头 | hour
分钟 | minute
秒钟 | second
每天, 每日 | daily, every day, per day
每周, 每星期 | weekly, every week
每月 | monthly, every month
每年, 年度 | yearly, annual, per year
白天 | day, daytime
夜间, 晚上, 夜里 | night, at night
早上, 凌晨 | morning
季节 | season
春季 | spring
夏季, 夏天 | summer
秋季 | autumn
冬季, 冬天 | winter
温度, 气温 | temperature
湿度 | humidity
压力 | pressure
流量 | flow, flow rate
重量, 体重 | weight, body weight
体积 | volume
面积 | area
长度 | length
宽度 | width
高度 | height
深度 | depth
距离 | distance
角度 | angle
位置 | position, location
方向 | direction
形状 | shape
颜色 | colour, color
亮度 | brightness
光照, 光线 | light
阳光, 日照 | sunlight, sunshine
阴影 | shadow
反光 | reflection, glare
表面 | surface
内部 | internal, inside
外观 | appearance
边缘 | edge
背景 | background
区域 | area, zone, region
范围 | range, scope
空间 | space
环境 | environment
现场 | on-site, site, field
场地 | site, venue
工厂, 厂房 | factory, plant
企业, 公司 | company, enterprise, firm
单位 | unit
部门, 科室 | department
医院 | hospital
诊所 | clinic
学校 | school
政府 | government
社区 | community
城市 | city, urban
农村, 乡村 | rural, village
地区 | region, area, district
省份 | province
国家 | country, national, state
国内 | domestic
国外, 境外 | abroad, foreign, overseas
市场 | market
行业 | industry, sector
产业 | industry
产品 | product
商品 | goods, commodity
货物 | cargo, goods
材料 | material
能源 | energy
电力 | electricity, power
燃料 | fuel
水量 | water volume
水位 | water level
空气 | air
气体 | gas
液体 | liquid
固体 | solid
金属 | metal
化学, 化工 | chemical, chemistry
生物 | biological, biology
机械 | mechanical, machinery
电气 | electrical
电子 | electronic, electronics
光学 | optical, optics
声学 | acoustic, acoustics
剂量 | dose, dosage
药品 | drug, medication
费用 | cost, expense, fee
价格 | price
预算 | budget
投资 | investment
收入 | income, revenue
利润 | profit
效益 | benefit
资金 | funds, capital
补贴 | subsidy
合同 | contract
订单 | order
客户 | customer
供应 | supply
网络 | network
通信, 通讯 | communication
无线 | wireless, radio
光纤 | optical fibre, fiber
带宽 | bandwidth
终端 | terminal
手机 | phone, mobile
电脑, 计算机 | computer
屏幕 | screen
界面 | interface
数据库 | database
程序 | program
代码 | code
缺陷, 瑕疵 | defect, flaw
异常 | anomaly, abnormal
错误, 差错 | error, mistake
故障 | fault, failure
事故 | accident
事件 | event, incident
漏洞 | vulnerability, gap
难点, 痛点 | difficulty, pain point
标准 | standard
规则 | rule
规范 | norm, code
政策 | policy
法律 | law
证书 | certificate
许可 | licence, license, permit
密度 | density
比例 | ratio, proportion
百分比 | percentage
总量 | total
平均 | average, mean
最大 | maximum, largest
最小 | minimum, smallest
样品, 样本 | sample
颗粒 | particle, pellet, grain
粉末 | powder
薄片 | sheet, slice
切片 | slice, slide
纤维 | fibre, fiber
线条 | line
孔洞 | hole
层 | layer
涂层 | coating
接头 | joint, splice
箱子, 纸箱 | box, carton
托盘 | pallet, tray
货架 | shelf, rack
袋子 | bag
瓶子 | bottle
罐子 | can, jar
车辆 | vehicle
卡车 | truck
道路 | road
轨道 | track
通道 | passage, channel
入口 | entrance, gate
大门 | gate, door
窗户, 天窗 | window, vent
屋顶 | roof
墙壁 | wall
地面 | ground, floor
井下 | underground
水下 | underwater
空中 | aerial, airborne
海洋 | ocean, marine, sea
河流 | river
湖泊 | lake
水库 | reservoir
山区 | mountain
土地 | land
植物, 植株 | plant
作物, 农作物 | crop
叶片, 叶子 | leaf, leaves
根系 | root
果实 | fruit
树木 | tree
动物 | animal
牲畜, 家畜 | livestock
昆虫, 虫子, 害虫 | insect, pest
病害 | disease
病菌 | pathogen, germ
细菌 | bacteria
病毒 | virus
真菌 | fungus, fungal
`;

/** What is done in factories: Chinese names | English names, the first of each the usual one. */
export const PROCESS_ROWS = `
铸造, 翻砂 | casting, foundry work
压铸, 压力铸造 | die casting, pressure casting
锻造, 锻压 | forging, forge work
冲压, 冲裁 | stamping, press working, sheet metal pressing
焊接, 熔焊 | welding, weld
点焊, 电阻焊 | spot welding, resistance welding
激光焊接, 激光焊 | laser welding
钎焊 | brazing
锡焊, 软钎焊 | soldering
回流焊 | reflow soldering, reflow
波峰焊 | wave soldering
机械加工, 机加工, 切削加工, 机加 | machining, metal cutting
车削 | turning, lathe work
铣削 | milling
磨削, 研磨 | grinding, lapping
抛光, 打磨 | polishing, buffing, sanding
钻孔 | drilling
攻丝, 攻牙 | tapping, thread cutting
热处理 | heat treatment, heat treating
淬火 | quenching, hardening
退火 | annealing
回火 | tempering
渗碳 | carburizing, case hardening
轧制, 轧钢 | rolling, steel rolling
热轧 | hot rolling
冷轧 | cold rolling
连铸 | continuous casting
炼铁, 高炉炼铁 | ironmaking, blast furnace operation
炼钢, 转炉炼钢 | steelmaking, converter steelmaking
烧结 | sintering
挤压, 挤出, 型材挤压 | extrusion, extruding
注塑, 注射成型, 注塑成型 | injection moulding, injection molding
吹塑 | blow moulding, blow molding
硫化 | vulcanization, curing of rubber
电镀 | electroplating, plating
喷涂, 涂装 | painting, spray coating, spraying
涂布 | coating
喷砂 | sandblasting, shot blasting
表面处理 | surface treatment, surface finishing
粘接, 胶合 | bonding, gluing
点胶 | dispensing, glue dispensing
装配, 组装, 总装 | assembly, assembling
螺栓拧紧, 拧紧 | bolt tightening, screw fastening, tightening
包装 | packaging, packing
码垛, 拆垛 | palletizing, depalletizing
分拣, 拣选 | sorting, picking
上下料, 上料, 下料 | loading and unloading, machine tending
纺纱 | spinning
织造, 织布 | weaving
针织 | knitting
印染, 染色 | dyeing, textile finishing
缝制, 缝纫 | sewing, stitching
裁剪 | cutting of fabric, garment cutting
印刷 | printing
造纸, 抄纸 | papermaking
制浆 | pulping
蒸馏, 精馏 | distillation, rectification
发酵 | fermentation
结晶 | crystallization
干燥, 烘干 | drying
过滤 | filtration, filtering
混合, 搅拌 | mixing, stirring, blending
粉磨, 磨粉 | grinding mill operation, comminution
煅烧, 熟料煅烧 | calcination, clinker burning
配料, 配煤, 配比 | batching, proportioning, batch blending
浮选 | flotation
选矿 | ore dressing, mineral processing, beneficiation
采煤, 采掘 | coal cutting, mining face work
爆破 | blasting
掘进 | tunnelling, roadheading
光刻 | lithography, photolithography
刻蚀, 蚀刻 | etching
薄膜沉积, 沉积 | thin film deposition, deposition
离子注入 | ion implantation
贴片, 表面贴装 | surface mounting, SMT
固晶, 键合 | die bonding, wire bonding
封装 | chip packaging, encapsulation
化成, 分容 | battery formation, capacity grading
卷绕 | winding
叠片 | stacking of electrodes, lamination
增材制造, 3D打印 | additive manufacturing, 3D printing
灭菌, 消毒 | sterilization, disinfection
灌装 | filling, bottling
压片 | tablet pressing, tableting
冻干 | freeze drying, lyophilization
提取 | extraction
污水处理, 废水处理 | wastewater treatment, sewage treatment
脱硫, 脱硝 | desulphurization, desulfurization, denitrification
换热, 热交换 | heat exchange
制冷 | refrigeration, chilling
供暖, 供热 | heating supply, district heating
来料检验, 进料检验 | incoming inspection, incoming goods inspection
出厂检验, 终检 | final inspection, outgoing inspection
抽检, 抽样检验 | sampling inspection, spot check
巡检, 点检 | patrol inspection, inspection round, routine check
检修, 大修 | overhaul, maintenance shutdown
换型, 换模, 换线 | changeover, die change, tool change over
校准, 标定 | calibration
调试 | commissioning, debugging
返工, 返修 | rework, repair of rejects
`;

/** Machines, plants and parts of them. */
export const MACHINE_ROWS = `
机床, 数控机床 | machine tool, CNC machine
加工中心 | machining centre, machining center
刀具 | cutting tool, tool bit
主轴 | spindle
轴承 | bearing
齿轮 | gear
齿轮箱, 减速机, 减速器, 变速箱 | gearbox, reducer, speed reducer
电机, 电动机, 马达 | motor, electric motor
发电机, 发电机组 | generator, generating set
水泵, 泵 | pump
风机 | fan, blower
压缩机, 空压机 | compressor, air compressor
阀门, 阀 | valve
管道, 管线 | pipeline, piping
锅炉 | boiler
汽轮机 | steam turbine
燃气轮机 | gas turbine
风力发电机, 风电机组 | wind turbine
叶片 | blade
变压器 | transformer
断路器, 开关柜 | circuit breaker, switchgear
输电线路, 架空线 | power line, transmission line, overhead line
绝缘子 | insulator
电缆 | cable
逆变器 | inverter
光伏组件, 光伏板, 太阳能板 | photovoltaic module, solar panel, PV module
电芯, 电池单体 | battery cell
电池包, 电池组 | battery pack
储能系统, 储能 | energy storage, battery storage
充电桩 | charging station, charging pile
高炉 | blast furnace
转炉 | converter furnace
电炉, 电弧炉 | electric arc furnace, electric furnace
加热炉 | reheating furnace, heating furnace
回转窑, 窑炉 | rotary kiln, kiln
轧机 | rolling mill
模具 | mould, mold, die
注塑机 | injection moulding machine, injection molding machine
冲床, 压力机 | punch press, stamping press
机械臂, 机械手 | robot arm, manipulator, robotic arm
协作机器人 | collaborative robot, cobot
夹爪, 末端执行器 | gripper, end effector
无人机 | drone, unmanned aerial vehicle, UAV
移动机器人, 搬运机器人 | mobile robot, AGV, AMR, automated guided vehicle
叉车 | forklift, forklift truck
起重机, 行车, 吊车 | crane, overhead crane
传送带, 输送带, 皮带机, 输送机 | conveyor, conveyor belt, belt conveyor
生产线, 产线, 流水线 | production line, assembly line
电梯 | elevator, lift
盾构机 | tunnel boring machine, shield machine
挖掘机 | excavator
矿用卡车, 矿卡 | mining truck, haul truck
采煤机 | shearer, coal shearer
液压支架, 液压系统 | hydraulic support, hydraulic system
织机 | loom
纺机, 细纱机 | spinning machine, spinning frame
贴片机 | pick-and-place machine, placement machine
光刻机 | lithography machine, wafer stepper
晶圆, 硅片 | wafer, silicon wafer
显示面板, 液晶面板 | display panel, LCD panel
换热器 | heat exchanger
冷却塔 | cooling tower
冷水机组, 冷机 | chiller
空调, 暖通 | air conditioning, HVAC
反应釜, 反应器 | reactor, reaction vessel
精馏塔 | distillation column
储罐 | storage tank, tank
离心机 | centrifuge
球磨机 | ball mill
破碎机 | crusher
电解槽 | electrolytic cell, electrolyser, electrolyzer
曝气池 | aeration tank
仪表 | instrument, gauge, meter
电表 | electricity meter
水表 | water meter
可编程控制器, 可编程逻辑控制器 | PLC, programmable logic controller
集散控制系统, 分布式控制系统 | DCS, distributed control system
监控系统, 数据采集与监控 | SCADA, supervisory control
制造执行系统 | MES, manufacturing execution system
企业资源计划 | ERP, enterprise resource planning
工控机 | industrial PC, industrial computer
服务器 | server
显卡, 图形处理器 | GPU, graphics card
网关 | gateway
边缘盒子, 边缘计算盒 | edge box, edge device
船舶 | ship, vessel
列车, 动车组 | train, rolling stock
铁轨, 钢轨, 轨道 | rail, railway track
受电弓, 接触网 | pantograph, overhead catenary
发动机 | engine
底盘 | chassis
车身, 白车身 | car body, body in white
轮胎 | tyre, tire
线束 | wiring harness, cable harness
连接器, 接插件 | connector
印制电路板, 电路板 | printed circuit board, circuit board
元器件, 电子元件 | electronic component
紧固件, 螺栓, 螺丝 | fastener, bolt, screw
弹簧 | spring
`;

/** What is done, in general: Chinese words | English words, each on the left for each on the right. */
export const ACTION_ROWS = `
检测, 检出, 检验 | detection, inspection, test, examine
检查 | check, inspect, examination
识别, 辨识 | recognition, identification, identify
发现, 找出, 查出 | find, discover, spot
监测, 监控, 监视 | monitoring, surveillance, monitor
预测, 预报, 预估 | forecast, prediction, predict
估计, 估算 | estimate, estimation
评估, 评价, 评定 | assessment, evaluation, evaluate
分析 | analysis, analyse, analyze
统计 | statistics, count
计数, 数量, 清点 | counting, number, count
计算, 运算 | compute, calculate, calculation
测量, 量测, 测定 | measurement, measure
定位 | locate, positioning, localization
跟踪, 追踪 | tracking, trace
分类, 归类 | classify, classification, sort
分级, 等级 | grading, grade
分割, 勾画 | segmentation, contour, delineate
匹配, 对应 | match, matching
比对, 对比, 比较 | compare, comparison
核对, 核验, 校验 | verify, verification
审核, 审查, 复核 | review, audit, vet
判断, 判定, 判别 | judge, decide, determine
决策 | decision
控制, 调控, 管控 | control, regulate
调节, 调整 | adjust, adjustment
优化, 改进, 改善 | optimize, optimization, improve
提高, 提升, 增加 | increase, raise, improve
降低, 减少, 下降 | reduce, decrease, lower
节约, 节省 | save, saving
避免, 防止, 预防 | avoid, prevent, prevention
保护, 防护 | protect, protection
规划, 计划 | plan, planning
安排 | arrange, schedule
分配 | allocate, assign, allocation
推荐, 建议 | recommend, suggest, advice
提示, 提醒 | remind, prompt, reminder
通知 | notify, notification
记录 | record, log
登记 | register, registration
填写, 录入 | fill in, enter, data entry
采集, 收集 | collect, collection, acquisition
传输, 上传 | transmit, transfer, upload
存储, 保存 | store, save, storage
读取, 读数 | read, reading
查询, 检索, 搜索 | query, search, retrieval
抽取, 提取 | extract, extraction
生成, 产生 | generate, produce
编写, 撰写, 起草 | write, draft
翻译 | translate, translation
转写, 转录 | transcribe, transcription
总结, 概括, 摘要 | summarize, summary
回答, 答复 | answer, reply
提问, 问题 | question, problem, issue
解释, 说明 | explain, explanation
理解 | understand, understanding
学习 | learn, learning
训练 | train, training
标注, 标记 | annotate, label, mark
更新 | update, refresh
升级 | upgrade
修改, 更改 | modify, change
改造 | retrofit, rebuild
替换, 更换, 替代 | replace, replacement
安装 | install, installation, mount
部署 | deploy, deployment
集成, 对接 | integrate, integration, connect
连接, 接入 | connect, connection
运行, 运转 | run, operation, running
启动, 开机 | start, start-up
停止, 关闭 | stop, shut down, close
开启, 打开 | open, switch on
切换 | switch
操作 | operate, operation, handle
使用 | use, usage
应用 | application, apply
维护, 保养 | maintenance, maintain, upkeep
维修, 修理, 修复 | repair, fix
更新换代 | renewal
诊断 | diagnose, diagnosis
排查 | troubleshoot, check out
清洗, 清洁, 清理 | clean, cleaning, wash
加热, 升温 | heating, heat
冷却, 降温 | cooling, cool
通风, 换气 | ventilate, ventilation
加湿 | humidify
除湿 | dehumidify
加药, 投加 | dosing, dose
添加, 加入 | add, addition
混入 | mixed in
投放 | put in, release
称重, 称量 | weigh, weighing
抓取, 拾取 | grasp, pick
搬运, 搬送 | carry, handling, transport
移动 | move, moving
旋转 | rotate, rotation
切割, 切断 | cut, cutting
打孔 | punch, perforate
加工 | processing, machining, process
制造 | manufacture, manufacturing
生产 | production, produce
设计 | design
研发, 开发 | develop, development, research
试验, 实验 | trial, experiment, test
验证 | validate, validation, verify
测试 | test, testing
演示 | demonstrate, demonstration
证明 | prove, proof
确认 | confirm, confirmation
保证, 确保 | ensure, guarantee
支持 | support
提供 | provide, supply, offer
满足 | meet, satisfy
达到 | reach, achieve
实现 | achieve, realize, implement
完成 | complete, finish
覆盖 | cover, coverage
包含, 包括 | include, contain
缺少, 缺乏 | lack, missing
要求 | require, requirement, demand
希望, 想要 | want, wish, hope
选择, 挑选 | select, choose, selection
购买 | buy, purchase
销售, 出售 | sell, sale
租赁 | rent, lease
服务 | service, serve
管理 | management, manage
组织 | organize, organization
协调, 协同 | coordinate, coordination, collaborate
合作 | cooperate, cooperation
共享 | share, sharing
公开 | public, open
隔离 | isolate, isolation
隐藏 | hide, hidden
加密 | encrypt, encryption
授权 | authorize, authorization
拍摄, 拍照 | photograph, shoot, take pictures
扫描 | scan, scanning
成像 | imaging
显示 | display, show
播放 | play
录音, 录制 | record, recording
监听, 听音 | listen, listening
说话, 讲话 | speak, talk, speech
行走, 步行 | walk, walking
驾驶, 行驶 | drive, driving
飞行 | fly, flight
停放, 停车 | park, parking
进入, 闯入 | enter, intrusion, intrude
离开 | leave
靠近, 接近 | approach, near, close
跌落, 掉落 | fall, drop
碰撞, 撞击 | collide, collision, hit
堆放, 堆垛 | stack, pile
装载 | load, loading
卸货, 卸载 | unload, unloading
等待, 排队 | wait, waiting, queue
延迟, 延误 | delay, latency
超时, 超期 | overdue, timeout
超标, 超限 | exceed, over limit
波动 | fluctuation, fluctuate, vary
变化 | change, variation
增长 | growth, grow
生长, 长势 | growth, grow
衰退, 退化 | degrade, degradation, decline
损失, 流失 | loss, lose
浪费 | waste
消耗 | consume, consumption
回收 | recycle, recovery
排放, 排出 | discharge, emit
治理, 处理 | treat, treatment, handle
响应 | respond, response
反馈 | feedback
干预 | intervene, intervention
值班, 值守 | on duty, watch
看护, 照护 | care, caregiving
救治, 抢救 | rescue, save
就诊, 看病 | visit, see a doctor
挂号 | registration, appointment
预约 | appointment, booking
转诊 | referral, refer
阅片, 读片 | read scans, film reading, image reading
种植, 栽培 | plant, cultivation, grow
饲养 | raise, rearing
浇水, 灌水 | watering, water
喷洒 | spray, spraying
繁殖, 育种 | breed, breeding
`;

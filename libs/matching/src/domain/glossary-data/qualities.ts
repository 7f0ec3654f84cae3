/** How things are: adjectives, degrees, relations. */
export const QUALITY_ROWS = `
自动, 自动化 | automatic, automated, automation
手动, 人工 | manual, by hand
半自动 | semi-automatic
智能, 智能化, 智慧 | intelligent, smart
数字, 数字化 | digital, digitalization
实时 | real-time, real time, live
在线 | online, inline
离线 | offline
远程 | remote
本地 | local, on premises
现有 | existing, present
新型 | new, novel
传统 | traditional, conventional
先进 | advanced
高速 | high-speed, fast
高精度 | high-precision, accurate
高清 | high-definition, high-resolution
高温 | high temperature
高压 | high voltage, high pressure
低温 | low temperature
低压 | low voltage, low pressure
低成本 | low-cost, cheap
大型 | large, heavy
小型, 微小 | small, tiny, miniature
细小 | fine, small
快速 | fast, rapid, quick
缓慢 | slow
及时 | timely, in time
提前 | in advance, early, ahead
早期 | early, early stage
晚期 | late stage, advanced stage
准确, 精准, 精确 | accurate, precise, exact
稳定 | stable, steady
可靠 | reliable
安全 | safe
危险 | dangerous, hazardous
有效 | effective, valid
高效 | efficient
方便 | convenient, easy
简单 | simple, easy
复杂 | complex, complicated
困难 | difficult, hard
严重 | serious, severe
轻微 | slight, mild, minor
重要 | important
关键 | key, critical
主要 | main, major
常见 | common, frequent
罕见, 少见 | rare
正常 | normal
异常 | abnormal
合格 | qualified, acceptable
不合格 | unqualified, nonconforming
不足 | insufficient, shortage
短缺, 紧缺 | shortage, scarce
过量, 过度 | excess, excessive, overdose
充足 | sufficient
不同 | different
相同, 相似 | same, similar
统一 | uniform, unified
单一 | single
多种 | various, multiple
连续 | continuous, consecutive
间歇 | intermittent, batch
周期性 | periodic
随机 | random
动态 | dynamic
静态 | static
柔性 | flexible
刚性 | rigid
透明 | transparent
反光 | reflective, shiny
弯曲 | bent, curved
平整 | flat, even
均匀 | uniform, even
粗糙 | rough
潮湿 | wet, humid, damp
干燥 | dry
炎热 | hot
寒冷 | cold
阴雨 | rainy, overcast
昏暗, 低照度 | dark, dim, low light
拥挤, 密集 | crowded, dense
遮挡 | occlusion, occluded
重叠 | overlap, overlapping
模糊 | blurred, fuzzy
清晰 | clear, sharp
完整 | complete, whole, full
缺失 | missing, incomplete
公开 | public
私有 | private
敏感 | sensitive
保密, 机密 | confidential
匿名 | anonymous
绿色 | green
环保 | environmental protection, eco-friendly
节水 | water saving
无人 | unmanned, unattended
有人 | manned
三维, 立体 | three-dimensional, 3D
二维, 平面 | two-dimensional, 2D
移动, 便携 | mobile, portable
固定 | fixed, stationary
室内 | indoor
室外, 户外 | outdoor
野外 | in the field, wild
地下 | underground
近距离 | close range, short range
长期 | long-term
短期 | short-term
临时 | temporary
紧急 | urgent, emergency
优先 | priority
国产 | domestic, made in China
进口 | imported
民用 | civil
军用 | military
商用 | commercial
医用 | medical
工业, 工业级 | industrial, industry
农业 | agricultural, agriculture
临床 | clinical
基层 | primary, grass-roots
偏远 | remote, isolated
综合 | comprehensive, integrated
整体 | overall, whole
局部 | local, partial
双向 | two-way, bidirectional
跨 | cross
之间 | between
以上 | above, over, at least
以下 | below, under, at most
以内, 之内 | within
超过 | exceed, over, more than
低于 | below, less than
高于 | above, higher than
大约, 左右 | about, approximately
仅仅, 只有 | only
全部, 所有 | all
部分 | part, partly
多数 | most, majority
少量, 少数 | few, small amount
大量, 海量 | large amount, massive, many
一次 | once, one time
两次 | twice
两倍 | double, twice
一半 | half
三分之一 | third
第一 | first
最后 | last, final
之前 | before, prior
之后 | after
同时 | simultaneously, at the same time
经常 | often, frequently
有时 | sometimes
从不 | never
总是 | always
目前 | currently, at present
未来 | future
过去 | past
去年 | last year
今年 | this year
`;

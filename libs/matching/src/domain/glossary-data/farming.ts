/** Crops, animals, what ails them, and the means of farming. */
export const FARMING_ROWS = `
水稻, 稻谷 | rice, paddy
小麦 | wheat
玉米 | maize, corn
大豆 | soybean, soya
马铃薯, 土豆 | potato
红薯, 甘薯 | sweet potato
棉花 | cotton
油菜 | rapeseed, canola
花生 | peanut, groundnut
甘蔗 | sugar cane, sugarcane
甜菜 | sugar beet
烟草, 烟叶 | tobacco
茶园, 茶树 | tea garden, tea plantation
番茄, 西红柿 | tomato
黄瓜 | cucumber
辣椒 | pepper, chilli, chili
茄子 | eggplant, aubergine
草莓 | strawberry
西瓜 | watermelon
生菜, 叶菜 | lettuce, leafy vegetable
白菜 | Chinese cabbage
蔬菜 | vegetable
水果 | fruit
苹果 | apple
柑橘, 橙 | citrus, orange
梨 | pear
葡萄 | grape, vineyard
桃 | peach
猕猴桃 | kiwifruit, kiwi
香蕉 | banana
荔枝 | litchi, lychee
枸杞 | goji, wolfberry
核桃 | walnut
果园 | orchard
花卉, 鲜花 | flower, cut flowers, floriculture
玫瑰, 月季 | rose
食用菌, 蘑菇 | mushroom, edible fungus
温室, 玻璃温室 | greenhouse, glasshouse
大棚, 塑料大棚 | plastic greenhouse, polytunnel
日光温室 | solar greenhouse
植物工厂 | plant factory, vertical farm
无土栽培, 水培 | hydroponics, soilless culture
农田, 大田, 田间 | field, farmland, open field
牧场, 草场 | ranch, pasture
林业, 森林 | forestry, forest
育苗, 苗床 | seedling raising, nursery
播种 | sowing, seeding, planting
移栽, 插秧 | transplanting
施肥, 追肥 | fertilization, fertilizer application
水肥一体化 | fertigation
灌溉, 滴灌 | irrigation, drip irrigation
植保, 植物保护 | plant protection, crop protection
打药, 喷药, 农药喷洒 | pesticide spraying, crop spraying
除草 | weeding, weed control
采摘, 采收 | picking, harvest, fruit picking
收割, 收获 | harvesting, reaping
授粉 | pollination
修剪 | pruning
通风, 放风 | ventilation, venting
遮阳 | shading, shade screen
补光 | supplementary lighting, grow light
二氧化碳 | carbon dioxide, CO2
露点 | dew point
土壤 | soil
墒情, 土壤墒情, 土壤水分 | soil moisture
地力, 土壤肥力 | soil fertility
盐碱 | salinity, saline soil
干旱, 旱情 | drought
洪涝, 内涝 | flood, waterlogging
霜冻, 冻害 | frost, frost damage
倒伏 | lodging
气象, 天气 | weather, meteorology
天气预报, 气象预报 | weather forecast
气象站 | weather station
积温 | accumulated temperature, degree days
物候, 生育期 | phenology, growth stage
蒸散 | evapotranspiration
植被指数 | vegetation index, NDVI
叶面积指数 | leaf area index
病虫害 | pests and diseases, plant diseases and insect pests
虫情测报灯, 虫情测报 | insect monitoring lamp, pest monitoring station
诱捕器, 性诱 | trap, pheromone trap
粘虫板 | sticky trap, sticky board
蚜虫 | aphid
红蜘蛛, 叶螨, 螨虫 | spider mite, red spider mite, mite
飞虱, 稻飞虱 | planthopper, rice planthopper
粉虱, 白粉虱 | whitefly
蓟马 | thrips
螟虫, 二化螟 | stem borer, rice stem borer, borer
草地贪夜蛾 | fall armyworm
棉铃虫 | bollworm
食心虫 | fruit borer, fruit moth
果蝇, 实蝇 | fruit fly
蝗虫 | locust
稻瘟病 | rice blast
纹枯病 | sheath blight
白粉病 | powdery mildew
霜霉病 | downy mildew
灰霉病, 灰霉 | grey mould, gray mold, botrytis
锈病, 条锈病 | rust disease, stripe rust
赤霉病 | fusarium head blight, head scab
晚疫病 | late blight
黄龙病 | citrus greening, huanglongbing
炭疽病 | anthracnose
青枯病 | bacterial wilt
花叶病毒, 病毒病 | mosaic virus, viral disease of plants
枯萎病 | wilt disease, fusarium wilt
杂草 | weed
拖拉机 | tractor
收割机, 联合收割机 | harvester, combine harvester, combine
插秧机 | rice transplanter
播种机 | seeder, planter, seed drill
植保无人机 | spraying drone, crop spraying drone
喷雾机, 喷雾器 | sprayer
卷帘机 | roller shutter of greenhouse, curtain motor
农机, 农业机械 | farm machinery, agricultural machinery
自动驾驶, 无人驾驶 | autonomous driving, automatic steering, self-driving
合作社 | cooperative, co-operative
农户, 种植户, 农民 | farmer, grower
家庭农场, 农场 | farm, family farm
养殖场, 养殖 | livestock farm, animal husbandry, breeding farm
猪, 生猪, 猪场 | pig, swine, pig farm, hog
母猪 | sow
仔猪 | piglet
奶牛 | dairy cow
肉牛, 牛 | beef cattle, cattle
犊牛 | calf
羊, 绵羊 | sheep, goat
鸡, 蛋鸡, 肉鸡 | chicken, laying hen, broiler
鸡舍 | poultry house, hen house
鸭 | duck
鸡蛋, 禽蛋 | egg
禽类, 家禽 | poultry
非洲猪瘟 | African swine fever
口蹄疫 | foot-and-mouth disease
禽流感 | avian influenza, bird flu
乳房炎 | mastitis
跛行, 跛足 | lameness
发情 | oestrus, estrus, heat detection
产犊, 分娩 | calving, farrowing, parturition
反刍 | rumination
饲喂, 喂料, 投喂 | feeding
料肉比, 饲料转化率 | feed conversion ratio
出栏 | slaughter weight, market weight
屠宰 | slaughter, slaughterhouse
兽医 | veterinarian, veterinary
耳标 | ear tag
咳嗽 | cough
水产养殖, 养鱼 | aquaculture, fish farming
鱼塘, 池塘 | fish pond, pond
对虾, 虾 | shrimp, prawn
螃蟹, 河蟹 | crab
鱼 | fish
溶解氧, 溶氧 | dissolved oxygen
氨氮 | ammonia nitrogen
增氧机 | aerator
网箱 | net cage, fish cage
赤潮, 藻华 | algal bloom, red tide
死淘率, 死亡率 | mortality, mortality rate
粮库, 粮仓 | grain depot, granary, grain store
储粮 | stored grain, grain storage
烘干机 | dryer, grain dryer
冷链 | cold chain
冷库 | cold store, cold storage
溯源, 追溯 | traceability, tracing
`;

/** English names: every section and division, and the groups and classes of manufacturing, medicine and agriculture most used. */
export const SECTOR_NAMES_EN = `
A Agriculture, forestry, animal husbandry and fishery
B Mining
C Manufacturing
D Electricity, heat, gas and water production and supply
E Construction
F Wholesale and retail trade
G Transport, storage and postal services
H Accommodation and catering
I Information transmission, software and information technology services
J Finance
K Real estate
L Leasing and business services
M Scientific research and technical services
N Water conservancy, environment and public facilities management
O Household services, repair and other services
P Education
Q Health and social work
R Culture, sports and entertainment
S Public administration, social security and social organizations
T International organizations
01 Crop farming
011 Growing of cereals
0111 Growing of rice
0112 Growing of wheat
0113 Growing of maize
012 Growing of beans, oil crops and tubers
013 Growing of cotton, fibre crops, sugar crops and tobacco
0131 Growing of cotton
0133 Growing of sugar crops
014 Growing of vegetables, edible fungi and horticultural crops
0141 Growing of vegetables
0142 Growing of edible fungi
0143 Growing of flowers
015 Growing of fruit
0151 Growing of pome and stone fruits
0152 Growing of grapes
0153 Growing of citrus fruits
0154 Growing of bananas and other subtropical fruit
016 Growing of nuts, oil fruits, spice and beverage crops
0164 Growing of tea
017 Growing of medicinal plants
0171 Growing of medicinal herbs
0190 Other crop farming
02 Forestry
021 Tree breeding and seedlings
0220 Afforestation and regeneration
023 Forest management and tending
0231 Forest management and care
024 Logging of timber and bamboo
03 Animal husbandry
031 Raising of livestock
0311 Raising of cattle
0313 Raising of pigs
0314 Raising of sheep and goats
032 Raising of poultry
0321 Raising of chickens
0322 Raising of ducks
0392 Beekeeping
04 Fishery
041 Aquaculture
0411 Marine aquaculture
0412 Inland aquaculture
042 Fishing
0421 Marine fishing
0422 Inland fishing
05 Support activities for agriculture, forestry, animal husbandry and fishery
051 Support activities for crop farming
0511 Seed and seedling cultivation
0512 Agricultural machinery services
0513 Irrigation services
0514 Primary processing of agricultural products
0515 Crop pest and disease control
0519 Other support activities for agriculture
052 Support activities for forestry
0521 Forest pest control
0522 Forest fire prevention
053 Support activities for animal husbandry
0531 Livestock breeding services
0532 Livestock manure treatment
054 Support activities for fishery
06 Mining and washing of coal
0610 Mining and washing of bituminous coal and anthracite
07 Extraction of petroleum and natural gas
071 Extraction of petroleum
072 Extraction of natural gas
08 Mining and dressing of ferrous metal ores
0810 Mining and dressing of iron ores
09 Mining and dressing of non-ferrous metal ores
10 Mining and dressing of non-metal ores
1011 Quarrying of limestone and gypsum
11 Mining support activities
12 Other mining
13 Processing of food from agricultural products
131 Grain milling
1311 Rice milling
1312 Wheat milling
132 Feed processing
133 Vegetable oil processing
1340 Sugar manufacturing
135 Slaughtering and meat processing
1351 Livestock slaughtering
1352 Poultry slaughtering
1353 Processing of meat products and by-products
136 Processing of aquatic products
1361 Freezing of aquatic products
137 Processing of vegetables, fungi, fruits and nuts
1371 Processing of vegetables
14 Manufacture of foods
141 Manufacture of bakery products
142 Manufacture of confectionery, chocolate and candied fruit
143 Manufacture of convenience foods
1432 Manufacture of quick-frozen foods
144 Manufacture of dairy products
145 Manufacture of canned foods
146 Manufacture of condiments and fermented products
1469 Manufacture of other condiments and fermented products
15 Manufacture of liquor, beverages and refined tea
151 Manufacture of alcoholic beverages
1512 Manufacture of baijiu
1513 Manufacture of beer
152 Manufacture of soft drinks
1530 Processing of refined tea
16 Manufacture of tobacco products
17 Manufacture of textiles
171 Cotton spinning, weaving, dyeing and finishing
1711 Cotton spinning
1712 Cotton weaving
1713 Cotton dyeing and finishing
175 Weaving, dyeing and finishing of chemical fibres
1751 Weaving of chemical fibres
1752 Dyeing and finishing of chemical-fibre fabrics
176 Manufacture of knitted and crocheted fabrics and articles
1762 Dyeing and finishing of knitted and crocheted fabrics
177 Manufacture of household textiles
1772 Manufacture of towels
178 Manufacture of industrial textiles
18 Manufacture of wearing apparel and accessories
181 Manufacture of woven garments
182 Manufacture of knitted and crocheted garments
19 Manufacture of leather, fur, feather and related products and footwear
1910 Tanning of leather
195 Manufacture of footwear
20 Processing of timber and manufacture of wood, bamboo, rattan, palm and straw products
202 Manufacture of wood-based panels
203 Manufacture of wood products
21 Manufacture of furniture
2110 Manufacture of wooden furniture
22 Manufacture of paper and paper products
221 Manufacture of pulp
222 Manufacture of paper
2221 Manufacture of machine-made paper and paperboard
223 Manufacture of paper products
23 Printing and reproduction of recorded media
231 Printing
24 Manufacture of articles for culture, education, arts and crafts, sport and entertainment
25 Processing of petroleum, coal and other fuels
251 Manufacture of refined petroleum products
2511 Crude oil processing and petroleum products
252 Coal processing
2521 Coking
26 Manufacture of chemical raw materials and chemical products
261 Manufacture of basic chemical raw materials
2614 Manufacture of organic chemical raw materials
262 Manufacture of fertilizers
263 Manufacture of pesticides
264 Manufacture of paints, inks, pigments and similar products
2641 Manufacture of paints and coatings
2645 Manufacture of dyes
265 Manufacture of synthetic materials
266 Manufacture of specialty chemicals
268 Manufacture of household chemicals
2682 Manufacture of cosmetics
27 Manufacture of medicines
2710 Manufacture of active pharmaceutical ingredients
2720 Manufacture of pharmaceutical preparations
2730 Processing of prepared Chinese medicinal herbs
2740 Manufacture of Chinese patent medicines
2750 Manufacture of veterinary medicines
276 Manufacture of biological products
2761 Manufacture of biological medicines
2762 Manufacture of genetically engineered drugs and vaccines
2770 Manufacture of hygiene materials and medical supplies
2780 Manufacture of pharmaceutical excipients and packaging
28 Manufacture of chemical fibres
282 Manufacture of synthetic fibres
2822 Manufacture of polyester fibres
29 Manufacture of rubber and plastics products
291 Manufacture of rubber products
2911 Manufacture of tyres
2912 Manufacture of rubber sheets, tubes and belts
2913 Manufacture of rubber parts
292 Manufacture of plastics products
2921 Manufacture of plastic film
2922 Manufacture of plastic sheets, tubes and profiles
2926 Manufacture of plastic packaging and containers
2927 Manufacture of plastic household articles
2929 Manufacture of plastic parts and other plastic products
30 Manufacture of non-metallic mineral products
301 Manufacture of cement, lime and gypsum
3011 Manufacture of cement
3012 Manufacture of lime and plaster
303 Manufacture of bricks, stone and other building materials
304 Manufacture of glass
3041 Manufacture of flat glass
305 Manufacture of glass products
3052 Manufacture of optical glass
306 Manufacture of glass fibre and glass-fibre reinforced plastics
307 Manufacture of ceramic products
3071 Manufacture of building ceramics
308 Manufacture of refractory products
309 Manufacture of graphite and other non-metallic mineral products
31 Smelting and rolling of ferrous metals
3110 Ironmaking
3120 Steelmaking
3130 Rolling of steel
3140 Smelting of ferroalloys
32 Smelting and rolling of non-ferrous metals
321 Smelting of common non-ferrous metals
3211 Copper smelting
3216 Aluminium smelting
325 Rolling of non-ferrous metals
3251 Copper rolling and drawing
3252 Aluminium rolling and extrusion
33 Manufacture of metal products
331 Manufacture of structural metal products
3311 Manufacture of metal structures
3312 Manufacture of metal doors and windows
332 Manufacture of metal tools
3321 Manufacture of cutting tools
333 Manufacture of containers and metal packaging
3332 Manufacture of metal pressure vessels
3360 Surface and heat treatment of metals
339 Casting and manufacture of other metal products
3391 Casting of ferrous metals
3392 Casting of non-ferrous metals
3393 Manufacture of forgings and powder metallurgy products
34 Manufacture of general-purpose machinery
341 Manufacture of boilers and prime movers
3411 Manufacture of boilers and auxiliary equipment
3412 Manufacture of internal combustion engines and parts
3413 Manufacture of steam turbines
3415 Manufacture of wind power equipment
342 Manufacture of metalworking machinery
3421 Manufacture of metal-cutting machine tools
3422 Manufacture of metal-forming machine tools
3423 Manufacture of foundry machinery
3424 Manufacture of metal cutting and welding equipment
3425 Manufacture of machine tool parts and accessories
343 Manufacture of material handling equipment
3435 Manufacture of lifts, escalators and hoists
344 Manufacture of pumps, valves, compressors and similar machinery
3441 Manufacture of pumps and vacuum equipment
3442 Manufacture of gas compressors
3443 Manufacture of valves and cocks
345 Manufacture of bearings, gears and transmission parts
3451 Manufacture of rolling bearings
3453 Manufacture of gears and gearboxes
346 Manufacture of ovens, fans, packaging and similar equipment
3464 Manufacture of refrigeration and air-conditioning equipment
3467 Manufacture of packaging machinery
348 Manufacture of general parts
3482 Manufacture of fasteners
3484 Machining of mechanical parts
349 Manufacture of other general-purpose machinery
3491 Manufacture of industrial robots
3492 Manufacture of special-operation robots
3493 Manufacture of additive manufacturing equipment
35 Manufacture of special-purpose machinery
351 Manufacture of machinery for mining, metallurgy and construction
3511 Manufacture of mining machinery
3514 Manufacture of construction machinery
3515 Manufacture of machinery for building materials
3516 Manufacture of machinery for metallurgy
352 Manufacture of machinery for chemical, wood and non-metal processing
3523 Manufacture of plastics-processing machinery
3525 Manufacture of moulds
353 Manufacture of machinery for food, beverage, tobacco and feed production
3531 Manufacture of machinery for food, beverages and tea
3532 Manufacture of machinery for processing farm and sideline products
354 Manufacture of machinery for printing, pharmaceuticals and daily chemicals
3541 Manufacture of pulp and paper machinery
3544 Manufacture of pharmaceutical machinery
355 Manufacture of machinery for textiles, apparel and leather
3551 Manufacture of textile machinery
356 Manufacture of machinery for electronics and electrical engineering
3562 Manufacture of semiconductor equipment
3569 Manufacture of other electronic special equipment
357 Manufacture of machinery for agriculture, forestry, animal husbandry and fishery
3571 Manufacture of tractors
3572 Manufacture of mechanized agricultural and horticultural implements
3574 Manufacture of animal husbandry machinery
3575 Manufacture of fishery machinery
3576 Manufacture of parts for farm, forestry and fishery machinery
358 Manufacture of medical instruments and devices
3581 Manufacture of medical diagnostic, monitoring and therapeutic equipment
3582 Manufacture of dental equipment and instruments
3583 Manufacture of medical laboratory and disinfection equipment
3584 Manufacture of medical, surgical and veterinary instruments
3585 Manufacture of mechanotherapy and ward care equipment
3586 Manufacture of rehabilitation aids
3587 Manufacture of spectacles
3589 Manufacture of other medical equipment and devices
359 Manufacture of machinery for environment, post, public services and others
3591 Manufacture of environmental protection equipment
3595 Manufacture of public security equipment
36 Manufacture of motor vehicles
361 Manufacture of complete motor vehicles
3611 Manufacture of petrol and diesel vehicles
3612 Manufacture of new energy vehicles
3620 Manufacture of motor vehicle engines
3630 Manufacture of refitted motor vehicles
3660 Manufacture of vehicle bodies and trailers
3670 Manufacture of motor vehicle parts and accessories
37 Manufacture of railway, ship, aerospace and other transport equipment
371 Manufacture of railway transport equipment
3720 Manufacture of urban rail transit equipment
373 Manufacture of ships and related equipment
3731 Building of metal ships
374 Manufacture of aircraft, spacecraft and equipment
3742 Manufacture of spacecraft and launch vehicles
3743 Manufacture of space-related equipment
3744 Manufacture of aviation-related equipment
3749 Manufacture of other aerospace products
375 Manufacture of motorcycles
38 Manufacture of electrical machinery and apparatus
381 Manufacture of electric motors and generators
3811 Manufacture of generators and generating sets
3812 Manufacture of electric motors
382 Manufacture of power transmission, distribution and control equipment
3821 Manufacture of transformers, rectifiers and inductors
3823 Manufacture of switchgear and control equipment
3824 Manufacture of power electronic components
3825 Manufacture of photovoltaic equipment and components
383 Manufacture of wires, cables, optical cables and electrical materials
3831 Manufacture of electric wires and cables
384 Manufacture of batteries
3841 Manufacture of lithium-ion batteries
385 Manufacture of household electrical appliances
3851 Manufacture of household refrigeration appliances
3852 Manufacture of household air conditioners
387 Manufacture of lighting equipment
3879 Manufacture of lamp accessories and other lighting
39 Manufacture of computers, communication and other electronic equipment
391 Manufacture of computers
3911 Manufacture of complete computers
3914 Manufacture of industrial control computers and systems
3919 Manufacture of other computer equipment
392 Manufacture of communication equipment
3921 Manufacture of communication system equipment
3940 Manufacture of radar equipment
396 Manufacture of smart consumer devices
3963 Manufacture of intelligent unmanned aerial vehicles
397 Manufacture of electronic devices
3972 Manufacture of discrete semiconductor devices
3973 Manufacture of integrated circuits
3974 Manufacture of display devices
398 Manufacture of electronic components and materials
3982 Manufacture of electronic circuits
3983 Manufacture of sensors and sensitive elements
3985 Manufacture of electronic materials
40 Manufacture of measuring instruments and meters
401 Manufacture of general instruments and meters
4011 Manufacture of industrial automation and control systems
4014 Manufacture of laboratory analytical instruments
4015 Manufacture of testing machines
4019 Manufacture of other general instruments
402 Manufacture of special instruments and meters
4021 Manufacture of environmental monitoring instruments
4024 Manufacture of agricultural instruments
4040 Manufacture of optical instruments
41 Other manufacturing
42 Comprehensive use of waste resources
4210 Processing of metal waste and scrap
4220 Processing of non-metal waste and scrap
43 Repair of metal products, machinery and equipment
4320 Repair of general-purpose machinery
4330 Repair of special-purpose machinery
44 Production and supply of electricity and heat
441 Electricity generation
4411 Thermal power generation
4412 Combined heat and power
4413 Hydropower generation
4414 Nuclear power generation
4415 Wind power generation
4416 Solar power generation
4417 Biomass power generation
4420 Electricity supply
4430 Heat production and supply
45 Production and supply of gas
451 Gas production and supply
46 Production and supply of water
4610 Tap water production and supply
4620 Sewage treatment and water recycling
47 Construction of buildings
48 Civil engineering
49 Construction installation
50 Building decoration, fitting-out and other construction
51 Wholesale trade
52 Retail trade
53 Railway transport
54 Road transport
5412 Urban rail transit
543 Road freight transport
55 Water transport
56 Air transport
57 Pipeline transport
58 Multimodal transport and transport agency
59 Loading, handling and storage
5930 Cold storage
595 Storage of grain, cotton and other agricultural products
5951 Grain storage
5990 Other storage
60 Postal services
6020 Express delivery services
61 Accommodation
62 Catering
63 Telecommunications, broadcasting, television and satellite transmission services
64 Internet and related services
643 Internet platforms
6433 Internet platforms for science and technology innovation
6450 Internet data services
65 Software and information technology services
651 Software development
6511 Basic software development
6513 Application software development
6520 Integrated circuit design
653 Information system integration and Internet of Things services
6531 Information system integration services
6532 Internet of Things technology services
6540 Operation and maintenance services
6550 Information processing and storage support services
6560 Information technology consulting services
6571 Geographic remote-sensing information services
66 Monetary and financial services
67 Capital market services
68 Insurance
69 Other financial services
70 Real estate
71 Leasing
72 Business services
73 Research and experimental development
7310 Research and development in natural sciences
7320 Research and development in engineering and technology
7330 Research and development in agricultural sciences
7340 Research and development in medical sciences
74 Professional technical services
7452 Testing services
7493 Veterinary services
75 Science and technology promotion and application services
7511 Promotion of agricultural, forestry, husbandry and fishery technology
7514 Promotion of energy-saving technology
76 Water conservancy management
77 Ecological protection and environmental governance
78 Public facilities management
79 Land management
80 Household services
81 Repair of motor vehicles, electronic products and household goods
82 Other services
83 Education
834 Higher education
84 Health
841 Hospitals
8411 General hospitals
8412 Hospitals of traditional Chinese medicine
8413 Hospitals of integrated Chinese and Western medicine
8414 Hospitals of ethnic medicine
8415 Specialized hospitals
8416 Sanatoriums
842 Primary health care services
8421 Community health centres and stations
8422 Sub-district health centres
8423 Township health centres
8424 Village clinics
8425 Outpatient departments and clinics
843 Specialized public health services
8431 Centres for disease control and prevention
8432 Specialized disease prevention institutions
8433 Maternal and child health institutions
8434 Emergency medical services
8435 Blood collection and supply services
849 Other health activities
8491 Health check-up services
8492 Clinical laboratory services
8499 Other health services
85 Social work
851 Residential social work
8512 Nursing institution services
8513 Mental rehabilitation services
8514 Residential care for the elderly and disabled
8515 Hospice care services
852 Non-residential social work
8521 Social care and assistance services
8522 Rehabilitation aid fitting services
86 Press and publishing
87 Radio, television, film and sound recording
88 Culture and arts
89 Sports
90 Entertainment
91 Organs of the Communist Party of China
92 State organs
93 Political consultative conferences and democratic parties
94 Social security
95 Mass, social and other membership organizations
96 Grassroots self-governing and other organizations
97 International organizations
`;

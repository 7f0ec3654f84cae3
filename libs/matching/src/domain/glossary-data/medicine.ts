/** Departments, illnesses, examinations and devices of medicine. */
export const MEDICINE_ROWS = `
放射科, 影像科 | radiology, radiology department, imaging department
病理科 | pathology, pathology department
检验科, 化验室 | clinical laboratory, laboratory medicine
急诊科, 急诊 | emergency department, emergency room, emergency care
重症监护室, 重症监护, 重症医学科 | intensive care unit, ICU, intensive care, critical care
手术室 | operating room, operating theatre
心内科, 心血管内科 | cardiology
神经内科 | neurology
呼吸科, 呼吸内科 | respiratory medicine, pulmonology
消化科, 消化内科 | gastroenterology
内分泌科 | endocrinology
肾内科 | nephrology
骨科 | orthopaedics, orthopedics
眼科 | ophthalmology
口腔科, 牙科 | dentistry, stomatology, dental
皮肤科 | dermatology
儿科 | paediatrics, pediatrics
妇产科, 产科 | obstetrics, gynaecology, gynecology
肿瘤科 | oncology
精神科 | psychiatry
麻醉科, 麻醉 | anaesthesia, anesthesia, anaesthesiology
康复科, 康复 | rehabilitation
中医科, 中医 | traditional Chinese medicine department, TCM
放疗科, 放疗, 放射治疗 | radiotherapy, radiation therapy, radiation oncology
化疗 | chemotherapy
体检中心, 体检 | health check, physical examination centre, check-up
药房, 药剂科 | pharmacy, hospital pharmacy
医保, 医疗保险 | medical insurance, health insurance
门诊 | outpatient clinic, outpatient
住院, 病房 | inpatient, ward
基层医院, 社区医院, 乡镇卫生院 | primary care, community hospital, township health centre, township hospital
县医院, 县级医院 | county hospital
三甲医院, 三级医院 | tertiary hospital
医联体, 医共体 | medical alliance, hospital alliance, medical consortium
互联网医院, 远程医疗 | internet hospital, telemedicine, telehealth
医生, 医师, 大夫 | doctor, physician, clinician
护士, 护理 | nurse, nursing
患者, 病人 | patient
放射科医生 | radiologist
病理医生 | pathologist
药师 | pharmacist
病历, 电子病历 | medical record, electronic medical record, EMR, EHR
病程记录 | progress note
出院小结 | discharge summary
病案首页 | front page of medical record
检查报告, 影像报告 | examination report, radiology report, imaging report
处方 | prescription
医嘱 | medical order, doctor's order
诊断 | diagnosis
鉴别诊断 | differential diagnosis
治疗 | treatment, therapy
手术 | surgery, operation
预后 | prognosis
随访 | follow-up
筛查 | screening
分诊 | triage
误诊, 漏诊 | misdiagnosis, missed diagnosis
危急值 | critical value
不良反应, 药物不良反应 | adverse reaction, adverse drug reaction
药物相互作用 | drug interaction
过敏 | allergy
并发症 | complication
院内感染, 院感 | hospital-acquired infection, nosocomial infection
脓毒症, 败血症 | sepsis
肺炎 | pneumonia
肺结节 | lung nodule, pulmonary nodule
肺癌 | lung cancer
肺结核, 结核 | tuberculosis
气胸 | pneumothorax
胸腔积液 | pleural effusion
肺栓塞 | pulmonary embolism
慢阻肺, 慢性阻塞性肺疾病 | COPD, chronic obstructive pulmonary disease
哮喘 | asthma
脑卒中, 中风, 卒中 | stroke
脑出血, 颅内出血 | cerebral haemorrhage, intracranial hemorrhage, brain bleed
脑梗死, 脑梗 | cerebral infarction, ischaemic stroke, ischemic stroke
动脉瘤 | aneurysm
主动脉夹层 | aortic dissection
冠心病 | coronary heart disease, coronary artery disease
心肌梗死, 心梗 | myocardial infarction, heart attack
心力衰竭, 心衰 | heart failure
心律失常 | arrhythmia
房颤, 心房颤动 | atrial fibrillation
高血压 | hypertension, high blood pressure
糖尿病 | diabetes
糖网, 糖尿病视网膜病变 | diabetic retinopathy
青光眼 | glaucoma
白内障 | cataract
黄斑变性 | macular degeneration
近视 | myopia
乳腺癌 | breast cancer
宫颈癌 | cervical cancer
胃癌 | gastric cancer, stomach cancer
肠癌, 结直肠癌 | colorectal cancer, bowel cancer
息肉 | polyp
肝癌 | liver cancer, hepatocellular carcinoma
前列腺癌 | prostate cancer
甲状腺结节 | thyroid nodule
肿瘤 | tumour, tumor, neoplasm
白血病 | leukaemia, leukemia
骨折 | fracture
骨质疏松 | osteoporosis
脊柱侧弯 | scoliosis
压疮, 褥疮 | pressure ulcer, bedsore
跌倒 | fall
痴呆, 阿尔茨海默病 | dementia, Alzheimer's disease
癫痫 | epilepsy
帕金森病 | Parkinson's disease
抑郁症, 抑郁 | depression
肾病, 慢性肾病 | kidney disease, chronic kidney disease
透析, 血液透析 | dialysis, haemodialysis, hemodialysis
贫血 | anaemia, anemia
传染病 | infectious disease
流感 | influenza, flu
早产 | preterm birth, premature birth
新生儿 | newborn, neonate
孕妇, 妊娠 | pregnant woman, pregnancy
胎儿 | foetus, fetus, fetal
龋齿 | caries, tooth decay
伤口, 创面 | wound
胸片, 胸部X光 | chest X-ray, chest radiograph
胸部CT | chest CT, thoracic CT
乳腺钼靶, 钼靶 | mammography, mammogram
心电图 | electrocardiogram, ECG, EKG
脑电图 | electroencephalogram, EEG
胃镜 | gastroscopy, gastroscope
肠镜, 结肠镜 | colonoscopy, colonoscope
支气管镜 | bronchoscopy
腹腔镜 | laparoscopy, laparoscopic surgery
超声心动图 | echocardiography, echocardiogram
血常规 | blood count, complete blood count
骨髓涂片, 骨髓 | bone marrow smear, bone marrow
外周血涂片, 血涂片 | blood smear, peripheral blood smear
尿常规, 尿沉渣 | urinalysis, urine sediment
染色体核型 | karyotype, chromosome analysis
免疫组化 | immunohistochemistry
细胞学, 液基细胞 | cytology, liquid-based cytology
冰冻切片 | frozen section
活检 | biopsy
基因测序 | gene sequencing, genomic sequencing
血糖, 血糖仪 | blood glucose, glucose meter
血压 | blood pressure
血氧, 血氧饱和度 | blood oxygen, oxygen saturation, SpO2
心率 | heart rate
呼吸机 | ventilator
监护仪 | patient monitor, bedside monitor
输液泵, 输液 | infusion pump, infusion
手术机器人 | surgical robot
可穿戴设备, 穿戴设备 | wearable, wearable device
病床 | hospital bed, bed
靶区 | target volume, clinical target volume
危及器官 | organ at risk, organs at risk
`;

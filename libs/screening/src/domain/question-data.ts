import type { RiskTier } from '@fairway/kernel';

export const QUESTION_GROUPS = [
  'FORBIDDEN',
  'HIGH_RISK',
  'SAFETY',
  'MEDICAL',
  'PEOPLE',
  'TRANSPARENCY',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** One question, to be answered yes or no; a yes puts the record at least into the tier. */
export interface Question {
  readonly code: string;
  readonly group: QuestionGroup;
  readonly zh: string;
  readonly en: string;
  readonly tier: RiskTier;
  /** Where the rule comes from. */
  readonly citation: string;
}

const AI_ACT = 'Regulation (EU) 2024/1689';

const forbidden = (code: string, article: string, zh: string, en: string): Question => ({
  code,
  group: 'FORBIDDEN',
  zh,
  en,
  tier: 'PROHIBITED',
  citation: article,
});
const high = (code: string, point: string, zh: string, en: string): Question => ({
  code,
  group: 'HIGH_RISK',
  zh,
  en,
  tier: 'HIGH',
  citation: `${AI_ACT} Annex III(${point})`,
});

/** The questionnaire of the rule set in force, in the order to ask. */
export const QUESTIONS: readonly Question[] = [
  forbidden(
    'manipulation',
    `${AI_ACT} Art. 5(1)(a)`,
    '是否使用潜意识、操纵或欺骗手段影响人的行为，足以造成重大伤害？',
    'Does it influence behaviour by subliminal, manipulative or deceptive means in a way likely to cause significant harm?',
  ),
  forbidden(
    'exploits-vulnerability',
    `${AI_ACT} Art. 5(1)(b)`,
    '是否利用年龄、残障或社会经济处境造成的弱点影响人的行为？',
    'Does it exploit weaknesses that come from age, disability or a social or economic situation?',
  ),
  forbidden(
    'social-scoring',
    `${AI_ACT} Art. 5(1)(c)`,
    '是否根据社会行为或个人特征给人打分，并据此在无关场合给予不利对待？',
    'Does it score people by their social behaviour or traits and treat them worse for it elsewhere?',
  ),
  forbidden(
    'crime-prediction',
    `${AI_ACT} Art. 5(1)(d)`,
    '是否仅凭画像或性格特征预测某人会不会犯罪？',
    'Does it predict that somebody will commit a crime from profiling or traits alone?',
  ),
  forbidden(
    'face-scraping',
    `${AI_ACT} Art. 5(1)(e)`,
    '是否从互联网或监控录像中无差别抓取人脸来建立人脸库？',
    'Does it build a face database by untargeted scraping of the internet or of surveillance footage?',
  ),
  forbidden(
    'emotion-at-work',
    `${AI_ACT} Art. 5(1)(f)`,
    '是否在工作场所或学校推断人的情绪（医疗或安全目的除外）？',
    'Does it infer emotions of people at work or in education, other than for medical or safety reasons?',
  ),
  forbidden(
    'biometric-categorisation',
    `${AI_ACT} Art. 5(1)(g)`,
    '是否用生物特征推断种族、政治观点、工会身份、宗教、性生活或性取向？',
    'Does it infer race, political opinion, union membership, belief, sex life or orientation from biometrics?',
  ),
  forbidden(
    'remote-identification',
    `${AI_ACT} Art. 5(1)(h)`,
    '是否为执法目的在公共场所实时远程识别人的身份？',
    'Does it identify people remotely and in real time in public places for law enforcement?',
  ),
  forbidden(
    'abusive-content',
    '生成式人工智能服务管理暂行办法 第四条',
    '是否用于生成法律禁止的内容，例如未经同意的私密影像或侵害未成年人的内容？',
    'Is it meant to generate content that the law forbids, such as intimate images without consent or abuse of minors?',
  ),

  high(
    'biometrics',
    '1',
    '是否用生物特征识别、归类人员，或识别情绪？',
    'Does it identify or sort people by biometrics, or recognise emotions?',
  ),
  high(
    'critical-infrastructure',
    '2',
    '是否作为水、气、热、电、道路交通或关键数字基础设施运行管理的安全部件？',
    'Is it a safety component in running water, gas, heat, electricity, road traffic or critical digital infrastructure?',
  ),
  high(
    'education',
    '3',
    '是否用于招生录取、学习评价或考试监控？',
    'Does it decide admission, assess learning or watch over exams?',
  ),
  high(
    'employment',
    '4',
    '是否用于招聘筛选、晋升解聘、任务分配或对劳动者的监测评价？',
    'Does it select applicants, decide on promotion or dismissal, allot tasks by traits, or monitor and rate workers?',
  ),
  high(
    'essential-services',
    '5',
    '是否用于决定公共福利、信用评估、人身保险定价或急救调度？',
    'Does it decide on public benefits, creditworthiness, life or health insurance prices, or emergency dispatch?',
  ),
  high('law-enforcement', '6', '是否供执法机关使用或替其使用？', 'Is it used by or for law enforcement?'),
  high(
    'migration',
    '7',
    '是否用于移民、庇护或边境管理？',
    'Is it used in migration, asylum or border control?',
  ),
  high(
    'justice',
    '8',
    '是否用于司法裁判或选举？',
    'Is it used in the administration of justice or in elections?',
  ),
  {
    code: 'profiling',
    group: 'PEOPLE',
    tier: 'HIGH',
    citation: `${AI_ACT} Art. 6(3)`,
    zh: '是否对自然人进行画像？',
    en: 'Does it profile natural persons?',
  },

  {
    code: 'safety-component',
    group: 'SAFETY',
    tier: 'HIGH',
    citation: `${AI_ACT} Art. 6(1), Annex I`,
    zh: '是否是机械、农用车辆、电梯、压力设备等产品的安全部件？',
    en: 'Is it a safety component of machinery, agricultural vehicles, lifts, pressure equipment or the like?',
  },
  {
    code: 'autonomous-safety-decision',
    group: 'SAFETY',
    tier: 'HIGH',
    citation: '科技伦理审查办法（试行） 国科发监〔2023〕167号 附件',
    zh: '是否在有人身安全风险的场合高度自主地作出决策？',
    en: 'Does it decide with high autonomy where people may be hurt?',
  },

  {
    code: 'medical-assist-decision',
    group: 'MEDICAL',
    tier: 'HIGH',
    citation: '人工智能医用软件产品分类界定指导原则 国家药监局通告 2021年第47号',
    zh: '是否处理医疗器械数据并给出诊断或治疗的辅助决策建议？',
    en: 'Does it work on medical-device data and assist a decision on diagnosis or treatment?',
  },
  {
    code: 'medical-processing',
    group: 'MEDICAL',
    tier: 'LIMITED',
    citation: '人工智能医用软件产品分类界定指导原则 国家药监局通告 2021年第47号',
    zh: '是否为医疗用途处理或测量医疗器械数据，但不给出辅助决策？',
    en: 'Does it process or measure medical-device data for a medical purpose without assisting a decision?',
  },
  {
    code: 'genetic-resources',
    group: 'MEDICAL',
    tier: 'HIGH',
    citation: '中华人民共和国人类遗传资源管理条例',
    zh: '是否使用人类遗传资源材料或信息？',
    en: 'Does it use human genetic material or information?',
  },

  {
    code: 'minors',
    group: 'PEOPLE',
    tier: 'HIGH',
    citation: '中华人民共和国个人信息保护法 第三十一条',
    zh: '是否处理未成年人的数据或以未成年人为对象？',
    en: 'Does it process data of minors or act upon them?',
  },
  {
    code: 'sensitive-personal-data',
    group: 'PEOPLE',
    tier: 'LIMITED',
    citation: '中华人民共和国个人信息保护法 第二十八条',
    zh: '是否处理敏感个人信息（健康、生物识别、行踪、金融账户等）？',
    en: 'Does it process sensitive personal data (health, biometrics, whereabouts, accounts)?',
  },
  {
    code: 'important-data',
    group: 'PEOPLE',
    tier: 'LIMITED',
    citation: '中华人民共和国数据安全法 第二十一条; GB/T 43697-2024',
    zh: '是否处理重要数据？',
    en: 'Does it process important data?',
  },

  {
    code: 'talks-to-people',
    group: 'TRANSPARENCY',
    tier: 'LIMITED',
    citation: `${AI_ACT} Art. 50(1)`,
    zh: '是否直接与人对话或互动？',
    en: 'Does it talk to or interact with people directly?',
  },
  {
    code: 'synthetic-content',
    group: 'TRANSPARENCY',
    tier: 'LIMITED',
    citation: `${AI_ACT} Art. 50(2); 人工智能生成合成内容标识办法`,
    zh: '是否生成或篡改图像、音频、视频或文本供他人使用？',
    en: 'Does it generate or alter images, sound, video or text for others to use?',
  },
  {
    code: 'public-generative-service',
    group: 'TRANSPARENCY',
    tier: 'LIMITED',
    citation: '生成式人工智能服务管理暂行办法 第二条',
    zh: '是否向境内公众提供生成式人工智能服务？',
    en: 'Does it offer generative AI to the public in China?',
  },
];

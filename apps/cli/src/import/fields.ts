import type { ConceptKind } from '@fairway/taxonomy';

export type ImportKind = 'scenarios' | 'solutions';

export interface Choice {
  code: string;
  zh: string;
  en: string;
}

export const LANGUAGE_CHOICES: readonly Choice[] = [
  { code: 'zh', zh: '中文', en: 'Chinese' },
  { code: 'en', zh: '英文', en: 'English' },
];
export const PRIORITY_CHOICES: readonly Choice[] = [
  { code: 'MUST', zh: '必须', en: 'Must' },
  { code: 'SHOULD', zh: '期望', en: 'Should' },
];
export const DIRECTION_CHOICES: readonly Choice[] = [
  { code: 'UP', zh: '提高', en: 'Up' },
  { code: 'DOWN', zh: '降低', en: 'Down' },
];

/** What a cell of a field holds; `of` names the codes that are taken, by a kind of the glossary or as a list. */
export type CodeList = ConceptKind | readonly Choice[];
export type OneType =
  { is: 'text' | 'number' | 'share' | 'whole' | 'day' | 'yes' | 'email' } | { is: 'code'; of: CodeList };
export type ListType = { is: 'words' | 'areas' } | { is: 'codes'; of: CodeList };
export type FieldType = OneType | ListType;

export interface Field {
  /** As the record format names it; `#` stands for 1, 2, … of a list. */
  path: string;
  zh: string;
  en: string;
  type: FieldType;
  required?: boolean;
  /** Longest text, where a mapping may ask to shorten it. */
  longest?: number;
  example?: string | number;
  /** The example of a second entry. */
  second?: string | number;
}

const text: FieldType = { is: 'text' };
const number: FieldType = { is: 'number' };
const whole: FieldType = { is: 'whole' };
const code = (of: CodeList): FieldType => ({ is: 'code', of });
const codes = (of: CodeList): FieldType => ({ is: 'codes', of });

const identity = (title: string, summary: string): Field[] => [
  {
    path: 'externalId',
    zh: '外部编号',
    en: 'External id',
    type: text,
    required: true,
    longest: 200,
    example: 'EXAMPLE-1',
  },
  {
    path: 'language',
    zh: '语言',
    en: 'Language',
    type: code(LANGUAGE_CHOICES),
    required: true,
    example: 'zh',
  },
  { path: 'title', zh: '标题', en: 'Title', type: text, required: true, longest: 200, example: title },
  { path: 'summary', zh: '摘要', en: 'Summary', type: text, longest: 5000, example: summary },
];

const organization = (name: string, region: string): Field[] => [
  { path: 'organization.name', zh: '单位名称', en: 'Organization', type: text, longest: 200, example: name },
  { path: 'organization.uscc', zh: '统一社会信用代码', en: 'Unified social credit code', type: text },
  { path: 'organization.foreignIdentifier', zh: '境外注册号', en: 'Foreign registration', type: text },
  {
    path: 'organization.sizeBand',
    zh: '单位规模',
    en: 'Organization size',
    type: code('SIZE_BAND'),
    example: 'MEDIUM',
  },
  { path: 'organization.sector', zh: '单位行业', en: 'Organization sector', type: code('SECTOR') },
  {
    path: 'organization.region',
    zh: '单位地区',
    en: 'Organization region',
    type: code('REGION'),
    example: region,
  },
  { path: 'organization.contactEmail', zh: '联系邮箱', en: 'Contact e-mail', type: { is: 'email' } },
];

export const SCENARIO_FIELDS: readonly Field[] = [
  ...identity(
    '阀体密封面划痕在线检出',
    '阀体精加工后由人目视检查密封面，划痕漏检造成试压返工，希望在节拍内自动检出。',
  ),
  {
    path: 'problem',
    zh: '问题',
    en: 'Problem',
    type: text,
    longest: 5000,
    example: '每班约 900 件阀体，密封面浅划痕反光不明显，夜班漏检率是白班的两倍，试压不合格后要拆检返修。',
  },
  {
    path: 'currentPractice',
    zh: '现行做法',
    en: 'Current practice',
    type: text,
    longest: 5000,
    example: '两名检验员用环形灯和放大镜逐件检查。',
  },
  { path: 'site', zh: '现场', en: 'Site', type: text, longest: 5000, example: '机加工二线末端检验台' },
  { path: 'processStep', zh: '工序', en: 'Process step', type: text, longest: 5000, example: '精加工后终检' },
  ...organization('示例阀门有限公司', '330300'),
  { path: 'sector', zh: '行业', en: 'Sector', type: code('SECTOR'), example: 'C3443' },
  { path: 'region', zh: '地区', en: 'Region', type: code('REGION'), example: '330300' },
  {
    path: 'needs.#.capability',
    zh: '需求#能力',
    en: 'Need # capability',
    type: code('CAPABILITY'),
    example: 'defect-detection',
    second: 'visual-measurement',
  },
  {
    path: 'needs.#.modality',
    zh: '需求#数据类型',
    en: 'Need # modality',
    type: code('MODALITY'),
    example: 'image',
    second: 'image',
  },
  {
    path: 'needs.#.priority',
    zh: '需求#级别',
    en: 'Need # priority',
    type: code(PRIORITY_CHOICES),
    example: 'MUST',
    second: 'SHOULD',
  },
  {
    path: 'needs.#.text',
    zh: '需求#说明',
    en: 'Need # text',
    type: text,
    example: '检出长度 0.3 mm 以上的划痕',
    second: '给出划痕长度',
  },
  {
    path: 'indicators.#.name',
    zh: '指标#名称',
    en: 'Indicator # name',
    type: text,
    example: '密封面划痕漏检率',
    second: '单件检验时间',
  },
  {
    path: 'indicators.#.unit',
    zh: '指标#单位',
    en: 'Indicator # unit',
    type: text,
    example: '%',
    second: 's',
  },
  {
    path: 'indicators.#.baseline',
    zh: '指标#基线',
    en: 'Indicator # baseline',
    type: number,
    example: 2.4,
    second: 26,
  },
  {
    path: 'indicators.#.target',
    zh: '指标#目标',
    en: 'Indicator # target',
    type: number,
    example: 0.3,
    second: 12,
  },
  {
    path: 'indicators.#.direction',
    zh: '指标#方向',
    en: 'Indicator # direction',
    type: code(DIRECTION_CHOICES),
    example: 'DOWN',
    second: 'DOWN',
  },
  {
    path: 'indicators.#.method',
    zh: '指标#测量方法',
    en: 'Indicator # method',
    type: text,
    example: '每周抽 500 件由质量部复检',
    second: '从上料到放行计时',
  },
  {
    path: 'data.modalities',
    zh: '可用数据类型',
    en: 'Data modalities',
    type: codes('MODALITY'),
    example: 'image',
  },
  { path: 'data.volume', zh: '数据量', en: 'Data volume', type: text, longest: 200, example: '3.2 万张' },
  {
    path: 'data.labelledShare',
    zh: '已标注比例',
    en: 'Labelled share',
    type: { is: 'share' },
    example: 0.15,
  },
  { path: 'data.access', zh: '数据取用方式', en: 'Data access', type: code('DATA_ACCESS'), example: 'QUERY' },
  {
    path: 'constraints.deployment',
    zh: '部署方式',
    en: 'Deployment',
    type: codes('DEPLOYMENT'),
    example: 'ON_PREM; EDGE',
  },
  {
    path: 'constraints.dataResidency',
    zh: '数据存放要求',
    en: 'Data residency',
    type: code('DATA_RESIDENCY'),
    example: 'ON_SITE',
  },
  { path: 'constraints.certifications', zh: '认证要求', en: 'Certifications', type: codes('CERTIFICATION') },
  {
    path: 'constraints.interfaces',
    zh: '接口要求',
    en: 'Interfaces',
    type: codes('INTERFACE'),
    example: 'opc-ua; gige-vision',
  },
  { path: 'constraints.languages', zh: '使用语言', en: 'Languages', type: { is: 'words' }, example: 'zh' },
  { path: 'constraints.latencyMs', zh: '时延上限（毫秒）', en: 'Latency (ms)', type: whole, example: 800 },
  {
    path: 'budget.min',
    zh: '预算下限（分）',
    en: 'Budget from (minor units)',
    type: whole,
    example: 20000000,
  },
  { path: 'budget.max', zh: '预算上限（分）', en: 'Budget to (minor units)', type: whole, example: 45000000 },
  { path: 'budget.currency', zh: '预算币种', en: 'Budget currency', type: text, example: 'CNY' },
  { path: 'startBy', zh: '最晚开始日期', en: 'Start by', type: { is: 'day' }, example: '2027-09-01' },
  { path: 'durationWeeks', zh: '周期（周）', en: 'Duration (weeks)', type: whole, example: 16 },
  {
    path: 'cooperationMode',
    zh: '合作方式',
    en: 'Cooperation mode',
    type: code('COOPERATION_MODE'),
    example: 'PROCUREMENT',
  },
];

export const SOLUTION_FIELDS: readonly Field[] = [
  ...identity('金属密封面视觉检测单元', '用于阀门、接头等金属密封面的划痕与磕碰检测，随机台交付。'),
  {
    path: 'description',
    zh: '说明',
    en: 'Description',
    type: text,
    longest: 5000,
    example: '多角度条形光加高分辨率相机，单件小于一秒，模型在本地工控机运行，换型时用 50 张样本再训练。',
  },
  ...organization('示例视觉技术有限公司', '320500'),
  {
    path: 'capabilities',
    zh: '能力',
    en: 'Capabilities',
    type: codes('CAPABILITY'),
    example: 'defect-detection; visual-measurement',
  },
  { path: 'modalities', zh: '数据类型', en: 'Modalities', type: codes('MODALITY'), example: 'image' },
  { path: 'sectors', zh: '适用行业', en: 'Sectors', type: { is: 'areas' }, example: 'C34; C36' },
  { path: 'trl', zh: '技术成熟度', en: 'Technology readiness (1 to 9)', type: whole, example: 8 },
  {
    path: 'deployment',
    zh: '部署方式',
    en: 'Deployment',
    type: codes('DEPLOYMENT'),
    example: 'ON_PREM; EDGE',
  },
  {
    path: 'dataResidency',
    zh: '数据存放',
    en: 'Data residency',
    type: code('DATA_RESIDENCY'),
    example: 'ON_SITE',
  },
  {
    path: 'certifications',
    zh: '认证',
    en: 'Certifications',
    type: codes('CERTIFICATION'),
    example: 'iso-9001',
  },
  {
    path: 'interfaces',
    zh: '接口',
    en: 'Interfaces',
    type: codes('INTERFACE'),
    example: 'opc-ua; gige-vision',
  },
  { path: 'languages', zh: '支持语言', en: 'Languages', type: { is: 'words' }, example: 'zh; en' },
  { path: 'price.min', zh: '价格下限（分）', en: 'Price from (minor units)', type: whole, example: 18000000 },
  { path: 'price.max', zh: '价格上限（分）', en: 'Price to (minor units)', type: whole, example: 38000000 },
  { path: 'price.currency', zh: '价格币种', en: 'Price currency', type: text, example: 'CNY' },
  { path: 'deliveryWeeks', zh: '交付周期（周）', en: 'Delivery (weeks)', type: whole, example: 10 },
  { path: 'regions', zh: '服务地区', en: 'Regions', type: { is: 'areas' }, example: '32; 33' },
  { path: 'capacity', zh: '可同时试点数', en: 'Pilots at once', type: whole, example: 3 },
  {
    path: 'references.#.organization',
    zh: '案例#单位',
    en: 'Reference # organization',
    type: text,
    example: '示例管件厂',
    second: '示例汽配公司',
  },
  {
    path: 'references.#.sector',
    zh: '案例#行业',
    en: 'Reference # sector',
    type: code('SECTOR'),
    example: 'C3443',
    second: 'C3670',
  },
  {
    path: 'references.#.outcome',
    zh: '案例#成效',
    en: 'Reference # outcome',
    type: text,
    example: '漏检率由 1.9% 降到 0.2%',
    second: '减少两名目检',
  },
  { path: 'references.#.confirmed', zh: '案例#已确认', en: 'Reference # confirmed', type: { is: 'yes' } },
];

export const fieldsOf = (kind: ImportKind): readonly Field[] =>
  kind === 'scenarios' ? SCENARIO_FIELDS : SOLUTION_FIELDS;

/** How many entries of a list have columns of their own. */
export const MOST_ENTRIES = 50;

/** The field of a path such as `needs.2.text`. */
export function fieldAt(kind: ImportKind, path: string): Field | undefined {
  const numbered = /^([a-z]+)\.(\d{1,2})\.(.+)$/i.exec(path);
  if (numbered && !(Number(numbered[2]) >= 1 && Number(numbered[2]) <= MOST_ENTRIES)) return undefined;
  const pattern = numbered ? `${numbered[1]}.#.${numbered[3]}` : path;
  return fieldsOf(kind).find((field) => field.path === pattern && !path.includes('#'));
}

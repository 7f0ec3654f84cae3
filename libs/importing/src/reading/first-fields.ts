import { code, LANGUAGE_CHOICES, text, type Field } from './field.ts';

/** What every record begins with. */
export const identity = (title: string, summary: string): Field[] => [
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

/** The organization that a record belongs to. */
export const organization = (name: string, region: string): Field[] => [
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

import { editContent, type ContentPatch } from './content.ts';
import { EMPTY_CONTENT, type Scenario, type ScenarioContent } from './scenario.ts';

/** 齿轮磨削烧伤检测, as a firm would write it; for tests. */
export const GEAR_GRINDING: ContentPatch = {
  language: 'zh',
  title: { zh: '齿轮磨削烧伤在线检测', en: 'Inline detection of grinding burn on gears' },
  summary: { zh: '磨齿后用图像与声发射判断烧伤，替代酸洗抽检。' },
  problem: { zh: '烧伤靠酸洗抽检发现，每班抽二十件，结果要等四小时，其间整批继续流转。' },
  sector: 'C3453',
  region: '330100',
  needs: [
    { capability: 'defect-detection', modality: 'image', priority: 'MUST', text: { zh: '识别齿面烧伤' } },
    { capability: null, modality: 'vibration', priority: 'SHOULD', text: { zh: '利用声发射信号' } },
  ],
  indicators: [
    {
      name: { zh: '漏检率' },
      unit: '%',
      baseline: 4.2,
      target: 0.5,
      direction: 'DOWN',
      method: { zh: '与酸洗结果逐件比对' },
    },
  ],
  data: { modalities: ['image'], volume: '12 万张', labelledShare: 0.3, access: 'QUERY' },
  constraints: { deployment: ['ON_PREM', 'EDGE'], dataResidency: 'ON_SITE' },
  budget: { min: 30_000_000, max: 60_000_000, currency: 'CNY' },
  proposalDeadline: new Date('2027-03-31T16:00:00Z'),
};

export function contentFrom(patch: ContentPatch): ScenarioContent {
  const edited = editContent(EMPTY_CONTENT, patch, EMPTY_CONTENT);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value;
}

export const scenarioWith = (changes: Partial<Scenario> = {}): Scenario => ({
  ...contentFrom(GEAR_GRINDING),
  id: '01980000-0000-7000-8000-000000000001',
  code: 'SC-2027-0001',
  organizationId: 'firm',
  draftedByOrganizationId: null,
  confirmedAt: new Date('2027-01-01T00:00:00Z'),
  state: 'DRAFT',
  stateReason: null,
  version: 1,
  contentVersion: 1,
  riskTier: null,
  invitedOrganizationIds: [],
  coSponsorIds: [],
  supersededById: null,
  openedAt: null,
  source: null,
  externalId: null,
  createdAt: new Date('2027-01-01T00:00:00Z'),
  updatedAt: new Date('2027-01-01T00:00:00Z'),
  ...changes,
});

import type {
  CooperationMode,
  DataAccessWay,
  DataResidency,
  DeploymentMode,
  IndicatorDirection,
  IpTerms,
  NeedPriority,
  PostingScenarioFragment,
  ScenarioContentInput,
  ScenarioVisibility,
} from '@fairway/client';
import type { Language, MoneyRange } from '../../ui/format.ts';
import type { TakenFile } from '../../ui/file-field.tsx';
import type { Bilingual } from '../../ui/form/text-field.tsx';

export interface Indicator {
  key: string;
  name: Bilingual;
  unit: string | null;
  baseline: number | null;
  target: number | null;
  direction: IndicatorDirection;
  method: Bilingual | null;
}

export interface Need {
  capability: string | null;
  modality: string | null;
  priority: NeedPriority;
  text: Bilingual;
}

/** What the form holds: the content of a scenario, null where nothing is known. */
export interface Content {
  language: Language;
  title: Bilingual;
  summary: Bilingual;
  problem: Bilingual;
  currentPractice: Bilingual;
  site: Bilingual;
  processStep: Bilingual;
  teaserName: Bilingual | null;
  sector: string | null;
  region: string | null;
  indicators: Indicator[];
  needs: Need[];
  data: {
    modalities: string[];
    volume: string | null;
    labelledShare: number | null;
    access: DataAccessWay | null;
  };
  dataAssetIds: string[];
  /** Photos and files that the service has taken, in the order to show. */
  attachments: readonly TakenFile[];
  constraints: {
    deployment: DeploymentMode[] | null;
    dataResidency: DataResidency | null;
    certifications: string[] | null;
    interfaces: string[] | null;
    languages: string[] | null;
    latencyMs: number | null;
  };
  budget: MoneyRange | null;
  startBy: string | null;
  durationWeeks: number | null;
  ipTerms: IpTerms | null;
  cooperationMode: CooperationMode;
  visibility: ScenarioVisibility;
  nameWithheld: boolean;
  maxAwards: number;
  proposalDeadline: string | null;
  deadlineZone: string;
}

export const emptyContent = (language: Language): Content => ({
  language,
  title: {},
  summary: {},
  problem: {},
  currentPractice: {},
  site: {},
  processStep: {},
  teaserName: null,
  sector: null,
  region: null,
  indicators: [],
  needs: [],
  data: { modalities: [], volume: null, labelledShare: null, access: null },
  dataAssetIds: [],
  attachments: [],
  constraints: {
    deployment: null,
    dataResidency: null,
    certifications: null,
    interfaces: null,
    languages: null,
    latencyMs: null,
  },
  budget: null,
  startBy: null,
  durationWeeks: null,
  ipTerms: null,
  cooperationMode: 'PROCUREMENT',
  visibility: 'PUBLIC',
  nameWithheld: false,
  maxAwards: 1,
  proposalDeadline: null,
  deadlineZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Shanghai',
});

const said = (text: { zh?: string | null; en?: string | null } | null): Bilingual => ({
  ...(text?.zh ? { zh: text.zh } : {}),
  ...(text?.en ? { en: text.en } : {}),
});

/** The form as the service has it. */
export function contentOf(scenario: PostingScenarioFragment): Content {
  const { data, constraints, teaserName } = scenario;
  return {
    language: scenario.language,
    title: said(scenario.title),
    summary: said(scenario.summary),
    problem: said(scenario.problem),
    currentPractice: said(scenario.currentPractice),
    site: said(scenario.site),
    processStep: said(scenario.processStep),
    teaserName: teaserName ? said(teaserName) : null,
    sector: scenario.sector,
    region: scenario.region,
    indicators: scenario.indicators.map(({ key, name, unit, baseline, target, direction, method }) => ({
      key,
      name: said(name),
      unit,
      baseline,
      target,
      direction,
      method: method && said(method),
    })),
    needs: scenario.needs.map(({ capability, modality, priority, text }) => ({
      capability,
      modality,
      priority,
      text: said(text),
    })),
    data: {
      modalities: [...data.modalities],
      volume: data.volume,
      labelledShare: data.labelledShare,
      access: data.access,
    },
    dataAssetIds: scenario.dataAssets.map(({ id }) => id),
    attachments: scenario.attachments.map(({ id, name, mediaType, size, url, image, width, height }) => ({
      id,
      name,
      mediaType,
      size,
      url,
      image,
      width,
      height,
    })),
    constraints: {
      deployment: constraints.deployment && [...constraints.deployment],
      dataResidency: constraints.dataResidency,
      certifications: constraints.certifications && [...constraints.certifications],
      interfaces: constraints.interfaces && [...constraints.interfaces],
      languages: constraints.languages && [...constraints.languages],
      latencyMs: constraints.latencyMs,
    },
    budget: scenario.budget && {
      min: scenario.budget.min,
      max: scenario.budget.max,
      currency: scenario.budget.currency,
    },
    startBy: scenario.startBy,
    durationWeeks: scenario.durationWeeks,
    ipTerms: scenario.ipTerms,
    cooperationMode: scenario.cooperationMode,
    visibility: scenario.visibility,
    nameWithheld: scenario.nameWithheld,
    maxAwards: scenario.maxAwards,
    proposalDeadline: scenario.proposalDeadline,
    deadlineZone: scenario.deadlineZone,
  };
}

export const hasWords = (text: Bilingual | null | undefined): boolean =>
  !!(text?.zh?.trim() || text?.en?.trim());

/** What is sent: rows that say nothing yet are left out, since the service takes none. */
export const toInput = ({ attachments, ...content }: Content): ScenarioContentInput => ({
  ...content,
  attachmentIds: attachments.map(({ id }) => id),
  teaserName: hasWords(content.teaserName) ? content.teaserName : null,
  indicators: content.indicators.filter(({ name }) => hasWords(name)),
  needs: content.needs.filter(({ capability, modality, text }) => capability || modality || hasWords(text)),
});

/** Enough for a draft at the service: it takes none without a title. */
export const isDraftable = ({ title }: Content): boolean => hasWords(title);

/** A key that no other row has; the service keeps it, so that what refers to an indicator survives edits. */
export function freeKey(indicators: readonly Indicator[]): string {
  const taken = new Set(indicators.map(({ key }) => key));
  for (let next = 1; ; next += 1) if (!taken.has(`i${next}`)) return `i${next}`;
}

export const newIndicator = (indicators: readonly Indicator[]): Indicator => ({
  key: freeKey(indicators),
  name: {},
  unit: null,
  baseline: null,
  target: null,
  direction: 'UP',
  method: null,
});

export const newNeed = (): Need => ({ capability: null, modality: null, priority: 'MUST', text: {} });

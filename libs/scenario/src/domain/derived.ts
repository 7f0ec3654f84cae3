import type { BilingualText } from '@fairway/kernel';
import { conceptLabel, region, sectorPath, type DeploymentMode } from '@fairway/taxonomy';
import type { DataReadiness, ScenarioContent } from './scenario.ts';

/** What lists filter and count by, computed from the content whenever that is written. */
export interface Derived {
  dataReadiness: DataReadiness;
  capabilities: string[];
  modalities: string[];
  deployments: DeploymentMode[];
  /** Every text and name in both languages; not normalised yet. */
  searchable: string[];
}

/** `names` are further names to be found by: the code, and the firm's name unless it is withheld. */
export function derive(content: ScenarioContent, names: readonly string[]): Derived {
  const capabilities = unique(content.needs.map((need) => need.capability));
  const modalities = unique([...content.needs.map((need) => need.modality), ...content.data.modalities]);
  const deployments = [...new Set(content.constraints.deployment ?? [])];
  return {
    dataReadiness: dataReadiness(content),
    capabilities,
    modalities,
    deployments,
    searchable: [...names, ...searchable(content, capabilities, modalities)],
  };
}

/**
 * How far the data on offer is: NONE when nothing is said, SAMPLE when it is known what it is, PREPARED when also how much
 * there is and how one gets at it, GOVERNED when it is posted as a data asset with its rights and class besides.
 */
export function dataReadiness({
  data,
  dataAssetIds,
}: Pick<ScenarioContent, 'data' | 'dataAssetIds'>): DataReadiness {
  const named = data.modalities.length > 0;
  const prepared = named && !!data.volume && data.access !== null;
  if (prepared && dataAssetIds.length) return 'GOVERNED';
  if (prepared) return 'PREPARED';
  return named || dataAssetIds.length ? 'SAMPLE' : 'NONE';
}

/** What stands for a firm whose name is withheld: its own words, else a firm of its sector. */
export function teaserOf(content: Pick<ScenarioContent, 'teaserName' | 'sector'>): BilingualText {
  if (content.teaserName?.zh || content.teaserName?.en) return content.teaserName;
  const at = content.sector
    ? (sectorPath(content.sector).find((step) => step.level === 2) ?? sectorPath(content.sector)[0])
    : undefined;
  return at ? { zh: `某${at.zh}企业`, en: `A firm in: ${at.en ?? at.zh}` } : { zh: '某企业', en: 'A firm' };
}

/** Every text that an offer is screened by. */
export const textsOf = (content: ScenarioContent): string[] =>
  [
    content.title,
    content.summary,
    content.problem,
    content.currentPractice,
    content.site,
    content.processStep,
    ...content.needs.map((need) => need.text),
    ...content.indicators.flatMap((indicator) => [indicator.name, indicator.method]),
  ]
    .flatMap((text) => [text?.zh, text?.en])
    .filter((text): text is string => !!text);

/** Capability and sector codes, by which screening goes. */
export const codesOf = (content: ScenarioContent): string[] =>
  [content.sector, ...content.needs.map((need) => need.capability)].filter((code): code is string => !!code);

function searchable(content: ScenarioContent, capabilities: string[], modalities: string[]): string[] {
  const labels = (kind: 'CAPABILITY' | 'MODALITY', codes: string[]): string[] =>
    codes.flatMap((code) => [code, conceptLabel(kind, code, 'zh'), conceptLabel(kind, code, 'en')]);
  const places = [
    content.sector ? sectorPath(content.sector) : [],
    content.region ? [region(content.region)] : [],
  ].flat();
  return [
    ...textsOf(content),
    ...labels('CAPABILITY', capabilities),
    ...labels('MODALITY', modalities),
    ...places.flatMap((place) => (place ? [place.zh, place.en ?? ''] : [])),
  ];
}

const unique = (codes: readonly (string | null)[]): string[] => [
  ...new Set(codes.filter((code): code is string => !!code)),
];

import {
  canEdit,
  cleanText,
  err,
  isBlank,
  isOwn,
  mayMove,
  ok,
  problem,
  refuse,
  type Actor,
  type BilingualText,
  type Moves,
  type Problem,
  type Result,
} from '@fairway/kernel';
import { modality, region, sector, type DataAccessWay } from '@fairway/taxonomy';

export const DATA_ASSET_STATES = ['DRAFT', 'POSTED', 'WITHDRAWN'] as const;
export type DataAssetState = (typeof DATA_ASSET_STATES)[number];

export const DATA_ASSET_MOVES: Moves<DataAssetState> = {
  DRAFT: ['POSTED', 'WITHDRAWN'],
  POSTED: ['WITHDRAWN'],
  WITHDRAWN: [],
};

export const DATA_CLASSES = ['GENERAL', 'IMPORTANT', 'CORE'] as const;
/** GB/T 43697-2024, from the least to the most severe. CORE can be named, so that it can be refused. */
export type DataClass = (typeof DATA_CLASSES)[number];

export const DATA_RIGHTS = ['HOLD', 'PROCESS_USE', 'OPERATE'] as const;
/** The three rights: 持有权, 加工使用权, 经营权. */
export type DataRight = (typeof DATA_RIGHTS)[number];

export const LEGAL_BASES = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_DUTY',
  'EMERGENCY',
  'PUBLIC_INTEREST',
  'LAWFULLY_PUBLIC',
  'OTHER_LAW',
] as const;
/** Article 13 of the Personal Information Protection Law. */
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** A column, channel or layer of the data. */
export interface DataField {
  name: string;
  type: string;
  unit: string | null;
  description: BilingualText | null;
}

/** What the owner writes. */
export interface DataAssetContent {
  title: BilingualText;
  description: BilingualText;
  modalities: string[];
  fields: DataField[];
  volume: BilingualText;
  recordCount: number | null;
  licence: string | null;
  rights: DataRight[];
  dataClass: DataClass;
  personal: boolean;
  sensitive: boolean;
  medical: boolean;
  legalBasis: LegalBasis | null;
  accessWays: DataAccessWay[];
  region: string | null;
  sector: string | null;
}

export interface DataAsset extends DataAssetContent {
  id: string;
  code: string;
  organizationId: string;
  state: DataAssetState;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  postedAt: Date | null;
  withdrawnAt: Date | null;
}

/** An absent property of an input keeps what was there; null empties it where it may be empty. */
export type DataAssetEdit = { [K in keyof DataAssetContent]?: DataAssetContent[K] | null };

export const EMPTY_CONTENT: DataAssetContent = {
  title: {},
  description: {},
  modalities: [],
  fields: [],
  volume: {},
  recordCount: null,
  licence: null,
  rights: [],
  dataClass: 'GENERAL',
  personal: false,
  sensitive: false,
  medical: false,
  legalBasis: null,
  accessWays: [],
  region: null,
  sector: null,
};

/** The content after an edit, cleaned and with codes in their canonical form; or what is wrong with it. */
export function edited(before: DataAssetContent, edit: DataAssetEdit): Result<DataAssetContent> {
  const after = { ...before };
  for (const key of Object.keys(EMPTY_CONTENT) as (keyof DataAssetContent)[]) {
    if (edit[key] !== undefined) Object.assign(after, { [key]: edit[key] ?? EMPTY_CONTENT[key] });
  }
  const content = {
    ...after,
    licence: words(after.licence),
    fields: after.fields.map((field) => ({
      name: cleanText(field.name),
      type: cleanText(field.type),
      unit: words(field.unit),
      description: field.description && cleaned(field.description),
    })),
    title: cleaned(after.title),
    description: cleaned(after.description),
    volume: cleaned(after.volume),
    sector: after.sector ? (sector(after.sector)?.code ?? after.sector) : null,
    region: after.region || null,
  };
  const problems = [
    ...(isBlank(content.title) ? [problem('INVALID', 'A title is needed', 'title')] : []),
    ...codeProblems(content),
    ...classProblems(content),
  ];
  return problems.length
    ? err(problems)
    : ok({
        ...content,
        modalities: [...new Set(content.modalities)],
        rights: [...new Set(content.rights)],
        accessWays: [...new Set(content.accessWays)],
      });
}

/** What the class of the data forbids, whoever asks. */
export function classProblems({
  dataClass,
  personal,
  sensitive,
  accessWays,
}: Pick<DataAssetContent, 'dataClass' | 'personal' | 'sensitive' | 'accessWays'>): Problem[] {
  if (dataClass === 'CORE') return [problem('DATA_CLASS_REFUSED', 'Core data is never listed', 'dataClass')];
  const problems: Problem[] = [];
  if (sensitive && !personal)
    problems.push(problem('INVALID', 'Sensitive data is personal data', 'personal'));
  if (accessWays.includes('DOWNLOAD') && (dataClass === 'IMPORTANT' || personal)) {
    problems.push(
      problem(
        'ACCESS_NOT_ALLOWED',
        'Important and personal data is never handed out as a file; offer QUERY or EVALUATE_ONLY',
        'accessWays',
      ),
    );
  }
  return problems;
}

function codeProblems(content: DataAssetContent): Problem[] {
  const problems = content.modalities.flatMap((code, i) =>
    modality(code) ? [] : [problem('INVALID', `${code} is no modality`, `modalities.${i}`)],
  );
  if (content.sector && !sector(content.sector))
    problems.push(problem('INVALID', `${content.sector} is no sector`, 'sector'));
  if (content.region && !region(content.region))
    problems.push(problem('INVALID', `${content.region} is no region`, 'region'));
  return problems;
}

/** Once posted, a class or flag only rises: others have relied on it. What was classed too high is withdrawn and posted anew. */
export function lowered(before: DataAsset, after: DataAssetContent): Problem[] {
  if (!before.postedAt) return [];
  const problems: Problem[] = [];
  if (DATA_CLASSES.indexOf(after.dataClass) < DATA_CLASSES.indexOf(before.dataClass))
    problems.push(problem('DATA_CLASS_LOWERED', 'The class of posted data only rises', 'dataClass'));
  for (const flag of ['personal', 'sensitive', 'medical'] as const) {
    if (before[flag] && !after[flag])
      problems.push(
        problem('DATA_CLASS_LOWERED', 'What was declared of posted data is not taken back', flag),
      );
  }
  return problems;
}

/** What is missing before others may see it. */
export function missing(content: DataAssetContent): Problem[] {
  const lacks = (when: boolean, path: string, message: string): Problem[] =>
    when ? [problem('DATA_ASSET_INCOMPLETE', message, path)] : [];
  return [
    ...lacks(isBlank(content.description), 'description', 'It needs a description'),
    ...lacks(!content.modalities.length, 'modalities', 'Say what kind of data it is'),
    ...lacks(!content.accessWays.length, 'accessWays', 'Say how it can be used'),
    ...lacks(!content.rights.length, 'rights', 'Say which of the three rights you hold'),
    ...lacks(content.personal && !content.legalBasis, 'legalBasis', 'Personal data needs a legal basis'),
  ];
}

type Changes = Partial<DataAsset>;

export function update(asset: DataAsset, edit: DataAssetEdit): Result<Changes> {
  if (asset.state === 'WITHDRAWN') return refuse('WRONG_STATE', 'It has been withdrawn', 'dataAssetId');
  const content = edited(asset, edit);
  if (!content.ok) return content;
  const problems = [
    ...lowered(asset, content.value),
    ...(asset.state === 'POSTED' ? missing(content.value) : []),
  ];
  return problems.length ? err(problems) : ok(contentOf(content.value));
}

export function post(asset: DataAsset, now: Date): Result<Changes> {
  if (!mayMove(DATA_ASSET_MOVES, asset.state, 'POSTED'))
    return refuse('WRONG_STATE', `It is ${asset.state}`, 'dataAssetId');
  const problems = [...missing(asset), ...classProblems(asset)];
  return problems.length ? err(problems) : ok({ state: 'POSTED', postedAt: now });
}

export function withdraw(asset: DataAsset, reason: string, now: Date): Result<Changes> {
  if (!mayMove(DATA_ASSET_MOVES, asset.state, 'WITHDRAWN'))
    return refuse('WRONG_STATE', `It is ${asset.state}`, 'dataAssetId');
  if (!cleanText(reason)) return refuse('INVALID', 'Say why', 'reason');
  return ok({ state: 'WITHDRAWN', withdrawnAt: now });
}

export const contentOf = (asset: DataAssetContent): DataAssetContent =>
  Object.fromEntries(
    (Object.keys(EMPTY_CONTENT) as (keyof DataAssetContent)[]).map((key) => [key, asset[key]]),
  ) as unknown as DataAssetContent;

/** Posted: anybody signed in. Else only its own organization. */
export const mayReadDataAsset = (actor: Actor, asset: Pick<DataAsset, 'organizationId' | 'state'>): boolean =>
  isOwn(actor, asset.organizationId) ||
  actor.kind === 'SYSTEM' ||
  (actor.kind !== 'ANONYMOUS' && asset.state === 'POSTED');

export const mayEditDataAsset = (actor: Actor, asset: Pick<DataAsset, 'organizationId'>): boolean =>
  canEdit(actor) && isOwn(actor, asset.organizationId);

const words = (text: string | null | undefined): string | null => (text && cleanText(text)) || null;
const cleaned = (text: BilingualText): BilingualText => ({
  zh: text.zh ? cleanText(text.zh) : null,
  en: text.en ? cleanText(text.en) : null,
});

import {
  cleanText,
  err,
  isBlank,
  ok,
  problem,
  textLength,
  type BilingualText,
  type MoneyRange,
  type Problem,
  type Result,
} from '@fairway/kernel';
import { concept, region, regionCode, sector, type ConceptKind } from '@fairway/taxonomy';
import {
  CONTENT_FIELDS,
  type Indicator,
  type Need,
  type ScenarioConstraints,
  type ScenarioContent,
  type ScenarioData,
} from './scenario.ts';

/** The caps of one scenario. Texts are counted in code points. */
export const SCENARIO_LIMITS = {
  title: 200,
  text: 5_000,
  short: 200,
  unit: 40,
  needs: 20,
  indicators: 20,
  codes: 30,
  assets: 20,
  attachments: 20,
  weeks: 520,
  awards: 20,
} as const;

export type IndicatorPatch = Omit<Indicator, 'key' | 'unit' | 'baseline' | 'target' | 'method'> &
  Partial<Indicator>;
export type NeedPatch = Omit<Need, 'capability' | 'modality'> & Partial<Need>;

type Loose<T> = { [K in keyof T]?: T[K] | null };

/** An edit: an absent field stays as it is, a null one becomes unknown. */
export type ContentPatch = Loose<
  Omit<ScenarioContent, 'indicators' | 'needs' | 'data' | 'constraints' | 'budget'>
> & {
  indicators?: IndicatorPatch[] | null;
  needs?: NeedPatch[] | null;
  data?: Loose<ScenarioData> | null;
  constraints?: Loose<ScenarioConstraints> | null;
  budget?: Loose<MoneyRange> | null;
};

/** The content after an edit, cleaned and in canonical codes, or every problem with it by the path of its input field. */
export function editContent(
  before: ScenarioContent,
  patch: ContentPatch,
  empty: ScenarioContent,
): Result<ScenarioContent> {
  const problems: Problem[] = [];
  const after = merge(before, patch, empty, problems);
  checkTexts(after, problems);
  checkNeeds(after.needs, problems);
  checkIndicators(after.indicators, problems);
  checkData(after, problems);
  checkConstraints(after.constraints, problems);
  checkTerms(after, problems);
  if (!after.title.zh && !after.title.en) invalid(problems, 'title', 'A title is needed');
  return problems.length ? err(problems) : ok(after);
}

const invalid = (problems: Problem[], path: string, message: string): void =>
  void problems.push(problem('INVALID', message, path));

function merge(
  before: ScenarioContent,
  patch: ContentPatch,
  empty: ScenarioContent,
  problems: Problem[],
): ScenarioContent {
  const merged = { ...before } as Record<string, unknown>;
  for (const field of CONTENT_FIELDS)
    if (patch[field] !== undefined) merged[field] = patch[field] ?? empty[field];
  const after = merged as unknown as ScenarioContent;
  return {
    ...after,
    title: clean(after.title),
    summary: clean(after.summary),
    problem: clean(after.problem),
    currentPractice: clean(after.currentPractice),
    site: clean(after.site),
    processStep: clean(after.processStep),
    teaserName: after.teaserName && !isBlank(after.teaserName) ? clean(after.teaserName) : null,
    sector: canonical(after.sector, (code) => sector(code)?.code, 'sector', problems),
    region: canonical(
      after.region,
      (code) => (region(code) ? regionCode(code) : undefined),
      'region',
      problems,
    ),
    needs: after.needs.map((need) => ({
      capability: need.capability || null,
      modality: need.modality || null,
      priority: need.priority,
      text: clean(need.text),
    })),
    indicators: withKeys(after.indicators),
    data: { ...empty.data, ...known(after.data), modalities: distinct(after.data.modalities) },
    constraints: { ...empty.constraints, ...known(after.constraints) },
    dataAssetIds: distinct(after.dataAssetIds),
    attachmentIds: distinct(after.attachmentIds),
    budget: after.budget && {
      min: after.budget.min ?? null,
      max: after.budget.max ?? null,
      currency: after.budget.currency ?? 'CNY',
    },
  };
}

/** Rows without a key get the first free one, so that what refers to an indicator survives edits of the others. */
function withKeys(rows: readonly IndicatorPatch[]): Indicator[] {
  const taken = new Set(rows.map((row) => row.key));
  let next = 1;
  return rows.map((row) => {
    let key = row.key;
    if (!key) {
      while (taken.has(`i${next}`)) next++;
      taken.add((key = `i${next}`));
    }
    return {
      key,
      name: clean(row.name),
      unit: cleanText(row.unit ?? '') || null,
      baseline: row.baseline ?? null,
      target: row.target ?? null,
      direction: row.direction,
      method: row.method && !isBlank(row.method) ? clean(row.method) : null,
    };
  });
}

function checkTexts(content: ScenarioContent, problems: Problem[]): void {
  long(content.title, SCENARIO_LIMITS.title, 'title', problems);
  long(content.teaserName, SCENARIO_LIMITS.short, 'teaserName', problems);
  for (const field of ['summary', 'problem', 'currentPractice', 'site', 'processStep'] as const)
    long(content[field], SCENARIO_LIMITS.text, field, problems);
}

function checkNeeds(needs: readonly Need[], problems: Problem[]): void {
  if (needs.length > SCENARIO_LIMITS.needs)
    invalid(problems, 'needs', `At most ${SCENARIO_LIMITS.needs} needs`);
  needs.forEach((need, i) => {
    coded('CAPABILITY', need.capability, `needs.${i}.capability`, problems);
    coded('MODALITY', need.modality, `needs.${i}.modality`, problems);
    long(need.text, SCENARIO_LIMITS.text, `needs.${i}.text`, problems);
    if (!need.capability && !need.modality && isBlank(need.text))
      invalid(problems, `needs.${i}.text`, 'Say what is needed, by a code or in words');
  });
}

function checkIndicators(indicators: readonly Indicator[], problems: Problem[]): void {
  if (indicators.length > SCENARIO_LIMITS.indicators)
    invalid(problems, 'indicators', `At most ${SCENARIO_LIMITS.indicators} indicators`);
  indicators.forEach((indicator, i) => {
    const at = `indicators.${i}`;
    const { key, baseline, target, direction } = indicator;
    if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(key))
      invalid(problems, `${at}.key`, 'A key has 1 to 40 small letters, digits and hyphens');
    if (indicators.findIndex((other) => other.key === key) !== i)
      invalid(problems, `${at}.key`, 'Two indicators have this key');
    if (isBlank(indicator.name)) invalid(problems, `${at}.name`, 'An indicator has a name');
    long(indicator.name, SCENARIO_LIMITS.short, `${at}.name`, problems);
    long(indicator.method, SCENARIO_LIMITS.text, `${at}.method`, problems);
    if (textLength(indicator.unit ?? '') > SCENARIO_LIMITS.unit)
      invalid(problems, `${at}.unit`, `At most ${SCENARIO_LIMITS.unit} characters`);
    for (const end of ['baseline', 'target'] as const) {
      const value = indicator[end];
      if (value !== null && !Number.isFinite(value)) invalid(problems, `${at}.${end}`, 'Not a number');
    }
    if (baseline === null || target === null) return;
    if (direction === 'UP' ? target <= baseline : target >= baseline)
      invalid(
        problems,
        `${at}.target`,
        `The target lies ${direction === 'UP' ? 'above' : 'below'} the baseline, since the indicator shall go ${direction === 'UP' ? 'up' : 'down'}`,
      );
  });
}

function checkData({ data, dataAssetIds, attachmentIds }: ScenarioContent, problems: Problem[]): void {
  data.modalities.forEach((code, i) => coded('MODALITY', code, `data.modalities.${i}`, problems));
  many(data.modalities, 'data.modalities', problems);
  if (textLength(data.volume ?? '') > SCENARIO_LIMITS.short)
    invalid(problems, 'data.volume', `At most ${SCENARIO_LIMITS.short} characters`);
  if (data.labelledShare !== null && !(data.labelledShare >= 0 && data.labelledShare <= 1))
    invalid(problems, 'data.labelledShare', 'A share lies between 0 and 1');
  if (data.access) coded('DATA_ACCESS', data.access, 'data.access', problems);
  if (dataAssetIds.length > SCENARIO_LIMITS.assets)
    invalid(problems, 'dataAssetIds', `At most ${SCENARIO_LIMITS.assets} data assets`);
  if (attachmentIds.length > SCENARIO_LIMITS.attachments)
    invalid(problems, 'attachmentIds', `At most ${SCENARIO_LIMITS.attachments} photos and files`);
}

function checkConstraints(constraints: ScenarioConstraints, problems: Problem[]): void {
  const lists = [
    ['deployment', 'DEPLOYMENT'],
    ['certifications', 'CERTIFICATION'],
    ['interfaces', 'INTERFACE'],
  ] as const;
  for (const [field, kind] of lists) {
    many(constraints[field] ?? [], `constraints.${field}`, problems);
    (constraints[field] ?? []).forEach((code, i) => coded(kind, code, `constraints.${field}.${i}`, problems));
  }
  coded('DATA_RESIDENCY', constraints.dataResidency, 'constraints.dataResidency', problems);
  many(constraints.languages ?? [], 'constraints.languages', problems);
  (constraints.languages ?? []).forEach((tag, i) => {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag))
      invalid(problems, `constraints.languages.${i}`, 'Not a language tag such as zh, en or zh-Hant');
  });
  const { latencyMs } = constraints;
  if (latencyMs !== null && !(Number.isInteger(latencyMs) && latencyMs >= 1 && latencyMs <= 86_400_000))
    invalid(problems, 'constraints.latencyMs', 'Whole milliseconds, 1 to 86,400,000');
}

function checkTerms(content: ScenarioContent, problems: Problem[]): void {
  const { budget, durationWeeks, maxAwards, deadlineZone, startBy } = content;
  if (budget) {
    for (const end of ['min', 'max'] as const) {
      const amount = budget[end];
      if (amount !== null && !(Number.isSafeInteger(amount) && amount >= 0))
        invalid(problems, `budget.${end}`, 'A whole amount in minor units');
    }
    if (budget.min !== null && budget.max !== null && budget.min > budget.max)
      invalid(problems, 'budget.max', 'The maximum lies below the minimum');
    if (!CURRENCIES.has(budget.currency)) invalid(problems, 'budget.currency', 'Not a currency of ISO 4217');
  }
  if (durationWeeks !== null && !within(durationWeeks, 1, SCENARIO_LIMITS.weeks))
    invalid(problems, 'durationWeeks', `1 to ${SCENARIO_LIMITS.weeks} weeks`);
  if (!within(maxAwards, 1, SCENARIO_LIMITS.awards))
    invalid(problems, 'maxAwards', `1 to ${SCENARIO_LIMITS.awards} awards`);
  if (!isZone(deadlineZone)) invalid(problems, 'deadlineZone', 'Not a time zone such as Asia/Shanghai');
  if (startBy !== null && !isDay(startBy))
    invalid(problems, 'startBy', 'A day of the calendar, written YYYY-MM-DD');
}

function long(text: BilingualText | null, limit: number, path: string, problems: Problem[]): void {
  for (const language of ['zh', 'en'] as const)
    if (textLength(text?.[language] ?? '') > limit)
      invalid(problems, `${path}.${language}`, `At most ${limit} characters`);
}

function many(codes: readonly string[], path: string, problems: Problem[]): void {
  if (codes.length > SCENARIO_LIMITS.codes) invalid(problems, path, `At most ${SCENARIO_LIMITS.codes}`);
}

function coded(kind: ConceptKind, code: string | null, path: string, problems: Problem[]): void {
  if (code !== null && concept(kind, code)?.code !== code)
    invalid(problems, path, 'Not a code of the glossary');
}

function canonical(
  code: string | null,
  look: (code: string) => string | undefined,
  path: string,
  problems: Problem[],
): string | null {
  if (!code) return null;
  const found = look(code);
  if (!found) invalid(problems, path, `Not a ${path} code`);
  return found ?? null;
}

const clean = (text: BilingualText | null | undefined): BilingualText => {
  const kept = (['zh', 'en'] as const).flatMap((language) => {
    const value = cleanText(text?.[language] ?? '');
    return value ? [[language, value] as const] : [];
  });
  return Object.fromEntries(kept);
};

/** Without the fields that are absent: those keep what an empty one says. */
const known = <T extends object>(part: T): Partial<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>;
const distinct = (codes: readonly string[] | null | undefined): string[] => [...new Set(codes ?? [])];
const within = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A zone by its IANA name: offsets such as +08:00 are none, since they do not follow the clocks of a place. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/.test(zone)) return false;
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

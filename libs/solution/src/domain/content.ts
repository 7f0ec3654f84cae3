import {
  cleanText,
  err,
  isBlank,
  ok,
  problem,
  textLength,
  type BilingualText,
  type Problem,
  type Result,
} from '@fairway/kernel';
import { concept, region, sector, type ConceptKind } from '@fairway/taxonomy';
import {
  CONTENT_FIELDS,
  contentOf,
  EMPTY_CONTENT,
  type ModelCard,
  type SolutionContent,
  type SolutionReference,
} from './solution.ts';

/** Texts are counted in code points. */
export const SOLUTION_LIMITS = { title: 200, text: 5_000, codes: 100, references: 50 } as const;

export type ReferencePatch = Partial<Omit<SolutionReference, 'confirmed' | 'pilotId'>>;

/** An edit: an absent field stays as it is, a null one becomes unknown. */
export type SolutionEdit = {
  [K in Exclude<keyof SolutionContent, 'references'>]?: SolutionContent[K] | null;
} & { references?: ReferencePatch[] | null };

const CODED: readonly {
  field: 'capabilities' | 'modalities' | 'deployment' | 'interfaces' | 'certifications';
  kind: ConceptKind;
}[] = [
  { field: 'capabilities', kind: 'CAPABILITY' },
  { field: 'modalities', kind: 'MODALITY' },
  { field: 'deployment', kind: 'DEPLOYMENT' },
  { field: 'interfaces', kind: 'INTERFACE' },
  { field: 'certifications', kind: 'CERTIFICATION' },
];
const TEXTS = ['title', 'summary', 'description', 'computeNeeds'] as const;

/** The content after an edit, cleaned and in canonical codes, or every problem with it by the path of its input field. */
export function edited(before: SolutionContent, edit: SolutionEdit): Result<SolutionContent> {
  const merged = contentOf(before);
  for (const field of CONTENT_FIELDS) {
    if (edit[field] !== undefined && field !== 'references')
      Object.assign(merged, { [field]: edit[field] ?? EMPTY_CONTENT[field] });
  }
  const references =
    edit.references === undefined
      ? before.references
      : mergedReferences(before.references, edit.references ?? []);
  const content: SolutionContent = {
    ...merged,
    ...Object.fromEntries(TEXTS.map((field) => [field, cleaned(merged[field])])),
    ...Object.fromEntries(CODED.map(({ field }) => [field, distinct(merged[field])])),
    sectors: distinct(merged.sectors?.map((code) => (code === '*' ? code : (sector(code)?.code ?? code)))),
    regions: distinct(merged.regions),
    languages: distinct(merged.languages),
    price: merged.price && {
      min: merged.price.min ?? null,
      max: merged.price.max ?? null,
      currency: merged.price.currency,
    },
    modelCard: merged.modelCard && cleanedCard(merged.modelCard),
    references,
  };
  const problems = [...textProblems(content), ...codeProblems(content), ...figureProblems(content)];
  return problems.length ? err(problems) : ok(content);
}

/** What was confirmed stays as it is; the vendor writes the rest anew. */
function mergedReferences(
  before: readonly SolutionReference[],
  edit: readonly ReferencePatch[],
): SolutionReference[] {
  const confirmed = before.filter((reference) => reference.confirmed);
  const own = edit.filter((patch) => !confirmed.some((reference) => reference.id === patch.id));
  const taken = new Set(before.map((reference) => reference.id));
  return [
    ...confirmed,
    ...own.map((patch) => ({
      id: patch.id && before.some((reference) => reference.id === patch.id) ? patch.id : freeId(taken),
      organization: cleaned(patch.organization ?? {}),
      sector: patch.sector ? (sector(patch.sector)?.code ?? patch.sector) : null,
      outcome: cleaned(patch.outcome ?? {}),
      confirmed: false,
      pilotId: null,
    })),
  ];
}

/** The first of r1, r2, … that is free; ids are unique within one solution. */
export function freeId(taken: Set<string>): string {
  let next = 1;
  while (taken.has(`r${next}`)) next++;
  taken.add(`r${next}`);
  return `r${next}`;
}

function textProblems(content: SolutionContent): Problem[] {
  const problems: Problem[] = isBlank(content.title)
    ? [problem('INVALID', 'A title is needed', 'title')]
    : [];
  const long = (text: BilingualText, limit: number, path: string): void => {
    for (const language of ['zh', 'en'] as const) {
      if (textLength(text[language] ?? '') > limit)
        problems.push(problem('INVALID', `At most ${limit} characters`, `${path}.${language}`));
    }
  };
  for (const field of TEXTS)
    long(content[field], field === 'title' ? SOLUTION_LIMITS.title : SOLUTION_LIMITS.text, field);
  content.references.forEach((reference, i) => {
    if (isBlank(reference.organization))
      problems.push(problem('INVALID', 'Say who it is', `references.${i}.organization`));
    if (reference.sector && !sector(reference.sector))
      problems.push(problem('INVALID', `${reference.sector} is no sector`, `references.${i}.sector`));
  });
  if (content.references.length > SOLUTION_LIMITS.references)
    problems.push(problem('INVALID', `At most ${SOLUTION_LIMITS.references} references`, 'references'));
  return problems;
}

function codeProblems(content: SolutionContent): Problem[] {
  const problems = CODED.flatMap(({ field, kind }) =>
    (content[field] ?? []).flatMap((code, i) =>
      concept(kind, code)?.code === code
        ? []
        : [problem('INVALID', `${code} is not a code of the glossary`, `${field}.${i}`)],
    ),
  );
  content.sectors?.forEach((code, i) => {
    if (code !== '*' && !sector(code))
      problems.push(problem('INVALID', `${code} is no sector`, `sectors.${i}`));
  });
  content.regions?.forEach((code, i) => {
    if (code !== '*' && !region(code))
      problems.push(problem('INVALID', `${code} is no region`, `regions.${i}`));
  });
  content.languages?.forEach((tag, i) => {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag))
      problems.push(problem('INVALID', 'Not a language tag such as zh, en or zh-Hant', `languages.${i}`));
  });
  if (content.dataResidency && !concept('DATA_RESIDENCY', content.dataResidency))
    problems.push(problem('INVALID', 'Not a code of the glossary', 'dataResidency'));
  return problems;
}

function figureProblems({ trl, latencyMs, price, deliveryWeeks, capacity }: SolutionContent): Problem[] {
  const problems: Problem[] = [];
  const whole = (value: number | null, from: number, to: number, path: string): void => {
    if (value !== null && !(Number.isSafeInteger(value) && value >= from && value <= to))
      problems.push(problem('INVALID', `A whole number from ${from} to ${to}`, path));
  };
  whole(trl, 1, 9, 'trl');
  whole(latencyMs, 1, 86_400_000, 'latencyMs');
  whole(deliveryWeeks, 1, 520, 'deliveryWeeks');
  whole(capacity, 0, 10_000, 'capacity');
  if (!price) return problems;
  whole(price.min, 0, Number.MAX_SAFE_INTEGER, 'price.min');
  whole(price.max, 0, Number.MAX_SAFE_INTEGER, 'price.max');
  if (price.min !== null && price.max !== null && price.min > price.max)
    problems.push(problem('INVALID', 'The maximum lies below the minimum', 'price.max'));
  if (!/^[A-Z]{3}$/.test(price.currency))
    problems.push(problem('INVALID', 'Not a currency of ISO 4217', 'price.currency'));
  return problems;
}

const cleaned = (text: BilingualText): BilingualText =>
  Object.fromEntries(
    (['zh', 'en'] as const).flatMap((language) =>
      text[language]?.trim() ? [[language, cleanText(text[language])]] : [],
    ),
  );

const cleanedCard = (card: ModelCard): ModelCard => ({
  intendedUse: cleaned(card.intendedUse ?? {}),
  outOfScope: cleaned(card.outOfScope ?? {}),
  trainingData: cleaned(card.trainingData ?? {}),
  evaluation: cleaned(card.evaluation ?? {}),
  limitations: cleaned(card.limitations ?? {}),
});

function distinct<T>(codes: T[] | null | undefined): T[] | null {
  return codes ? [...new Set(codes)] : null;
}

import type { BilingualText, Language, SizeBand } from '@fairway/kernel';
import type { ScenarioRecord } from '@fairway/scenario';
import type { ImportedSolution } from '@fairway/solution';
import { wordsOf } from './languages.ts';
import type { FieldRecord } from './record.ts';

/** The organization that a row names. */
export interface NamedOrganization {
  name: string | null;
  uscc: string | null;
  foreignIdentifier: string | null;
  sizeBand: SizeBand | null;
  sector: string | null;
  region: string | null;
  contactEmail: string | null;
  language: Language;
}

/** Reads values of a record by their paths; the record was checked for its types before. */
class Values {
  constructor(private readonly record: FieldRecord) {}

  of<T>(path: string): T | undefined {
    return this.record.values.get(path) as T | undefined;
  }

  /** The parts of an object that are known; undefined when none is. */
  object<T extends object>(path: string, names: readonly (keyof T & string)[]): Partial<T> | undefined {
    const known = names.flatMap((name) => {
      const value = this.of(`${path}.${name}`);
      return value === undefined ? [] : [[name, value] as const];
    });
    return known.length ? (Object.fromEntries(known) as Partial<T>) : undefined;
  }

  /** A text in the languages that the row has it in. */
  words(path: string): BilingualText | undefined {
    return wordsOf((at) => this.of<string>(at), path, this.of<Language>('language')!);
  }

  /** The entries of a list in their order, `texts` in the languages there are; undefined when there is none. */
  list<T extends object, Text extends string>(
    path: string,
    names: readonly (keyof T & string)[],
    texts: readonly Text[],
  ): (Partial<T> & Partial<Record<Text, BilingualText>>)[] | undefined {
    const entries = entriesOf(this.record, path).map((entry) => {
      const words = texts.map((text) => [text, this.words(`${path}.${entry}.${text}`)] as const);
      return {
        ...this.object<T>(`${path}.${entry}`, names),
        ...(Object.fromEntries(words.filter(([, one]) => one)) as Partial<Record<Text, BilingualText>>),
      } as Partial<T> & Partial<Record<Text, BilingualText>>;
    });
    return entries.length ? entries : undefined;
  }
}

/** The numbers under which a list has entries; gaps in them close when the list is made. */
export function entriesOf(record: FieldRecord, path: string): number[] {
  const numbers = [...record.values.keys()].flatMap((key) =>
    key.startsWith(`${path}.`) ? [Number(key.split('.')[1])] : [],
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

export function organizationOf(record: FieldRecord): NamedOrganization {
  const values = new Values(record);
  const known = values.object<NamedOrganization>('organization', [
    'name',
    'uscc',
    'foreignIdentifier',
    'sizeBand',
    'sector',
    'region',
    'contactEmail',
  ]);
  const empty = {
    name: null,
    uscc: null,
    foreignIdentifier: null,
    sizeBand: null,
    sector: null,
    region: null,
    contactEmail: null,
  };
  return { ...empty, ...known, language: values.of<Language>('language')! };
}

type Entry<List extends 'needs' | 'indicators'> = Omit<
  NonNullable<ScenarioRecord[List]>[number],
  'text' | 'name' | 'method'
>;

export function scenarioOf(record: FieldRecord, source: string): ScenarioRecord {
  const values = new Values(record);
  const text = (path: string) => values.of<string>(path);
  return {
    source,
    externalId: text('externalId')!,
    language: values.of<Language>('language')!,
    title: values.words('title')!,
    summary: values.words('summary'),
    problem: values.words('problem'),
    currentPractice: values.words('currentPractice'),
    site: values.words('site'),
    processStep: values.words('processStep'),
    sector: text('sector'),
    region: text('region'),
    needs: values.list<Entry<'needs'>, 'text'>('needs', ['capability', 'modality', 'priority'], ['text']),
    indicators: values
      .list<Entry<'indicators'>, 'name' | 'method'>(
        'indicators',
        ['unit', 'baseline', 'target', 'direction'],
        ['name', 'method'],
      )
      ?.map((indicator) => ({ ...indicator, name: indicator.name ?? {} })),
    data: values.object('data', ['modalities', 'volume', 'labelledShare', 'access']),
    constraints: values.object('constraints', [
      'deployment',
      'dataResidency',
      'certifications',
      'interfaces',
      'languages',
      'latencyMs',
    ]),
    budget: values.object('budget', ['min', 'max', 'currency']),
    startBy: text('startBy'),
    durationWeeks: values.of<number>('durationWeeks'),
    cooperationMode: values.of('cooperationMode'),
  };
}

export function solutionOf(record: FieldRecord, source: string): ImportedSolution {
  const values = new Values(record);
  const price = values.object<{ min: number; max: number; currency: string }>('price', [
    'min',
    'max',
    'currency',
  ]);
  return {
    source,
    externalId: values.of<string>('externalId')!,
    language: values.of<Language>('language')!,
    title: values.words('title'),
    summary: values.words('summary'),
    description: values.words('description'),
    capabilities: values.of('capabilities'),
    modalities: values.of('modalities'),
    sectors: values.of('sectors'),
    trl: values.of('trl'),
    deployment: values.of('deployment'),
    dataResidency: values.of('dataResidency'),
    interfaces: values.of('interfaces'),
    languages: values.of('languages'),
    price: price && { min: price.min ?? null, max: price.max ?? null, currency: price.currency ?? 'CNY' },
    latencyMs: values.of('latencyMs'),
    deliveryWeeks: values.of('deliveryWeeks'),
    certifications: values.of('certifications'),
    regions: values.of('regions'),
    capacity: values.of('capacity'),
    references: values
      .list<{ sector: string; confirmed: boolean }, 'organization' | 'outcome'>(
        'references',
        ['sector', 'confirmed'],
        ['organization', 'outcome'],
      )
      ?.map((one) => ({ ...one, organization: one.organization ?? {}, outcome: one.outcome ?? {} })),
  };
}

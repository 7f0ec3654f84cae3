import { NameFinder } from './names.ts';
import { spansOf } from './spans.ts';
import type { Spans } from './spans.ts';
import { conceptTerm } from './term-kind.ts';
import type { TextTools, Unit } from './text.ts';

/** What a glossary is made from: the shape of the taxonomy's concepts. */
export interface GlossaryEntry {
  kind: string;
  code: string;
  zh: string;
  en: string | null;
  aliasesZh: readonly string[];
  aliasesEn: readonly string[];
  group: string | null;
}

/** A concept named in a text, and where. */
export interface ConceptHit {
  kind: string;
  code: string;
  group: string | null;
  start: number;
  end: number;
}

/** A concept as the glossary holds it, with the terms that it and its group are indexed by. */
export interface Concept {
  kind: string;
  code: string;
  group: string | null;
  term: string;
  groupTerm: string | undefined;
}

/** A capability named in a text also speaks, more quietly, of its group. */
const GROUP_KIND: Readonly<Record<string, string>> = { CAPABILITY: 'CAPABILITY_GROUP' };

/** Finds the names of concepts in either language, the longest at each place. */
export class Glossary {
  private readonly names: NameFinder<Concept>;

  constructor(entries: Iterable<GlossaryEntry>, tools: TextTools) {
    this.names = new NameFinder(tools);
    for (const entry of entries) {
      const { kind, code, group } = entry;
      const groupKind = group && GROUP_KIND[kind];
      const named: Concept = {
        kind,
        code,
        group,
        term: conceptTerm(kind, code),
        groupTerm: groupKind ? conceptTerm(groupKind, group) : undefined,
      };
      for (const name of namesOf(entry)) if (name) this.names.add(name, named, isSameConcept);
    }
  }

  /** The concepts of a text already read, in its order. `source` decides about acronyms: IT is not it. */
  find(units: readonly Unit[], source: string): ConceptHit[] {
    const hits: ConceptHit[] = [];
    this.each(spansOf(units), source, ({ kind, code, group }, start, end) =>
      hits.push({ kind, code, group, start, end }),
    );
    return hits;
  }

  /** The same without an object for each. */
  each(
    units: Spans<string | null>,
    source: string,
    found: (concept: Concept, start: number, end: number) => void,
  ): void {
    this.names.find(units, source, (named, start, end) => {
      for (const concept of named) found(concept, start, end);
    });
  }
}

const isSameConcept = (a: Concept, b: Concept): boolean => a.kind === b.kind && a.code === b.code;

const namesOf = (entry: GlossaryEntry): string[] => [
  entry.zh,
  entry.en ?? '',
  ...entry.aliasesZh,
  ...entry.aliasesEn,
];

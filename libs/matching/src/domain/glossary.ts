import type { TextTools, Unit } from './text.ts';
import { readText } from './text.ts';

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

interface Step {
  next: Map<string, Step>;
  concepts: { kind: string; code: string; group: string | null; exactly?: string }[];
}

const MIN_HAN = 2;
const MAX_ACRONYM = 4;

/** Finds the names of concepts in either language, the longest at each place. */
export class Glossary {
  private readonly root: Step = { next: new Map(), concepts: [] };

  constructor(
    entries: Iterable<GlossaryEntry>,
    private readonly tools: TextTools,
  ) {
    for (const entry of entries) for (const name of namesOf(entry)) if (name) this.add(name, entry);
  }

  /** The concepts of a text already read, in its order. `source` decides about acronyms: IT is not it. */
  find(units: readonly Unit[], source: string): ConceptHit[] {
    const hits: ConceptHit[] = [];
    for (let i = 0; i < units.length;) {
      const match = this.longest(units, i, source);
      hits.push(...match.hits);
      i = match.next;
    }
    return hits;
  }

  private longest(
    units: readonly Unit[],
    from: number,
    source: string,
  ): { hits: ConceptHit[]; next: number } {
    let step: Step | undefined = this.root;
    let best: { hits: ConceptHit[]; next: number } = { hits: [], next: from + 1 };
    const start = units[from]?.start ?? 0;
    for (let i = from; i < units.length; i++) {
      const at: Unit | undefined = units[i];
      if (!at || at.unit === null) break;
      step = step?.next.get(at.unit);
      if (!step) break;
      const { end } = at;
      const hits = step.concepts
        .filter(({ exactly }) => !exactly || source.slice(start, end) === exactly)
        .map(({ kind, code, group }) => ({ kind, code, group, start, end }));
      if (hits.length) best = { hits, next: i + 1 };
    }
    return best;
  }

  private add(name: string, { kind, code, group }: GlossaryEntry): void {
    const { units, tokens } = readText(name, this.tools);
    const path = units.flatMap(({ unit }) => (unit === null ? [] : [unit]));
    const han = /\p{Script=Han}/u.test(name);
    if (path.length === 0 || (han && path.length < MIN_HAN)) return;
    const acronym = /^[A-Z]+$/.test(name) && name.length <= MAX_ACRONYM;
    // A name made of function words alone would be found everywhere.
    if (tokens.length === 0 && !acronym) return;
    let step = this.root;
    for (const unit of path) {
      let next = step.next.get(unit);
      if (!next) step.next.set(unit, (next = { next: new Map(), concepts: [] }));
      step = next;
    }
    if (step.concepts.some((known) => known.kind === kind && known.code === code)) return;
    step.concepts.push({ kind, code, group, ...(acronym && { exactly: name }) });
  }
}

const namesOf = (entry: GlossaryEntry): string[] => [
  entry.zh,
  entry.en ?? '',
  ...entry.aliasesZh,
  ...entry.aliasesEn,
];

import { Glossary } from './glossary.ts';
import type { ConceptHit, GlossaryEntry } from './glossary.ts';
import { normalise } from './normalise.ts';
import type { TextField } from './reader.ts';
import { readText } from './text.ts';
import type { TextTools } from './text.ts';
import { namesOf } from './vocabulary.ts';
import type { Names } from './vocabulary.ts';

/** Another name of a concept, as somebody writes it. */
export interface Alias {
  kind: string;
  code: string;
  group: string | null;
  language: 'zh' | 'en';
  alias: string;
}

/** An alias as an entry of its own: the glossary puts entries of one concept together. */
export const aliasEntry = ({ kind, code, group, language, alias }: Alias): GlossaryEntry => ({
  kind,
  code,
  group,
  zh: '',
  en: null,
  aliasesZh: language === 'zh' ? [alias] : [],
  aliasesEn: language === 'en' ? [alias] : [],
});

/**
 * What an alias is in the other language: the names of its concept. Texts that say it ask for these, beside the concept
 * itself; texts that say those ask for the concept alone, so that one officer's word never displaces an established one.
 */
export function aliasNames({ language, alias }: Alias, concept: GlossaryEntry | undefined): Names {
  const { zh, en } = concept ? namesOf(concept) : { zh: [], en: [] };
  return language === 'zh' ? { zh: [alias], en, onlyFrom: 'zh' } : { zh, en: [alias], onlyFrom: 'en' };
}

export interface AliasStanding {
  /** The concept goes by this name already. */
  known: boolean;
  /** Too short, or of words that stand everywhere: it would never be found. */
  unreadable: boolean;
  /** Other concepts of the very same name: texts that say it will carry both. */
  sameName: ConceptHit[];
  /** Other concepts whose names lie within: since the longest name counts, texts that say the alias lose them. */
  within: ConceptHit[];
}

/** How an alias stands to the names that the glossary has. */
export function aliasStanding(alias: Alias, glossary: Glossary, tools: TextTools): AliasStanding {
  const own = new Glossary([aliasEntry(alias)], tools);
  const { units } = readText(alias.alias, tools);
  const unreadable = own.find(units, alias.alias).length === 0;
  const hits = glossary.find(units, alias.alias);
  const isOwn = (hit: ConceptHit): boolean => hit.kind === alias.kind && hit.code === alias.code;
  const last = units.at(-1)?.end ?? 0;
  const isWhole = (hit: ConceptHit): boolean => hit.start === (units[0]?.start ?? 0) && hit.end === last;
  return {
    known: hits.some((hit) => isOwn(hit) && isWhole(hit)),
    unreadable,
    sameName: hits.filter((hit) => !isOwn(hit) && isWhole(hit)),
    within: hits.filter((hit) => !isOwn(hit) && !isWhole(hit)),
  };
}

/** Finds texts that say one of some aliases; what cannot is passed over without being read. */
export class AliasFinder {
  private readonly glossary: Glossary;
  private readonly beginnings: readonly string[];

  constructor(
    aliases: readonly Alias[],
    private readonly tools: TextTools,
  ) {
    this.glossary = new Glossary(aliases.map(aliasEntry), tools);
    this.beginnings = aliases.map(({ alias }) => beginningOf(normalise(alias, tools.fold).text));
  }

  isIn(fields: readonly TextField[]): boolean {
    return fields.some(({ text }) => {
      const plain = normalise(text, this.tools.fold).text;
      if (!this.beginnings.some((beginning) => plain.includes(beginning))) return false;
      return this.glossary.find(readText(text, this.tools).units, text).length > 0;
    });
  }
}

const LETTERS = 3;

/** What a text must hold to say it: two Chinese characters, or letters that no ending changes. */
function beginningOf(alias: string): string {
  const han = /\p{Script=Han}{2}/u.exec(alias);
  return han ? han[0] : (/[\p{L}\p{N}]+/u.exec(alias)?.[0] ?? alias).slice(0, LETTERS);
}

import { allConcepts, type ConceptKind } from '@fairway/taxonomy';
import { aliasEntry, aliasNames, type Alias } from '../domain/glossary-change.ts';
import { Glossary } from '../domain/glossary.ts';
import { mineLexicon } from '../domain/lexicon.ts';
import { PhraseBook } from '../domain/phrase-book.ts';
import { PLAIN_WEIGHTING, WEIGHTING } from '../domain/question.ts';
import { Reader } from '../domain/reader.ts';
import { ALL_TERMS } from '../domain/text.ts';
import type { TermChoice } from '../domain/text.ts';
import { generalWords, namesOf, tradeConcepts } from '../domain/vocabulary.ts';
import { textTools } from './text-tools.ts';

/** Kinds that are the matter of a need. Places, sizes and ways of buying are compared by their fields alone. */
export const GLOSSARY_KINDS = [
  'CAPABILITY',
  'MODALITY',
  'INTERFACE',
  'CERTIFICATION',
  'DEPLOYMENT',
  'DATA_RESIDENCY',
  'SECTOR',
] as const satisfies readonly ConceptKind[];
const KINDS: ReadonlySet<string> = new Set(GLOSSARY_KINDS);

/** The parts of reading, each of which can be left out to measure what it brings. */
export interface ReadingParts {
  glossary?: boolean;
  /** Words in the other language: those that the names of concepts teach, and those of the phrase book. */
  minedWords?: boolean;
  phraseBook?: boolean;
  terms?: TermChoice;
  /** Words of different kinds and repeated ones weighed differently. */
  weighting?: boolean;
}

let made: Reader | undefined;

/** The reader of this installation: its dictionaries, the glossary of the taxonomy and of the trades. */
export function marketReader(): Reader {
  return (made ??= readerWith({}));
}

/** The names of all concepts that matter to a need, with further ones. */
export function marketGlossary(aliases: readonly Alias[] = []): Glossary {
  const matters = allConcepts().filter(({ kind }) => KINDS.has(kind));
  return new Glossary([...matters, ...tradeConcepts(), ...aliases.map(aliasEntry)], textTools());
}

/** The reader of this installation with the aliases that its officers have added. */
export const readerWithAliases = (aliases: readonly Alias[]): Reader =>
  aliases.length
    ? marketReader().withParts({ glossary: marketGlossary(aliases), phraseBook: phraseBookWith(aliases) })
    : marketReader();

/** Words and phrases with their counterparts; an alias has those of its concept. */
function phraseBookWith(aliases: readonly Alias[]): PhraseBook {
  const trades = tradeConcepts();
  const concepts = new Map([...allConcepts(), ...trades].map((one) => [`${one.kind}/${one.code}`, one]));
  return new PhraseBook(
    [
      ...generalWords(),
      ...trades.map(namesOf),
      ...aliases.map((alias) => aliasNames(alias, concepts.get(`${alias.kind}/${alias.code}`))),
    ],
    textTools(),
  );
}

export function readerWith(parts: ReadingParts): Reader {
  const { glossary = true, minedWords = true, phraseBook = true, weighting = true } = parts;
  const tools = textTools();
  const trades = tradeConcepts();
  return new Reader(tools, {
    ...(glossary && { glossary: marketGlossary() }),
    ...(minedWords && { lexicon: mineLexicon([...allConcepts(), ...trades], tools) }),
    ...(phraseBook && { phraseBook: phraseBookWith([]) }),
    terms: parts.terms ?? ALL_TERMS,
    weighting: weighting ? WEIGHTING : PLAIN_WEIGHTING,
  });
}

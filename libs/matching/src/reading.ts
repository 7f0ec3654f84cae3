import { allConcepts } from '@fairway/taxonomy';
import { Glossary } from './domain/glossary.ts';
import { mineLexicon, NO_LEXICON } from './domain/lexicon.ts';
import { Reader } from './domain/reader.ts';
import { WORDS_AND_PAIRS } from './domain/text.ts';
import type { ChineseTerms } from './domain/text.ts';
import { textTools } from './text-tools.ts';

/** Kinds that are the matter of a need. Places, sizes and ways of buying are compared by their fields alone. */
const KINDS = new Set([
  'CAPABILITY',
  'MODALITY',
  'INTERFACE',
  'CERTIFICATION',
  'DEPLOYMENT',
  'DATA_RESIDENCY',
  'SECTOR',
]);

/** The parts of reading, each of which can be left out to measure what it brings. */
export interface ReadingParts {
  glossary?: boolean;
  lexicon?: boolean;
  chinese?: ChineseTerms;
}

let made: Reader | undefined;

/** The reader of this installation: its dictionaries and the glossary of the taxonomy. */
export function marketReader(): Reader {
  return (made ??= readerWith({}));
}

export function readerWith({ glossary = true, lexicon = true, chinese }: ReadingParts): Reader {
  const tools = textTools();
  const concepts = glossary ? allConcepts().filter(({ kind }) => KINDS.has(kind)) : [];
  return new Reader(
    tools,
    new Glossary(concepts, tools),
    lexicon ? mineLexicon(allConcepts(), tools) : NO_LEXICON,
    chinese ?? WORDS_AND_PAIRS,
  );
}

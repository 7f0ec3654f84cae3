import { allConcepts } from '@fairway/taxonomy';
import { Glossary } from './domain/glossary.ts';
import { mineLexicon } from './domain/lexicon.ts';
import { Reader } from './domain/reader.ts';
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

let made: Reader | undefined;

/** The reader of this installation: its dictionaries and the glossary of the taxonomy. */
export function marketReader(): Reader {
  made ??= new Reader(
    textTools(),
    new Glossary(
      allConcepts().filter(({ kind }) => KINDS.has(kind)),
      textTools(),
    ),
    mineLexicon(allConcepts(), textTools()),
  );
  return made;
}

import { GlossaryRepository } from './glossary.repository.ts';
import { AliasPreviewResolver, GlossaryResolver } from './glossary.resolver.ts';
import { GlossaryService } from './glossary.service.ts';
import { MineGlossary, OnGlossaryChanged } from './on-glossary-changed.ts';

/** What the module of matching provides for names that officers add. */
export const glossaryProviders = [
  GlossaryRepository,
  GlossaryService,
  GlossaryResolver,
  AliasPreviewResolver,
  OnGlossaryChanged,
  MineGlossary,
];

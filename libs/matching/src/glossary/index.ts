import { GlossaryRepository } from './glossary.repository.ts';
import { AliasPreviewResolver, GlossaryResolver } from './glossary.resolver.ts';
import { GlossaryService } from './glossary.service.ts';
import { MiningRepository } from './mining.repository.ts';
import { MiningResolver } from './mining.resolver.ts';
import { MiningService } from './mining.service.ts';
import { OnGlossaryChanged } from './on-glossary-changed.ts';
import { MineGlossary, OnMiningRequested } from './on-mining-requested.ts';

/** What the module of matching provides for names that officers add. */
export const glossaryProviders = [
  GlossaryRepository,
  GlossaryService,
  GlossaryResolver,
  AliasPreviewResolver,
  MiningRepository,
  MiningService,
  MiningResolver,
  OnGlossaryChanged,
  OnMiningRequested,
  MineGlossary,
];

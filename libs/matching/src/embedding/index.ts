import { EmbeddingRepository } from './embedding.repository.ts';
import { EmbeddingService } from './embedding.service.ts';
import { SemanticLegService } from './semantic-leg.service.ts';

/** What the module of matching provides for candidates by meaning. */
export const embeddingProviders = [EmbeddingRepository, EmbeddingService, SemanticLegService];

import { Authors } from './authors.ts';
import { OnWeightsPublished } from './on-weights-published.ts';
import { WeightsDryRunService } from './weights-dry-run.service.ts';
import { WeightsRepository } from './weights.repository.ts';
import { DryRunMoveResolver, DryRunScenarioResolver, WeightsResolver } from './weights.resolver.ts';
import { WeightsService } from './weights.service.ts';

/** What the module of matching provides for the weights of the criteria. */
export const weightsProviders = [
  Authors,
  WeightsRepository,
  WeightsService,
  WeightsDryRunService,
  WeightsResolver,
  DryRunScenarioResolver,
  DryRunMoveResolver,
  OnWeightsPublished,
];

import { MatchRunRepository } from './match-run.repository.ts';
import { MatchRunResolver } from './match-run.resolver.ts';
import { MatchRunService } from './match-run.service.ts';
import { OnMatchRunRequested } from './on-match-run-requested.ts';

/** What the module of matching provides for scoring on request. */
export const runProviders = [MatchRunRepository, MatchRunService, MatchRunResolver, OnMatchRunRequested];

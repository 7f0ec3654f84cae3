import { AllocationRepository } from './allocation.repository.ts';
import {
  AllocationRunResolver,
  MatchIntroductionResolver,
  SolutionIntroductionResolver,
} from './introduction.resolver.ts';
import { IntroductionService } from './introduction.service.ts';
import { AllocateNightly, IntroduceDue } from './introduction.tasks.ts';

/** What the module of matching provides for introductions within everybody's room. */
export const introductionProviders = [
  AllocationRepository,
  IntroductionService,
  MatchIntroductionResolver,
  SolutionIntroductionResolver,
  AllocationRunResolver,
  IntroduceDue,
  AllocateNightly,
];

import { ObjectionRepository } from './objection.repository.ts';
import { ObjectionService } from './objection.service.ts';
import { PeerMedians } from './peer-medians.repository.ts';
import { QuestionRepository } from './question.repository.ts';
import { QuestionService } from './question.service.ts';
import { MatchObjectionResolver, MatchQuestionResolver, MatchReasonsResolver } from './reasons.resolver.ts';
import { WhatIfService } from './what-if.service.ts';

/** What the module of matching provides for what people ask, object to and try. */
export const reasonsProviders = [
  PeerMedians,
  QuestionRepository,
  QuestionService,
  ObjectionRepository,
  ObjectionService,
  WhatIfService,
  MatchReasonsResolver,
  MatchObjectionResolver,
  MatchQuestionResolver,
];

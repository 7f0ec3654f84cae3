import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { answer, NodeRegistry, Officer, SignedIn, Viewer } from '@fairway/graphql';
import {
  mayDecideModels,
  modelVerbs,
  type CalibrationMethod,
  type Comparison,
  type Reliability,
} from '../domain/learning/index.ts';
import { CRITERION_CODES } from '../domain/match.ts';
import { LearningService, type CalibrationReport } from './learning.service.ts';
import {
  CalibrationReportType,
  CalibrationViewerCan,
  MatchingModelFitInput,
  MatchingModelFitPayload,
  MatchingModelPromoteInput,
  MatchingModelPromotePayload,
  MatchingModelRollBackInput,
  MatchingModelRollBackPayload,
  MatchingModelShadowInput,
  MatchingModelShadowPayload,
  MatchingModelType,
  MatchingModelViewerCan,
  type ProposedWeightType,
} from './learning.types.ts';
import type { MatchingModelEntity } from './matching-model.entity.ts';
import type { ShadowDifference } from './matching-model.repository.ts';

@Resolver(() => CalibrationReportType)
export class CalibrationResolver {
  constructor(private readonly learning: LearningService) {}

  @Query(() => CalibrationReportType, {
    nullable: true,
    description:
      'How true the likelihood of matches is, and the versions of what was learnt; null for all but officers and administrators.',
  })
  @SignedIn()
  calibration(@Viewer() actor: Actor): Promise<CalibrationReport | null> {
    return this.learning.report(actor);
  }

  @ResolveField(() => CalibrationViewerCan)
  viewerCan(@Parent() report: CalibrationReport, @Viewer() actor: Actor): CalibrationViewerCan {
    return { fit: report.isEnough && mayDecideModels(actor) };
  }

  @Mutation(() => MatchingModelFitPayload, {
    description: 'Has a new version fitted on what became of the pairs that were shown; by officers.',
  })
  @Officer()
  matchingModelFit(@Args('input') input: MatchingModelFitInput, @Viewer() actor: Actor) {
    return answer('model', this.learning.fit(actor, input.kind));
  }

  @Mutation(() => MatchingModelShadowPayload, {
    description: 'Has a candidate scored alongside without being shown, or ends that; by officers.',
  })
  @Officer()
  matchingModelShadow(@Args('input') input: MatchingModelShadowInput, @Viewer() actor: Actor) {
    return answer('model', this.learning.shadow(actor, input.modelId, input.on));
  }

  @Mutation(() => MatchingModelPromotePayload, {
    description:
      'Has every match say what this calibration says, when it did better on later time; by officers.',
  })
  @Officer()
  matchingModelPromote(@Args('input') input: MatchingModelPromoteInput, @Viewer() actor: Actor) {
    return answer('model', this.learning.promote(actor, input.modelId));
  }

  @Mutation(() => MatchingModelRollBackPayload, {
    description:
      'Takes the calibration in use back: the one before it is in use again, or the prior; by officers.',
  })
  @Officer()
  matchingModelRollBack(@Args('input') input: MatchingModelRollBackInput, @Viewer() actor: Actor) {
    return answer('model', this.learning.rollBack(actor, input.modelId));
  }
}

@Resolver(() => MatchingModelType)
export class MatchingModelResolver {
  constructor(
    private readonly learning: LearningService,
    nodes: NodeRegistry,
  ) {
    nodes.add('MatchingModel', (actor, id) => learning.find(actor, id));
  }

  @ResolveField()
  method(@Parent() { coefficients }: MatchingModelEntity): CalibrationMethod | null {
    return coefficients && 'calibration' in coefficients ? coefficients.calibration.method : null;
  }

  @ResolveField(() => [String])
  segments(@Parent() { coefficients }: MatchingModelEntity): string[] {
    return coefficients && 'calibration' in coefficients
      ? Object.keys(coefficients.calibration.segments).sort()
      : [];
  }

  @ResolveField()
  comparison(@Parent() { metrics }: MatchingModelEntity): Comparison | null {
    return metrics?.comparison ?? null;
  }

  @ResolveField()
  heldOut(@Parent() { metrics }: MatchingModelEntity): Reliability | null {
    return metrics?.heldOut ?? null;
  }

  @ResolveField()
  weights(@Parent() { coefficients, metrics }: MatchingModelEntity): ProposedWeightType[] | null {
    if (!coefficients || !('weights' in coefficients) || !metrics?.against) return null;
    const { weights } = coefficients;
    const { against } = metrics;
    return CRITERION_CODES.map((code) => ({ code, fitted: weights[code], inUse: against[code] }));
  }

  @ResolveField()
  difference(@Parent() model: MatchingModelEntity): Promise<ShadowDifference | null> | null {
    return model.state === 'FITTING' || model.state === 'FAILED' ? null : this.learning.difference(model);
  }

  @ResolveField()
  viewerCan(@Parent() model: MatchingModelEntity, @Viewer() actor: Actor): MatchingModelViewerCan {
    return modelVerbs(actor, { ...model, better: model.metrics?.comparison.better ?? false });
  }
}

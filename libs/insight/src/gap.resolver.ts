import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Officer, Viewer } from '@fairway/graphql';
import { GapService } from './gap.service.ts';
import { CapabilityGaps, CapabilityGapsArgs } from './gap.types.ts';

@Resolver()
export class GapResolver {
  constructor(private readonly gaps: GapService) {}

  @Query(() => CapabilityGaps, {
    description: "Which capabilities the scenarios of an officer's region ask for, against what is offered.",
  })
  @Officer()
  capabilityGaps(
    @Args() { region, level }: CapabilityGapsArgs,
    @Viewer() actor: Actor,
  ): Promise<CapabilityGaps> {
    return this.gaps.read(actor, region ?? null, level);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { fromGlobalId, type Actor } from '@fairway/kernel';
import { answer, NodeRegistry, SignedIn, toConnection, Viewer, type Connection } from '@fairway/graphql';
import type { PilotEntity } from './pilot.entity.ts';
import {
  PilotAssignInput,
  PilotBoardArgs,
  PilotCheckInput,
  PilotCodeArgs,
  PilotListArgs,
  PilotMilestoneInput,
  PilotMoveInput,
  PilotPauseInput,
  PilotReadingRecordInput,
  PilotRemindInput,
  PilotResumeInput,
  PilotRiskAddInput,
  PilotRiskCloseInput,
  PilotStopInput,
  PilotWithdrawInput,
} from './pilot.inputs.ts';
import { PilotReading, type BoardColumn } from './pilot-reading.service.ts';
import { PilotService } from './pilot.service.ts';
import {
  PilotAssignPayload,
  PilotBoard,
  PilotCheckPayload,
  PilotConnection,
  PilotMilestoneAcceptPayload,
  PilotMilestoneDonePayload,
  PilotMovePayload,
  PilotPausePayload,
  PilotReadingRecordPayload,
  PilotRemindPayload,
  PilotResumePayload,
  PilotRiskAddPayload,
  PilotRiskClosePayload,
  PilotStopPayload,
  PilotType,
  PilotWithdrawPayload,
} from './pilot.types.ts';
import { PilotWork } from './pilot-work.service.ts';

@Resolver(() => PilotType)
export class PilotResolver {
  constructor(
    private readonly pilots: PilotService,
    private readonly work: PilotWork,
    private readonly reading: PilotReading,
    nodes: NodeRegistry,
  ) {
    nodes.add('Pilot', (actor, id) => reading.find(actor, id));
    nodes.add('PilotRisk', (actor, id) => reading.findRisk(actor, id));
  }

  @Query(() => PilotType, {
    nullable: true,
    description: 'One pilot; null when it is absent or hidden from the viewer.',
  })
  @SignedIn({ organization: true })
  pilot(
    @Args('id', { type: () => ID }) id: string,
    @Viewer() actor: Actor,
  ): Promise<PilotEntity | null> | null {
    const parts = fromGlobalId(id);
    return parts?.type === 'Pilot' ? this.reading.find(actor, parts.id) : null;
  }

  @Query(() => PilotType, {
    nullable: true,
    description: 'One pilot by its code; null when it is absent or hidden from the viewer.',
  })
  @SignedIn({ organization: true })
  pilotByCode(@Args() { code }: PilotCodeArgs, @Viewer() actor: Actor): Promise<PilotEntity | null> {
    return this.reading.findByCode(actor, code);
  }

  @Query(() => PilotConnection, {
    name: 'pilots',
    description: "Pilots of the viewer's organization, or of an officer's region; newest first.",
  })
  @SignedIn({ organization: true })
  async list(@Args() args: PilotListArgs, @Viewer() actor: Actor): Promise<Connection<PilotEntity>> {
    return toConnection(await this.reading.page(actor, args, args), () => this.reading.count(actor, args));
  }

  @Query(() => PilotBoard, { description: 'The pilots that the viewer may see, by stage.' })
  @SignedIn({ organization: true })
  async pilotBoard(
    @Args() args: PilotBoardArgs,
    @Viewer() actor: Actor,
  ): Promise<{ columns: BoardColumn[] }> {
    return { columns: await this.reading.board(actor, args.filter, args.perStage, args.region ?? null) };
  }

  @Mutation(() => PilotMovePayload, {
    description: 'Passes the gate ahead, or goes one step back with a reason. By the firm or an officer.',
  })
  @SignedIn({ organization: true })
  pilotMove(@Args('input') input: PilotMoveInput, @Viewer() actor: Actor) {
    return answer('pilot', this.pilots.move(actor, input));
  }

  @Mutation(() => PilotCheckPayload, {
    description: 'Ticks or unticks an item of the gate ahead; each side its own.',
  })
  @SignedIn({ organization: true })
  pilotCheck(@Args('input') input: PilotCheckInput, @Viewer() actor: Actor) {
    return answer('pilot', this.work.check(actor, input));
  }

  @Mutation(() => PilotPausePayload, { description: 'Stops the clock.' })
  @SignedIn({ organization: true })
  pilotPause(@Args('input') input: PilotPauseInput, @Viewer() actor: Actor) {
    return answer('pilot', this.pilots.pause(actor, input));
  }

  @Mutation(() => PilotResumePayload, { description: 'Takes a paused pilot up again where it stood.' })
  @SignedIn({ organization: true })
  pilotResume(@Args('input') input: PilotResumeInput, @Viewer() actor: Actor) {
    return answer('pilot', this.pilots.resume(actor, input));
  }

  @Mutation(() => PilotStopPayload, { description: 'Ends a pilot before its time, with what was learnt.' })
  @SignedIn({ organization: true })
  pilotStop(@Args('input') input: PilotStopInput, @Viewer() actor: Actor) {
    return answer('pilot', this.pilots.stop(actor, input));
  }

  @Mutation(() => PilotWithdrawPayload, { description: 'The vendor leaves.' })
  @SignedIn({ organization: true })
  pilotWithdraw(@Args('input') input: PilotWithdrawInput, @Viewer() actor: Actor) {
    return answer('pilot', this.pilots.withdraw(actor, input));
  }

  @Mutation(() => PilotAssignPayload, { description: "Names who answers for the pilot on one's own side." })
  @SignedIn({ organization: true })
  pilotAssign(@Args('input') input: PilotAssignInput, @Viewer() actor: Actor) {
    return answer('pilot', this.pilots.assign(actor, input));
  }

  @Mutation(() => PilotMilestoneDonePayload, { description: 'The vendor reports a milestone as done.' })
  @SignedIn({ organization: true })
  pilotMilestoneDone(@Args('input') input: PilotMilestoneInput, @Viewer() actor: Actor) {
    return answer('pilot', this.work.milestoneDone(actor, input));
  }

  @Mutation(() => PilotMilestoneAcceptPayload, { description: 'The firm accepts a milestone that is done.' })
  @SignedIn({ organization: true })
  pilotMilestoneAccept(@Args('input') input: PilotMilestoneInput, @Viewer() actor: Actor) {
    return answer('pilot', this.work.milestoneAccept(actor, input));
  }

  @Mutation(() => PilotReadingRecordPayload, {
    description: 'Readings of indicators, once per indicator, instant and source. All are recorded or none.',
  })
  @SignedIn({ organization: true })
  pilotReadingRecord(@Args('input') input: PilotReadingRecordInput, @Viewer() actor: Actor) {
    return answer('pilot', this.work.record(actor, input));
  }

  @Mutation(() => PilotRiskAddPayload, { description: 'Notes a risk of the pilot.' })
  @SignedIn({ organization: true })
  pilotRiskAdd(@Args('input') input: PilotRiskAddInput, @Viewer() actor: Actor) {
    return answer('pilot', this.work.riskAdd(actor, input));
  }

  @Mutation(() => PilotRiskClosePayload, { description: 'Closes a risk, with what became of it.' })
  @SignedIn({ organization: true })
  pilotRiskClose(@Args('input') input: PilotRiskCloseInput, @Viewer() actor: Actor) {
    return answer('pilot', this.work.riskClose(actor, input));
  }

  @Mutation(() => PilotRemindPayload, {
    description: 'Presses for progress, at most once a day; the owners get a mail.',
  })
  @SignedIn({ organization: true })
  pilotRemind(@Args('input') input: PilotRemindInput, @Viewer() actor: Actor) {
    return answer('pilot', this.work.remind(actor, input));
  }
}

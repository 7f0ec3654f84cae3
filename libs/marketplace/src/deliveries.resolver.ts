import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsString, Length, Matches } from 'class-validator';
import { AuditService } from '@fairway/audit';
import { Database } from '@fairway/database';
import { Administrator, answer, payloadOf, Viewer } from '@fairway/graphql';
import { notFound, type Actor } from '@fairway/kernel';
import { Deliveries, type DeadLetter } from '@fairway/messaging';

@ObjectType('DeadLetter', { description: 'An event that a subscriber could not handle in all its attempts.' })
export class DeadLetterType implements DeadLetter {
  @Field(() => String) eventId!: string;
  @Field(() => String) subscriber!: string;
  @Field(() => String) eventName!: string;
  @Field(() => String) recordId!: string;
  @Field(() => Int) attempts!: number;
  @Field(() => String, { nullable: true }) error!: string | null;
  @Field(() => Date, { nullable: true }) failedAt!: Date | null;
}

@ObjectType({ description: 'What the queue owes.' })
export class DeliveryState {
  @Field(() => Int, { description: 'Committed events that have no position yet.' }) unstamped!: number;
  @Field(() => Int, { description: 'Deliveries on their way.' }) pending!: number;
  @Field(() => Int, { description: 'Deliveries put aside.' }) dead!: number;
  @Field(() => [DeadLetterType], { description: 'The newest hundred of those put aside.' })
  deadLetters!: DeadLetter[];
}

@InputType()
export class DeadLetterResendInput {
  @Field(() => String) @Matches(/^[0-9a-f-]{36}$/, { message: 'is not the id of an event' }) eventId!: string;
  @Field(() => String) @IsString() @Length(1, 100) subscriber!: string;
}
const DeadLetterResendPayload = payloadOf('DeadLetterResend', 'deliveries', () => DeliveryState);

/** The administrator's view of the queue. */
@Resolver()
export class DeliveriesResolver {
  constructor(
    private readonly database: Database,
    private readonly deliveries: Deliveries,
    private readonly audit: AuditService,
  ) {}

  @Query(() => DeliveryState, {
    name: 'deliveries',
    description: 'What waits in the queue and what was put aside.',
  })
  @Administrator()
  async state(): Promise<DeliveryState> {
    const [counts, deadLetters] = await Promise.all([
      this.deliveries.counts(),
      this.deliveries.deadLetters(this.database.reader, 100),
    ]);
    return { ...counts, deadLetters };
  }

  @Mutation(() => DeadLetterResendPayload, {
    description: 'Sends an event that was put aside to its subscriber again.',
  })
  @Administrator()
  deadLetterResend(@Args('input') input: DeadLetterResendInput, @Viewer() actor: Actor) {
    return answer('deliveries', this.resend(actor, input));
  }

  private async resend(actor: Actor, { eventId, subscriber }: DeadLetterResendInput): Promise<DeliveryState> {
    await this.database.transaction(async (tx) => {
      if (!(await this.deliveries.resend(tx, eventId, subscriber))) throw notFound('dead letter', 'eventId');
      await this.audit.record(tx, actor, {
        action: 'dead-letter.resend',
        recordType: 'Event',
        recordId: eventId,
        reason: subscriber,
      });
    });
    return this.state();
  }
}

import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, Length } from 'class-validator';
import { ConnectionArgs, connectionOf } from '@fairway/graphql';

@ObjectType('AuditEntry', {
  description: 'One decision or one reading of confidential content. Never changed, never deleted.',
})
export class AuditEntryType {
  @Field(() => String) id!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Place in the chain; null until the sequencer has chained it.',
  })
  seq!: number | null;
  @Field(() => Date) at!: Date;
  @Field(() => String, { description: 'PERSON, TOKEN or SYSTEM.' }) actorKind!: string;
  @Field(() => String, { nullable: true, description: 'Name of the person, as it is now.' }) personName!:
    string | null;
  @Field(() => String, { nullable: true, description: 'For which organization, by its code.' })
  organizationCode!: string | null;
  @Field(() => String) action!: string;
  @Field(() => String) recordType!: string;
  @Field(() => String) recordId!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 over the entry and the hash before it.' })
  hash!: string | null;
}

export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry');

@ArgsType()
export class AuditTrailArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Only entries about this type of record.' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  recordType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only entries about this record (its uuid or global id).',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  recordId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only this action, or those that begin with it: `scenario.`.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  action?: string | null;
}

@ObjectType({ description: 'What a walk over the whole chain found.' })
export class AuditVerification {
  @Field(() => Int) checked!: number;
  @Field(() => Int, { description: 'Written but not chained yet.' }) unchained!: number;
  @Field(() => Int, { nullable: true, description: 'First entry that does not hold.' }) brokenAt!:
    number | null;
  @Field(() => String, { nullable: true }) why!: string | null;
  @Field(() => String, { description: 'Hash of the last entry that holds.' }) head!: string;
}

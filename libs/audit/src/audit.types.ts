import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
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
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the state before: the trail itself holds nothing confidential.',
  })
  beforeHash!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the state after.' }) afterHash!:
    string | null;
  @Field(() => String, { nullable: true, description: 'The request, as in the log.' }) traceId!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Hash of the entry before it.' }) previousHash!:
    string | null;
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

  @Field(() => String, { nullable: true, description: 'Only by people whose name contains this.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  person?: string | null;

  @Field(() => Date, { nullable: true, description: 'Only at or after this instant.' })
  @IsOptional()
  @IsDate()
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only before this instant.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}

@ArgsType()
export class AuditVerificationArgs {
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Place after which to begin; 0 begins with the first entry.',
  })
  @IsInt()
  @Min(0)
  after!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Hash of the entry at that place, as the part before has found it.',
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  head?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many to check at most, for showing progress.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  atMost?: number | null;
}

@ObjectType({ description: 'What a walk over the whole chain found.' })
export class AuditVerification {
  @Field(() => Int, { description: 'Place of the last entry that was found to hold.' }) checked!: number;
  @Field(() => Int, { description: 'Entries that are chained.' }) total!: number;
  @Field(() => Int, { description: 'Written but not chained yet.' }) unchained!: number;
  @Field(() => Int, { nullable: true, description: 'First entry that does not hold.' }) brokenAt!:
    number | null;
  @Field(() => String, { nullable: true }) why!: string | null;
  @Field(() => String, { description: 'Hash of the last entry that holds.' }) head!: string;
}

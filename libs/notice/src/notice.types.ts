import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsIn } from 'class-validator';
import {
  BilingualTextType,
  codeEnum,
  ConnectionArgs,
  connectionOf,
  Node,
  NodeIds,
  payloadOf,
} from '@fairway/graphql';
import type { BilingualText } from '@fairway/kernel';
import { NOTICE_KINDS, type NextStep, type NoticeKind } from './domain/notice.ts';

export const NoticeKindEnum = codeEnum(
  'NoticeKind',
  Object.keys(NOTICE_KINDS) as NoticeKind[],
  'What a notice tells.',
);
export const NextStepEnum = codeEnum(
  'NextStep',
  [...new Set(Object.values(NOTICE_KINDS))] as NextStep[],
  'What its reader would do next.',
);

@ObjectType('Notice', {
  implements: () => [Node],
  description:
    'Something that happened and concerns this person. What happens again before it is read counts up.',
})
export class NoticeType extends Node {
  @Field(() => NoticeKindEnum) kind!: NoticeKind;
  @Field(() => NextStepEnum) nextStep!: NextStep;
  @Field(() => String, { description: 'GraphQL type of the record it is about.' }) recordType!: string;
  @Field(() => ID, { description: 'Global id of that record.' }) recordNodeId!: string;
  recordId!: string;
  @Field(() => BilingualTextType, { description: 'Title of the record when it happened.' })
  title!: BilingualText;
  @Field(() => Int, { description: 'How often since it was last read.' }) count!: number;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) readAt!: Date | null;
}

export const NoticeConnection = connectionOf(NoticeType, 'Notice');

@ArgsType()
export class NoticeArgs extends ConnectionArgs {
  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  unreadOnly!: boolean;
}

@InputType()
export class NoticeMarkReadInput {
  @NodeIds('Notice', 100, {
    nullable: true,
    description: 'At most 100; without them every notice of the viewer.',
  })
  noticeIds?: string[] | null;
}

@ObjectType({ description: 'How many were marked, and how many stay unread.' })
export class NoticesRead {
  @Field(() => Int) marked!: number;
  @Field(() => Int) unread!: number;
  @Field(() => Date, { nullable: true, description: 'The instant of this marking, to take it back by.' })
  readAt!: Date | null;
}

@InputType()
export class NoticeMarkUnreadInput {
  @Field(() => Date, { description: '`readAt` of the marking to take back.' }) @IsDate() readAt!: Date;
}

@ObjectType({ description: 'Whether notices of a kind also come by mail.' })
export class NoticeSetting {
  @Field(() => NoticeKindEnum) kind!: NoticeKind;
  @Field(() => Boolean) mail!: boolean;
}

@InputType()
export class NoticeSettingUpdateInput {
  @Field(() => NoticeKindEnum) @IsIn(Object.keys(NOTICE_KINDS)) kind!: NoticeKind;
  @Field(() => Boolean) @IsBoolean() mail!: boolean;
}

export const NoticeMarkUnreadPayload = payloadOf('NoticeMarkUnread', 'notices', () => NoticesRead);
export const NoticeSettingUpdatePayload = payloadOf('NoticeSettingUpdate', 'settings', () => [NoticeSetting]);
export const NoticeMarkReadPayload = payloadOf('NoticeMarkRead', 'notices', () => NoticesRead);

@ObjectType({ description: 'A record changed; read it again under your own rights.' })
export class RecordChange {
  @Field(() => ID) id!: string;
}

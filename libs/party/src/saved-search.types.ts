import { ArgsType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { cleanText } from '@fairway/kernel';
import { codeEnum, ConnectionArgs, connectionOf, Node, NodeId, payloadOf } from '@fairway/graphql';
import { PARAMETERS_AT_MOST, SEARCH_ALERTS, type SearchAlert } from './domain/saved-search.ts';

const PAGE = /^[a-z][a-z0-9-]{0,39}$/;
const PAGE_RULE = { message: 'is no name of a page: small letters, digits and hyphens, at most 40' };

const Name = (): PropertyDecorator => (target, property) => {
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? cleanText(value) : value))(
    target,
    property,
  );
  IsString()(target, property);
  Length(1, 80)(target, property);
};
const Parameters = (): PropertyDecorator => (target, property) => {
  IsString()(target, property);
  Length(2, PARAMETERS_AT_MOST)(target, property);
};

const SearchAlertEnum = codeEnum(
  'SearchAlert',
  SEARCH_ALERTS,
  'Who is told when something opens that the search finds: nobody, the person, or all members of the organization.',
);
const Alert = (): PropertyDecorator => (target, property) => {
  Field(() => SearchAlertEnum, {
    nullable: true,
    description: 'For the pages `scenarios` and `solutions`; at most one notice an hour.',
  })(target, property);
  IsOptional()(target, property);
  IsIn(SEARCH_ALERTS)(target, property);
};

@ObjectType('SavedSearch', {
  implements: () => [Node],
  description: 'What a person looks for again and again on one page; only theirs.',
})
export class SavedSearchType extends Node {
  @Field(() => String, { description: "The client's word for the page: `scenarios`." }) page!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'A JSON object, as it was given.' }) parameters!: string;
  @Field(() => SearchAlertEnum) alert!: SearchAlert;
  @Field(() => Date) createdAt!: Date;
}

export const SavedSearchConnection = connectionOf(SavedSearchType, 'SavedSearch');

@ArgsType()
export class SavedSearchArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Only those of this page.' })
  @IsOptional()
  @Matches(PAGE, PAGE_RULE)
  page?: string | null;
}

@InputType()
export class SavedSearchCreateInput {
  @Field(() => String, { description: 'Small letters, digits and hyphens; at most 40.' })
  @Matches(PAGE, PAGE_RULE)
  page!: string;
  @Field(() => String, { description: 'Unique on its page; at most 80 characters.' }) @Name() name!: string;
  @Field(() => String, { description: `A JSON object of at most ${PARAMETERS_AT_MOST} characters.` })
  @Parameters()
  parameters!: string;
  @Alert() alert?: SearchAlert | null;
}

@InputType({ description: 'What is absent stays as it is.' })
export class SavedSearchUpdateInput {
  @NodeId('SavedSearch') savedSearchId!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @Name() name?: string | null;
  @Field(() => String, { nullable: true, description: `At most ${PARAMETERS_AT_MOST} characters.` })
  @IsOptional()
  @Parameters()
  parameters?: string | null;
  @Alert() alert?: SearchAlert | null;
}

@InputType()
export class SavedSearchDeleteInput {
  @NodeId('SavedSearch') savedSearchId!: string;
}

const payload = (verb: string, codes: readonly string[] = []) =>
  payloadOf(`SavedSearch${verb}`, 'savedSearch', () => SavedSearchType, codes);

export const SavedSearchCreatePayload = payload('Create', ['NAME_TAKEN', 'TOO_MANY']);
export const SavedSearchUpdatePayload = payload('Update', ['NAME_TAKEN']);
export const SavedSearchDeletePayload = payload('Delete');

import { ArgsType, Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { LANGUAGES, type Language } from '@fairway/kernel';
import {
  codeEnum,
  ConnectionArgs,
  connectionOf,
  LanguageEnum,
  Node,
  NodeId,
  payloadOf,
} from '@fairway/graphql';
import { ConceptKindEnum, type ConceptKind } from '@fairway/taxonomy';
import { ALIAS_ORIGINS, ALIAS_STATES, type AliasOrigin, type AliasState } from './glossary-alias.entity.ts';
import { GLOSSARY_KINDS } from '../market/reading.ts';

export const AliasStateEnum = codeEnum(
  'GlossaryAliasState',
  ALIAS_STATES,
  'PROPOSED counts nowhere until somebody accepts it; RETIRED counts no longer.',
);
export const AliasOriginEnum = codeEnum(
  'GlossaryAliasOrigin',
  ALIAS_ORIGINS,
  'Written by an officer, or mined from texts in both languages.',
);

@ObjectType('GlossaryAlias', {
  implements: () => [Node],
  description: 'Another name of a concept, by which the engine finds it in texts.',
})
export class GlossaryAliasType extends Node {
  @Field(() => ConceptKindEnum) kind!: ConceptKind;
  @Field(() => String, { description: 'Code of the concept.' }) code!: string;
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => String) alias!: string;
  @Field(() => AliasStateEnum) state!: AliasState;
  @Field(() => AliasOriginEnum) origin!: AliasOrigin;
  @Field(() => Int, {
    nullable: true,
    description: 'When mined: in how many texts it stood for the concept.',
  })
  support!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'When mined: how much of the use of both is together, 0 to 1.',
  })
  association!: number | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) decidedAt!: Date | null;
}
export const GlossaryAliasConnection = connectionOf(GlossaryAliasType, 'GlossaryAlias');

@ObjectType('GlossaryConflict', { description: 'Another concept that an alias gets in the way of.' })
export class GlossaryConflictType {
  @Field(() => String, { description: 'Its kind; the engine has kinds that the taxonomy does not list.' })
  kind!: string;
  @Field(() => String) code!: string;
  @Field(() => String) zh!: string;
  @Field(() => String, { nullable: true }) en!: string | null;
}

@ArgsType()
export class GlossaryAliasArgs extends ConnectionArgs {
  @Field(() => ConceptKindEnum, { nullable: true })
  @IsOptional()
  @IsIn(GLOSSARY_KINDS)
  kind?: ConceptKind | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 100) code?: string | null;
  @Field(() => [AliasStateEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ALIAS_STATES.length)
  @IsIn(ALIAS_STATES, { each: true })
  states?: AliasState[] | null;
}

@ArgsType()
export class GlossaryPreviewArgs {
  @Field(() => ConceptKindEnum) @IsIn(GLOSSARY_KINDS) kind!: ConceptKind;
  @Field(() => String) @IsString() @Length(1, 100) code!: string;
  @Field(() => LanguageEnum) @IsIn(LANGUAGES) language!: Language;
  @Field(() => String, { description: '1 to 60 characters.' }) @IsString() @Length(1, 60) alias!: string;
}

@InputType()
export class GlossaryAliasAddInput {
  @Field(() => ConceptKindEnum) @IsIn(GLOSSARY_KINDS) kind!: ConceptKind;
  @Field(() => String) @IsString() @Length(1, 100) code!: string;
  @Field(() => LanguageEnum) @IsIn(LANGUAGES) language!: Language;
  @Field(() => String, { description: '1 to 60 characters.' }) @IsString() @Length(1, 60) alias!: string;
}
export const GlossaryAliasAddPayload = payloadOf('GlossaryAliasAdd', 'alias', () => GlossaryAliasType, [
  'ALIAS_KNOWN',
  'ALIAS_UNREADABLE',
]);

@InputType()
export class GlossaryAliasAcceptInput {
  @NodeId('GlossaryAlias') aliasId!: string;
}
export const GlossaryAliasAcceptPayload = payloadOf('GlossaryAliasAccept', 'alias', () => GlossaryAliasType);

@InputType()
export class GlossaryAliasRetireInput {
  @NodeId('GlossaryAlias') aliasId!: string;
}
export const GlossaryAliasRetirePayload = payloadOf('GlossaryAliasRetire', 'alias', () => GlossaryAliasType);

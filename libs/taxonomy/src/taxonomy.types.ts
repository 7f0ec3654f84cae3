import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { codeEnum, LanguageEnum, WordsFilter } from '@fairway/graphql';
import type { Language } from '@fairway/kernel';
import { CONCEPT_KINDS, type ConceptKind } from './concept-data.ts';

export const ConceptKindEnum = codeEnum(
  'ConceptKind',
  CONCEPT_KINDS,
  'Which list of the taxonomy a code belongs to.',
);

@ObjectType('Concept', {
  description:
    'A coded term with its name in both languages: GB/T 4754 sectors, GB/T 2260 regions, capabilities and so on.',
})
export class ConceptType {
  @Field(() => ConceptKindEnum) kind!: ConceptKind;
  @Field(() => String) code!: string;
  @Field(() => String) zh!: string;
  @Field(() => String, { nullable: true, description: 'Null where no English name is known.' }) en!:
    string | null;
  @Field(() => [String]) aliasesZh!: readonly string[];
  @Field(() => [String]) aliasesEn!: readonly string[];
  @Field(() => String, {
    nullable: true,
    description: 'Group of a capability, parent of a sector or region.',
  })
  group!: string | null;
  @Field(() => Boolean, { description: 'Are there terms below this one?' }) hasChildren!: boolean;
}

@ArgsType()
export class ConceptArgs {
  @Field(() => ConceptKindEnum) @IsIn(CONCEPT_KINDS) kind!: ConceptKind;

  @WordsFilter('Finds by name, alias or code, in both languages.')
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'Exactly these codes, at most 200.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  codes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only the terms right below this one; empty for the topmost.',
  })
  @IsOptional()
  @IsString()
  @Length(0, 40)
  parent?: string | null;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'Names in this language come first among equals.',
  })
  @IsOptional()
  @IsIn(['zh', 'en'])
  language?: Language | null;

  @Field(() => Int, { defaultValue: 50, description: 'At most this many, 1 to 500.' })
  @IsInt()
  @Min(1)
  @Max(500)
  limit!: number;
}

import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { SIZE_BANDS, RISK_TIERS, PARTS, MEMBER_ROLES, LANGUAGES, SCOPES } from '@fairway/kernel';
import { MinorUnits } from './scalars.ts';

/** An enum of GraphQL from a list of codes; the same object must be used wherever the enum is meant. */
export function codeEnum<const T extends readonly string[]>(
  name: string,
  codes: T,
  description: string,
): { [K in T[number]]: K } {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { [K in T[number]]: K };
  registerEnumType(values, { name, description });
  return values;
}

export const SizeBandEnum = codeEnum('SizeBand', SIZE_BANDS, 'Size of an organization.');
export const RiskTierEnum = codeEnum('RiskTier', RISK_TIERS, 'Risk tier, from least to most severe.');
export const PartEnum = codeEnum('Part', PARTS, 'What an organization may do.');
export const MemberRoleEnum = codeEnum('MemberRole', MEMBER_ROLES, 'Role of a person in an organization.');
export const LanguageEnum = codeEnum('Language', LANGUAGES, 'Language of a text or of the interface.');
export const ScopeEnum = codeEnum('Scope', SCOPES, "What a program's token may do.");

@ObjectType('BilingualText', {
  description: 'Text in the language it was written in, with the other where somebody supplied it.',
})
export class BilingualTextType {
  @Field(() => String, { nullable: true }) zh?: string | null;
  @Field(() => String, { nullable: true }) en?: string | null;
}

@InputType({ description: 'Text in Chinese, English or both; at most 5,000 characters each.' })
export class BilingualTextInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(0, 5000) zh?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(0, 5000) en?: string | null;
}

@ObjectType('MoneyRange', { description: 'A range of money; an open end is null.' })
export class MoneyRangeType {
  @Field(() => MinorUnits, { nullable: true }) min!: number | null;
  @Field(() => MinorUnits, { nullable: true }) max!: number | null;
  @Field(() => String, { description: 'ISO 4217.' }) currency!: string;
}

@InputType()
export class MoneyRangeInput {
  @Field(() => MinorUnits, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  min!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  max!: number | null;
  @Field(() => String, { defaultValue: 'CNY' }) @Matches(/^[A-Z]{3}$/) currency!: string;
}

@ObjectType({
  description: "A choice within a list and how many rows have it; counts ignore the facet's own choice.",
})
export class FacetValue {
  @Field(() => String) code!: string;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class Facet {
  @Field(() => String, { description: 'Name of the filter field.' }) name!: string;
  @Field(() => [FacetValue]) values!: FacetValue[];
}

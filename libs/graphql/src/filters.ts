import { Field, type FieldOptions } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length } from 'class-validator';

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, property) =>
    decorators.forEach((decorate) => decorate(target, property));

/** A filter by words, left out or at most 200 characters. */
export const WordsFilter = (description: string): PropertyDecorator =>
  all(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    IsString(),
    Length(0, 200),
  );

/** A filter by codes of a list: left out, or at most 50 of at most `longest` characters. */
export const CodesFilter = (longest: number, options: FieldOptions = {}): PropertyDecorator =>
  all(
    Field(() => [String], { nullable: true, ...options }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(50),
    IsString({ each: true }),
    Length(1, longest, { each: true }),
  );

/** A filter by members of an enum, left out or each at most once. */
export const ChoicesFilter = (
  type: object,
  values: readonly string[],
  options: FieldOptions = {},
): PropertyDecorator =>
  all(
    Field(() => [type], { nullable: true, ...options }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
  );

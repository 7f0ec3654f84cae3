import { Field, ID, type FieldOptions } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, Matches, IsArray, ArrayMaxSize } from 'class-validator';
import { fromGlobalId } from '@fairway/kernel';

const decode = (type: string, value: unknown): unknown => {
  const parts = typeof value === 'string' ? fromGlobalId(value) : undefined;
  return parts?.type === type ? parts.id : 'not-an-id';
};
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** An input field that takes the global id of one type; the class holds the uuid. Anything else is BAD_USER_INPUT with the field's name. */
export function NodeId(type: string, options: FieldOptions = {}): PropertyDecorator {
  return (target, property) => {
    Field(() => ID, { description: `Id of a ${type}.`, ...options })(target, property);
    Transform(({ value }) => (value === null || value === undefined ? value : decode(type, value)))(
      target,
      property,
    );
    Matches(UUID, { message: `is not the id of a ${type}` })(target, property);
    if (options.nullable) IsOptional()(target, property);
  };
}

/** A list of global ids of one type, at most `max`. */
export function NodeIds(type: string, max: number, options: FieldOptions = {}): PropertyDecorator {
  return (target, property) => {
    Field(() => [ID], { description: `Ids of ${type} records.`, ...options })(target, property);
    Transform(({ value }) => (Array.isArray(value) ? value.map((one) => decode(type, one)) : value))(
      target,
      property,
    );
    IsArray()(target, property);
    ArrayMaxSize(max)(target, property);
    Matches(UUID, { each: true, message: `is not the id of a ${type}` })(target, property);
    if (options.nullable) IsOptional()(target, property);
  };
}

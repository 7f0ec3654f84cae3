import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { Refusal, type Problem } from '@fairway/kernel';

/** Codes that any mutation may answer with. */
export const PROBLEMS_OF_ALL = [
  'NOT_FOUND',
  'NOT_ALLOWED',
  'INVALID',
  'WRONG_STATE',
  'VERSION_CONFLICT',
  'IDEMPOTENCY_KEY_INVALID',
  'IDEMPOTENCY_KEY_REUSED',
] as const;

/**
 * The payload of a mutation: the record under its own name, and the problems with a closed list of codes.
 * `payloadOf('ScenarioOpen', 'scenario', () => ScenarioType, ['BRIEF_INCOMPLETE'])`.
 */
export function payloadOf<K extends string>(
  mutation: string,
  key: K,
  type: () => unknown,
  codes: readonly string[] = [],
): Type<{ [P in K]: unknown } & { problems: Problem[] }> {
  const all = [...new Set([...PROBLEMS_OF_ALL, ...codes])];
  const codeEnum = Object.fromEntries(all.map((code) => [code, code]));
  registerEnumType(codeEnum, {
    name: `${mutation}ProblemCode`,
    description: `What can stand in the way of ${mutation}.`,
  });

  @ObjectType(`${mutation}Problem`)
  class ProblemType {
    @Field(() => codeEnum) code!: string;
    @Field(() => String, { description: 'A sentence in English; clients translate by the code.' })
    message!: string;
    @Field(() => [String], { nullable: true, description: 'The input field it speaks of.' }) path?: string[];
  }

  @ObjectType(`${mutation}Payload`)
  class Payload {
    @Field(() => [ProblemType]) problems!: ProblemType[];
  }
  (Field as unknown as (type: () => unknown, options: object) => PropertyDecorator)(type, {
    nullable: true,
    description: 'Null when there are problems.',
  })(Payload.prototype, key);
  return Payload as never;
}

/** The payload of a verb: its record, or the problems for which it was refused. Faults go on and are masked. */
export async function answer<K extends string, T>(
  key: K,
  verb: Promise<T>,
): Promise<{ problems: Problem[] } & { [P in K]?: T | null }> {
  try {
    return { [key]: await verb, problems: [] } as never;
  } catch (error) {
    if (error instanceof Refusal) return { [key]: null, problems: error.problems } as never;
    throw error;
  }
}

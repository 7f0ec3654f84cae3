import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { AccessCheck, type RootField } from '@fairway/auth';
import type { Client, GraphqlAnswer, World } from '../kit/index.ts';

export interface MutationField {
  name: string;
  input: GraphQLInputObjectType | undefined;
  document: string;
}

/** One word for what an operation came to, with the input fields that it named. */
export interface Outcome {
  /** `OK`, the code of the first problem, or the code of the first error. */
  code: string;
  /** Every place that the answer names, and every sentence that it says. */
  named: string[];
  answer: GraphqlAnswer;
}

/** The schema that the API serves, with its markers. */
export class Operations {
  readonly schema: GraphQLSchema;
  private readonly access: Map<string, RootField>;

  constructor(w: World) {
    this.schema = w.api.get(GraphQLSchemaHost, { strict: false }).schema;
    this.access = new Map(
      w.api
        .get(AccessCheck, { strict: false })
        .rootFields()
        .map((field) => [`${field.type}.${field.name}`, field]),
    );
  }

  marker(type: 'Query' | 'Mutation' | 'Subscription', name: string): RootField {
    const field = this.access.get(`${type}.${name}`);
    if (!field) throw new Error(`No resolver found for ${type}.${name}`);
    return field;
  }

  fields(type: 'Query' | 'Mutation' | 'Subscription'): GraphQLField<unknown, unknown>[] {
    const root = {
      Query: this.schema.getQueryType(),
      Mutation: this.schema.getMutationType(),
      Subscription: this.schema.getSubscriptionType(),
    }[type];
    return Object.values(root?.getFields() ?? {});
  }

  mutations(): MutationField[] {
    return this.fields('Mutation').map((field) => this.mutation(field.name));
  }

  /** A mutation with the record's id, version and state where it has them, so that any caller can be sent the same words. */
  mutation(name: string): MutationField {
    const field = this.schema.getMutationType()!.getFields()[name];
    if (!field) throw new Error(`There is no mutation ${name}`);
    const argument = field.args[0] && getNullableType(field.args[0].type);
    const payload = getNamedType(field.type);
    const parts = isObjectType(payload)
      ? Object.values(payload.getFields()).filter((part) => part.name !== 'problems')
      : [];
    const selected = parts.flatMap((part) => {
      const type = getNamedType(part.type);
      if (!isObjectType(type)) return [part.name];
      const known = ['id', 'version', 'state'].filter((one) => one in type.getFields());
      return [`${part.name} { __typename ${known.join(' ')} }`];
    });
    const [head, tail] = argument
      ? [`($input: ${String(field.args[0]!.type)})`, '(input: $input)']
      : ['', ''];
    return {
      name,
      input: argument && isInputObjectType(argument) ? argument : undefined,
      document: `mutation ${head} { ${name}${tail} { ${selected.join(' ')} problems { code message path } } }`,
    };
  }

  async call(
    client: Client,
    name: string,
    input?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Outcome> {
    const answer = await client.query(
      this.mutation(name).document,
      input === undefined ? {} : { input },
      headers,
    );
    return outcomeOf(answer, name);
  }

  /** The record of a mutation that must succeed. */
  async must<T = { id: string; version: number; state: string }>(
    client: Client,
    name: string,
    input: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const { code, answer } = await this.call(client, name, input, headers);
    if (code !== 'OK')
      throw new Error(
        `${name}: ${JSON.stringify(answer.errors.length ? answer.errors : answer.data)}\n${JSON.stringify(input).slice(0, 1000)}`,
      );
    const payload = (answer.data as unknown as Record<string, Record<string, T>>)[name]!;
    return Object.entries(payload).find(([key]) => key !== 'problems')![1];
  }
}

export function outcomeOf(answer: GraphqlAnswer, name: string): Outcome {
  const [error] = answer.errors;
  if (error) {
    const named = answer.errors.flatMap((one) => [
      one.message,
      ...(one.extensions.fields ?? []).map((field) => field.path.join('.')),
    ]);
    return { code: error.extensions.code, named, answer };
  }
  const problems =
    (
      answer.data as unknown as Record<
        string,
        { problems?: { code: string; path: string[] | null }[] } | null
      > | null
    )?.[name]?.problems ?? [];
  return {
    code: problems[0]?.code ?? 'OK',
    named: problems.map((one) => (one.path ?? []).join('.')),
    answer,
  };
}

import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What one operation may ask for. */
export interface Limits {
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  /** Sum over all fields of the rows they may bring: the product of the `first` above them. */
  nodes: number;
  fields: number;
  first: number;
  /** Length of the document. */
  characters: number;
  tokens: number;
}

export const ANONYMOUS_LIMITS: Limits = {
  depth: 10,
  aliases: 5,
  rootFields: 3,
  directives: 10,
  nodes: 1_000,
  fields: 300,
  first: 50,
  characters: 8_000,
  tokens: 600,
};
export const SIGNED_IN_LIMITS: Limits = {
  depth: 14,
  aliases: 15,
  rootFields: 10,
  directives: 50,
  nodes: 10_000,
  fields: 800,
  first: 100,
  characters: 15_000,
  tokens: 1_000,
};
export const MAX_TOKENS = 1_500;

/** Throws when the document itself is longer than these limits allow; its parser has stopped at MAX_TOKENS before. */
export function refuseLength(document: DocumentNode, limits: Limits): void {
  const source = document.loc?.source.body.length ?? 0;
  if (source > limits.characters) refuse('characters', source, limits.characters);
  let tokens = 0;
  for (let token = document.loc?.startToken.next; token?.next; token = token.next) tokens++;
  if (tokens > limits.tokens) refuse('tokens', tokens, limits.tokens);
}

interface Counts {
  aliases: number;
  directives: number;
  nodes: number;
  fields: number;
}

/** Throws before anything runs when an operation asks for more than its limits allow. Introspection counts like the rest, but is not deep-limited. */
export function refuseExcess(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  limits: Limits,
): void {
  const fragments = new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );
  const counts: Counts = { aliases: 0, directives: operation.directives?.length ?? 0, nodes: 0, fields: 0 };
  const roots = rootFields(operation.selectionSet, fragments);
  if (roots > limits.rootFields) refuse('root fields', roots, limits.rootFields);
  walk(operation.selectionSet, { fragments, variables, limits, counts }, 1, 1);
}

interface Walk {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  limits: Limits;
  counts: Counts;
}

function walk(selections: SelectionSetNode, on: Walk, depth: number, rows: number): void {
  if (depth > on.limits.depth) refuse('depth', depth, on.limits.depth);
  for (const selection of selections.selections) {
    on.counts.directives += selection.directives?.length ?? 0;
    if (on.counts.directives > on.limits.directives)
      refuse('directives', on.counts.directives, on.limits.directives);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = on.fragments.get(selection.name.value);
      // Validation has refused cycles before this runs.
      if (fragment) walk(fragment.selectionSet, on, depth, rows);
      continue;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      walk(selection.selectionSet, on, depth, rows);
      continue;
    }
    if (selection.name.value.startsWith('__')) continue;
    if (selection.alias) on.counts.aliases++;
    if (on.counts.aliases > on.limits.aliases) refuse('aliases', on.counts.aliases, on.limits.aliases);
    if (++on.counts.fields > on.limits.fields) refuse('fields', on.counts.fields, on.limits.fields);
    const first = firstOf(selection.arguments?.find((a) => a.name.value === 'first')?.value, on.variables);
    if (first !== undefined && first > on.limits.first)
      throw tooMuch(`first is ${first}; at most ${on.limits.first} here`, ['first']);
    const inner = rows * (first ?? 1);
    if (first !== undefined) on.counts.nodes += inner;
    if (on.counts.nodes > on.limits.nodes) refuse('nodes', on.counts.nodes, on.limits.nodes);
    if (selection.selectionSet) walk(selection.selectionSet, on, depth + 1, inner);
  }
}

function rootFields(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let count = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) count++;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFields(selection.selectionSet, fragments);
    else
      count += rootFields(
        fragments.get(selection.name.value)?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
        fragments,
      );
  }
  return count;
}

function firstOf(value: ValueNode | undefined, variables: Record<string, unknown>): number | undefined {
  if (!value) return undefined;
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.VARIABLE && typeof variables[value.name.value] === 'number')
    return variables[value.name.value] as number;
  return undefined;
}

const refuse = (what: string, count: number, limit: number): never => {
  throw tooMuch(`This operation has ${count} ${what}; at most ${limit} are allowed`);
};

const tooMuch = (message: string, path?: string[]): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code: 'QUERY_TOO_COSTLY',
      ...(path ? { fields: [{ path, message }] } : {}),
      http: { status: 400 },
    },
  });

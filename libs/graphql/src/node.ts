import { Args, Field, ID, InterfaceType, Query, Resolver } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { fromGlobalId, toGlobalId, type Actor } from '@fairway/kernel';
import { Public } from './access.ts';
import { Viewer } from './request-context.ts';

@InterfaceType({
  description: 'A record with an id that is unique in this installation.',
  resolveType: (value: object) => typeOfNode.get(value) ?? Reflect.get(value, '__typename'),
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque; stays the same for ever.' })
  id!: string;
}

const typeOfNode = new WeakMap<object, string>();

/** Reads a record of one type under the viewer's own policy; undefined when absent or hidden. */
export type NodeReader = (actor: Actor, id: string) => Promise<object | null | undefined>;

/** Every type that `node(id)` can answer; slices add theirs at construction. */
@Injectable()
export class NodeRegistry {
  private readonly readers = new Map<string, NodeReader>();

  add(type: string, reader: NodeReader): void {
    if (this.readers.has(type)) throw new Error(`Two readers for node type ${type}`);
    this.readers.set(type, reader);
  }

  types(): string[] {
    return [...this.readers.keys()];
  }

  async read(actor: Actor, globalId: string): Promise<object | null> {
    const parts = fromGlobalId(globalId);
    const reader = parts && this.readers.get(parts.type);
    const found = reader && (await reader(actor, parts.id));
    if (!found) return null;
    typeOfNode.set(found, parts.type);
    return found;
  }
}

@Resolver()
export class NodeResolver {
  constructor(private readonly registry: NodeRegistry) {}

  @Query(() => Node, {
    nullable: true,
    description: 'One record by its id; null when it is absent or hidden from the viewer.',
  })
  @Public('reads under the policy of the record itself')
  node(@Args('id', { type: () => ID }) id: string, @Viewer() actor: Actor): Promise<object | null> {
    return this.registry.read(actor, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Up to 100 records by their ids, in the same order, null for each that is absent or hidden.',
  })
  @Public('reads under the policy of each record itself')
  nodes(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Viewer() actor: Actor,
  ): Promise<(object | null)[]> {
    return Promise.all(ids.slice(0, 100).map((id) => this.registry.read(actor, id)));
  }
}

/** Makes the `id` of every Node type the global id of its row, in one place and without a resolver call per row. */
export function withGlobalIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some((i) => i.name === 'Node')) continue;
    const id = type.getFields().id!;
    id.resolve = (row: { id: string }) => toGlobalId(type.name, row.id);
  }
  return schema;
}

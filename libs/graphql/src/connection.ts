import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { Page } from '@fairway/database';
import { Facet } from './values.types.ts';

@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100 (1 to 50 without signing in).' })
  @IsInt()
  @Min(1)
  @Max(100)
  first!: number;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  after?: string | null;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

/** A page with what is only computed when a client asks for it. */
export interface Connection<Row> {
  nodes: Row[];
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
  readonly totalCount: Promise<number> | number;
  readonly facets: Promise<Facet[]> | Facet[];
}

/** A Relay connection of a type, with `nodes`, `totalCount` and, where the list has them, `facets`. */
export function connectionOf<Row>(node: Type<Row>, name: string, withFacets = false): Type<Connection<Row>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(() => node) node!: Row;
  }
  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [node]) nodes!: Row[];
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    @Field(() => Int) totalCount!: number;
    facets!: Facet[];
  }
  if (withFacets) Field(() => [Facet])(ConnectionType.prototype, 'facets');
  return ConnectionType as unknown as Type<Connection<Row>>;
}

/** The connection of a page. `totalCount` and `facets` run only when selected. */
export function toConnection<Row>(
  page: Page<Row>,
  count: () => Promise<number> | number,
  facets: () => Promise<Facet[]> | Facet[] = () => [],
): Connection<Row> {
  return {
    nodes: page.rows,
    edges: page.rows.map((node) => ({ node, cursor: page.cursorOf(node) })),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
    // Getters, since Nest reads a field's property and does not call it: so they run when selected, and only then.
    get totalCount() {
      return count();
    },
    get facets() {
      return facets();
    },
  };
}

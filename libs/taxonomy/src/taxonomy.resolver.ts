import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@fairway/graphql';
import { allConcepts, concept } from './concept.ts';
import type { Concept, ConceptKind } from './concept-data.ts';
import { searchConcepts } from './concept-search.ts';
import { ConceptArgs, ConceptType } from './taxonomy.types.ts';

@Resolver(() => ConceptType)
export class TaxonomyResolver {
  private readonly parents = new Map<ConceptKind, ReadonlySet<string>>();

  @Query(() => [ConceptType], {
    description: 'Terms of the taxonomy: by search, by codes, or below a parent.',
  })
  @Public('codes and names of public standards')
  concepts(@Args() args: ConceptArgs): ConceptType[] {
    return this.select(args)
      .slice(0, args.limit)
      .map((one) => ({ ...one, hasChildren: this.parentsOf(one.kind).has(one.code) }));
  }

  private select(args: ConceptArgs): readonly Concept[] {
    if (args.codes) return args.codes.flatMap((code) => concept(args.kind, code) ?? []);
    if (args.search?.trim())
      return searchConcepts(args.kind, args.search, {
        limit: args.limit,
        language: args.language ?? undefined,
      }).map((m) => m.concept);
    const all = allConcepts(args.kind);
    return args.parent === undefined || args.parent === null
      ? all
      : all.filter((one) => (one.group ?? '') === args.parent);
  }

  private parentsOf(kind: ConceptKind): ReadonlySet<string> {
    const known = this.parents.get(kind) ?? new Set(allConcepts(kind).flatMap((one) => one.group ?? []));
    this.parents.set(kind, known);
    return known;
  }
}

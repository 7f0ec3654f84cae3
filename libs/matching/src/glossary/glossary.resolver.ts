import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import {
  answer,
  Context,
  NodeRegistry,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { PersonType } from '@fairway/party';
import { ScenarioService, ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import { SolutionService, SolutionType, type SolutionEntity } from '@fairway/solution';
import { concept, type ConceptKind } from '@fairway/taxonomy';
import { Authors } from '../weights/authors.ts';
import { tradeConcepts, type ConceptHit } from '../domain/engine.ts';
import type { GlossaryAliasEntity } from './glossary-alias.entity.ts';
import { GlossaryPreviewType } from './glossary-preview.types.ts';
import { GlossaryService, type AliasPreview } from './glossary.service.ts';
import {
  GlossaryAliasAcceptInput,
  GlossaryAliasAcceptPayload,
  GlossaryAliasAddInput,
  GlossaryAliasAddPayload,
  GlossaryAliasArgs,
  GlossaryAliasConnection,
  GlossaryAliasRetireInput,
  GlossaryAliasRetirePayload,
  GlossaryAliasType,
  GlossaryConflictType,
  GlossaryPreviewArgs,
} from './glossary.types.ts';

@Resolver(() => GlossaryAliasType)
export class GlossaryResolver {
  constructor(
    private readonly service: GlossaryService,
    private readonly authors: Authors,
    nodes: NodeRegistry,
  ) {
    nodes.add('GlossaryAlias', (actor, id) => service.find(actor, id));
  }

  @Query(() => GlossaryAliasConnection, {
    description:
      'Names added to concepts and names proposed, newest first; empty for whoever is neither officer nor administrator.',
  })
  @SignedIn()
  async glossaryAliases(
    @Args() args: GlossaryAliasArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<GlossaryAliasEntity>> {
    return toConnection(await this.service.page(actor, args, args), () => this.service.count(actor, args));
  }

  @Query(() => GlossaryPreviewType, {
    nullable: true,
    description:
      'What another name of a concept would change; null for whoever is neither officer nor administrator.',
  })
  @SignedIn()
  glossaryPreview(@Args() args: GlossaryPreviewArgs, @Viewer() actor: Actor): Promise<AliasPreview | null> {
    return this.service.preview(actor, args);
  }

  @Mutation(() => GlossaryAliasAddPayload, {
    description: 'Adds a name to a concept; the records that say it are read and scored again.',
  })
  @SignedIn()
  glossaryAliasAdd(@Args('input') input: GlossaryAliasAddInput, @Viewer() actor: Actor) {
    return answer('alias', this.service.add(actor, input));
  }

  @Mutation(() => GlossaryAliasAcceptPayload, { description: 'Makes a proposed name count.' })
  @SignedIn()
  glossaryAliasAccept(@Args('input') input: GlossaryAliasAcceptInput, @Viewer() actor: Actor) {
    return answer('alias', this.service.accept(actor, input.aliasId));
  }

  @Mutation(() => GlossaryAliasRetirePayload, {
    description: 'Takes a name back, or turns a proposed one down; it is not proposed again.',
  })
  @SignedIn()
  glossaryAliasRetire(@Args('input') input: GlossaryAliasRetireInput, @Viewer() actor: Actor) {
    return answer('alias', this.service.retire(actor, input.aliasId));
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who wrote or decided it.' })
  author(@Parent() alias: GlossaryAliasEntity, @Context() context: RequestContext): Promise<unknown> | null {
    return alias.authorId ? this.authors.loader(context).load(alias.authorId) : null;
  }
}

const FEW = 5;

@Resolver(() => GlossaryPreviewType)
export class AliasPreviewResolver {
  constructor(
    private readonly scenarioService: ScenarioService,
    private readonly solutionService: SolutionService,
  ) {}

  @ResolveField(() => Int)
  scenarioCount(@Parent() { scenarioIds }: AliasPreview): number {
    return scenarioIds.length;
  }

  @ResolveField(() => Int)
  solutionCount(@Parent() { solutionIds }: AliasPreview): number {
    return solutionIds.length;
  }

  @ResolveField(() => [ScenarioType])
  async scenarios(
    @Parent() { scenarioIds }: AliasPreview,
    @Context() context: RequestContext,
  ): Promise<ScenarioEntity[]> {
    const loader = this.scenarioService.loader(context);
    const found = await Promise.all(scenarioIds.slice(0, FEW).map((id) => loader.load(id)));
    return found.flatMap((one) => one ?? []);
  }

  @ResolveField(() => [SolutionType])
  async solutions(
    @Parent() { solutionIds }: AliasPreview,
    @Context() context: RequestContext,
  ): Promise<SolutionEntity[]> {
    const loader = this.solutionService.loader(context);
    const found = await Promise.all(solutionIds.slice(0, FEW).map((id) => loader.load(id)));
    return found.flatMap((one) => one ?? []);
  }

  @ResolveField(() => [GlossaryConflictType])
  sameName(@Parent() { sameName }: AliasPreview): GlossaryConflictType[] {
    return sameName.map(withName);
  }

  @ResolveField(() => [GlossaryConflictType])
  within(@Parent() { within }: AliasPreview): GlossaryConflictType[] {
    return within.map(withName);
  }
}

function withName({ kind, code }: ConceptHit): GlossaryConflictType {
  const found =
    concept(kind as ConceptKind, code) ??
    tradeConcepts().find((one) => one.kind === kind && one.code === code);
  return { kind, code, zh: found?.zh ?? code, en: found?.en ?? null };
}

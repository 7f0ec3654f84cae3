import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Database } from '@fairway/database';
import { Public } from '@fairway/graphql';
import { allConcepts } from '@fairway/taxonomy';
import { coarseGaps, type CoarseCount, type CoarseGap } from './domain/coarse-gap.ts';

@ObjectType({ description: 'Scenarios and solutions of one sector section and one group of capabilities.' })
export class MarketGap {
  @Field(() => String, { description: 'GB/T 4754 section, A to T.' }) sector!: string;
  @Field(() => String, { description: 'Code of the group of capabilities.' }) group!: string;
  @Field(() => Int, { description: 'Open scenarios that ask for it; from 10 on in steps of 5.' })
  demand!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Listed solutions for it; from 10 on in steps of 5, null for one or two.',
  })
  supply!: number | null;
  @Field(() => Boolean, { description: 'More is asked for than offered.' }) lacking!: boolean;
}

@Resolver(() => MarketGap)
export class MarketGapsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [MarketGap], {
    description:
      'Where the market asks for more than is offered, coarsely: only what at least three open public scenarios ask for, the most lacking first.',
  })
  @Public('counts of three and more, without names')
  async marketGaps(): Promise<CoarseGap[]> {
    const grouped = allConcepts('CAPABILITY').filter(({ group }) => group);
    const counts = await this.database.reader.rows<CoarseCount>(
      `with grouped as (select * from unnest($1::text[], $2::text[]) as grouped (capability, "group")),
       wanted as (
         select left(s.sector, 1) as sector, g."group", count(distinct s.id)::int as demand
         from scenario s join grouped g on g.capability = any(s.capabilities)
         where s.state = 'OPEN' and s.visibility = 'PUBLIC' and s.sector is not null group by 1, 2)
       select w.sector, w."group", w.demand, (
         select count(distinct o.id)::int from solution o join grouped g on g.capability = any(o.capabilities) and g."group" = w."group"
         where o.state = 'LISTED' and exists (select 1 from unnest(o.sectors) held where held = '*' or starts_with(held, w.sector))) as supply
       from wanted w`,
      [grouped.map(({ code }) => code), grouped.map(({ group }) => group)],
    );
    return coarseGaps(counts);
  }
}

import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Database } from '@fairway/database';
import { Public } from '@fairway/graphql';

@ObjectType({ description: 'How much the market holds now. Only what everybody may see is counted.' })
export class MarketCounts {
  @Field(() => Int, { description: 'Scenarios that take proposals.' }) openScenarios!: number;
  @Field(() => Int) listedSolutions!: number;
  @Field(() => Int, { description: 'Organizations of firms with an open or awarded scenario.' })
  firms!: number;
  @Field(() => Int, { description: 'Organizations with a listed solution.' }) vendors!: number;
  @Field(() => Int, { description: 'Scored pairs that miss no hard constraint.' }) matches!: number;
  @Field(() => Int, { description: 'Pilots at work.' }) pilots!: number;
  @Field(() => Int, { description: 'Pilots that scale or are replicated.' }) scaledPilots!: number;
}

@Resolver(() => MarketCounts)
export class MarketCountsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => MarketCounts, { description: "The market's live numbers." })
  @Public('sums without names')
  async market(): Promise<MarketCounts> {
    const row = await this.database.reader.row<Record<keyof MarketCounts, string>>(
      `select (select count(*) from scenario where state = 'OPEN' and visibility = 'PUBLIC') as "openScenarios",
              (select count(*) from solution where state = 'LISTED') as "listedSolutions",
              (select count(distinct organization_id) from scenario where state in ('OPEN', 'EVALUATING', 'AWARDED') and visibility = 'PUBLIC') as firms,
              (select count(distinct organization_id) from solution where state = 'LISTED') as vendors,
              (select count(*) from match where recommended) as matches,
              (select count(*) from pilot where state = 'RUNNING') as pilots,
              (select count(*) from pilot where state = 'RUNNING' and stage in ('SCALING', 'REPLICATING')) as "scaledPilots"`,
    );
    return Object.fromEntries(
      Object.entries(row!).map(([name, value]) => [name, Number(value)]),
    ) as unknown as MarketCounts;
  }
}

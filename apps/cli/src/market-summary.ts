import type { Opened } from '@fairway/marketplace';

export interface MarketSummary {
  scenarios: number;
  solutions: number;
  matches: number;
  pilots: number;
}

/** What the main job has done so far. */
export async function marketSummary({ database }: Opened): Promise<MarketSummary> {
  const row = await database.reader.row<Record<keyof MarketSummary, string>>(
    `select (select count(*) from scenario where state = 'OPEN') as scenarios,
            (select count(*) from solution where state = 'LISTED') as solutions,
            (select count(*) from match) as matches,
            (select count(*) from pilot where stage not in ('STOPPED', 'WITHDRAWN')) as pilots`,
  );
  return {
    scenarios: Number(row!.scenarios),
    solutions: Number(row!.solutions),
    matches: Number(row!.matches),
    pilots: Number(row!.pilots),
  };
}

import { Injectable } from '@nestjs/common';
import type { Reader } from '@fairway/database';
import { CODE_LENGTH, SERVED_FROM, type GapCount, type SectorLevel } from './domain/gap-grid.ts';
import type { RegionScope } from './domain/region-scope.ts';

/** Open scenarios of a region, as the lists filter them. */
const ASKING = `s.state = 'OPEN' and s.sector is not null and starts_with(s.region, $1) and starts_with(s.region, $2)`;

@Injectable()
export class GapRepository {
  /** Every sector and capability that is asked for in the region, with what is offered there and what is served. */
  counts(reader: Reader, scope: RegionScope, level: SectorLevel, region: string): Promise<GapCount[]> {
    return reader.rows(
      `with asked as (
         select distinct s.id, left(s.sector, $3) as sector, capability
         from scenario s, unnest(s.capabilities) capability where ${ASKING}),
       wanted as (
         select sector, capability, count(*)::int as demand,
           count(*) filter (where exists (select 1 from match m
             where m.scenario_id = asked.id and m.recommended and m.fit >= $4))::int as matched
         from asked group by 1, 2),
       offered as (
         select wanted.sector, wanted.capability, count(*)::int as supply
         from wanted join solution o on o.state = 'LISTED' and wanted.capability = any(o.capabilities)
         where exists (select 1 from unnest(o.sectors) held
             where held = '*' or starts_with(held, wanted.sector) or starts_with(wanted.sector, held))
           and ($5 = '' or exists (select 1 from unnest(o.regions) held
             where held = '*' or starts_with(held, $5) or starts_with($5, regexp_replace(rpad(held, 6, '0'), '(00)+$', ''))))
         group by 1, 2)
       select sector, capability, demand, matched, coalesce(supply, 0) as supply
       from wanted left join offered using (sector, capability) order by 1, 2`,
      [scope.office, scope.chosen, CODE_LENGTH[level], SERVED_FROM, region],
    );
  }
}

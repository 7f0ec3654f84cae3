import { Injectable } from '@nestjs/common';
import { isOfficer, type Actor } from '@fairway/kernel';
import {
  keysetPage,
  ListFilter,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
} from '@fairway/database';
import type { Facet } from '@fairway/graphql';
import { regionCode, sector, type CooperationMode, type DeploymentMode } from '@fairway/taxonomy';
import { PUBLISHED_STATES, type DataReadiness, type ScenarioState } from './domain/scenario.ts';
import type { ScenarioEntity } from './scenario.entity.ts';
import { ScenarioRepository } from './scenario.repository.ts';

export const SCENARIO_SORTS = ['NEWEST', 'DEADLINE', 'BUDGET'] as const;
export type ScenarioSort = (typeof SCENARIO_SORTS)[number];

/** What a client chose; absent and empty choose nothing. */
export interface ScenarioFilter {
  search?: string | null;
  sectors?: string[] | null;
  capabilities?: string[] | null;
  modalities?: string[] | null;
  deployments?: DeploymentMode[] | null;
  regions?: string[] | null;
  states?: ScenarioState[] | null;
  cooperationModes?: CooperationMode[] | null;
  dataReady?: DataReadiness[] | null;
  mine?: boolean | null;
  /** For slices that ask whether a filter finds certain records. */
  ids?: string[] | null;
}

type Row = ScenarioEntity;

const BY_ID: SortColumn<Row> = { sql: 's.id', type: 'uuid', of: (row) => row.id };
const SORTS: Record<ScenarioSort, SortColumn<Row>[]> = {
  NEWEST: [
    {
      sql: 'coalesce(s.opened_at, s.created_at)',
      type: 'timestamptz',
      descending: true,
      of: (row) => (row.openedAt ?? row.createdAt).toISOString(),
    },
    { ...BY_ID, descending: true },
  ],
  DEADLINE: [
    {
      sql: `coalesce(s.proposal_deadline, 'infinity'::timestamptz)`,
      type: 'timestamptz',
      of: (row) => row.proposalDeadline?.toISOString() ?? 'infinity',
    },
    BY_ID,
  ],
  BUDGET: [
    {
      sql: `coalesce((s.budget ->> 'max')::numeric, (s.budget ->> 'min')::numeric, -1)`,
      type: 'numeric',
      descending: true,
      of: (row) => row.budget?.max ?? row.budget?.min ?? -1,
    },
    { ...BY_ID, descending: true },
  ],
};

/** Each facet under the name of its filter, with the SQL of its code. */
const FACETS: readonly [name: string, code: string][] = [
  ['sectors', 'left(s.sector, 1)'],
  ['capabilities', 'unnest(s.capabilities)'],
  ['deployments', 'unnest(s.deployments)'],
  ['states', 's.state'],
  ['regions', `left(s.region, 2) || '0000'`],
  ['dataReady', 's.data_readiness'],
];

/** Lists of scenarios: what the viewer may see, and of that what was asked for. */
@Injectable()
export class ScenarioListRepository {
  constructor(private readonly scenarios: ScenarioRepository) {}

  async page(
    reader: Reader,
    actor: Actor,
    filter: ScenarioFilter,
    sort: ScenarioSort,
    args: PageArgs,
  ): Promise<Page<ScenarioEntity>> {
    const keys = await keysetPage<Row>(
      reader,
      {
        select:
          'select s.id, s.opened_at as "openedAt", s.created_at as "createdAt", s.proposal_deadline as "proposalDeadline", s.budget from scenario s',
        ...conditions(actor, filter).build(),
        sort: SORTS[sort],
      },
      args,
    );
    const found = new Map(
      (
        await this.scenarios.byIds(
          reader,
          keys.rows.map((row) => row.id),
        )
      ).map((row) => [row.id, row]),
    );
    return { ...keys, rows: keys.rows.flatMap((row) => found.get(row.id) ?? []) };
  }

  count(reader: Reader, actor: Actor, filter: ScenarioFilter): Promise<number> {
    return conditions(actor, filter).count(reader, 'scenario s');
  }

  /** Counts by facet, each ignoring its own choice. */
  async facets(reader: Reader, actor: Actor, filter: ScenarioFilter): Promise<Facet[]> {
    const where = conditions(actor, filter);
    return Promise.all(FACETS.map(([name, code]) => where.facet(reader, name, 'scenario s', code)));
  }
}

const CO_SPONSORED = `exists (select 1 from scenario_co_sponsor c where c.scenario_id = s.id
  and c.organization_id = ?::uuid and c.state in ('INVITED', 'ACCEPTED'))`;

function conditions(actor: Actor, filter: ScenarioFilter): ListFilter {
  const own = actor.organization?.id ?? null;
  const where = guard(new ListFilter(), actor)
    .search('s.search_text', filter.search)
    .choose('ids', 's.id = any(?::uuid[])', filter.ids)
    .choose(
      'sectors',
      'exists (select 1 from unnest(?::text[]) chosen where starts_with(s.sector, chosen))',
      filter.sectors?.map((code) => sector(code)?.code ?? code),
    )
    .choose(
      'regions',
      'exists (select 1 from unnest(?::text[]) chosen where starts_with(s.region, chosen))',
      filter.regions?.map(regionPrefix),
    )
    .choose('capabilities', 's.capabilities && ?::text[]', filter.capabilities)
    .choose('modalities', 's.modalities && ?::text[]', filter.modalities)
    .choose('deployments', 's.deployments && ?::text[]', filter.deployments)
    .choose('states', 's.state = any(?::text[])', filter.states)
    .choose('cooperationModes', 's.cooperation_mode = any(?::text[])', filter.cooperationModes)
    .choose('dataReady', 's.data_readiness = any(?::text[])', filter.dataReady);
  return filter.mine
    ? where.require(
        'mine',
        `s.organization_id = ?::uuid or s.drafted_by_organization_id = ?::uuid or ${CO_SPONSORED}`,
        own,
        own,
        own,
      )
    : where;
}

/** `mayReadScenario` as SQL; a test compares the two. */
function guard(where: ListFilter, actor: Actor): ListFilter {
  if (actor.kind === 'SYSTEM') return where;
  const { organization } = actor;
  if (!organization)
    return where.require('guard', `s.visibility = 'PUBLIC' and s.state = any(?::text[])`, PUBLISHED_STATES);
  const invited =
    'exists (select 1 from scenario_invitation i where i.scenario_id = s.id and i.organization_id = ?::uuid)';
  return where.require(
    'guard',
    `s.organization_id = ?::uuid or s.drafted_by_organization_id = ?::uuid or ${CO_SPONSORED}
     or (?::boolean and s.state <> 'DRAFT' and (s.region is null or starts_with(s.region, ?)))
     or (s.state = any(?::text[]) and (s.visibility = 'PUBLIC' or (s.visibility = 'VERIFIED' and ?::boolean) or ${invited}))`,
    organization.id,
    organization.id,
    organization.id,
    isOfficer(actor),
    organization.regionPrefix ?? '',
    [...PUBLISHED_STATES, 'WITHDRAWN'],
    organization.verified,
    organization.id,
  );
}

/** 330000 chooses all of the province: trailing pairs of zeros say nothing. */
const regionPrefix = (code: string): string => (regionCode(code) ?? code).replace(/(00)+$/, '') || code;

import { Injectable } from '@nestjs/common';
import {
  keysetPage,
  nextCode,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import { isOfficer, newId, type Actor } from '@fairway/kernel';
import type { Health, HealthReason } from './domain/health.ts';
import type { RegionCount } from './domain/board-regions.ts';
import { DWELL_NORMS, type PilotStage, type PilotState } from './domain/stages.ts';
import { PilotEntity } from './pilot.entity.ts';

const SNAKE = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const FIELDS = [
  'id',
  'code',
  'origin',
  'proposalId',
  'scenarioId',
  'solutionIds',
  'heldSolutionIds',
  'firmOrganizationId',
  'vendorOrganizationId',
  'title',
  'sector',
  'region',
  'riskTier',
  'stage',
  'state',
  'stateReason',
  'version',
  'startedAt',
  'stageSince',
  'pausedAt',
  'pausedSeconds',
  'indicators',
  'firmOwnerId',
  'vendorOwnerId',
  'health',
  'healthReasons',
  'gateDueSince',
  'outcome',
  'lesson',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof PilotEntity)[];
const COLUMNS = FIELDS.map((field) => `p.${SNAKE(field)} as "${field}"`).join(', ');

/** What a verb may change; everything else is fixed when the pilot starts. */
const WRITABLE = [
  'stage',
  'state',
  'stateReason',
  'stageSince',
  'pausedAt',
  'pausedSeconds',
  'firmOwnerId',
  'vendorOwnerId',
  'heldSolutionIds',
  'outcome',
  'lesson',
] as const satisfies readonly (keyof PilotEntity)[];
const JSON_FIELDS: readonly string[] = ['outcome', 'lesson'];

/** Days in the present stage without pauses, as domain/pilot.ts counts them. */
const DWELL = `greatest(0, extract(epoch from coalesce(p.paused_at, fairway_now()) - p.stage_since) - p.paused_seconds) / 86400`;
const LIMIT = `(${JSON.stringify(DWELL_NORMS).replace(/^/, "'").replace(/$/, "'::jsonb")} ->> p.stage)::float8`;

export type BoardFilter = 'ALL' | 'MINE' | 'OVERDUE' | 'HIGH_RISK';

export interface PilotFilter {
  stages?: readonly PilotStage[] | null;
  states?: readonly PilotState[] | null;
  health?: readonly Health[] | null;
  scenarioId?: string | null;
  filter?: BoardFilter | null;
  /** GB/T 2260; a province stands for all in it. */
  region?: string | null;
}

export interface StageFigures {
  stage: PilotStage;
  count: number;
  overdue: number;
  medianDwellDays: number;
}

const NEWEST_FIRST: SortColumn<PilotEntity>[] = [
  { sql: 'p.started_at', type: 'timestamptz', descending: true, of: (row) => row.startedAt.toISOString() },
  { sql: 'p.id', type: 'uuid', descending: true, of: (row) => row.id },
];

/** Queries of pilots themselves; what is recorded of them is in pilot-log.repository.ts. */
@Injectable()
export class PilotRepository {
  byId(reader: Reader, id: string): Promise<PilotEntity | null> {
    return reader.repository(PilotEntity).findOneBy({ id });
  }

  byCode(reader: Reader, code: string): Promise<PilotEntity | null> {
    return reader.repository(PilotEntity).findOneBy({ code });
  }

  async startedFor(reader: Reader, proposalId: string): Promise<boolean> {
    return !!(await reader.row(`select 1 from pilot where proposal_id = $1`, [proposalId]));
  }

  async lock(tx: Tx, id: string): Promise<PilotEntity | undefined> {
    return tx.row<PilotEntity>(`select ${COLUMNS} from pilot p where p.id = $1 for update`, [id]);
  }

  /** Undefined when this proposal has its pilot already. */
  async insert(
    tx: Tx,
    pilot: Omit<PilotEntity, 'id' | 'code' | 'version' | 'createdAt' | 'updatedAt'>,
  ): Promise<PilotEntity | undefined> {
    return tx.row<PilotEntity>(
      `insert into pilot as p (id, code, origin, proposal_id, scenario_id, solution_ids, held_solution_ids, firm_organization_id, vendor_organization_id, title, sector, region,
         risk_tier, stage, started_at, stage_since, indicators, firm_owner_id, vendor_owner_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15, $16, $17, $18)
       on conflict (proposal_id) do nothing returning ${COLUMNS}`,
      [
        newId(),
        await nextCode(tx, 'PL'),
        pilot.origin,
        pilot.proposalId,
        pilot.scenarioId,
        pilot.solutionIds,
        pilot.heldSolutionIds,
        pilot.firmOrganizationId,
        pilot.vendorOrganizationId,
        pilot.title,
        pilot.sector,
        pilot.region,
        pilot.riskTier,
        pilot.stage,
        pilot.startedAt,
        JSON.stringify(pilot.indicators),
        pilot.firmOwnerId,
        pilot.vendorOwnerId,
      ],
    );
  }

  async apply(tx: Tx, pilot: PilotEntity, changes: Partial<PilotEntity>): Promise<PilotEntity> {
    const fields = WRITABLE.filter((field) => changes[field] !== undefined);
    const set = fields.map((field, i) => `${SNAKE(field)} = $${i + 2}`);
    const values = fields.map((field) =>
      JSON_FIELDS.includes(field) && changes[field] !== null
        ? JSON.stringify(changes[field])
        : changes[field],
    );
    const row = await tx.row<PilotEntity>(
      `update pilot p set ${[...set, 'version = version + 1', 'updated_at = fairway_now()'].join(', ')} where p.id = $1 returning ${COLUMNS}`,
      [pilot.id, ...values],
    );
    return row!;
  }

  /** What is computed does not count as an edit: the version stays, so that nobody's form is out of date for it. */
  async storeHealth(
    tx: Tx,
    id: string,
    health: Health,
    reasons: readonly HealthReason[],
    gateDueSince: Date | null,
  ): Promise<void> {
    await tx.rows(`update pilot set health = $2, health_reasons = $3, gate_due_since = $4 where id = $1`, [
      id,
      health,
      JSON.stringify(reasons),
      gateDueSince,
    ]);
  }

  /** Running pilots after an id, for the schedule that looks at all of them. */
  async runningAfter(reader: Reader, after: string | null, limit: number): Promise<string[]> {
    const rows = await reader.rows<{ id: string }>(
      `select id from pilot where state = 'RUNNING' and ($1::uuid is null or id > $1) order by id limit $2`,
      [after, limit],
    );
    return rows.map((row) => row.id);
  }

  page(reader: Reader, actor: Actor, filter: PilotFilter, args: PageArgs): Promise<Page<PilotEntity>> {
    return keysetPage<PilotEntity>(
      reader,
      { select: `select ${COLUMNS} from pilot p`, ...conditions(actor, filter), sort: NEWEST_FIRST },
      args,
    );
  }

  async count(reader: Reader, actor: Actor, filter: PilotFilter): Promise<number> {
    const { where, parameters } = conditions(actor, filter);
    return (await reader.row<{ n: number }>(
      `select count(*)::int as n from pilot p where ${where.join(' and ')}`,
      parameters,
    ))!.n;
  }

  /** Live pilots of each stage, the longest overdue first, at most `perStage` of each. */
  async board(reader: Reader, actor: Actor, filter: PilotFilter, perStage: number): Promise<PilotEntity[]> {
    const { where, parameters } = conditions(actor, { ...filter, states: ['RUNNING', 'PAUSED'] });
    return reader.rows<PilotEntity>(
      `select * from (select ${COLUMNS}, row_number() over (partition by p.stage order by ${DWELL} / ${LIMIT} desc, p.id) as place
         from pilot p where ${where.join(' and ')}) ranked where place <= $${parameters.length + 1} order by stage, place`,
      [...parameters, perStage],
    );
  }

  stageFigures(reader: Reader, actor: Actor, filter: PilotFilter): Promise<StageFigures[]> {
    const { where, parameters } = conditions(actor, { ...filter, states: ['RUNNING', 'PAUSED'] });
    return reader.rows<StageFigures>(
      `select p.stage, count(*)::int as count, count(*) filter (where ${DWELL} > ${LIMIT})::int as overdue,
         percentile_cont(0.5) within group (order by (${DWELL})::float8) as "medianDwellDays"
       from pilot p where ${where.join(' and ')} group by p.stage`,
      parameters,
    );
  }

  /** Live pilots of each prefecture; those without a region are in none. */
  async prefectures(reader: Reader, actor: Actor): Promise<RegionCount[]> {
    const { where, parameters } = conditions(actor, { states: ['RUNNING', 'PAUSED'] });
    return reader.rows<RegionCount>(
      `select rpad(left(p.region, 4), 6, '0') as code, count(*)::int as count
       from pilot p where ${where.join(' and ')} and p.region is not null group by 1`,
      parameters,
    );
  }

  async byScenarios(reader: Reader, actor: Actor, scenarioIds: readonly string[]): Promise<PilotEntity[]> {
    const { where, parameters } = conditions(actor, {});
    return reader.rows<PilotEntity>(
      `select ${COLUMNS} from pilot p where ${where.join(' and ')} and p.scenario_id = any($${parameters.length + 1}) order by p.started_at, p.id`,
      [...parameters, scenarioIds],
    );
  }

  async byProposals(reader: Reader, actor: Actor, proposalIds: readonly string[]): Promise<PilotEntity[]> {
    const { where, parameters } = conditions(actor, {});
    return reader.rows<PilotEntity>(
      `select ${COLUMNS} from pilot p where ${where.join(' and ')} and p.proposal_id = any($${parameters.length + 1})`,
      [...parameters, proposalIds],
    );
  }
}

/** The client's filter, and around it the rule of domain/policy.ts: the parties, and officers under their region. */
function conditions(actor: Actor, filter: PilotFilter): { where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const where: string[] = [];
  const value = (given: unknown): string => `$${parameters.push(given)}`;
  const organization = value(actor.organization?.id ?? null);
  const seen = [
    `p.firm_organization_id = ${organization}::uuid`,
    `p.vendor_organization_id = ${organization}::uuid`,
  ];
  if (isOfficer(actor)) {
    const prefix = value(actor.organization!.regionPrefix);
    seen.push(`(${prefix}::text is null or p.region is null or starts_with(p.region, ${prefix}))`);
  }
  where.push(`(${seen.join(' or ')})`);
  if (filter.stages) where.push(`p.stage = any(${value(filter.stages)})`);
  if (filter.states) where.push(`p.state = any(${value(filter.states)})`);
  if (filter.health) where.push(`p.health = any(${value(filter.health)})`);
  if (filter.scenarioId) where.push(`p.scenario_id = ${value(filter.scenarioId)}::uuid`);
  if (filter.region)
    where.push(`starts_with(p.region, regexp_replace(${value(filter.region)}::text, '(00)+$', ''))`);
  if (filter.filter === 'OVERDUE') where.push(`p.state in ('RUNNING', 'PAUSED') and ${DWELL} > ${LIMIT}`);
  if (filter.filter === 'HIGH_RISK') where.push(`p.risk_tier in ('HIGH', 'PROHIBITED')`);
  if (filter.filter === 'MINE') {
    const person = value(actor.personId);
    where.push(`(p.firm_owner_id = ${person}::uuid or p.vendor_owner_id = ${person}::uuid)`);
  }
  return { where, parameters };
}

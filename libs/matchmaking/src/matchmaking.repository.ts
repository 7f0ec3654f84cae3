import { Injectable } from '@nestjs/common';
import { isOfficer, newId, type Actor } from '@fairway/kernel';
import {
  columnsOf,
  keysetPage,
  nextCode,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import { PUBLIC_STATES, type EventContent, type EventState, type MatchmakingEvent } from './domain/event.ts';
import { MatchmakingEventEntity } from './matchmaking.entity.ts';

export interface EventFilter {
  states?: readonly EventState[] | null;
}

const LATEST_FIRST: SortColumn<MatchmakingEventEntity>[] = [
  { sql: 'e.day', type: 'text', descending: true, of: (row) => row.day },
  { sql: 'e.id', type: 'uuid', descending: true, of: (row) => row.id },
];

/** An organization takes part that brings a scenario, was chosen, or sits in a meeting. */
const takesPart = (organization: string): string =>
  `(exists (select 1 from matchmaking_scenario s where s.event_id = e.id and s.firm_id = ${organization})
    or exists (select 1 from matchmaking_vendor v where v.event_id = e.id and v.vendor_id = ${organization})
    or exists (select 1 from matchmaking_meeting m where m.event_id = e.id and ${organization} in (m.firm_id, m.vendor_id)))`;

/** Events and who takes part in them. */
@Injectable()
export class MatchmakingRepository {
  byId(reader: Reader, id: string): Promise<MatchmakingEventEntity | null> {
    return reader.repository(MatchmakingEventEntity).findOneBy({ id });
  }

  async byIds(reader: Reader, ids: readonly string[]): Promise<Map<string, MatchmakingEventEntity>> {
    const found = await reader
      .repository(MatchmakingEventEntity)
      .createQueryBuilder('e')
      .where('e.id = any(:ids)', { ids })
      .getMany();
    return new Map(found.map((one) => [one.id, one]));
  }

  byCode(reader: Reader, code: string): Promise<MatchmakingEventEntity | null> {
    return reader.repository(MatchmakingEventEntity).findOneBy({ code });
  }

  async lock(tx: Tx, id: string): Promise<MatchmakingEventEntity | null> {
    await tx.row('select 1 from matchmaking_event where id = $1 for update', [id]);
    return this.byId(tx, id);
  }

  async insert(tx: Tx, actor: Actor, content: EventContent): Promise<MatchmakingEventEntity> {
    const id = newId();
    await tx.repository(MatchmakingEventEntity).insert({
      ...content,
      id,
      code: await nextCode(tx, 'EV'),
      organizationId: actor.organization!.id,
      state: 'DRAFT',
      version: 1,
      createdBy: actor.personId,
    });
    return (await this.byId(tx, id))!;
  }

  async apply(tx: Tx, event: MatchmakingEvent, changes: Partial<MatchmakingEvent>): Promise<void> {
    await tx
      .repository(MatchmakingEventEntity)
      .update({ id: event.id }, { ...changes, version: event.version + 1 });
    await tx.rows('update matchmaking_event set updated_at = fairway_now() where id = $1', [event.id]);
  }

  async takesPart(reader: Reader, eventId: string, organizationId: string): Promise<boolean> {
    return !!(await reader.row(
      `select 1 from matchmaking_event e where e.id = $1 and ${takesPart('$2::uuid')}`,
      [eventId, organizationId],
    ));
  }

  page(
    reader: Reader,
    actor: Actor,
    filter: EventFilter,
    args: PageArgs,
  ): Promise<Page<MatchmakingEventEntity>> {
    const select = `select ${columnsOf(reader, MatchmakingEventEntity, 'e')} from matchmaking_event e`;
    return keysetPage<MatchmakingEventEntity>(
      reader,
      { select, ...conditions(actor, filter), sort: LATEST_FIRST },
      args,
    );
  }

  async count(reader: Reader, actor: Actor, filter: EventFilter): Promise<number> {
    const { where, parameters } = conditions(actor, filter);
    const row = await reader.row<{ n: number }>(
      `select count(*)::int as n from matchmaking_event e where ${where.join(' and ')}`,
      parameters,
    );
    return row!.n;
  }

  async scenarioIds(reader: Reader, eventId: string): Promise<{ scenarioId: string; firmId: string }[]> {
    return reader.rows(
      `select scenario_id as "scenarioId", firm_id as "firmId" from matchmaking_scenario where event_id = $1 order by scenario_id`,
      [eventId],
    );
  }

  async vendorIds(reader: Reader, eventId: string): Promise<string[]> {
    const rows = await reader.rows<{ id: string }>(
      `select vendor_id as id from matchmaking_vendor where event_id = $1 order by vendor_id`,
      [eventId],
    );
    return rows.map((row) => row.id);
  }

  async addScenarios(
    tx: Tx,
    eventId: string,
    scenarios: readonly { id: string; organizationId: string }[],
  ): Promise<void> {
    await tx.rows(
      `insert into matchmaking_scenario (event_id, scenario_id, firm_id)
       select $1, * from unnest($2::uuid[], $3::uuid[]) on conflict do nothing`,
      [eventId, scenarios.map((one) => one.id), scenarios.map((one) => one.organizationId)],
    );
  }

  async addVendors(tx: Tx, eventId: string, vendorIds: readonly string[]): Promise<void> {
    await tx.rows(
      `insert into matchmaking_vendor (event_id, vendor_id) select $1, * from unnest($2::uuid[]) on conflict do nothing`,
      [eventId, vendorIds],
    );
  }

  async remove(
    tx: Tx,
    eventId: string,
    scenarioIds: readonly string[],
    vendorIds: readonly string[],
  ): Promise<void> {
    await tx.rows(`delete from matchmaking_scenario where event_id = $1 and scenario_id = any($2)`, [
      eventId,
      scenarioIds,
    ]);
    await tx.rows(`delete from matchmaking_vendor where event_id = $1 and vendor_id = any($2)`, [
      eventId,
      vendorIds,
    ]);
  }
}

/** The client's filter, and around it the rule of domain/policy.ts: the office, and parties once it is published. */
function conditions(actor: Actor, filter: EventFilter): { where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [actor.organization?.id ?? null, PUBLIC_STATES];
  const seen = [`(e.published_at is not null and e.state = any($2) and ${takesPart('$1::uuid')})`];
  if (isOfficer(actor)) seen.push('e.organization_id = $1::uuid');
  const where = [`(${seen.join(' or ')})`];
  if (filter.states) where.push(`e.state = any($${parameters.push(filter.states)})`);
  return { where, parameters };
}

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId, type BilingualText } from '@fairway/kernel';
import { nextCode, searchText, type Reader, type Tx } from '@fairway/database';
import type { ContentChange } from './domain/change-class.ts';
import { derive } from './domain/derived.ts';
import { CONTENT_FIELDS, contentOf, type Scenario, type ScenarioContent } from './domain/scenario.ts';
import { ScenarioEntity, ScenarioVersionEntity } from './scenario.entity.ts';

type ScenarioStart = Pick<
  Scenario,
  'organizationId' | 'draftedByOrganizationId' | 'confirmedAt' | 'source' | 'externalId'
>;

/** Reads and writes single scenarios. Lists are in `ScenarioListRepository`. */
@Injectable()
export class ScenarioRepository {
  byId(reader: Reader, id: string): Promise<ScenarioEntity | null> {
    return reader.repository(ScenarioEntity).findOneBy({ id });
  }

  byCode(reader: Reader, code: string): Promise<ScenarioEntity | null> {
    return reader.repository(ScenarioEntity).findOneBy({ code });
  }

  byIds(reader: Reader, ids: readonly string[]): Promise<ScenarioEntity[]> {
    return ids.length
      ? reader.repository(ScenarioEntity).findBy({ id: In([...new Set(ids)]) })
      : Promise.resolve([]);
  }

  /** The newest scenarios that offer each of these data assets. */
  ofAssets(reader: Reader, assetIds: readonly string[]): Promise<ScenarioEntity[]> {
    return reader
      .repository(ScenarioEntity)
      .createQueryBuilder('s')
      .where('s.dataAssetIds && :assetIds::uuid[]', { assetIds })
      .orderBy('s.createdAt', 'DESC')
      .take(200)
      .getMany();
  }

  async lock(tx: Tx, id: string): Promise<ScenarioEntity | null> {
    // Read only after the lock is held, so that what is decided upon is what is there.
    await tx.row('select 1 from scenario where id = $1 for update', [id]);
    return this.byId(tx, id);
  }

  async lockBySource(tx: Tx, source: string, externalId: string): Promise<ScenarioEntity | null> {
    const row = await tx.row<{ id: string }>(
      'select id from scenario where source = $1 and external_id = $2 for update',
      [source, externalId],
    );
    return row ? this.byId(tx, row.id) : null;
  }

  /** Holds the row against changes of state, then asks the clock: an instant read before the wait for the lock would be stale. */
  async shareForSubmission(
    tx: Tx,
    id: string,
  ): Promise<{ scenario: ScenarioEntity; inTime: boolean } | null> {
    await tx.row('select 1 from scenario where id = $1 for share', [id]);
    const scenario = await this.byId(tx, id);
    if (!scenario) return null;
    const row = await tx.row<{ inTime: boolean }>(
      `select (proposal_deadline is null or fairway_now() < proposal_deadline) as "inTime" from scenario where id = $1`,
      [id],
    );
    return { scenario, inTime: row!.inTime };
  }

  /** Open scenarios whose deadline has passed by the database's clock, locked; those that somebody else holds come next time. */
  async lockDue(tx: Tx, limit: number): Promise<ScenarioEntity[]> {
    const due = await tx.rows<{ id: string }>(
      `select id from scenario where state = 'OPEN' and proposal_deadline <= fairway_now()
       order by proposal_deadline limit $1 for update skip locked`,
      [limit],
    );
    return this.byIds(
      tx,
      due.map((row) => row.id),
    );
  }

  /** `names` of the firm, to be found by; none when its name is withheld. */
  async insert(
    tx: Tx,
    start: ScenarioStart,
    content: ScenarioContent,
    names: readonly string[],
  ): Promise<ScenarioEntity> {
    const id = newId<'Scenario'>();
    const code = await nextCode(tx, 'SC');
    const row = {
      ...start,
      ...content,
      id,
      code,
      state: 'DRAFT' as const,
      version: 1,
      contentVersion: 1,
      ...columns(content, [code, ...names]),
    };
    await tx.repository(ScenarioEntity).insert(row as never);
    return (await this.byId(tx, id))!;
  }

  /** Writes changes of anything but the content, or of the content together with the firm's `names`. */
  async apply(
    tx: Tx,
    scenario: ScenarioEntity,
    changes: Partial<Scenario>,
    names?: readonly string[],
  ): Promise<ScenarioEntity> {
    const found = names
      ? columns({ ...contentOf(scenario), ...contentIn(changes) }, [scenario.code, ...names])
      : {};
    await tx.repository(ScenarioEntity).update({ id: scenario.id }, {
      ...changes,
      ...found,
      version: scenario.version + 1,
      updatedAt: () => 'fairway_now()',
    } as never);
    return (await this.byId(tx, scenario.id))!;
  }

  /** Keeps what the scenario says now under its content version. */
  async keepVersion(tx: Tx, scenario: ScenarioEntity, change?: ContentChange): Promise<void> {
    await tx.rows(
      `insert into scenario_version (scenario_id, content_version, change_class, changed_fields, content) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [
        scenario.id,
        scenario.contentVersion,
        change?.class ?? null,
        change?.fields ?? [],
        JSON.stringify(contentOf(scenario)),
      ],
    );
  }

  /** The newest first. */
  versions(reader: Reader, ids: readonly string[]): Promise<ScenarioVersionEntity[]> {
    return reader
      .repository(ScenarioVersionEntity)
      .find({ where: { scenarioId: In([...ids]) }, order: { contentVersion: 'DESC' } });
  }

  async invite(tx: Tx, scenarioId: string, organizationIds: readonly string[]): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `insert into scenario_invitation (scenario_id, organization_id) select $1, unnest($2::uuid[]) on conflict do nothing returning organization_id as id`,
      [scenarioId, organizationIds],
    );
    return rows.map((row) => row.id);
  }

  async addConfirmation(tx: Tx, scenarioId: string, tokenSha256: string): Promise<void> {
    await tx.rows(
      `insert into scenario_confirmation (token_sha256, scenario_id, expires_at) values ($1, $2, fairway_now() + interval '30 days')`,
      [tokenSha256, scenarioId],
    );
  }

  async confirmationOf(tx: Tx, tokenSha256: string): Promise<string | undefined> {
    const row = await tx.row<{ id: string }>(
      `select scenario_id as id from scenario_confirmation where token_sha256 = $1 and fairway_now() < expires_at`,
      [tokenSha256],
    );
    return row?.id;
  }

  async dropConfirmations(tx: Tx, scenarioId: string): Promise<void> {
    await tx.rows(`delete from scenario_confirmation where scenario_id = $1`, [scenarioId]);
  }
}

/** The names under which a search finds a firm. */
export const namesOf = (organization: { name: BilingualText } | null, content: ScenarioContent): string[] =>
  organization && !content.nameWithheld
    ? [organization.name.zh, organization.name.en].filter((name): name is string => !!name)
    : [];

function columns(content: ScenarioContent, names: readonly string[]) {
  const { searchable, ...derived } = derive(content, names);
  return { ...derived, searchText: searchText(searchable) };
}

const contentIn = (changes: Partial<Scenario>): Partial<ScenarioContent> =>
  Object.fromEntries(
    CONTENT_FIELDS.flatMap((field) => (changes[field] === undefined ? [] : [[field, changes[field]]])),
  );

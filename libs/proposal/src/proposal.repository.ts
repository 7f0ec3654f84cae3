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
import { newId } from '@fairway/kernel';
import { Vault } from '@fairway/runtime';
import { EMPTY_CONTENT, type Proposal, type ProposalContent, type ProposalState } from './domain/proposal.ts';
import { ProposalEntity, ProposalVersionEntity } from './proposal.entity.ts';

const COLUMNS = `p.id, p.code, p.scenario_id as "scenarioId", p.organization_id as "organizationId", p.state, p.version, p.content_version as "contentVersion",
  p.content_sha256 as "contentSha256", p.submitted_at as "submittedAt", p.shortlisted_at as "shortlistedAt", p.decided_at as "decidedAt",
  p.decided_by as "decidedBy", p.decision_reason as "decisionReason", p.created_by as "createdBy", p.created_at as "createdAt", p.updated_at as "updatedAt"`;

const NEWEST_FIRST: SortColumn<ProposalEntity>[] = [
  { sql: 'p.created_at', type: 'timestamptz', descending: true, of: (row) => row.createdAt.toISOString() },
  { sql: 'p.id', type: 'uuid', descending: true, of: (row) => row.id },
];
const FIRST_IN_FIRST: SortColumn<ProposalEntity>[] = [
  { sql: 'p.submitted_at', type: 'timestamptz', of: (row) => row.submittedAt!.toISOString() },
  { sql: 'p.id', type: 'uuid', of: (row) => row.id },
];

/** Handed in and not taken back: what others than the author may know of. */
const HANDED_IN = `p.state not in ('DRAFT', 'WITHDRAWN')`;

/** Every query of proposals, and the only place that seals and opens what they say. */
@Injectable()
export class ProposalRepository {
  constructor(private readonly vault: Vault) {}

  byId(reader: Reader, id: string): Promise<ProposalEntity | null> {
    return reader.repository(ProposalEntity).findOneBy({ id });
  }

  async lock(tx: Tx, id: string): Promise<ProposalEntity | undefined> {
    return tx.row<ProposalEntity>(`select ${COLUMNS} from proposal p where p.id = $1 for update`, [id]);
  }

  /** All proposals of a scenario, always locked in the same order. */
  lockOfScenario(tx: Tx, scenarioId: string): Promise<ProposalEntity[]> {
    return tx.rows<ProposalEntity>(
      `select ${COLUMNS} from proposal p where p.scenario_id = $1 order by p.id for update`,
      [scenarioId],
    );
  }

  /** Keeps the scenario as it is until the transaction ends. Taken before the proposal itself, as an award does. */
  async holdScenario(tx: Tx, scenarioId: string): Promise<void> {
    await tx.rows(`select 1 from scenario where id = $1 for share`, [scenarioId]);
  }

  /** Undefined when the organization has a live proposal for the scenario already. */
  async insert(
    tx: Tx,
    draft: Pick<Proposal, 'scenarioId' | 'organizationId'>,
    content: ProposalContent,
    createdBy: string | null,
  ): Promise<ProposalEntity | undefined> {
    const id = newId();
    return tx.row<ProposalEntity>(
      `insert into proposal as p (id, code, scenario_id, organization_id, state, content_sealed, created_by) values ($1, $2, $3, $4, 'DRAFT', $5, $6)
       on conflict (scenario_id, organization_id) where state <> 'WITHDRAWN' do nothing returning ${COLUMNS}`,
      [
        id,
        await nextCode(tx, 'PR'),
        draft.scenarioId,
        draft.organizationId,
        this.seal(id, content),
        createdBy,
      ],
    );
  }

  /** Writes changes and, where given, what it says now. */
  async apply(
    tx: Tx,
    proposal: ProposalEntity,
    changes: Partial<ProposalEntity>,
    content?: ProposalContent,
  ): Promise<ProposalEntity> {
    const next = { ...proposal, ...changes };
    const row = await tx.row<ProposalEntity>(
      `update proposal p set state = $2, content_version = $3, content_sha256 = $4, submitted_at = $5, shortlisted_at = $6, decided_at = $7, decided_by = $8,
         decision_reason = $9, content_sealed = coalesce($10, content_sealed), version = version + 1, updated_at = fairway_now()
       where p.id = $1 returning ${COLUMNS}`,
      [
        proposal.id,
        next.state,
        next.contentVersion,
        next.contentSha256,
        next.submittedAt,
        next.shortlistedAt,
        next.decidedAt,
        next.decidedBy,
        next.decisionReason,
        content ? this.seal(proposal.id, content) : null,
      ],
    );
    return row!;
  }

  async keepVersion(
    tx: Tx,
    proposal: ProposalEntity,
    content: ProposalContent,
    submittedBy: string | null,
  ): Promise<void> {
    await tx.rows(
      `insert into proposal_version (proposal_id, content_version, content_sealed, content_sha256, submitted_at, submitted_by) values ($1, $2, $3, $4, $5, $6)`,
      [
        proposal.id,
        proposal.contentVersion,
        this.seal(proposal.id, content),
        proposal.contentSha256,
        proposal.submittedAt,
        submittedBy,
      ],
    );
  }

  versions(reader: Reader, proposalId: string): Promise<ProposalVersionEntity[]> {
    return reader
      .repository(ProposalVersionEntity)
      .find({ where: { proposalId }, order: { contentVersion: 'DESC' } });
  }

  async content(reader: Reader, proposalId: string): Promise<ProposalContent> {
    const row = await reader.row<{ sealed: string }>(
      `select content_sealed as sealed from proposal where id = $1`,
      [proposalId],
    );
    return {
      ...EMPTY_CONTENT,
      ...(JSON.parse(this.vault.open(purpose(proposalId), row!.sealed)) as ProposalContent),
    };
  }

  /** What one organization proposed, newest first. */
  ofOrganization(
    reader: Reader,
    organizationId: string,
    states: readonly ProposalState[] | null,
    args: PageArgs,
  ): Promise<Page<ProposalEntity>> {
    return keysetPage<ProposalEntity>(
      reader,
      {
        select: `select ${COLUMNS} from proposal p`,
        where: ['p.organization_id = $1', '$2::text[] is null or p.state = any($2)'],
        parameters: [organizationId, states],
        sort: NEWEST_FIRST,
      },
      args,
    );
  }

  async countOfOrganization(
    reader: Reader,
    organizationId: string,
    states: readonly ProposalState[] | null,
  ): Promise<number> {
    const row = await reader.row<{ n: number }>(
      `select count(*)::int as n from proposal p where p.organization_id = $1 and ($2::text[] is null or p.state = any($2))`,
      [organizationId, states],
    );
    return row!.n;
  }

  /** What was handed in to a scenario, in the order it came. */
  ofScenario(reader: Reader, scenarioId: string, args: PageArgs): Promise<Page<ProposalEntity>> {
    return keysetPage<ProposalEntity>(
      reader,
      {
        select: `select ${COLUMNS} from proposal p`,
        where: ['p.scenario_id = $1', HANDED_IN],
        parameters: [scenarioId],
        sort: FIRST_IN_FIRST,
      },
      args,
    );
  }

  async counts(reader: Reader, scenarioIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await reader.rows<{ id: string; n: number }>(
      `select p.scenario_id as id, count(*)::int as n from proposal p where p.scenario_id = any($1) and ${HANDED_IN} group by 1`,
      [scenarioIds],
    );
    return new Map(rows.map((row) => [row.id, row.n]));
  }

  /** Which organizations have handed in a proposal to each scenario. */
  async proposers(reader: Reader, scenarioIds: readonly string[]): Promise<Map<string, Set<string>>> {
    const rows = await reader.rows<{ id: string; organizationIds: string[] }>(
      `select p.scenario_id as id, array_agg(distinct p.organization_id) as "organizationIds"
       from proposal p where p.scenario_id = any($1) and ${HANDED_IN} group by 1`,
      [scenarioIds],
    );
    return new Map(rows.map((row) => [row.id, new Set(row.organizationIds)]));
  }

  /** The live proposal of one organization for each scenario. */
  async liveOf(
    reader: Reader,
    organizationId: string,
    scenarioIds: readonly string[],
  ): Promise<Map<string, ProposalEntity>> {
    const rows = await reader.rows<ProposalEntity>(
      `select ${COLUMNS} from proposal p where p.scenario_id = any($1) and p.organization_id = $2 and p.state <> 'WITHDRAWN'`,
      [scenarioIds, organizationId],
    );
    return new Map(rows.map((row) => [row.scenarioId, row]));
  }

  private seal(id: string, content: ProposalContent): string {
    return this.vault.seal(purpose(id), JSON.stringify(content));
  }
}

/** Bound to the proposal, so that a sealed text cannot be moved to another. */
const purpose = (id: string): string => `proposal.content:${id}`;

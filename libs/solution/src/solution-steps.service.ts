import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '@fairway/kernel';
import { nextCode, type Reader, type Tx } from '@fairway/database';
import { appendEvents } from '@fairway/messaging';
import { OrganizationDirectory } from '@fairway/party';
import type { Decision } from './domain/decisions.ts';
import type { SolutionContent } from './domain/solution.ts';
import type { SolutionEntity } from './solution.entity.ts';
import { SolutionRepository } from './solution.repository.ts';

/** The steps that every verb of a solution is made of. */
@Injectable()
export class SolutionSteps {
  constructor(
    private readonly solutions: SolutionRepository,
    private readonly directory: OrganizationDirectory,
  ) {}

  /** Writes what was decided and tells it. */
  async apply(
    tx: Tx,
    actor: Actor,
    solution: SolutionEntity,
    { changes, events }: Decision,
  ): Promise<SolutionEntity> {
    const saved = await this.solutions.apply(tx, solution, changes, actor.personId);
    await appendEvents(tx, events);
    return saved;
  }

  /** A new draft. */
  async insert(
    tx: Tx,
    actor: Actor,
    organizationId: string,
    content: SolutionContent,
    from: { source: string | null; externalId: string | null },
  ): Promise<SolutionEntity> {
    const row = {
      ...content,
      ...from,
      id: newId(),
      code: await nextCode(tx, 'SO'),
      organizationId,
      region: await this.regionOf(tx, organizationId),
      state: 'DRAFT' as const,
      stateReason: null,
      version: 1,
      contentVersion: 1,
      capacityTaken: 0,
      riskTier: null,
      listedAt: null,
    };
    return this.solutions.insert(tx, row, actor.personId);
  }

  /** The region of an organization, which decides whose office looks after it. */
  async regionOf(reader: Reader, organizationId: string): Promise<string | null> {
    return (await this.directory.byId(reader, organizationId))?.region ?? null;
  }
}

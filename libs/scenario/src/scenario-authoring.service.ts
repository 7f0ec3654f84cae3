import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canEdit, hasPart, newSecret, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { createOnce, Database, type Tx } from '@fairway/database';
import { OrganizationDirectory } from '@fairway/party';
import { changeBetween, type ChangeClass } from './domain/change-class.ts';
import { editContent, type ContentPatch } from './domain/content.ts';
import { revise, type Decision } from './domain/decisions.ts';
import { scenarioDraftedFor } from './domain/events.ts';
import { mayActFor, mayAuthor, mayDraftFor, mayReadScenario } from './domain/policy.ts';
import { contentOf, EMPTY_CONTENT, type Scenario } from './domain/scenario.ts';
import type { ScenarioEntity } from './scenario.entity.ts';
import { namesOf, ScenarioRepository } from './scenario.repository.ts';
import { ScenarioAttachments } from './scenario-attachments.service.ts';
import { ScenarioSteps } from './scenario-steps.service.ts';
import { ScenarioSurroundings } from './scenario-surroundings.service.ts';

/** What an edit would come to. */
export interface ChangePreview {
  /** Null when it changes nothing. */
  changeClass: ChangeClass | null;
  changedFields: string[];
  /** The deadline that it would leave: a material change of an open scenario may move it. */
  proposalDeadline: Date | null;
}

/** Writing a scenario: by the firm, or by an office for a firm that then confirms. */
@Injectable()
export class ScenarioAuthoring {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioRepository,
    private readonly steps: ScenarioSteps,
    private readonly directory: OrganizationDirectory,
    private readonly surroundings: ScenarioSurroundings,
    private readonly attachments: ScenarioAttachments,
  ) {}

  /** A draft of the actor's own organization. */
  draft(actor: Actor, patch: ContentPatch): Promise<ScenarioEntity> {
    return this.database.transaction(async (tx) => {
      const organizationId = actor.organization?.id;
      if (!organizationId || !canEdit(actor) || !hasPart(actor, 'DEMAND'))
        throw new Refusal([problem('NOT_ALLOWED', 'Only owners and editors of a firm draft scenarios')]);
      const load = (id: string) => this.scenarios.byId(tx, id);
      return createOnce(tx, actor, 'scenarioDraft', patch, load, async () =>
        this.insert(
          tx,
          actor,
          { organizationId, draftedByOrganizationId: null, confirmedAt: await this.database.now(tx) },
          patch,
        ),
      );
    });
  }

  /** A draft by an office for a firm of its region. The firm gets a link; before it confirms, nothing can be submitted. */
  draftFor(actor: Actor, organizationId: string, patch: ContentPatch): Promise<ScenarioEntity> {
    return this.database.transaction(async (tx) => {
      const organization = await this.directory.byId(tx, organizationId);
      if (!organization) throw notFound('organization', 'organizationId');
      if (!mayDraftFor(actor, organization) || !organization.parts.includes('DEMAND'))
        throw new Refusal([
          problem('NOT_ALLOWED', 'An office drafts for the firms of its region', 'organizationId'),
        ]);
      const load = (id: string) => this.scenarios.byId(tx, id);
      return createOnce(tx, actor, 'scenarioDraftFor', { organizationId, patch }, load, async () => {
        const draft = await this.insert(
          tx,
          actor,
          { organizationId, draftedByOrganizationId: actor.organization!.id, confirmedAt: null },
          patch,
        );
        await this.askToConfirm(tx, draft);
        return draft;
      });
    });
  }

  /** The firm makes its own what an office drafted: by the link's token, or by the scenario's id. */
  confirm(
    actor: Actor,
    by: { token?: string | null; scenarioId?: string | null; expectedVersion?: number | null },
  ): Promise<ScenarioEntity> {
    return this.database.transaction(async (tx) => {
      const id = by.token ? await this.scenarios.confirmationOf(tx, digest(by.token)) : by.scenarioId;
      if (!id) throw notFound('scenario', by.token ? 'token' : 'scenarioId');
      const saved = await this.steps.take(tx, actor, id, {
        action: 'scenario.confirm',
        may: mayActFor,
        expectedVersion: by.expectedVersion,
        decide: (scenario, now) => ({
          changes: scenario.confirmedAt ? {} : { confirmedAt: now },
          events: [],
        }),
      });
      await this.scenarios.dropConfirmations(tx, id);
      return saved;
    });
  }

  /** An edit; of an open scenario it makes a new numbered version. */
  update(
    actor: Actor,
    scenarioId: string,
    expectedVersion: number,
    patch: ContentPatch,
  ): Promise<ScenarioEntity> {
    return this.database.transaction((tx) =>
      this.steps.take(tx, actor, scenarioId, {
        action: 'scenario.update',
        may: mayAuthor,
        expectedVersion,
        decide: async (scenario, now) => {
          const content = unwrap(editContent(contentOf(scenario), patch, EMPTY_CONTENT));
          await this.surroundings.checkAssets(tx, actor, scenario.dataAssetIds, content.dataAssetIds);
          await this.attachments.change(tx, actor, scenario, content.attachmentIds);
          if (scenario.state === 'OPEN') this.surroundings.refuseRaisedTier(scenario, content);
          return unwrap(revise(scenario, content, now));
        },
        names: (scenario, decision) => this.names(tx, scenario, decision),
      }),
    );
  }

  /** What an edit would be: its class, what it changes and which deadline it leaves. Refuses what the edit would be refused for, and writes nothing. */
  preview(actor: Actor, scenarioId: string, patch: ContentPatch): Promise<ChangePreview> {
    return this.database.transaction(async (tx) => {
      const scenario = await this.scenarios.byId(tx, scenarioId);
      if (!scenario || !mayReadScenario(actor, scenario)) throw notFound('scenario', 'scenarioId');
      if (!mayAuthor(actor, scenario))
        throw new Refusal([problem('NOT_ALLOWED', 'You may not edit this scenario', 'scenarioId')]);
      const content = unwrap(editContent(contentOf(scenario), patch, EMPTY_CONTENT));
      await this.surroundings.checkAssets(tx, actor, scenario.dataAssetIds, content.dataAssetIds);
      if (scenario.state === 'OPEN') this.surroundings.refuseRaisedTier(scenario, content);
      const { changes } = unwrap(revise(scenario, content, await this.database.now(tx)));
      const change = changeBetween(contentOf(scenario), content);
      return {
        changeClass: change?.class ?? null,
        changedFields: change?.fields ?? [],
        proposalDeadline: changes.proposalDeadline ?? scenario.proposalDeadline,
      };
    });
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    start: Pick<Scenario, 'organizationId' | 'draftedByOrganizationId' | 'confirmedAt'>,
    patch: ContentPatch,
  ): Promise<ScenarioEntity> {
    const content = unwrap(editContent(EMPTY_CONTENT, patch, EMPTY_CONTENT));
    await this.surroundings.checkAssets(tx, actor, [], content.dataAssetIds);
    const names = namesOf(await this.directory.byId(tx, start.organizationId), content);
    const draft = await this.scenarios.insert(
      tx,
      { ...start, source: null, externalId: null },
      content,
      names,
    );
    await this.attachments.change(tx, actor, { ...draft, attachmentIds: [] }, content.attachmentIds);
    const events = start.draftedByOrganizationId
      ? [scenarioDraftedFor(draft.id, { organizationId: start.organizationId })]
      : [];
    await this.steps.finish(
      tx,
      actor,
      { action: events.length ? 'scenario.draft-for' : 'scenario.draft' },
      null,
      draft,
      { changes: {}, events },
    );
    return draft;
  }

  private async names(tx: Tx, scenario: ScenarioEntity, decision: Decision): Promise<string[]> {
    return namesOf(await this.directory.byId(tx, scenario.organizationId), {
      ...scenario,
      ...decision.changes,
    });
  }

  private async askToConfirm(tx: Tx, draft: ScenarioEntity): Promise<void> {
    const token = newSecret();
    await this.scenarios.addConfirmation(tx, draft.id, digest(token));
    await this.surroundings.mailConfirmation(tx, draft, token);
  }
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

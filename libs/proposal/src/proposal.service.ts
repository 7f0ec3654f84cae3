import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canEdit, err, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { AuditService, canonicalJson, type AuditAction } from '@fairway/audit';
import { createOnce, Database, type Reader, type Tx } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import { OrganizationDirectory } from '@fairway/party';
import { ScenarioService, type ScenarioEntity } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { editContent, type ContentPatch } from './domain/content.ts';
import { mayEdit } from './domain/policy.ts';
import { contradictions, submit, withdraw, type Asked, type ProposalContent } from './domain/proposal.ts';
import type { ProposalEntity } from './proposal.entity.ts';
import { ProposalRepository } from './proposal.repository.ts';

export interface DraftCommand {
  scenarioId: string;
  content?: ContentPatch | null;
}

/** What an author does with its proposal. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalRepository,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly directory: OrganizationDirectory,
    private readonly audit: AuditService,
  ) {}

  /** Without a policy, for slices above. */
  load(reader: Reader, id: string): Promise<ProposalEntity | null> {
    return this.proposals.byId(reader, id);
  }

  /** What it says, without a policy, for slices above. */
  loadContent(reader: Reader, id: string): Promise<ProposalContent> {
    return this.proposals.content(reader, id);
  }

  async draft(actor: Actor, input: DraftCommand): Promise<ProposalEntity> {
    const scenario = await this.scenarios.find(actor, input.scenarioId);
    if (!scenario) throw notFound('scenario', 'scenarioId');
    const organization = actor.organization;
    if (!organization || !canEdit(actor))
      throw notAllowed('Only owners and editors propose for their organization');
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'proposalDraft',
        input,
        (id) => this.proposals.byId(tx, id),
        async () => {
          // None of those who share a scenario may answer it, nor anybody of their groups.
          for (const firm of new Set([scenario.organizationId, ...scenario.coSponsorIds])) {
            if (!(await this.directory.sameGroup(tx, organization.id, firm))) continue;
            throw new Refusal([
              problem('OWN_GROUP', 'Nobody proposes to its own organization or group', 'scenarioId'),
            ]);
          }
          await this.scenarios.lockForSubmission(tx, scenario.id);
          const content = await this.contentAfter(tx, organization.id, scenario, null, input.content ?? {});
          const made = await this.proposals.insert(
            tx,
            { scenarioId: scenario.id, organizationId: organization.id },
            content,
            actor.personId,
          );
          if (!made)
            throw new Refusal([
              problem(
                'PROPOSAL_EXISTS',
                'Your organization has a proposal for this scenario already',
                'scenarioId',
              ),
            ]);
          await this.audit.record(tx, actor, {
            action: 'proposal.draft',
            recordType: 'Proposal',
            recordId: made.id,
          });
          await publishLive(tx, `record:${made.id}`, made.id);
          return made;
        },
      ),
    );
  }

  /** Changes a draft, or replaces what was handed in: then with a new receipt, and only before the deadline. */
  async update(
    actor: Actor,
    input: { proposalId: string; expectedVersion: number; content: ContentPatch },
  ): Promise<ProposalEntity> {
    return this.edit(actor, input, async (tx, proposal) => {
      if (proposal.state !== 'DRAFT' && proposal.state !== 'SUBMITTED') {
        throw new Refusal([
          problem('WRONG_STATE', `A proposal that is ${proposal.state} does not change`, 'proposalId'),
        ]);
      }
      const before = await this.proposals.content(tx, proposal.id);
      const scenario = await this.scenarioOf(tx, proposal);
      const content = await this.contentAfter(tx, proposal.organizationId, scenario, before, input.content);
      if (proposal.state === 'SUBMITTED')
        return this.handIn(tx, actor, proposal, scenario, content, 'proposal.replace');
      const saved = await this.proposals.apply(tx, proposal, {}, content);
      await publishLive(tx, `record:${saved.id}`, saved.id);
      return saved;
    });
  }

  async submit(
    actor: Actor,
    input: { proposalId: string; expectedVersion: number },
  ): Promise<ProposalEntity> {
    return this.edit(actor, input, async (tx, proposal) => {
      if (proposal.state !== 'DRAFT')
        throw new Refusal([
          problem('WRONG_STATE', `A proposal that is ${proposal.state} is not handed in again`, 'proposalId'),
        ]);
      const content = await this.proposals.content(tx, proposal.id);
      const scenario = await this.scenarioOf(tx, proposal);
      await this.checkSolutions(tx, proposal.organizationId, content.solutionIds);
      return this.handIn(tx, actor, proposal, scenario, content, 'proposal.submit');
    });
  }

  async withdraw(
    actor: Actor,
    input: { proposalId: string; expectedVersion: number; reason?: string | null },
  ): Promise<ProposalEntity> {
    return this.edit(actor, input, async (tx, proposal) => {
      const { changes, events } = unwrap(
        withdraw(proposal, input.reason?.trim() || null, await this.database.now(tx)),
      );
      const saved = await this.proposals.apply(tx, proposal, { ...changes, decidedBy: actor.personId });
      await appendEvents(tx, events);
      await this.audit.record(tx, actor, {
        action: 'proposal.withdraw',
        recordType: 'Proposal',
        recordId: saved.id,
        reason: input.reason,
        before: proposal,
        after: saved,
      });
      await publishLive(tx, `record:${saved.id}`, saved.id);
      await publishLive(tx, `record:${saved.scenarioId}`, saved.scenarioId);
      return saved;
    });
  }

  /** Locks the author's proposal and checks its version. The scenario's row comes first, since an award locks in that order too. */
  private async edit(
    actor: Actor,
    input: { proposalId: string; expectedVersion: number },
    change: (tx: Tx, proposal: ProposalEntity) => Promise<ProposalEntity>,
  ): Promise<ProposalEntity> {
    const seen = await this.proposals.byId(this.database.reader, input.proposalId);
    if (!seen || actor.organization?.id !== seen.organizationId) throw notFound('proposal', 'proposalId');
    if (!mayEdit(actor, seen)) throw notAllowed('Only owners and editors act for their organization');
    return this.database.transaction(async (tx) => {
      await this.proposals.holdScenario(tx, seen.scenarioId);
      const proposal = (await this.proposals.lock(tx, seen.id))!;
      if (proposal.version !== input.expectedVersion)
        throw new Refusal([
          problem(
            'VERSION_CONFLICT',
            `It was changed meanwhile: version ${proposal.version}`,
            'expectedVersion',
          ),
        ]);
      return change(tx, proposal);
    });
  }

  private async handIn(
    tx: Tx,
    actor: Actor,
    proposal: ProposalEntity,
    scenario: ScenarioEntity,
    content: ProposalContent,
    action: AuditAction,
  ): Promise<ProposalEntity> {
    await this.scenarios.lockForSubmission(tx, scenario.id).catch(aboutTheProposal);
    const now = await this.database.now(tx);
    // The instant on the receipt is itself before the deadline, not only the instant of the check.
    if (scenario.proposalDeadline && now >= scenario.proposalDeadline)
      throw new Refusal([problem('DEADLINE_PASSED', 'The deadline has passed', 'proposalId')]);
    const { changes, events } = unwrap(submit(proposal, content, asked(scenario), sha256(content), now));
    const saved = await this.proposals.apply(tx, proposal, changes, content);
    await this.proposals.keepVersion(tx, saved, content, actor.personId);
    await appendEvents(tx, events);
    await this.audit.record(tx, actor, {
      action,
      recordType: 'Proposal',
      recordId: saved.id,
      before: proposal,
      after: saved,
    });
    await publishLive(tx, `record:${saved.id}`, saved.id);
    await publishLive(tx, `record:${saved.scenarioId}`, saved.scenarioId);
    return saved;
  }

  private async contentAfter(
    tx: Tx,
    organizationId: string,
    scenario: ScenarioEntity,
    before: ProposalContent | null,
    patch: ContentPatch,
  ): Promise<ProposalContent> {
    const content = editContent(before, patch);
    const problems = contradictions(content, asked(scenario));
    if (problems.length) throw new Refusal(problems);
    await this.checkSolutions(tx, organizationId, content.solutionIds);
    return content;
  }

  /** Only what the organization itself offers, and offers now. */
  private async checkSolutions(tx: Tx, organizationId: string, ids: readonly string[]): Promise<void> {
    const found = await this.solutions.loadMany(tx, ids);
    const problems = ids.flatMap((id, i) => {
      const solution = found.get(id);
      return solution?.organizationId === organizationId && solution.state === 'LISTED'
        ? []
        : [problem('INVALID', 'Not one of your listed solutions', `content.solutionIds.${i}`)];
    });
    if (problems.length) unwrap(err(problems));
  }

  private async scenarioOf(reader: Reader, proposal: ProposalEntity): Promise<ScenarioEntity> {
    return (await this.scenarios.load(reader, proposal.scenarioId))!;
  }
}

const asked = (scenario: ScenarioEntity): Asked => ({
  indicatorKeys: scenario.indicators.map((one) => one.key),
});
const sha256 = (content: ProposalContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
const notAllowed = (message: string): Refusal => new Refusal([problem('NOT_ALLOWED', message)]);

/** A refusal of the scenario, told of the field that the author sent. */
function aboutTheProposal(error: unknown): never {
  if (error instanceof Refusal)
    throw new Refusal(error.problems.map((p) => ({ ...p, path: ['proposalId'] })));
  throw error;
}

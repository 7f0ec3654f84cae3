import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, unwrap, type Actor, type Part } from '@fairway/kernel';
import { createOnce, Database, type Tx } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import { AuditService, type AuditAction } from '@fairway/audit';
import { memberJoined, organizationCreated, organizationVerified } from './domain/events.ts';
import {
  checkGrant,
  checkProfile,
  keepsVerification,
  verify,
  type OrganizationProfile,
} from './domain/organization.ts';
import {
  isPerson,
  mayGrantParts,
  mayReadOrganization,
  mayUpdateOrganization,
  mayVerifyOrganization,
} from './domain/policy.ts';
import { MemberRepository } from './member.repository.ts';
import type { OrganizationEntity } from './organization.entity.ts';
import { OrganizationRepository, type NewOrganization } from './organization.repository.ts';

interface Edit {
  organizationId: string;
  expectedVersion: number;
}

/** Organizations: made, described, verified, given parts. */
@Injectable()
export class OrganizationService {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberRepository,
    private readonly audit: AuditService,
  ) {}

  /** Undefined when it is absent or hidden from the actor. */
  async find(actor: Actor, id: string): Promise<OrganizationEntity | undefined> {
    const organization = await this.organizations.byId(this.database.reader, id);
    return organization && mayReadOrganization(actor, organization) ? organization : undefined;
  }

  /** A signed-in person registers another organization and owns it. */
  async create(actor: Actor, profile: OrganizationProfile): Promise<OrganizationEntity> {
    if (!isPerson(actor)) throw notAllowed('Only a signed-in person registers an organization');
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'organizationCreate',
        profile,
        (id) => this.organizations.byId(tx, id),
        () => this.found(tx, actor, profile),
      ),
    );
  }

  /** The same within a caller's transaction; the actor becomes its owner. */
  async found(tx: Tx, actor: Actor, profile: OrganizationProfile, path = ''): Promise<OrganizationEntity> {
    const organization = await this.insert(tx, actor, unwrap(checkProfile(profile, path)));
    await this.members.join(tx, actor.personId!, organization.id, 'OWNER');
    await appendEvents(tx, [memberJoined(organization.id, { personId: actor.personId!, role: 'OWNER' })]);
    return organization;
  }

  /** Stores an organization that was checked, with its event and its place in the trail. */
  async insert(tx: Tx, actor: Actor, organization: NewOrganization): Promise<OrganizationEntity> {
    const made = await this.organizations.insert(tx, organization);
    await appendEvents(tx, [organizationCreated(made.id, { parts: made.parts })]);
    await this.audit.record(tx, actor, {
      action: 'organization.create',
      recordType: 'Organization',
      recordId: made.id,
      organizationId: made.id,
      after: made,
    });
    return made;
  }

  /** Changes what the organization says of itself; another name or number must be verified again. */
  async update(actor: Actor, input: Edit & OrganizationProfile): Promise<OrganizationEntity> {
    return this.change(
      actor,
      input,
      'organization.update',
      null,
      mayUpdateOrganization,
      async (organization) => {
        const profile = unwrap(checkProfile(input));
        const verification = keepsVerification(organization, profile)
          ? {}
          : { verifiedAt: null, verifiedBy: null };
        return { ...profile, ...verification };
      },
    );
  }

  /** An officer vouches for the registration, and may note the group that the organization belongs to. */
  async verify(
    actor: Actor,
    input: Edit & { reason: string; groupHeadId?: string | null },
  ): Promise<OrganizationEntity> {
    return this.change(
      actor,
      input,
      'organization.verify',
      input.reason,
      mayVerifyOrganization,
      async (organization, tx) => {
        unwrap(verify(organization));
        const groupId = input.groupHeadId
          ? await this.groupOf(tx, actor, input.groupHeadId)
          : organization.groupId;
        await appendEvents(tx, [organizationVerified(organization.id, { by: actor.personId! })]);
        return { verifiedAt: await this.database.now(tx), verifiedBy: actor.personId, groupId };
      },
    );
  }

  /** Sets the granted parts to exactly these, and the region of a program office. */
  async grantParts(
    actor: Actor,
    input: Edit & { parts: Part[]; regionPrefix?: string | null; reason: string },
  ): Promise<OrganizationEntity> {
    return this.change(actor, input, 'organization.grantParts', input.reason, mayGrantParts, async () => {
      const regionPrefix = input.regionPrefix ?? null;
      return { grantedParts: unwrap(checkGrant(input.parts, regionPrefix)), regionPrefix };
    });
  }

  private async change(
    actor: Actor,
    input: Edit,
    action: AuditAction,
    reason: string | null,
    may: (actor: Actor, organization: OrganizationEntity) => boolean,
    decide: (
      organization: OrganizationEntity,
      tx: Tx,
    ) => Promise<Parameters<OrganizationRepository['apply']>[2]>,
  ): Promise<OrganizationEntity> {
    return this.database.transaction(async (tx) => {
      const before = await this.organizations.lock(tx, input.organizationId);
      if (!before || !mayReadOrganization(actor, before)) throw notFound('organization', 'organizationId');
      if (!may(actor, before)) throw notAllowed('You may not do this for this organization');
      if (before.version !== input.expectedVersion) {
        throw new Refusal([
          problem(
            'VERSION_CONFLICT',
            'Somebody changed this organization meanwhile; please read it again',
            'expectedVersion',
          ),
        ]);
      }
      const after = await this.organizations.apply(tx, before, await decide(before, tx));
      await this.audit.record(tx, actor, {
        action,
        recordType: 'Organization',
        recordId: after.id,
        reason,
        before,
        after,
      });
      await publishLive(tx, `record:${after.id}`, after.id);
      return after;
    });
  }

  /** The id of the group that an organization heads; it becomes a head with its first member. */
  private async groupOf(tx: Tx, actor: Actor, headId: string): Promise<string> {
    const head = await this.organizations.lock(tx, headId);
    if (!head || !mayReadOrganization(actor, head)) throw notFound('organization', 'groupHeadId');
    if (head.groupId && head.groupId !== head.id)
      throw new Refusal([
        problem('INVALID', 'This organization belongs to a group itself; name its head', 'groupHeadId'),
      ]);
    if (!head.groupId) await this.organizations.apply(tx, head, { groupId: head.id });
    return head.id;
  }
}

const notAllowed = (message: string): Refusal => new Refusal([problem('NOT_ALLOWED', message)]);

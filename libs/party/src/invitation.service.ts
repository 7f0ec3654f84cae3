import { Injectable } from '@nestjs/common';
import {
  inLanguage,
  newSecret,
  notFound,
  problem,
  Refusal,
  type Actor,
  type Language,
  type MemberRole,
} from '@fairway/kernel';
import { createOnce, Database, type Tx } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { mayManageMembers } from './domain/policy.ts';
import { Mailer } from './mailer.service.ts';
import { MemberRepository } from './member.repository.ts';
import { OrganizationDirectory } from './organization-directory.service.ts';
import type { InvitationEntity } from './person.entity.ts';
import { normalEmail, PersonRepository } from './person.repository.ts';
import { digestOf } from './secrets.ts';

const DAYS = 14;

export interface Invite {
  email: string;
  role: MemberRole;
  /** Language of the mail when the address has no account yet. */
  language?: Language;
}

/** Links by mail into an organization. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly database: Database,
    private readonly members: MemberRepository,
    private readonly people: PersonRepository,
    private readonly directory: OrganizationDirectory,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
  ) {}

  async invite(actor: Actor, input: Invite): Promise<InvitationEntity> {
    const organizationId = actor.organization?.id ?? '';
    if (!mayManageMembers(actor, organizationId))
      throw new Refusal([problem('NOT_ALLOWED', 'Only an owner invites members')]);
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'memberInvite',
        input,
        (id) => this.members.invitation(tx, id),
        () => this.inviteTo(tx, actor, organizationId, input),
      ),
    );
  }

  /** The same for any organization, within a caller's transaction: for what registers organizations that do not know it yet. */
  async inviteTo(tx: Tx, actor: Actor, organizationId: string, invite: Invite): Promise<InvitationEntity> {
    const email = normalEmail(invite.email);
    const [organization, known, inviter] = [
      (await this.directory.byId(tx, organizationId))!,
      await this.people.byEmail(tx, email),
      actor.personId ? await this.people.byId(tx, actor.personId) : null,
    ];
    if (known && (await this.members.membershipOf(tx, known.id, organizationId))) {
      throw new Refusal([problem('ALREADY_MEMBER', 'This person is a member already', 'email')]);
    }
    const token = newSecret();
    const invitation = await this.members.invite(tx, {
      organizationId,
      email,
      role: invite.role,
      tokenHash: digestOf(token),
      invitedBy: actor.personId,
      days: DAYS,
    });
    const language = known?.language ?? invite.language ?? actor.language;
    const data = {
      organization: inLanguage(organization.name, language),
      inviter: inviter?.name ?? (language === 'zh' ? '航道平台' : 'Fairway'),
      link: this.mailer.link(`/invitation#${token}`),
    };
    await this.mailer.send(tx, { to: email, template: 'invitation', language, data });
    await this.audit.record(tx, actor, {
      action: 'member.invite',
      recordType: 'Invitation',
      recordId: invitation.id,
      organizationId,
    });
    return invitation;
  }

  async revoke(actor: Actor, invitationId: string): Promise<InvitationEntity> {
    return this.database.transaction(async (tx) => {
      const invitation = await this.members.lockInvitation(tx, invitationId);
      if (!invitation || invitation.organizationId !== actor.organization?.id)
        throw notFound('invitation', 'invitationId');
      if (!mayManageMembers(actor, invitation.organizationId))
        throw new Refusal([problem('NOT_ALLOWED', 'Only an owner revokes invitations')]);
      if (invitation.acceptedAt || invitation.revokedAt)
        throw new Refusal([problem('WRONG_STATE', 'This invitation is not open any more', 'invitationId')]);
      await this.members.revokeInvitation(tx, invitation.id);
      await this.audit.record(tx, actor, {
        action: 'invitation.revoke',
        recordType: 'Invitation',
        recordId: invitation.id,
      });
      return (await this.members.invitation(tx, invitation.id))!;
    });
  }
}

import { Injectable } from '@nestjs/common';
import {
  newSecret,
  notFound,
  problem,
  Refusal,
  type Actor,
  type MemberRole,
  type Scope,
} from '@fairway/kernel';
import { createOnce, Database } from '@fairway/database';
import { publishLive } from '@fairway/messaging';
import { AuditService } from '@fairway/audit';
import { mayManageMembers, mayManageTokens, mayRemoveMember, staysOwned } from './domain/policy.ts';
import { MemberRepository } from './member.repository.ts';
import type { ApiTokenEntity, MembershipEntity } from './person.entity.ts';
import { digestOf } from './secrets.ts';

/** Who acts for an organization: its members and its programs. */
@Injectable()
export class MemberService {
  constructor(
    private readonly database: Database,
    private readonly members: MemberRepository,
    private readonly audit: AuditService,
  ) {}

  async changeRole(actor: Actor, input: { memberId: string; role: MemberRole }): Promise<MembershipEntity> {
    return this.database.transaction(async (tx) => {
      const organizationId = actor.organization?.id ?? '';
      const owners = actor.organization ? await this.members.lockOwners(tx, organizationId) : [];
      const member = await this.members.member(tx, input.memberId);
      if (!member || member.organizationId !== organizationId) throw notFound('member', 'memberId');
      if (!mayManageMembers(actor, organizationId)) throw notAllowed('Only an owner changes roles');
      if (!staysOwned(owners, member.personId, input.role)) throw lastOwner('role');
      await this.members.changeRole(tx, member.id, input.role);
      await this.audit.record(tx, actor, {
        action: 'member.changeRole',
        recordType: 'Member',
        recordId: member.id,
        before: { role: member.role },
        after: { role: input.role },
      });
      await publishLive(tx, `record:${organizationId}`, organizationId);
      return { ...member, role: input.role };
    });
  }

  /** Takes somebody out, tokens included. Anybody may leave; the last owner cannot. */
  async remove(actor: Actor, memberId: string): Promise<MembershipEntity> {
    return this.database.transaction(async (tx) => {
      const organizationId = actor.organization?.id ?? '';
      const owners = actor.organization ? await this.members.lockOwners(tx, organizationId) : [];
      const member = await this.members.member(tx, memberId);
      if (!member || member.organizationId !== organizationId) throw notFound('member', 'memberId');
      if (!mayRemoveMember(actor, member)) throw notAllowed('Only an owner removes members');
      if (!staysOwned(owners, member.personId, null)) throw lastOwner('memberId');
      await this.members.leave(tx, member);
      await this.audit.record(tx, actor, {
        action: 'member.remove',
        recordType: 'Member',
        recordId: member.id,
        before: { role: member.role, personId: member.personId },
      });
      await publishLive(tx, `record:${organizationId}`, organizationId);
      return member;
    });
  }

  /** A token for a program. The secret is answered once; a repetition of the request finds the token without it. */
  async createToken(
    actor: Actor,
    input: { name: string; scopes: Scope[]; days: number },
  ): Promise<{ apiToken: ApiTokenEntity; secret: string | null }> {
    const organizationId = actor.organization?.id ?? '';
    if (!mayManageTokens(actor, organizationId)) throw notAllowed('Only an owner makes tokens');
    let secret: string | null = null;
    const apiToken = await this.database.transaction((tx) => {
      secret = null;
      const load = (id: string): Promise<ApiTokenEntity | null> => this.members.token(tx, id);
      return createOnce(tx, actor, 'apiTokenCreate', input, load, async () => {
        const made = `fw_${newSecret()}`;
        const token = await this.members.putToken(tx, {
          ...input,
          scopes: [...new Set(input.scopes)],
          organizationId,
          personId: actor.personId!,
          hint: made.slice(0, 8),
          tokenHash: digestOf(made),
        });
        await this.audit.record(tx, actor, {
          action: 'apiToken.create',
          recordType: 'ApiToken',
          recordId: token.id,
          after: token,
        });
        secret = made;
        return token;
      });
    });
    return { apiToken, secret };
  }

  async revokeToken(actor: Actor, apiTokenId: string): Promise<ApiTokenEntity> {
    return this.database.transaction(async (tx) => {
      const token = await this.members.lockToken(tx, apiTokenId);
      if (!token || token.organizationId !== actor.organization?.id) throw notFound('token', 'apiTokenId');
      if (!mayManageTokens(actor, token.organizationId)) throw notAllowed('Only an owner revokes tokens');
      if (token.revokedAt)
        throw new Refusal([problem('WRONG_STATE', 'This token is revoked already', 'apiTokenId')]);
      await this.members.revokeToken(tx, token.id);
      await this.audit.record(tx, actor, {
        action: 'apiToken.revoke',
        recordType: 'ApiToken',
        recordId: token.id,
      });
      return (await this.members.token(tx, token.id))!;
    });
  }
}

const notAllowed = (message: string): Refusal => new Refusal([problem('NOT_ALLOWED', message)]);
const lastOwner = (path: string): Refusal =>
  new Refusal([problem('LAST_OWNER', 'An organization keeps at least one owner', path)]);

import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  Administrator,
  ConnectionArgs,
  NodeRegistry,
  toConnection,
  Viewer,
  type Connection,
} from '@fairway/graphql';
import { Vault } from '@fairway/runtime';
import { AuditService } from '@fairway/audit';
import { MailConnection, MailType } from './account.types.ts';
import { MAIL_PURPOSE } from './mailer.service.ts';
import { MemberRepository } from './member.repository.ts';
import type { MailEntity } from './person.entity.ts';

/** The administrator's outbox: what was sent, and, without SMTP, what is to be passed on by hand. */
@Resolver(() => MailType)
export class MailResolver {
  constructor(
    private readonly repository: MemberRepository,
    private readonly vault: Vault,
    private readonly audit: AuditService,
    database: Database,
    nodes: NodeRegistry,
  ) {
    nodes.add('Mail', async (actor, id) =>
      actor.administrator ? repository.mail(database.reader, id) : undefined,
    );
  }

  @Query(() => MailConnection, { description: 'Mails of this installation, newest first.' })
  @Administrator()
  async mailOutbox(@Args() args: ConnectionArgs): Promise<Connection<MailEntity>> {
    return toConnection(await this.repository.mails(args), () => this.repository.count('mail', null));
  }

  @ResolveField(() => String, { nullable: true })
  async body(@Parent() mail: MailEntity, @Viewer() actor: Actor): Promise<string | null> {
    const toPassOn = mail.state === 'HELD' || mail.state === 'FAILED';
    if (!toPassOn || !mail.bodySealed || !actor.administrator) return null;
    await this.audit.reading(actor, { recordType: 'Mail', recordId: mail.id, what: 'mail' });
    return this.vault.open(MAIL_PURPOSE, mail.bodySealed);
  }
}

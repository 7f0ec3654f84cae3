import { Injectable } from '@nestjs/common';
import { inLanguage, problem, Refusal, toGlobalId, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { publishLive } from '@fairway/messaging';
import { Mailer, OrganizationDirectory, type Contact } from '@fairway/party';
import { MAILED, type Telling } from './domain/notice.ts';
import { sentence } from './domain/sentences.ts';
import { NoticeRepository } from './notice.repository.ts';
import type { NoticeSetting, NoticesRead } from './notice.types.ts';

export const noticeTopic = (personId: string): string => `notices:${personId}`;

/** Everybody's inbox: fed by subscribers to the slices below, read by its owner alone. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeRepository,
    private readonly directory: OrganizationDirectory,
    private readonly mailer: Mailer,
  ) {}

  /** Tells members of organizations or officers, in their inbox, live and, where waiting costs something, by mail. */
  async tell(tx: Tx, telling: Telling): Promise<void> {
    const all = await this.recipients(tx, telling);
    const { onlyPersonId } = telling;
    const recipients = onlyPersonId ? all.filter((one) => one.personId === onlyPersonId) : all;
    const told = await this.notices.tell(tx, telling, recipients);
    for (const { id, personId } of told) await publishLive(tx, noticeTopic(personId), id);
    if (!MAILED.has(telling.kind)) return;
    const without = await this.notices.wantNoMail(
      tx,
      telling.kind,
      recipients.map((one) => one.personId),
    );
    for (const { email, language, personId } of recipients) {
      if (without.has(personId)) continue;
      const title = inLanguage(telling.title, language);
      const subject = `${sentence(telling.kind, language)}${language === 'zh' ? '：' : ': '}${title}`;
      await this.mailer.send(tx, {
        to: email,
        language,
        template: 'notice',
        data: {
          subject,
          text: subject,
          link: this.mailer.link(`/to/${toGlobalId(telling.recordType, telling.recordId)}`),
        },
      });
    }
  }

  async markRead(actor: Actor, ids: readonly string[] | null): Promise<NoticesRead> {
    const personId = own(actor);
    return this.database.transaction(async (tx) => {
      const readAt = await this.database.now(tx);
      const marked = await this.notices.markRead(tx, personId, ids, readAt);
      if (marked) await publishLive(tx, noticeTopic(personId), 'read');
      return { marked, readAt, unread: await this.notices.count(tx, personId, true) };
    });
  }

  /** Takes back what was marked at one instant: whatever one call has marked. */
  async markUnread(actor: Actor, readAt: Date): Promise<NoticesRead> {
    const personId = own(actor);
    return this.database.transaction(async (tx) => {
      const marked = await this.notices.markUnread(tx, personId, readAt);
      if (marked) await publishLive(tx, noticeTopic(personId), 'unread');
      return { marked, readAt: null, unread: await this.notices.count(tx, personId, true) };
    });
  }

  /** Every kind that goes out by mail, and whether this person wants it so. */
  async settings(actor: Actor): Promise<NoticeSetting[]> {
    const without = new Set(await this.notices.withoutMail(this.database.reader, own(actor)));
    return [...MAILED].map((kind) => ({ kind, mail: !without.has(kind) }));
  }

  async set(actor: Actor, { kind, mail }: NoticeSetting): Promise<NoticeSetting[]> {
    const personId = own(actor);
    if (!MAILED.has(kind))
      throw new Refusal([problem('INVALID', 'Notices of this kind never go out by mail', 'kind')]);
    await this.database.transaction((tx) => this.notices.setMail(tx, personId, kind, mail));
    return this.settings(actor);
  }

  private async recipients(tx: Tx, telling: Telling): Promise<(Contact & { organizationId: string })[]> {
    if (telling.officersOf) return this.directory.officersFor(tx, telling.officersOf.region);
    const organizations = [...new Set(telling.organizationIds ?? [])];
    const all = await this.directory.members(
      tx,
      organizations,
      telling.editorsOnly ? ['OWNER', 'EDITOR'] : undefined,
    );
    return all.filter((member, i) => all.findIndex((other) => other.personId === member.personId) === i);
  }
}

/** Tokens read no inbox: it belongs to a person. */
export function own(actor: Actor): string {
  if (actor.personId) return actor.personId;
  throw new Refusal([problem('NOT_ALLOWED', 'Only a person has an inbox')]);
}
